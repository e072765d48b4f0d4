import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { holdBack } from '../../../../src/papers/standing/held-back.ts';
import { diagnose } from '../../../../src/rules/rules.ts';
import { AGENDA, AGENDA_PATH, loadCouncil } from '../temporary-council.ts';
import { blocksOf, FOLDER, minutesOf, oneMinute, type MeetingOf } from './minutes-of.ts';

const fields = (
  lines: string,
  body = '## 54 School Places {1}\n\nRESOLVED – That it be noted.\n',
) => `---\n${lines}\n---\n\n${body}`;

const EXEMPT = `::: exempt
paragraphs: [3]
reason: It describes what a company offered.
public-interest: Disclosure would weaken the council in a negotiation.
review: 2027-05-11
own-development: false
registered-elsewhere: false
---
Hallowmarsh Leisure offered £385,000.
For (1): Ince
RESOLVED – That the higher offer be taken.
:::`;

type Row = readonly [name: string, source: string, codes: readonly string[], meeting?: MeetingOf];

const EXCLUDED =
  '## 54a Exclusion of the public\n\nRESOLVED – That the public be excluded under section 100A(4) for the rest of the meeting.\n\n';
const afterFirst = (body: string): string =>
  fields(
    'status: draft\npresent: [Winifred Latchford]',
    `## 54 School Places {1}\n\nRESOLVED – That £5 be paid.\n\n${body}\n`,
  );

const EIGHT = 'Ince, Li, Sallis, Pyke, Varga, Straith, Tarrow, Latchford';
const vote = (...lines: string[]) => oneMinute(lines.join('\n'), EIGHT);

