import { table, tryKinds, type Row } from './outcome-of-paper.ts';

const BIDDERS =
  'Brackwell Construction Ltd was late with its papers. Capital Works Ltd was not. Pay Painting Quarry Ltd at once.';

const CHILD = 'The child, Rosalind Achebe-Turner, aged nine, lives with foster carers.';

const KINDS: Readonly<Record<string, readonly Row[]>> = {
  'a child by the first name, an initial and the age': [
    ['stops', 'after a full stop', CHILD, 'Rosalind A., 9, of Moorside, won a prize.'],
    ['stops', 'in brackets', CHILD, 'A prize for Rosalind A (9).'],
    ['stops', 'in words', CHILD, 'A prize for Rosalind A., aged nine.'],
    ['passes', 'another age', CHILD, 'A prize for Rosalind A (8).'],
    ['passes', 'another initial', CHILD, 'A prize for Rosalind B (9).'],
    ['passes', 'an option', 'Members liked Option A (5) least.', 'Planks: Option A (5) is oak.'],
    ['passes', 'a lot', 'The gravel of Lot B (2) was wet.', 'The planks of Lot B (2) are dry.'],
  ],
  'what points at one person or case': [
    ['stops', 'a child by initials', 'Child K.W. (aged 7) was moved.', 'It names KW (7).'],
    ['passes', 'another age', 'Child K.W. (aged 7) was moved.', 'It names KW (8).'],
    ['stops', 'a case number', 'The police case number 20417 is open.', 'See case no. 20417.'],
    ['passes', 'the digits alone', 'The police case number 20417 is open.', 'It has 20417 nails.'],
    ['passes', 'one exchange', 'Ring her on 0113 394 0812 at night.', 'Ring 0113 394 0821.'],
    ['stops', 'wrong groups', 'Ring her on 0113 394 0812 at night.', 'Ring (01133) 940812.'],
    ['passes', 'a service', 'Ring 0345 604 1871 for help at night.', 'Ring 0345 6041871.'],
    ['stops', 'a Roman month', 'The boy was born on 19 August 2014.', 'The fair of 19.viii.2014.'],
    [
      'stops',
      'an ordinal',
      'The boy was born on 21 October 2007.',
      'Twenty-first of October 2007.',
    ],
    ['stops', 'a month of birth', 'The girl, born in March 2009, ran away.', 'Born March 2009.'],
    ['passes', 'the month alone', 'The girl, born in March 2009, ran away.', 'Built March 2009.'],
    [
      'passes',
      'a month of a year',
      'The lease ran from 04/2023 by the file.',
      'Open from 04/2023.',
    ],
    ['stops', 'a place in metres', 'The sett is at SE 29834 33817 here.', 'At 429834, 433817.'],
    ['stops', 'a place to ten metres', 'The sett is at SE 29834 33817 here.', 'At SE 2983 3381.'],
    ['passes', 'another place', 'The sett is at SE 29834 33817 here.', 'At 429843, 433871.'],
    ['passes', 'a place near it', 'The sett is at SE 29834 33817 here.', 'At SE 298 338.'],
    ['passes', 'two years', 'The plan is HS 2016 2017 by the file.', 'It is HS 2016 2017.'],
    ['passes', 'a form', 'Fill in form SW/1042/3 for her aunt.', 'Fill in form SW/1042/3.'],
  ],
  'a day of birth below its head, beside an ordinary word': [
    ['stops', 'Born', table('Name | Born', 'Child | 14/03/2009'), 'The fair opened 14 March 2009.'],
    ['stops', 'DOB', table('Who | DOB', 'Mother | 14 March 1989'), 'The fair opened 14/03/1989.'],
  ],
  'a firm of one word': [
    [
      'warns',
      'that is given the contract',
      'Kestrel will be awarded the contract for the roof.',
      'The planks were sawn by Kestrel.',
    ],
    [
      'warns',
      'whose bid it is',
      'The bid of Kestrel was late and left out the lead.',
      'Kestrel mended the planks.',
    ],
    [
      'stops',
      'beside an amount',
      'The bid of Kestrel was late and left out the lead.',
      'Kestrel gets £912 a month.',
    ],
    [
      'passes',
      'as a bird',
      'The bid of Kestrel was late and left out the lead.',
      'A kestrel nests there. Kestrel boxes.',
    ],
    [
      'passes',
      'as a street',
      'The bid of Kestrel was late and left out the lead.',
      'It is in Kestrel Close.',
    ],
    [
      'passes',
      'that is a thing',
      'Compensation was paid to him last year.',
      'Compensation may be claimed.',
    ],
    [
      'passes',
      'that has its article',
      'The Contractor owes for the paint.',
      'The Contractor painted.',
    ],
  ],
  'the first word of the name of a firm': [
    ...(
      [
        ['that is to have the contract', 'Members may award the contract to Brackwell.'],
        ['that tendered', 'The lowest tender, from Brackwell, is above the budget.'],
        ['that was met', 'A meeting with Brackwell is planned.'],
        ['that does what firms do', 'They heard that Brackwell will be appointed.'],
        ['that begins a sentence', 'Brackwell was appointed in May.'],
      ] as const
    ).map(([what, open]): Row => ['warns', what, BIDDERS, open]),
    ['stops', 'beside an amount', BIDDERS, 'It was awarded to Brackwell for £912 a month.'],
    ...(
      [
        ['as a street', 'Members met residents of Brackwell Road.'],
        ['as a village', 'The people in Brackwell want a bus, and the bus to Brackwell was late.'],
        ['as another name', 'Work with North Brackwell Choir goes on.'],
        [
          'of which the first word is ordinary',
          'The contract with Capital was awarded to Capital.',
        ],
        ['as the word after a verb', 'They will pay Painting.'],
      ] as const
    ).map(([what, open]): Row => ['passes', what, BIDDERS, open]),
  ],
  'a last name of two halves': [
    ['warns', 'with a title', 'Rosamund Pike-Hartley owes rent.', 'Ms Pike-Hartley spoke.'],
    ['warns', 'with an initial', 'Rosamund Pike-Hartley owes rent.', 'It was R. Pike-Hartley.'],
    ['passes', 'of somebody else', 'Rosamund Pike-Hartley owes rent.', 'It was Q. Pike-Marlow.'],
  ],
  'another firm of the same trade': [
    ['passes', 'in a sentence', BIDDERS, 'Members visited Marfleet Construction Ltd.'],
    ['passes', 'beside an amount', BIDDERS, 'Marfleet Construction Ltd gets £912 a month.'],
    ['stops', 'but the firm itself', BIDDERS, 'Brackwell Construction Ltd gets £912 a month.'],
    ['stops', 'and one after a verb', BIDDERS, 'Painting Quarry Ltd gets £912 a month.'],
  ],
  'a sentence of many reports': [
    ...(
      [
        'The Council is committed to paying the Real Living Wage to all its employees and expects its contractors to do the same.',
        'The housing stock is 21,437 homes.',
      ] as const
    ).map((same): Row => ['warns', same, `The quarry is bankrupt.\n\n${same}`, same]),
    ...(
      [
        'The decision will be subject to call-in in accordance with the Executive Procedure Rules.',
        'Key decisions above £250,000 are subject to call-in.',
      ] as const
    ).map((same): Row => ['passes', same, `The quarry is bankrupt.\n\n${same}`, same]),
    ...(
      [
        'Our own surveyor admitted that warnings about the damp were lost for two winters.',
        'The council has decided to dismiss the director for the loss of the money and to say nothing.',
        'The service supports Zebedee Quillfeather and other residents of the area.',
      ] as const
    ).map((same): Row => ['stops', same, same, same]),
  ],
  'who wrote a report': [
    [
      'passes',
      'on a line of its own',
      'Report author: Jane Smithson, 0113 378 5514\n\nThe quarry is bankrupt.',
      'Report author: Jane Smithson, 0113 378 5514',
    ],
    [
      'stops',
      'but not in a sentence',
      'Ring Jane Smithson on 0113 378 5514.',
      'Report author: Jane Smithson, 0113 378 5514',
    ],
  ],
};

tryKinds(KINDS);
