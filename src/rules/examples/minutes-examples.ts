import type { MINUTES_RULES } from '../codes/minutes-rules.ts';
import type { RuleExample } from './example.ts';

const lines = (...text: string[]): string => text.join('\n');

const VOTE = ['## 54 School Places {1}', '', 'For (2): Ince, Li'];

const MOVED = [
  '## 54 School Places {1}',
  '',
  'Moved: Ince. Seconded: Li.',
  '',
  '> That the report be noted.',
  '',
];
const AMENDED = ['Moved: Sallis. Seconded: Pyke.', '', '> That the report be referred back.'];

const EXEMPT = [
  '::: exempt',
  'paragraphs: [3]',
  'reason: It describes what a company offered.',
  'public-interest: Disclosure would weaken the council in a negotiation.',
  'review: 2023-05-11',
  '---',
  'Text that is kept where only members can read it.',
  ':::',
];

/** An example of each rule of minutes. */
export const MINUTES_EXAMPLES: Record<keyof typeof MINUTES_RULES, RuleExample> = {
  'minutes-label-unclear': {
    part: 'minutes',
    wrong: lines(...VOTE, 'Against (one): Sallis'),
    right: lines(...VOTE, 'Against (1): Sallis'),
  },
  'minutes-decision-hidden': {
    part: 'minutes',
    wrong: lines(
      '## 54 School Places {1}',
      '',
      'It was agreed and RESOLVED that the report be noted.',
    ),
    right: lines('## 54 School Places {1}', '', 'RESOLVED – That the report be noted.'),
  },
  'minute-number-twice': {
    part: 'minutes',
    wrong: lines('## 54 School Places {1}', '', '## 54 Winter Gritting {}'),
    right: lines('## 54 School Places {1}', '', '## 55 Winter Gritting {}'),
  },
  'minute-item-unknown': {
    part: 'minutes',
    wrong: '## 54 School Places {8}',
    right: '## 54 School Places {1}',
  },
  'minute-item-guessed': {
    part: 'minutes',
    wrong: '## 54 One (Head of Service) One',
    right: '## 54 One (Head of Service) One {1}',
  },
  'item-without-minute': {
    part: 'minutes',
    wrong: '## 54 Urgent Business {}',
    right: lines('## 54 School Places {1}', '', 'Item: withdrawn'),
  },
  'vote-one-sided': {
    part: 'minutes',
    wrong: lines(...VOTE),
    right: lines(...VOTE, 'Against (0):'),
  },
  'vote-motion-unclear': {
    part: 'minutes',
    wrong: lines(...MOVED, ...AMENDED, '', 'Vote: 1 for, 2 against', 'Lost'),
    right: lines(...MOVED, '### Amendment', '', ...AMENDED, '', 'Vote: 1 for, 2 against', 'Lost'),
  },
  'vote-disagrees': {
    part: 'minutes',
    wrong: lines(...VOTE, 'Against (1): Ince'),
    right: lines(...VOTE, 'Against (1): Sallis'),
  },
  'attendance-contradictory': {
    part: 'minutes',
    wrong: lines('present: [Ince, Li, Sallis]', 'apologies: [Ince]'),
    right: lines('present: [Ince, Li, Sallis]', 'apologies: [Pyke]'),
  },
  'signatures-disagree': {
    part: 'minutes',
    wrong: lines('## 54 Petitions {1}', '', 'Signatures: 1,483 (1,107 on paper, 375 online)'),
    right: lines('## 54 Petitions {1}', '', 'Signatures: 1,482 (1,107 on paper, 375 online)'),
  },
  'exclusion-wrong-law': {
    part: 'minutes',
    wrong: lines(
      '## 54 Exclusion of the Public {1}',
      '',
      'RESOLVED – That the public be excluded under regulation 4 of the regulations of 2012.',
    ),
    right: lines(
      '## 54 Exclusion of the Public {1}',
      '',
      'RESOLVED – That the public be excluded under section 100A(4) of the Local Government Act 1972.',
    ),
  },
  'exempt-minute-unsummarised': {
    part: 'minutes',
    wrong: lines('## 54 Lease {1}', '', ...EXEMPT),
    right: lines(
      '## 54 Lease {1}',
      '',
      'Summary: Offers for a lease were compared.',
      '',
      ...EXEMPT,
    ),
  },
  'minutes-as-report': {
    part: 'files',
    wrong: lines('2022-05-11/', '  agenda.md', '  minutes-of-11-may.md'),
    right: lines('2022-05-11/', '  agenda.md', '  minutes.md'),
  },
  'minutes-date-wrong': {
    part: 'minutes',
    wrong: 'approved: 2022-04-06',
    right: 'approved: 2022-06-08',
  },
};
