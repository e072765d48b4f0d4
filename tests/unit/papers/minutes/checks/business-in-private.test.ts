import { describe } from 'node:test';
import { oneMinute } from '../minutes-of.ts';
import { fields, tryRows, type Row } from './faults-of-rows.ts';

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

const EXCLUDED =
  '## 54a Exclusion of the public\n\nRESOLVED – That the public be excluded under section 100A(4) for the rest of the meeting.\n\n';
const afterFirst = (body: string): string =>
  fields(
    'status: draft\npresent: [Winifred Latchford]',
    `## 54 School Places {1}\n\nRESOLVED – That £5 be paid.\n\n${body}\n`,
  );

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
];

describe('what is wrong with minutes is said, each mistake once', () => {
  tryRows(ROWS);
});
