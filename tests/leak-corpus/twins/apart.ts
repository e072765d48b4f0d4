import { drop } from '../meeting-draft.ts';
import { paragraph, wordParts } from '../ways/office-files.ts';
import { notes, twins, type Put, type Twin } from './twin.ts';

const inWord: Put = (draft, words) => drop(draft, 'docx', wordParts(paragraph(words)));

const BIRTHS: readonly Twin[] = notes([
  [
    'a month of birth',
    'The girl, born in March 2009, was placed with her aunt.',
    'born in March 2009',
    'begun in March 2009',
  ],
  [
    'a month of birth, shortened',
    'The pupil (born Apr 2011) was moved twice by night.',
    'born April 2011',
    'done by April 2011',
  ],
  [
    'a month of birth in numbers',
    'The pupil has the date of birth 05/2012 and is out of school.',
    'DOB: May 2012',
    'the plan of 05/2012',
  ],
  [
    'a month of birth beside a girl',
    'The date of birth of the girl is June 2013 by the file.',
    'the girl (June 2013)',
    'the gate (June 2013)',
  ],
]);

const PLACES: readonly Twin[] = twins(
  (
    [
      ['in metres', 'SE 35123 39456', '435123, 439456', '435132, 439465'],
      ['in letters', '437123 442456', 'SE 37123 42456', 'SE 37132 42465'],
      ['with a comma', 'SE 38123 43456', 'SE 38123, 43456', 'SE 38132, 43465'],
      ['with its sides', 'SE 36123 41456', 'E436123 N441456', 'E436132 N441465'],
      [
        'in cells',
        'SE 39123 44456',
        '\n\n| Easting | Northing |\n| --- | --- |\n| 439123 | 444456 |\n\n',
        '\n\n| Easting | Northing |\n| --- | --- |\n| 439132 | 444465 |\n\n',
      ],
      ['to ten metres', 'SE 40123 45456', 'SE 4012 4545', 'SE 4021 4554'],
    ] as const
  ).map(([name, place, leak, honest]) => [
    `a place of the national grid ${name}`,
    `The sett is at ${place} below the oak.`,
    `The bench is at ${leak} now.`,
    `The bench is at ${honest} now.`,
  ]),
);

const LINKS: readonly Twin[] = twins(
  (
    [
      [
        'a quarter of a sentence in a link',
        '[a note](https://notes.example/?q=bidders+had+shared+a+spreadsheet+of+prices)',
        '[a note](https://notes.example/?q=bidders+may+ask+for+the+list+of+prices)',
      ],
      [
        'a quarter of a sentence in a link, by the numbers of its letters',
        '[a note](https://notes.example/?q=%62idders%20had%20%73hared%20a%20spreadsheet%2Cof%20prices)',
        '[a note](https://notes.example/?q=%62idders%20may%20%61sk%20for%20the%20list%2Cof%20prices)',
      ],
      [
        'a quarter of a sentence in the subject of a message',
        '[write](mailto:clerk@planks.example?subject=Bidders%20shared%20spreadsheet%20of%20prices)',
        '[write](mailto:clerk@planks.example?subject=Please%20send%20the%20list%20of%20prices)',
      ],
      [
        'a quarter of a sentence in an address that is written out',
        'See https://notes.example/bidders-had-shared-a-spreadsheet-of-prices for it.',
        'See https://notes.example/bidders-may-ask-for-the-list-of-prices for it.',
      ],
    ] as const
  ).map(([name, leak, honest]) => [
    name,
    'Three tenders were disqualified because the bidders had shared a spreadsheet of prices over lunch at a golf club.',
    leak,
    honest,
  ]),
);

const SENTENCES: readonly Twin[] = twins([
  [
    'half a sentence with a word of every report in it',
    'The landlord secretly agreed to demolish the chapel before the listing inspector could return.',
    'A note says that the landlord secretly agreed to demolish the chapel.',
    'A note says that the landlord agreed to paint the chapel.',
  ],
]);

const NAMES: readonly Twin[] = [
  ...twins(
    [
      [
        'a name over the end of a printed line',
        'Mr Barnaby Thwaitemoor was warned twice about the till.',
        'A note says that Barnaby Thwaite-\nmoor saw it.',
        'A note says that Barnaby Larch-\nmoor saw it.',
      ],
      [
        'a first name over the end of a printed line',
        'Hepzibah Gorsewyke was warned twice about the till.',
        'A note says that Hep-\nzibah Gorsewyke saw it.',
        'A note says that Hep-\nzibah Larchwyke saw it.',
      ],
      [
        'a name over the end of a printed line where it is exempt',
        'The Lysander Plover-\nholme file was warned of twice.',
        'A note says that Lysander Ploverholme saw it.',
        'A note says that Lysander Larchholme saw it.',
      ],
      [
        'a name with soft hyphens',
        'Perpetua Tanselwick was warned twice about the till.',
        'A note says that Perpetua Tan\u00adselwick saw it.',
        'A note says that Perpetua Lar\u00adselwick saw it.',
      ],
      [
        'a name with an entity in it',
        'Drusilla Cinderholt was warned twice about the till.',
        'A note says that Drusilla Cinder&shy;holt saw it.',
        'A note says that Drusilla Larchen&shy;holt saw it.',
      ],
      [
        'a name half of which is bold',
        'Ottoline Fennelgarth was warned twice about the till.',
        'A note says that Ottoline **Fennel**garth saw it.',
        'A note says that Ottoline **Larchen**garth saw it.',
      ],
    ],
    { must: 'warn' },
  ),
  ...twins(
    [
      [
        'a name with signs that nobody sees in a Word file',
        'Mr Ignatius Brackenholt was warned twice about the till.',
        'A note says that Igna\u200btius Bracken\u200bholt saw it.',
        'A note says that Igna\u200btius Larchen\u200bholt saw it.',
      ],
      [
        'a sum with signs that nobody sees in a Word file',
        'The quarry would settle the whole of the matter for £1,483,957.',
        'It cost £1,48\u200b3,957.',
        'It cost £1,84\u200b3,957.',
      ],
    ],
    { must: 'stop', put: inWord },
  ),
];

/** What is taken apart or made shorter, and means the same. */
export const APART_TWINS: readonly Twin[] = [
  ...BIRTHS,
  ...PLACES,
  ...LINKS,
  ...SENTENCES,
  ...NAMES,
];