const ROWS: readonly Row[] = [
  ...[
    'School Places (EXEMPT – PARAGRAPH 3)',
    '[EXEMPT] School Places',
    'EXEMPT: School Places',
    'School Places – confidential',
    'EXEMPT SCHOOL PLACES',
    'School Places (Part 2)',
  ].flatMap((title): Row[] => [
    [
      `open, and marked in its heading: ${title}`,
      fields(
        'status: draft\npresent: [Winifred Latchford]',
        `## 54 ${title} {1}\n\nRESOLVED – That £5 be paid.\n`,
      ),
      ['paper-says-exempt'],
    ],
    [
      `withheld, and marked in its heading: ${title}`,
      fields(
        'status: draft\npresent: [Winifred Latchford]',
        `## 54 ${title} {1}\n\nSummary: An offer was taken.\n\n${EXEMPT}\n`,
      ),
      [],
    ],
  ]),
  [
    'a heading of several minutes that aren’t for the public, and one of them open',
    fields(
      'status: draft\npresent: [Winifred Latchford]',
      '## 54 School Places {1}\n\nRESOLVED – That £5 be paid.\n\n## EXEMPT ITEMS\n\n## 55 Mill\n\nRESOLVED – That £6 be paid.\n\n## 56 Date of next meeting\n\n8 May.\n',
    ),
    ['paper-says-exempt'],
  ],
  [
    'the same with a heading of those that are open, as the message asks',
    fields(
      'status: draft\npresent: [Winifred Latchford]',
      '## 54 School Places {1}\n\nRESOLVED – That £5 be paid.\n\n## EXEMPT ITEMS\n\n## Open items\n\n## 55 Mill\n\nRESOLVED – That £6 be paid.\n',
    ),
    [],
  ],
  [
    'a heading of several minutes that are withheld',
    fields(
      'status: draft\npresent: [Winifred Latchford]',
      `## 54 School Places {1}\n\nRESOLVED – That £5 be paid.\n\n## PART II\n\n## 55 Mill\n\nSummary: An offer was taken.\n\n${EXEMPT}\n`,
    ),
    [],
  ],
  ...[
    ['a numbered heading of several', '## 55 EXEMPT ITEMS\n\n## 56 Mill\n\nIt was let.'],
    ['a numbered heading, one level above', '## 55 EXEMPT ITEMS\n\n### 56 Mill\n\nIt was let.'],
    [
      'a numbered heading, below which the public is excluded',
      '## 55 EXEMPT ITEMS\n\nRESOLVED – That the public be excluded under section 100A(4).\n\n## 56 Mill\n\nIt was let.',
    ],
    ['a line in bold', '**PART II – EXEMPT BUSINESS**\n\n## 56 Mill\n\nIt was let.'],
    ['a line in capitals', 'PART II – EXEMPT BUSINESS\n\n## 56 Mill\n\nIt was let.'],
    [
      'a title that may be open, after the public is excluded',
      `${EXCLUDED}## 56 Homes (Part 2)\n\nAll was said.`,
    ],
    [
      'private business, after the public is excluded',
      `${EXCLUDED}## Private business\n\n## 56 Fares\n\nAll was said.`,
    ],
    [
      'a second part with a lease',
      '## Part 1\n\n## 55 Bins\n\nAll was said.\n\n## Part 2\n\n## 56 Lease of the mill\n\nAll was said.',
    ],
    ['a lease', '## 56 Lease of the mill (Pt 2)\n\nIt was let.'],
    [
      'a lease that the word for the mark is before',
      '## 56 Exempt lease of the mill\n\nIt was let.',
    ],
    [
      'a place in the second part, with no word of an exclusion',
      '## 56 Hollin Mill (Part II)\n\nIt was let.',
    ],
  ].map(([name, body]): Row => [
    `not for the public: ${name}`,
    afterFirst(body as string),
    ['paper-says-exempt'],
  ]),
  ...[
    'Part B – Reports of Officers',
    'Part 2: Questions from members',
    'Children’s Homes (Part 2)',
    'Budget Monitoring – Part 2',
    'Housing Act 1985 (Part II)',
    'Street Collections (Part II)',
    'Motion from Councillor Orrell (paragraph 3)',
    'Exempt Street Collections',
    'EXEMPT PLATES FOR PRIVATE HIRE VEHICLES',
    'Exempt Hackney Carriages from the Bus Gate',
    'Confidential Domestic Abuse Line',
    'Part 1\n\n## Bins\n\nAll was said.\n\n## Part 2\n\n## Roads',
    'Part A – Open\n\n## Bins\n\nAll was said.\n\n## Part B\n\n## Roads',
    'CLOSED ITEMS\n\n## Actions from the last meeting',
    'Private business\n\n## Taxi fares',
  ].map((title): Row => [
    `open by what else is said: ${title}`,
    afterFirst(`## ${title}\n\nAll was said.`),
    [],
  ]),
  [
    'told in full, after the public is excluded for it',
    afterFirst(
      '## 55 Exclusion of the public\n\nRESOLVED – That the public be excluded for the following item (Schedule 12A, paragraph 3).\n\n## 56 Mill\n\nThe tenant owes rent.\n\n## 57 Roads\n\nAll was said.',
    ),
    ['paper-says-exempt'],
  ],
  ...[
    'RESOLVED – That the mill be let.',
    'Summary: Offers for the mill were compared.',
    'Members considered an exempt report.\n\nRESOLVED – That the mill be let.',
  ].map((body): Row => [
    `decided or summarised, after the public is excluded for it: ${body}`,
    afterFirst(`${EXCLUDED}## 56 Mill\n\n${body}`),
    [],
  ]),
  [
    'told in full, after the public is excluded for an appendix',
    afterFirst(
      '## 55 Exclusion of the public\n\nRESOLVED – That the public be excluded while appendix 2 of the following item is discussed.\n\n## 56 Mill\n\nMembers spoke.',
    ),
    [],
  ],
  [
    'told in full below a heading of open items',
    afterFirst(
      `${EXCLUDED}## Open items\n\n## 56 Mill\n\nMembers spoke.\n\n## 57 Homes (Part 2)\n\nMembers spoke.`,
    ),
    [],
  ],
  [
    'a title that may be marked, after a member of the public spoke of what is excluded',
    afterFirst(
      '## 55 Lorries\n\nA member of the public asked why lorries were excluded.\n\n## 56 Homes (Part 2)\n\nAll was said.',
    ),
    [],
  ],
  [
    'a title that may be marked, before the public is excluded',
    afterFirst(`## Homes (Part 2)\n\nAll was said.\n\n${EXCLUDED}`),
    [],
  ],
  [
    'a title that may be marked, after the public is back',
    afterFirst(
      `${EXCLUDED}## 55 Mill\n\nSummary: It was let.\n\nThe public returned to the meeting.\n\n## Homes (Part 2)\n\nAll was said.`,
    ),
    [],
  ],
  [
    'a title that may be marked, as the agenda has it',
    afterFirst('## 55 Land Charges (Part 2) {2}\n\nAll was said.'),
    [],
    { items: '[{ title: School Places }, { title: Land Charges (Part 2) }]' },
  ],
  [
    'open, and speaks in its heading of what the law calls exempt',
    fields(
      'status: draft\npresent: [Winifred Latchford]',
      '## 54 EXEMPT FROM BUSINESS RATES {1}\n\nRESOLVED – That £5 be paid.\n',
    ),
    [],
  ],
  [
    'open, and marked in a line of its own',
    oneMinute('(EXEMPT – paragraph 3)\n\nRESOLVED – That £5 be paid.'),
    ['paper-says-exempt'],
  ],
  [
    'open, with a line that speaks of an exempt report',
    oneMinute('The exempt report was noted.\n\nRESOLVED – That it be noted.'),
    [],
  ],
  ['minutes without a fault', vote('For (2): Ince, Li', 'Against (1): Sallis', 'Carried'), []],
  [
    'a figure that isn’t that of the names',
    vote('For (3): Ince, Li', 'Against (1): Sallis'),
    ['vote-disagrees'],
  ],
  [
    'one person twice on a side',
    vote('For (3): Ince, Li, Councillor Ince', 'Against (0):'),
    ['vote-disagrees'],
  ],
  ['one person on both sides', vote('For (2): Ince, Li', 'Against (1): Ince'), ['vote-disagrees']],
  ['Mr and Mrs of one name', vote('For (2): Mr J Tarrow, Mrs J Tarrow', 'Against (0):'), []],
  ['a result against the figures', vote('Vote: 2 for, 3 against', 'Carried'), ['vote-disagrees']],
  [
    'a tie that is carried without a casting vote',
    vote('Vote: 4 for, 4 against', 'Carried'),
    ['vote-disagrees'],
  ],
  ['a tie that is lost', vote('Vote: 4 for, 4 against', 'Lost'), []],
  [
    'a tie with a casting vote',
    vote('Vote: 4 for, 4 against', 'Casting vote: Ince, for', 'Carried'),
    [],
  ],
  [
    'a casting vote against the result',
    vote('Vote: 4 for, 4 against', 'Casting vote: Ince, against', 'Carried'),
    ['vote-disagrees'],
  ],
  ...(
    [
      ['unanimous, with a vote against', ['For (3): Ince, Li, Pyke', 'Against (1): Sallis', 'Vote: unanimous', 'Carried'], 1],
      ['nem. con., with a vote against', ['Vote: nem. con.', 'For (2): Ince, Li', 'Against (1): Pyke', 'Carried'], 1],
      ['unanimous, with a vote against recorded singly', ['For (2): Ince, Li', 'Vote: unanimous', 'Recorded against: Pyke', 'Carried'], 1],
      ['unanimous, with abstentions', ['For (2): Ince, Li', 'Against (0):', 'Abstained (1): Pyke', 'Vote: unanimous', 'Carried'], 0],
      ['nem. con., with abstentions', ['Vote: nem. con.', 'For (2): Ince, Li', 'Against (0):', 'Abstained (1): Pyke', 'Carried'], 0],
      ['lost, and all against', ['For (0):', 'Against (3): Ince, Li, Pyke', 'Vote: unanimous', 'Lost'], 0],
      ['a casting vote where the votes are not equal', ['For (3): Ince, Li, Pyke', 'Against (1): Sallis', 'Casting vote: Ince, for', 'Carried'], 1],
      ['a casting vote for the side that lost by one', ['Vote: 4 for, 3 against', 'Casting vote: Ince, against', 'Carried'], 1],
      ['a casting vote that is among the figures', ['Vote: 4 for, 3 against', 'Casting vote: Ince, for', 'Carried'], 0],
      ['a casting vote against, among the figures', ['Vote: 3 for, 4 against', 'Casting vote: Ince, against', 'Lost'], 0],
      ['a casting vote where the votes are equal', ['For (2): Ince, Li', 'Against (2): Pyke, Sallis', 'Casting vote: Ince, for', 'Carried'], 0],
    ] as const
  ).map(([name, lines, faults]): Row => [name, vote(...lines), faults === 1 ? ['vote-disagrees'] : []]), // prettier-ignore
  ...(
    [
      ['before it began', '"09:00"', 1],
      ['after it began', '"10:20"', 0],
    ] as const
  ).map(([name, ended, faults]): Row => [
    `a meeting that ended ${name}`,
    fields(`status: draft\npresent: [Winifred Latchford]\nended: ${ended}`),
    faults === 1 ? ['minutes-date-wrong'] : [],
  ]),
  [
    'a meeting of two sittings that ended earlier on another day',
    fields(
      'status: draft\npresent: [Winifred Latchford]\nended: "09:00"\nsittings: [{ on: 2026-01-15, present: [Winifred Latchford] }]',
    ),
    [],
  ],
  ['more votes than members', vote('Vote: 6 for, 3 against', 'Carried'), ['vote-disagrees']],
  ['fewer votes than members: people leave', vote('Vote: 3 for, 1 against', 'Carried'), []],
  ['one side alone', vote('For (2): Ince, Li', 'Carried'), ['vote-one-sided']],
  ['a unanimous vote has one side', vote('For (2): Ince, Li', 'Vote: unanimous', 'Carried'), []],
  [
    'a side that can’t be read, said once with what it leads to',
    vote('For (2): Ince, Li', 'Against (several): Sallis'),
    ['minutes-label-unclear'],
  ],
  [
    'two in the chair for all of the meeting',
    oneMinute('RESOLVED – That it be noted.', '"Ince, chair", "Li, in the chair"'),
    ['attendance-contradictory'],
  ],
  [
    'two in the chair, one after the other',
    oneMinute('RESOLVED – That it be noted.', '"Ince, chair until 54", "Li (Chair) for minute 55"'),
    [],
  ],
  ['a chair and a vice-chair', oneMinute('Words.', '"Ince, chair", "Li, vice-chair"'), []],
  [
    'nobody present, and a decision',
    fields('status: draft\npresent: []'),
    ['attendance-contradictory'],
  ],
  [
    'nobody present, and nothing decided',
    fields('status: draft\npresent: []', '## 54 School Places {1}\n\nWords.\n'),
    [],
  ],
  ['a record of decisions without a list', fields('status: decisions\npresent: []'), []],
  [
    'a decision within a sentence',
    oneMinute('It was moved and RESOLVED that it be noted.'),
    ['minutes-decision-hidden'],
  ],
  [
    'a decision that is quoted',
    oneMinute('> RESOLVED – That it be noted.\n\nThe words “RESOLVED that” were read out.'),
    [],
  ],
  [
    'what was agreed within a sentence',
    oneMinute('Members spoke. It was agreed that the report be noted.'),
    ['minutes-decision-hidden'],
  ],
  [
    'what was agreed, beside what was resolved',
    oneMinute('It was agreed that figures be sent.\n\nRESOLVED – That it be noted.'),
    [],
  ],
  ['what somebody agreed to do', oneMinute('It was agreed that he would report back.'), []],
  ['a deferral in a line of text', oneMinute('Deferred to March.'), ['minutes-label-unclear']],
  ['a deferral in a sentence', oneMinute('Deferred payments were discussed.'), []],
  [
    'who voted how within a sentence',
    oneMinute('Councillor Ince voted for and Councillor Li voted against.'),
    ['minutes-label-unclear'],
  ],
  [
    'who voted against and why, below figures',
    oneMinute(
      'Vote: 1 for, 0 against\n\nCouncillor Pyke voted against because of the traffic.\n\nRESOLVED – That it be noted.',
    ),
    ['minutes-label-unclear'],
  ],
  [
    'who asked for a vote to be recorded, in brackets',
    oneMinute(
      'RESOLVED – That it be noted.\n\n(Councillor Pyke asked that his vote against be recorded.)',
    ),
    ['minutes-label-unclear'],
  ],
  [
    'why somebody voted who is named in the vote',
    oneMinute(
      'For (2): Ince, Li\nAgainst (1): Pyke\nCarried\n\nCouncillor Pyke voted against because of the traffic.',
      'Ince, Li, Pyke',
    ),
    [],
  ],
  [
    'how somebody voted last year',
    oneMinute(
      'Councillor Pyke voted against the budget last year, he said.\n\nRESOLVED – That it be noted.',
    ),
    [],
  ],
  [
    'more named against than the figure says',
    oneMinute(
      'Vote: 2 for, 1 against, Councillors Pyke and Li voting against\n\nRESOLVED – That it be noted.',
      'Ince, Li, Pyke',
    ),
    ['vote-disagrees'],
  ],
  [
    'somebody on one side, and in words on the other',
    oneMinute(
      'For (2): Ince, Pyke\nAgainst (0):\nCarried, Councillor Pyke dissenting',
      'Ince, Li, Pyke',
    ),
    ['vote-disagrees'],
  ],
  [
    'a motion that was lost by the larger figure',
    oneMinute('Motion lost by 2 votes to 1', 'Ince, Li, Pyke'),
    [],
  ],
  [
    'a sentence directly below a decision',
    oneMinute('RESOLVED – That it be noted.\nMembers then left.'),
    ['minutes-label-unclear'],
  ],
  [
    'a decision of which the lines are broken',
    oneMinute(
      'RESOLVED – That the report on places in schools of the borough be noted, and that the\ndirector be thanked. That the Committee ask for a further report in a year, be it good or bad.\nThat it be long.',
    ),
    [],
  ],
  ['one who abstained alone', oneMinute('Abstained: Pyke\nCarried'), ['vote-one-sided']],
  ['a decision that says nothing', oneMinute('RESOLVED –'), ['minutes-label-unclear']],
  ['nobody moved it', oneMinute('Moved:'), ['minutes-label-unclear']],
  ['nobody left', oneMinute('Left:\n\nRESOLVED – That it be noted.'), ['minutes-label-unclear']],
  ['who moves', oneMinute('Move: Winifred Latchford. Second: Ottoline Varga.'), []],
  [
    'a heading without its marks, of the only minute',
    '---\nstatus: draft\npresent: [Winifred Latchford]\n---\n\n54 School Places\n\nRESOLVED – That it be noted.\n',
    ['minutes-label-unclear'],
  ],
  ['seconded without a motion', oneMinute('Seconded: Li'), ['minutes-label-unclear']],
  ['an interest without its nature', oneMinute('Interest: Pyke'), ['minutes-label-unclear']],
  ['a fate that isn’t known', oneMinute('Item: vanished'), ['minutes-label-unclear']],
  [
    'a correction without a day',
    oneMinute('Correction: 54(c) is wrong'),
    ['minutes-label-unclear'],
  ],
  [
    'a correction of later minutes',
    oneMinute('Correction: 2026-02-14 54 – his'),
    ['minutes-date-wrong'],
  ],
  [
    'a later note from before the meeting',
    oneMinute('Later: 2025-12-01 – The answer.'),
    ['minutes-date-wrong'],
  ],
  ['signatures that make the sum', oneMinute('Signatures: 1,482 (1,107 on paper, 375 online)'), []],
  [
    'signatures that don’t',
    oneMinute('Signatures: 1,483 (1,107 on paper, 375 online)'),
    ['signatures-disagree'],
  ],
  ['a number twice', oneMinute('One.\n\n## 54 Another {}\n\nTwo.'), ['minute-number-twice']],
  ['a minute that goes on', oneMinute('One.\n\n## 54 School Places (continued) {1}\n\nTwo.'), []],
  [
    'an item that the agenda doesn’t have',
    oneMinute('One.\n\n## 55 Another {8}'),
    ['minute-item-unknown'],
  ],
  [
    'a heading without its marks',
    oneMinute('One.\n\n55 Winter Gritting {2}\n\nRESOLVED – That it be noted.'),
    ['minutes-label-unclear'],
  ],
  ['a heading of the first level', oneMinute('One.\n\n# 55 Another {}'), ['heading-level']],
  [
    'present, and with apologies',
    fields('status: draft\npresent: [Ince, Li]\napologies: [Councillor Ince]'),
    ['attendance-contradictory'],
  ],
  [
    'present twice',
    fields('status: draft\npresent: [Ince, Li, Ince]'),
    ['attendance-contradictory'],
  ],
  [
    'who left early may be in one list alone',
    fields('status: draft\npresent: ["Ince, until 54", Li]'),
    [],
  ],
  [
    'there until a minute that there isn’t',
    fields('status: draft\npresent: ["Ince, until 540"]'),
    ['minutes-label-unclear'],
  ],
  ['nobody sent apologies', fields('status: draft\npresent: [Ince]\napologies: None'), []],
  ['approved by itself', fields('approved: 2026-01-14\npresent: [Ince]'), ['minutes-date-wrong']],
  [
    'approved by an earlier meeting',
    fields('approved: 2025-12-14\npresent: [Ince]'),
    ['minutes-date-wrong'],
  ],
  [
    'decisions published before the meeting',
    fields('status: draft\npresent: [Ince]\ndecisions-published: 2026-01-13'),
    ['minutes-date-wrong'],
  ],
  [
    'a sitting before the first',
    fields('status: draft\npresent: [Ince]\nsittings: [{ on: 2026-01-13, present: [Ince] }]'),
    ['minutes-date-wrong'],
  ],
  ['neither draft nor approved', fields('present: [Ince]'), ['field-missing']],
  [
    'draft and approved',
    fields('status: draft\napproved: 2026-02-11\npresent: [Ince]'),
    ['field-invalid'],
  ],
  [
    'a field that isn’t known',
    fields('status: draft\npresent: [Ince]\napologys: [Li]'),
    ['field-unknown'],
  ],
  [
    'nothing below the fields',
    fields('status: draft\npresent: [Ince]', ''),
    ['minutes-label-unclear'],
  ],
  [
    'excluded under the Act, by a committee',
    oneMinute(
      'RESOLVED – That the public be excluded under section 100A(4) of the Local Government Act 1972.',
    ),
    [],
  ],
  [
    'excluded under the regulations, by a committee',
    oneMinute(
      'RESOLVED – That the public be excluded under regulation 4 of the Regulations of 2012.',
    ),
    ['exclusion-wrong-law'],
  ],
  [
    'excluded under the regulations, by a cabinet',
    oneMinute(
      'RESOLVED – That the public be excluded under regulation 4 of the Regulations of 2012.',
    ),
    [],
    { kind: 'executive' },
  ],
  [
    'excluded under the Act, by a cabinet',
    oneMinute('RESOLVED – That the public be excluded under section 100A(4).'),
    ['exclusion-wrong-law'],
    { kind: 'executive' },
  ],
  ['an exempt passage alone', oneMinute(EXEMPT), ['exempt-minute-unsummarised']],
  [
    'an exempt passage beside a decision alone',
    oneMinute(`RESOLVED – That it be noted.\n\n${EXEMPT}`),
    ['exempt-minute-unsummarised'],
  ],
  [
    'an exempt passage with a summary',
    oneMinute(`Summary: Offers were compared.\n\n${EXEMPT}`),
    [],
  ],
  ['an exempt passage beside open words', oneMinute(`The report was considered.\n\n${EXEMPT}`), []],
  ['an exempt passage of a cabinet', oneMinute(EXEMPT), [], { kind: 'executive' }],
  [
    'a passage that doesn’t end',
    oneMinute(`The report was considered.\n\n${EXEMPT.replace(/\n:::$/, '')}`),
    ['passage-unclosed'],
  ],
  [
    'an exempt passage in a public repository',
    oneMinute(`The report was considered.\n\n${EXEMPT}`),
    ['exempt-in-public-repository'],
    { publishing: 'public-repository' },
  ],
  ['personal data', oneMinute('Write to j.bloggs@gmail.com.'), ['personal-data-likely']],
  ['a weekday that is wrong', oneMinute('It met on Monday 14 January 2026.'), ['weekday-wrong']],
  ['a label whose words aren’t all read', oneMinute('Casting vote: Ince, for'), []],
];

