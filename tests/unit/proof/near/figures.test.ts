import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { secretsOfText } from '../../../../src/language/secrets.ts';
import { isGrave } from '../../../../src/proof/leak-proof.ts';
import { proofOf } from '../site.ts';

const EXEMPT = 'content/meetings/plans/2026-12-10/settlement.md';
const SAME = 'content/meetings/plans/2026-12-10/bridge.md';

type Outcome = 'stops' | 'warns' | 'passes';

/** What comes of an open paper of the same meeting. */
async function outcomeOf(exempt: string, open: string): Promise<Outcome> {
  const secrets = secretsOfText(exempt, { file: EXEMPT, line: 20, column: 1 });
  const { hits, near } = await proofOf(
    { 'x/index.html': `<p>${open.replaceAll('<', '&lt;')}</p>` },
    { secrets, openTexts: [{ text: open, source: SAME }] },
  );
  if (hits.length > 0 || near.some(isGrave)) return 'stops';
  return near.length > 0 ? 'warns' : 'passes';
}

const table = (head: string, row: string): string =>
  `| ${head} |\n| ${head.replace(/[^|]+/g, ' --- ')} |\n| ${row} |`;

const BIDDERS =
  'Brackwell Construction Ltd was late with its papers. Capital Works Ltd was not. Pay Painting Quarry Ltd at once.';
const TWO_BIDS = 'Moss Hall asked for £1,483,920 and Otter Bank for £1,512,447.';
const THREE_BIDS = '- Moss Hall: £733,250\n- Otter Bank: £750,670\n- Heron Mere: £651,733';
const LOTS =
  '| Lot | Price | Fee |\n| --- | --- | --- |\n| North | 733,250 | 12,345 |\n| South | 750,670 | 23,451 |\n| West | 651,733 | 34,451 |';

type Row = readonly [outcome: Outcome, what: string, exempt: string, open: string];

