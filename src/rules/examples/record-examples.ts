import type { RECORD_RULES } from '../codes/record-rules.ts';
import type { RuleExample } from './example.ts';

const lines = (...text: string[]): string => text.join('\n');

const minutes = (fields: readonly string[], ...text: string[]): string =>
  lines(...(fields.length > 0 ? ['---', ...fields, '---'] : []), ...text);

const AGREED = ['## 54 School Places {1}', '', 'RESOLVED – That the report be noted.'];
const VOTE = ['## 54 School Places {1}', '', 'For (1): Li', 'Against (0):'];

/** An example of each rule of what minutes say of people, of votes and of other meetings. */
export const RECORD_EXAMPLES: Record<keyof typeof RECORD_RULES, RuleExample> = {
  'person-unknown': {
    part: 'minutes',
    wrong: minutes(['present: [Sialis]'], ...AGREED),
    right: minutes(['present: [Sallis]'], ...AGREED),
  },
  'person-unknown-of-old': {
    part: 'minutes',
    wrong: minutes(['present: [Sialis]'], ...AGREED),
    right: minutes(['present: [Sallis]'], ...AGREED),
  },
  'voted-though-away': {
    part: 'minutes',
    wrong: minutes(['present: [Ince, Sallis]', 'apologies: [Li]'], ...VOTE),
    right: minutes(['present: [Ince, Sallis, Li]'], ...VOTE),
  },
  'voted-twice': {
    part: 'minutes',
    wrong: minutes(
      ['present: [Ince, Sallis, Li]'],
      '## 54 School Places {1}',
      '',
      'For (2): Li, Li Wen-Jie',
      'Against (0):',
    ),
    right: minutes(
      ['present: [Ince, Sallis, Li]'],
      '## 54 School Places {1}',
      '',
      'For (2): Li, Ince',
      'Against (0):',
    ),
  },
  'present-not-a-member': {
    part: 'minutes',
    wrong: minutes(['present: [Ince, Sallis, Li, Pyke]'], ...AGREED),
    right: minutes(['present: [Ince, Sallis, Li]', 'in-attendance: Councillor Pyke'], ...AGREED),
  },
  'member-in-no-list': {
    part: 'minutes',
    wrong: minutes(['present: [Ince, Sallis]'], ...AGREED),
    right: minutes(['present: [Ince, Sallis]', 'apologies: [Li]'], ...AGREED),
  },
  'substitute-not-allowed': {
    part: 'minutes',
    wrong: minutes(['present: [Ince, Sallis, "Pyke, for Li"]'], ...AGREED),
    right: minutes(['present: [Ince, Sallis, "Varga, for Li"]'], ...AGREED),
  },
  'substitutes-for-one': {
    part: 'minutes',
    wrong: minutes(['present: [Ince, Sallis, "Varga, for Li", "Tarrow, for Li"]'], ...AGREED),
    right: minutes(['present: [Ince, "Varga, for Li", "Tarrow, for Sallis"]'], ...AGREED),
  },
  'quorum-missing': {
    part: 'minutes',
    wrong: minutes(['present: [Ince]', 'apologies: [Sallis, Li]'], ...AGREED),
    right: minutes(['present: [Ince, Sallis]', 'apologies: [Li]'], ...AGREED),
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
    wrong: minutes(['approved: 2022-06-08'], ...AGREED),
    right: minutes(['status: draft'], ...AGREED),
  },
  'approval-not-taken-over': {
    part: 'minutes',
    wrong: minutes(['status: draft'], ...AGREED),
    right: minutes(['approved: 2022-06-08'], ...AGREED),
  },
  'minutes-not-approved': {
    part: 'minutes',
    wrong: minutes(['status: draft'], ...AGREED),
    right: minutes(['approved: 2022-06-08'], ...AGREED),
  },
  'minutes-missing': {
    part: 'agenda',
    wrong: '# more than a month after the meeting, without minutes.md beside it',
    right: '# with minutes.md beside it',
  },
  'minute-not-there': {
    part: 'minutes',
    wrong: lines('## 54 Minutes {1}', '', 'Correction: 2022-04-06 99 – the name of the Chair.'),
    right: lines('## 54 Minutes {1}', '', 'Correction: 2022-04-06 41 – the name of the Chair.'),
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