describe('what is wrong with minutes is said, each mistake once', () => {
  for (const [name, source, codes, meeting] of ROWS) {
    it(name, async () => {
      const read = await minutesOf(source, meeting);
      assert.deepEqual([...read.codes].sort(), [...codes].sort(), read.said.join('\n'));
    });
  }
  it('a vote with a fault is unsettled, and the others aren’t', async () => {
    const read = await minutesOf(
      vote(
        '### Amendment',
        'For (3): Ince, Li',
        'Against (0):',
        '### Motion',
        'For (2): Ince, Li',
        'Against (0):',
      ),
    );
    assert.deepEqual(
      blocksOf(read, 'vote').map(({ isUnsettled }) => isUnsettled),
      [true, undefined],
    );
  });
});

describe('the item of a minute', () => {
  const ITEMS =
    '[{ title: Appeals Against Refusal }, { title: "Minutes - 10 December 2025" }, { title: School Places 2026 to 2029 }, { title: Work Programme }]';
  const of = (headings: readonly string[], meeting: MeetingOf = {}) =>
    minutesOf(
      fields(
        'status: draft\npresent: [Ince]',
        headings.map((one) => `## ${one}\n\nNoted.\n`).join('\n'),
      ),
      { items: ITEMS, ...meeting },
    );
  it('is decided by its number, else by its title where one agrees', async () => {
    const read = await of([
      '47 Appeals against refusal',
      '48 Minutes – 10th December 2025',
      '49 Anything {3}',
      '50 Work Programme',
      '51 Urgent Business',
    ]);
    assert.deepEqual(
      read.minutes.minutes.map(({ items }) => items.join()),
      ['1', '2', '3', '4', ''],
    );
    assert.deepEqual(read.codes, []);
  });
  it('is said where it is only likely', async () => {
    const read = await of(['47 School Places', '48 A {1}', '49 B {2}', '50 C {4}']);
    assert.deepEqual(read.minutes.minutes[0]?.items, ['3']);
    assert.deepEqual(read.codes, ['minute-item-guessed']);
  });
  it('may be on a line of its own, or several', async () => {
    const read = await of(['47 A\n\n(Item 1)', '48 B\n\nItem: 2', '49 C {3, 4}']);
    assert.deepEqual(
      read.minutes.minutes.map(({ items }) => items.join()),
      ['1', '2', '3,4'],
    );
  });
  it('has the number of the minute where the agenda’s numbers go on', async () => {
    const read = await of(['47 A', '48 B', '49 C', '50 D'], { firstItem: 47 });
    assert.deepEqual(
      read.minutes.minutes.map(({ items }) => items.join()),
      ['47', '48', '49', '50'],
    );
  });
  it('each item of the agenda has become something, but in a record of decisions', async () => {
    const some = ['47 Appeals Against Refusal', '48 Work Programme\n\nItem: withdrawn'];
    const read = await of(some);
    assert.deepEqual(read.codes, ['item-without-minute', 'item-without-minute']);
    assert.match(read.said.join('\n'), /item 2[^]*item 3/);
    const decisions = await minutesOf(
      fields(
        'status: decisions\npresent: [Ince]',
        '## 47 Work Programme\n\nRESOLVED – That it be noted.\n',
      ),
      { items: ITEMS },
    );
    assert.deepEqual(decisions.codes, []);
  });
});

