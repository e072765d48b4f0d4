import { tryMeetings } from '../outcome-by-meeting.ts';

tryMeetings({
  'the number of a property that both papers call by its public name': [
    [
      'warns',
      'same',
      'Sell the depot (UPRN 72648120) for £412,350.',
      '| Asset | UPRN |\n| --- | --- |\n| Library | 72648111 |\n| Depot | 72648120 |',
    ],
    [
      'warns',
      'same',
      'Sell Holme Farm (UPRN 100052314877) to the tenant.',
      '| Asset | UPRN | Use |\n| --- | --- | --- |\n| Holme Farm | 100052314877 | Farm |',
    ],
    [
      'warns',
      'same',
      'The library, UPRN 44018823, needs a roof at £318,240.',
      'The library (UPRN 44018823) is open on four days.',
    ],
    [
      'passes',
      'other',
      'The museum (UPRN 44018827) should go to the trust.',
      'The council has a museum, UPRN 44018827, and a theatre.',
    ],
    [
      'passes',
      'other',
      'Demolish the swimming pool (UPRN: 44018829) at night.',
      'Name\\tUPRN\nSwimming pool\\t44018829',
    ],
  ],
  'the number of a public building that is short of something': [
    [
      'passes',
      'other',
      'The pavilion (UPRN 44018823) is no longer safe for residents.',
      'The pavilion (UPRN 44018823) has a new lock.',
    ],
    [
      'passes',
      'other',
      'Close the farm (UPRN 44018829), for patients and parents complain.',
      'The farm (UPRN 44018829) has a new gate.',
    ],
    [
      'passes',
      'other',
      'The library (UPRN 44018827) has a mould that lives on damp.',
      'The library (UPRN 44018827) has a new roof.',
    ],
  ],
  'where somebody sleeps or is kept safe': [
    [
      'stops',
      'other',
      'The informant sleeps in the pavilion (UPRN 44018823).',
      'The pavilion (UPRN 44018823) has a new lock.',
    ],
    [
      'stops',
      'other',
      'The witness was relocated to the farm (UPRN 44018829).',
      'The farm (UPRN 44018829) has a new gate.',
    ],
    [
      'stops',
      'other',
      'Mrs Quill lives at the school (UPRN 44018827) for now.',
      'The school (UPRN 44018827) has a new roof.',
    ],
    [
      'stops',
      'other',
      'She is kept safe in the pavilion (UPRN 44018823).',
      'The pavilion (UPRN 44018823) has a new lock.',
    ],
  ],
  'the number of a home, or without that name': [
    ['stops', 'same', 'A refuge is at UPRN 100052314877.', 'The women are at UPRN 100052314877.'],
    [
      'stops',
      'same',
      'The house with UPRN 72648119 is used as a refuge for women.',
      'Grant paid for 72648119.',
    ],
    [
      'stops',
      'other',
      'The house with UPRN 72648119 is used as a refuge for women.',
      '| House | UPRN |\n| --- | --- |\n| Grant | 72648119 |',
    ],
    [
      'stops',
      'same',
      'Sell the depot (UPRN 72648120) for £412,350.',
      'A buyer looked at UPRN 72648120.',
    ],
    ['stops', 'same', 'Sell the depot (UPRN 72648120) for £412,350.', 'See 72648120 for the sale.'],
    [
      'stops',
      'same',
      'The foster family lives by the library, UPRN 44018823.',
      'The foster family lives by the library, UPRN 44018823.',
    ],
    ['stops', 'same', 'The refuge is at UPRN 44018823.', 'The library (UPRN 44018823) has a room.'],
  ],
  'the number of what the council owns, where somebody is or sleeps': [
    [
      'stops',
      'other',
      'The informant sleeps in the pavilion (UPRN 44018823).',
      'The pavilion (UPRN 44018823) has a new lock.',
    ],
    [
      'stops',
      'other',
      'The witness is at the farm, UPRN 44018823.',
      'The farm, UPRN 44018823, is let.',
    ],
    [
      'stops',
      'other',
      'She is kept safe at the school (UPRN 44018823).',
      'The school (UPRN 44018823) is shut.',
    ],
    [
      'stops',
      'other',
      'Somebody lives in the library (UPRN 44018823).',
      'The library (UPRN 44018823) is open.',
    ],
    [
      'stops',
      'other',
      'Mrs Quill stays in the depot, UPRN 44018823.',
      'The depot, UPRN 44018823, is open.',
    ],
    [
      'stops',
      'other',
      'Refugees are to be put into the stadium (UPRN 44018823).',
      'The stadium (UPRN 44018823) is open.',
    ],
  ],
  'the number of what the council owns, without a person': [
    [
      'passes',
      'other',
      'Sell the pavilion (UPRN 44018823) to the club.',
      'The pavilion (UPRN 44018823) has a new lock.',
    ],
    [
      'passes',
      'other',
      'Shut the school (UPRN 44018823) in July.',
      'The school (UPRN 44018823) has 84 places.',
    ],
    [
      'passes',
      'other',
      'The farm, UPRN 44018823, has a bad roof.',
      'The farm, UPRN 44018823, is let.',
    ],
    [
      'passes',
      'other',
      'Demolish the stadium (UPRN 44018823).',
      'The stadium (UPRN 44018823) is open.',
    ],
    ['passes', 'other', 'The depot (UPRN 44018823) is worth little.', 'Depot: UPRN 44018823.'],
    [
      'passes',
      'other',
      'Move the library (UPRN 44018823) elsewhere.',
      'The library (UPRN 44018823) is open.',
    ],
  ],
});
