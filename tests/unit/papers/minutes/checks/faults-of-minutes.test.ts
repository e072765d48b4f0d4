import { describe } from 'node:test';
import { oneMinute } from '../minutes-of.ts';
import { fields, tryRows, type Row } from './faults-of-rows.ts';

const ROWS: readonly Row[] = [
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
  ...(
    [
      ['(a) One.\n(a) Two.\n(c) Three.', 1],
      ['(a) One.\n(b) Two.\n(b) Three.\n(d) Four.\n(e) Five.', 1],
      ['(a) One.\n(a) Two.\n(b) Three.', 1],
      ['(a) One.\n(a) Two.\n(d) Three.', 2],
      ['(a) One.\n(b) Two.\n(d) Three.', 1],
      ['(a) One.\n(b) Two.\n(c) Three.', 0],
    ] as const
  ).map(([parts, faults]): Row => [
    `${faults} of the marks of ${parts.replaceAll('\n', ' ')}`,
    oneMinute(`RESOLVED –\n\n${parts}`),
    Array.from({ length: faults }, () => 'letter-order'),
  ]),
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
  ['personal data', oneMinute('Write to j.bloggs@gmail.com.'), ['personal-data-likely']],
  ['a weekday that is wrong', oneMinute('It met on Monday 14 January 2026.'), ['weekday-wrong']],
];

describe('what is wrong with minutes is said, each mistake once', () => {
  tryRows(ROWS);
});