describe('what is withheld in minutes', () => {
  it('is nowhere in what is read, labels and all, and is reported for the proof', async () => {
    const read = await minutesOf(
      oneMinute(`The report was considered.\n\n${EXEMPT}\n\nThe public returned.`, 'Ince'),
    );
    const all = JSON.stringify([read.minutes, read.body, read.text]);
    assert.doesNotMatch(all, /Hallowmarsh|385|higher offer/);
    assert.deepEqual(
      read.minutes.minutes[0]?.blocks.map(({ kind }) => kind),
      ['text', 'withheld', 'text'],
    );
    assert.equal(read.facts?.passages, 1);
    assert.match(
      read.withheld.map((one) => ('text' in one ? one.text : '')).join(),
      /Hallowmarsh Leisure/,
    );
  });
  it('is nowhere either where it isn’t clear what is withheld', async () => {
    for (const body of [
      `- ${EXEMPT.replaceAll('\n', '\n  ')}`,
      `> ${EXEMPT.replaceAll('\n', '\n> ')}`,
      EXEMPT.replace('::: exempt', ':::exempt'),
      EXEMPT.replace(/\n:::$/, ''),
    ]) {
      const read = await minutesOf(oneMinute(`Open words.\n\n${body}`));
      assert.doesNotMatch(
        JSON.stringify([read.minutes, read.body, read.text]),
        /Hallowmarsh/,
        body,
      );
      assert.doesNotMatch(read.said.join(), /Hallowmarsh/);
    }
  });
  it('is reported also where the fields are wrong', async () => {
    const read = await minutesOf(oneMinute(EXEMPT).replace('status: draft', 'status: drafted'));
    assert.equal(read.facts, undefined);
    assert.match(
      read.withheld.map((one) => ('text' in one ? one.text : '')).join(),
      /Hallowmarsh Leisure/,
    );
  });
});