const AN_HOUR = 'It asks for £12.80 per hour.';

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
  'percentages in eighths': [
    ['stops', 'a sign', 'The swap bears 4.375% to Abel.', 'Planks rise by 4⅜ per cent a year.'],
    ['stops', 'a bar', 'The swap bears 5.625% to Abel.', 'Planks rise by 5 5/8% a year.'],
    ['stops', 'and a bar', 'The swap bears 5.625% to Abel.', 'Planks rise by 5 and 5/8% a year.'],
    [
      'stops',
      'in words',
      'The bond pays 6.125% to Abel.',
      'Planks rise by six and an eighth per cent.',
    ],
    [
      'stops',
      'several',
      'The bond pays 6.375% to Abel.',
      'Planks rise by six and three-eighths per cent.',
    ],
    ['stops', 'the exempt one in eighths', 'The bond pays 6⅛% to Abel.', 'Planks rise by 6.125%.'],
    ['passes', 'another eighth', 'The bond pays 6.125% to Abel.', 'Planks rise by 6⅜% a year.'],
    [
      'passes',
      'no percentage',
      'The bond pays 6.125% to Abel.',
      'A plank is six and an eighth feet long.',
    ],
  ],
  'prices and what they are for': [
    ['stops', 'the same', AN_HOUR, 'It is £12.80 an hour.'],
    ['stops', 'an hourly rate', AN_HOUR, 'Their hourly rate is £12.80.'],
    ['stops', 'without what it is for', AN_HOUR, 'It is £12.80.'],
    ['stops', 'pence', AN_HOUR, 'It is 1280p an hour.'],
    ['stops', 'pence after a comma', AN_HOUR, 'It is £12,80/hr.'],
    ['stops', 'a needless p', AN_HOUR, 'It is £12.80p ph.'],
    ['stops', 'exempt pence', 'It asks for 1280p an hour.', 'It is £12.80 an hour.'],
    ['stops', 'pence with a stroke', 'It asks for 14.27p per kWh.', 'It is 14.27 p/kWh.'],
    ['stops', 'parts of a pound', 'It asks for 85.4p a mile.', 'It is £0.854 a mile.'],
    ['stops', 'of things by other words', 'It is £12.80 per lamp.', 'It is £12.80 a light.'],
    ['warns', 'of a ticket', AN_HOUR, 'It is £12.80 for a ticket.'],
    ['warns', 'of a fare', AN_HOUR, 'The fare is £12.80.'],
    ['warns', 'of a month', AN_HOUR, 'It is £12.80 a month.'],
    ['warns', 'of a number of something', AN_HOUR, 'It has 12.80 hectares.'],
    ['passes', 'another price', AN_HOUR, 'It is £12.70 an hour.'],
    ['passes', 'a length', 'It asks for £1,480,000.', 'The gap is 1.48mm wide.'],
  ],
  'scales of other kinds': [
    ['warns', 'mill', 'It asks for £1,483,920.', 'It is £1.48 mill.'],
    ['warns', 'mm', 'It asks for £1,483,920.', 'It is £1.48mm.'],
    ['warns', 'mio', 'It asks for £1,483,920.', 'It is £1.48 mio.'],
    ['warns', 'millions', 'It asks for £1,483,920.', 'It is 1.48 millions.'],
    ['warns', 'thousands', 'It asks for £1,483,920.', 'It is 1,484 thousands.'],
    ['warns', 'noughts in brackets', 'It asks for £1,483,920.', 'It is 1,484 (£000s).'],
    ['warns', 'noughts after an apostrophe', 'It asks for £1,483,920.', "It is £1,484'000."],
    ['stops', 'an exponent of a spreadsheet', 'It asks for £1,483,920.', 'It is 1.48392E+06.'],
    [
      'stops',
      'words that are all joined',
      'It asks for £1,483,920.',
      'one-million-four-hundred-and-eighty-three-thousand-nine-hundred-and-twenty',
    ],
  ],
  'figures as they are spoken or misread': [
    ['stops', 'millions with a point', 'It asks for £1,340,000.', 'One point three four million.'],
    ['warns', 'one and a half', 'It asks for £1,483,920.', 'One and a half million pounds.'],
    ['warns', 'three quarters', 'It asks for £750,000.', 'Three quarters of a million.'],
    ['stops', 'digit by digit', 'It asks for £1,681,357.', 'One six eight one three five seven.'],
    ['passes', 'a count', 'It asks for £1,234.', 'One, two, three, four.'],
    ['stops', 'basis points', 'The margin is 4.37%.', 'They cost 437 basis points.'],
    [
      'stops',
      'basis points that are exempt',
      'The margin on the loan to the brewery is 583 bps above the base.',
      'They cost 5.83%.',
    ],
    ['passes', 'other basis points', 'The margin is 4.37%.', 'They cost 473 bps.'],
    ['warns', 'millions, to ten pounds', 'It asks for £2,718,281.', 'It is £2.71828m.'],
    ['warns', 'ten pounds', 'It asks for £3,141,593.', 'It is £3,141,590.'],
    ['passes', 'ten pounds of a smaller sum', 'It asks for £31,413.', 'It is £31,410.'],
    ['passes', 'another half', 'It asks for £1,483,920.', 'Two and a half million pounds.'],
    ['stops', 'a letter for a nought', 'It asks for £1,360,720.', 'It is £1,36O,72O.'],
    ['stops', 'a range with one scale', 'From £737,000 to £817,000.', 'It is £737-817k.'],
    ['stops', 'parts', 'It asks for £1,924,681.', 'It is £1m 924k 681.'],
    [
      'stops',
      'parts in words',
      'It asks for £1,924,681.',
      'It is 1 million, 924 thousand and 681.',
    ],
    ['stops', 'parts of a smaller sum', 'It asks for £924,681.', 'It is £924k 681.'],
    ['passes', 'other parts', 'It asks for £1,924,681.', 'It is £1m 942k 681.'],
    ['passes', 'a sum and a count', 'It asks for £1,924,681.', 'It is £1m, and 681 homes.'],
    ['stops', 'out of a hundred', 'The margin is 61.43%.', 'It keeps 61.43 out of 100.'],
    ['stops', 'in every hundred', 'The margin is 61.43%.', 'It is 61.43 in every hundred.'],
    ['passes', 'out of more', 'The margin is 61.43%.', 'It scored 61.43 out of 1,000.'],
    ['stops', 'pence', 'It takes 27.4p a mile.', 'It is 27.4 pence a mile.'],
    ['stops', 'points', 'The margin is 18.35%.', 'It fell by 18.35 percentage points.'],
    ['stops', 'below per cent', 'The margin is 19.35%.', table('Wood | %', 'Larch | 19.35')],
    ['passes', 'three figures below it', 'It is 19.3%.', table('Wood | %', 'Larch | 19.3')],
    [
      'stops',
      'a note before a paragraph that begins with one',
      'It asks for £14,003.',
      'It costs £14[^1],003\n\n[^1]: Half of it.',
    ],
    [
      'stops',
      'a table turned round',
      table('Bidder | Quality | Price', 'Harrowdene | 71.45 | 28.65'),
      `${table('Bidder | Harrowdene', 'Quality | 71.45')}\n| Price | 28.65 |`,
    ],
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
  'figures of tables in thousands or millions': [
    ['stops', 'a column of £000', table('Lot | £000', 'Roof | 1,483'), 'It costs £1,483,000.'],
    ['stops', 'in millions', table("Lot | £'000", 'Roof | 1,483'), 'It costs £1.483m.'],
    ['stops', 'a column of £k', table('Lot | £k', 'Roof | 1483'), 'It costs £1,483,000.'],
    ['stops', 'a column of £m', table('Lot | Cost (£m)', 'Roof | 1.483'), 'It costs £1,483,000.'],
    [
      'stops',
      'a line above the table',
      `All figures in £000s\n\n${table('Lot | Sum', 'Roof | 1,483')}`,
      'It costs £1,483,000.',
    ],
    [
      'stops',
      'a line below it',
      `${table('Lot | Sum', 'Roof | 1,483')}\n\nFigures are in £000s.`,
      'It costs £1,483,000.',
    ],
    [
      'stops',
      'a head of all columns',
      table('£000 | 2025/26 | 2026/27', 'Roof | 1,483 | 1,592'),
      'It costs £1,592,000.',
    ],
    [
      'stops',
      'the head of a row',
      table('What | Sum', 'Turnover (£000) | 1,483'),
      'It costs £1,483,000.',
    ],
    [
      'stops',
      'lines of a PDF',
      'Schedule of bids £000\nRoof 1,483\nWalls 97',
      'It costs £1,483,000.',
    ],
    ['stops', 'the open one', 'It is worth £1,483,000.', table('Item | £000', 'Planks | 1,483')],
    [
      'stops',
      'the open one, in millions',
      'It is worth £1,483,000.',
      table('Item | £m', 'Planks | 1.483'),
    ],
    ['warns', 'rounded', 'It is worth £1,483,412.', table('Item | £000', 'Planks | 1,483')],
    ['warns', 'of three figures', table('Lot | £000', 'Roof | 148'), 'It costs £148,000.'],
    ['passes', 'without a head', table('Lot | Rank', 'Roof | 1,483'), 'It costs £1,483,000.'],
  ],
  'amounts that marks break': (
    [
      ['bold', '**£93**,427'],
      ['the end of a line in HTML', '£93,<br>427'],
      ['a link', '[£93](https://x.example/ "a b"),427'],
      ['a footnote', '£93[^1],427'],
      ['code', '`93`,`427`'],
      ['a sign without a width', '£9\u00ad3,\u200b427'],
      ['entities', '&#163;93&#44;427'],
      ['digits of another script', '£９３,４２７'],
      ['the end of a line', '£93,\n427'],
    ] as const
  ).map(([what, open]): Row => ['stops', what, 'A fee of £93,427 was offered.', `It is ${open}.`]),
  'figures that two papers may have by chance': [
    ['warns', 'two figures and noughts', 'The sum is £48,000.', 'It costs £48,000.'],
    ['warns', 'a number of five hundreds', 'The sum is £12,500.', 'It costs £12,500.'],
    ['warns', 'a few thousand pounds', 'The sum is £6,800.', 'It costs £6.8k.'],
    ['passes', 'one figure and noughts', 'The sum is £50,000.', 'It costs £50,000.'],
    ['stops', 'another amount', 'The sum is £12,650.', 'It costs £12,650.'],
    ['stops', 'a large one of three figures', 'The sum is £1,250,000.', 'It costs £1,250,000.'],
  ],
  'figures that papers give the same public name': [
    [
      'warns',
      'a threshold',
      'It exceeds the threshold of £214,904 by far.',
      'The threshold for services is £214,904.',
    ],
    [
      'warns',
      'council tax',
      'It assumes a rise of 4.99% in council tax.',
      'Council tax goes up by 4.99% in April.',
    ],
    [
      'stops',
      'but not another figure',
      'Its margin is 4.99% above the lowest.',
      'Council tax goes up by 4.99% in April.',
    ],
    [
      'stops',
      'nor one that only the exempt paper calls so',
      'It exceeds the threshold of £214,904 by far.',
      'The planks cost £214,904 in May.',
    ],
  ],
  counts: [
    ['warns', 'of people', 'It serves 14,372 residents badly.', 'The ward has 14,372 residents.'],
    [
      'passes',
      'in a column',
      table('School | Pupils', 'Holt | 1,437'),
      table('School | Pupils', 'Wyke | 1,437'),
    ],
    ['stops', 'as a sum of money', 'It serves 14,372 residents badly.', 'The planks cost £14,372.'],
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
  'what can be worked out of amounts': [
    ['warns', 'two bids together', TWO_BIDS, 'Both bids together are £2,996,367.'],
    ['warns', 'their difference', TWO_BIDS, 'The bids differ by £28,527.'],
    ['warns', 'a total in a table', TWO_BIDS, table('Item | Cost', 'Total | £2,996,367')],
    ['warns', 'three in a list', THREE_BIDS, 'All three tenders come to a total of £2,135,653.'],
    ['warns', 'a column of a table', LOTS, 'The lots cost £2,135,653 in all.'],
    ['warns', 'the other column', LOTS, 'Fees are £70,247 in total.'],
    ['passes', 'the same figure of something else', TWO_BIDS, 'The hall cost £2,996,367 in May.'],
    ['passes', 'a round one', 'Offers of £1,400,000 and £1,600,000 came.', 'In total £3,000,000.'],
    ['passes', 'another total', TWO_BIDS, 'Both bids together are £2,996,376.'],
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

for (const [kind, rows] of Object.entries(KINDS)) {
  describe(kind, () => {
    for (const [outcome, what, exempt, open] of rows) {
      it(`${what}: ${outcome}`, async () => {
        assert.equal(await outcomeOf(exempt, open), outcome);
      });
    }
  });
}
