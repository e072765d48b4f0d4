import type { RECORD_RULES } from '../codes/record-rules.ts';
import type { RuleExample } from './example.ts';

const lines = (...text: string[]): string => text.join('\n');

const VOTE = ['## 54 School Places {1}', ''];

/** An example of each rule of what minutes say of people, of votes and of other meetings. */
export const RECORD_EXAMPLES: Record<keyof typeof RECORD_RULES, RuleExample> = {
  'person-unknown': {
    part: 'minutes',
    wrong: 'present: [Sialis]',
    right: 'present: [Sallis]',
  },
  'person-unknown-of-old': {
    part: 'minutes',
    wrong: 'present: [Sialis]',
    right: 'present: [Sallis]',
  },
  'voted-though-away': {
    part: 'minutes',
    wrong: lines(...VOTE, 'For (1): Pyke', 'Against (0):'),
    right: lines(...VOTE, 'For (1): Li', 'Against (0):'),
  },
  'voted-with-interest': {
    part: 'minutes',
    wrong: lines(
      ...['## 53 Declarations', '', 'Interest: Li – a pecuniary interest in minute 54', ''],
      ...[...VOTE, 'For (1): Li', 'Against (0):'],
    ),
    right: lines(
      ...[
        '## 53 Declarations',
        '',
        'Interest: Li – a pecuniary interest in minute 54. Stayed.',
        '',
      ],
      ...[...VOTE, 'For (1): Li', 'Against (0):'],
    ),
  },
  'voted-twice': {
    part: 'minutes',
    wrong: lines(...VOTE, 'For (2): Li, Li Wen-Jie', 'Against (0):'),
    right: lines(...VOTE, 'For (2): Li, Ince', 'Against (0):'),
  },
  'present-not-a-member': {
    part: 'minutes',
    wrong: 'present: [Ince, Sallis, Li, Pyke]',
    right: lines('present: [Ince, Sallis, Li]', 'in-attendance: Councillor Pyke'),
  },
  'member-in-no-list': {
    part: 'minutes',
    wrong: 'present: [Ince, Sallis]',
    right: lines('present: [Ince, Sallis]', 'apologies: [Li]'),
  },
  'substitute-not-allowed': {
    part: 'minutes',
    wrong: 'present: [Ince, Sallis, "Pyke, for Li"]',
    right: 'present: [Ince, Sallis, "Varga, for Li"]',
  },
  'substitutes-for-one': {
    part: 'minutes',
    wrong: 'present: [Ince, Sallis, "Varga, for Li", "Tarrow, for Li"]',
    right: 'present: [Ince, "Varga, for Li", "Tarrow, for Sallis"]',
  },
  'quorum-missing': {
    part: 'minutes',
    wrong: lines('present: [Ince]', 'apologies: [Sallis, Li]'),
    right: lines('present: [Ince, Sallis]', 'apologies: [Li]'),
  },
  'budget-vote-without-names': {
    part: 'minutes',
    wrong: lines(
      '## 54 Budget and council tax {1}',
      '',
      'Vote: agreed',
      '',
      'RESOLVED – That the council tax be set.',
    ),
    right: lines(
      '## 54 Budget and council tax {1}',
      '',
      'For (2): Li, Ince',
      'Against (0):',
      'Abstained (0):',
      '',
      'RESOLVED – That the council tax be set.',
    ),
  },
  'approval-not-said': {
    part: 'minutes',
    wrong: 'approved: 2022-06-08',
    right: 'status: draft',
  },
  'approval-not-taken-over': {
    part: 'minutes',
    wrong: 'status: draft',
    right: 'approved: 2022-06-08',
  },
  'minutes-not-approved': {
    part: 'minutes',
    wrong: 'status: draft',
    right: 'approved: 2022-06-08',
  },
  'minutes-missing': {
    part: 'files',
    wrong: 'content/meetings/plans-panel/2022-05-11/agenda.md, more than a month after the meeting',
    right: 'content/meetings/plans-panel/2022-05-11/minutes.md beside it',
  },
  'correction-not-made': {
    part: 'files',
    wrong:
      'Correction: 2022-04-06 41 – “his” being replaced by “her”, and the minutes of that day with “his” in minute 41',
    right: 'the minutes of 6 April with “her” in what minute 41 decided',
  },
  'minute-not-there': {
    part: 'minutes',
    wrong: lines('## 54 Minutes {1}', '', 'Correction: 2022-04-06 99 – the name of the Chair.'),
    right: lines('## 54 Minutes {1}', '', 'Correction: 2022-04-06 41 – the name of the Chair.'),
  },
  'recommendation-not-there': {
    part: 'minutes',
    wrong: lines('## 54 Tracking {1}', '', 'Answer to 99 R1: accepted.'),
    right: lines(
      ...['## 53 Libraries {1}', '', 'RECOMMENDED to Cabinet –', 'R1 That it be so.'],
      ...['R2 That it be said.', '', '## 54 Tracking', '', 'Answer to 53 R1: accepted.'],
    ),
  },
  'recommendation-not-answered': {
    part: 'minutes',
    wrong: lines(
      ...['## 54 Libraries {1}', '', 'RECOMMENDED to Cabinet – That it be so.'],
      ...['Answer due: 2022-05-12'],
    ),
    right: lines(
      ...['## 54 Libraries {1}', '', 'RECOMMENDED to Cabinet – That it be so.'],
      ...['Answer due: 2022-05-12', '', '## 55 Tracking', '', 'Answer to 54: accepted.'],
    ),
  },
  'minutes-unfinished': {
    part: 'minutes',
    wrong: lines('## 54 School Places {1}', '', '[Write what was said and decided.]'),
    right: lines('## 54 School Places {1}', '', 'RESOLVED – That the report be noted.'),
  },
  'minutes-in-future': {
    part: 'minutes',
    wrong: lines('## 54 School Places {1}', '', 'Later: 2099-01-29 – The answer was sent.'),
    right: lines('## 54 School Places {1}', '', 'Later: 2022-05-11 – The answer was sent.'),
  },
};