describe('minutes with an error', () => {
  it('are held back alone, and those with a warning aren’t', async () => {
    const { archive } = await loadCouncil({});
    assert.ok(archive);
    const path = `${FOLDER}/minutes.md`;
    const meeting = { committee: 'committee', folder: '2026-01-14', path: FOLDER, minutes: path };
    const tree = {
      ...{
        committees: [],
        people: [],
        pages: [],
        record: [],
        topics: [],
        logos: [],
        unexpected: [],
        misnamed: [],
        links: [],
        names: [],
      },
      meetings: [{ ...meeting, reports: [], unexpected: [], misnamed: [] }],
    };
    const at = { file: `content/${path}`, line: 8, column: 1 };
    const holding = (code: 'minute-number-twice' | 'vote-disagrees') =>
      holdBack('content', archive, { tree, meetings: [], pages: [] }, [
        diagnose(code, at, 'It is wrong.'),
      ]);
    const held = holding('minute-number-twice');
    assert.equal(held.stopsAll, false);
    assert.deepEqual([...held.minutes], [`/${FOLDER}/minutes/`]);
    assert.deepEqual([...held.sources], [path]);
    assert.deepEqual(held.held, [
      { file: at.file, what: 'minutes', codes: ['minute-number-twice'] },
    ]);
    assert.equal(holding('vote-disagrees').minutes.size, 0);
  });

  describe('that say what is still to come', () => {
    const [EARLIER, LATER] = ['meetings/scrutiny/2022-04-06', 'meetings/scrutiny/2022-05-11'];
    const minutes = (head: string, text: string) =>
      `---\n${head}\npresent: [Ince]\n---\n\n${text}\n`;
    const decided = '## 54 School Places {1}\n\nRESOLVED – That the report be noted.';
    const correcting =
      '## 55 Minutes {1}\n\nCorrection: 2022-04-06 minute 54 – the report be noted\n\nRESOLVED – That they be approved.';

    /** The minutes that go out on a day, of two meetings of which the second corrects the first. */
    async function goingOut(today: string, earlier: string, later: string) {
      const [first, second] = [`${EARLIER}/minutes.md`, `${LATER}/minutes.md`];
      const { archive, diagnostics, meetings } = await loadCouncil(
        {
          [AGENDA_PATH.replace('2022-05-11', '2022-04-06')]: AGENDA.replace(
            'report: one',
            'title: School Places',
          ),
          [first]: minutes(earlier, decided),
          [second]: minutes(later, correcting),
        },
        { today },
      );
      assert.ok(archive);
      const files = (path: string, own: string) => ({
        ...{ committee: 'scrutiny', folder: path.slice(-10), path, minutes: own },
        ...{ reports: [], unexpected: [], misnamed: [] },
      });
      const none = { committees: [], people: [], pages: [], record: [], topics: [], logos: [] };
      const tree = {
        ...{ ...none, unexpected: [], misnamed: [], links: [], names: [] },
        meetings: [files(EARLIER, first), files(LATER, second)],
      };
      const own = diagnostics
        .filter(({ code }) => code === 'minutes-in-future')
        .map((one) => ({ ...one, file: one.file.slice(one.file.indexOf('meetings/')) }));
      const held = holdBack('', archive, { tree, meetings, pages: [] }, own);
      assert.equal(held.stopsAll, false);
      return held.archive.minutes;
    }

    for (const [what, early, day, earlier, later, url] of [
      ['the meeting itself', '2022-05-10', '2022-05-11', 'status: draft', 'status: draft', LATER],
      [
        'their approval',
        '2022-06-07',
        '2022-06-08',
        'approved: 2022-05-11',
        'approved: 2022-06-08',
        LATER,
      ],
      [
        'the day on which the decisions were published',
        '2022-05-12',
        '2022-05-13',
        'status: draft',
        'status: draft\ndecisions-published: 2022-05-13',
        LATER,
      ],
      [
        'the day on which they are to be published',
        '2022-05-12',
        '2022-05-13',
        'status: draft',
        'status: draft\npublished: 2022-05-13',
        LATER,
      ],
      [
        'the approval of the earlier ones',
        '2022-05-11',
        '2022-05-12',
        'approved: 2022-05-12',
        'status: draft',
        EARLIER,
      ],
    ] as const) {
      it(`are held back until then, and others say nothing of them: ${what}`, async () => {
        const before = await goingOut(early, earlier, later);
        assert.doesNotMatch(JSON.stringify(before), new RegExp(`/${url}/minutes/`));
        assert.equal(before.length, 1);
        const then = await goingOut(day, earlier, later);
        assert.equal(then.length, 2);
        const [first, second] = then;
        assert.equal(first?.corrections.length, 1);
        assert.deepEqual(second?.corrects, { '2022-04-06': `/${EARLIER}/minutes/` });
      });
    }
  });
});

describe('files that may be meant for minutes', () => {
  it('are told what minutes are written in', async () => {
    for (const name of [
      'Minutes.md',
      'minutes.pdf',
      'minutes.docx',
      'minutes',
      'minute.md',
      'Draft minutes 14 January.docx',
      'minutes.md.txt',
    ]) {
      const { diagnostics } = await loadCouncil({
        [AGENDA_PATH.replace('agenda.md', name)]: 'Text.',
      });
      assert.equal(
        diagnostics.length,
        1,
        `${name}: ${diagnostics.map(({ message }) => message).join()}`,
      );
      assert.match(diagnostics[0]?.message ?? '', /minutes\.md/, name);
    }
  });
  it('a report can’t be called minutes', async () => {
    const { diagnostics } = await loadCouncil({
      [AGENDA_PATH]: AGENDA.replace('- report: one', '- report: one\n  - report: minutes'),
    });
    assert.match(diagnostics.map(({ message }) => message).join(), /no report can have that name/);
  });
});
