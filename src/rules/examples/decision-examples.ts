import type { DECISION_RULES } from '../codes/decision-rules.ts';
import type { RuleExample } from './example.ts';

const lines = (...text: string[]): string => text.join('\n');

/** An example of each rule of decisions without a meeting, call-ins and notices. */
export const DECISION_EXAMPLES: Record<keyof typeof DECISION_RULES, RuleExample> = {
  'record-incomplete': {
    part: 'decision',
    wrong: 'by: { officer: Head of Parks }',
    right: 'by: { officer: Head of Parks, under: "Scheme 4.7" }',
  },
  'record-date': {
    part: 'decision',
    wrong: lines('taken: 2022-05-03', 'published: 2022-05-02'),
    right: lines('taken: 2022-05-02', 'published: 2022-05-02'),
  },
  'record-link': { part: 'decision', wrong: 'key: KD114', right: 'key: false' },
  'notice-unknown': {
    part: 'report',
    wrong: 'notice: KD999',
    right: 'notice: KD112',
  },
  'notice-date-differs': {
    part: 'report',
    wrong: lines('notice: KD112', 'key-decision: { noticed: 2022-04-02 }'),
    right: lines('notice: KD112', 'key-decision: { grounds: [money] }'),
  },
  'decision-against-notice': {
    part: 'files',
    wrong: 'decisions/2022/fence.md with taken: 2022-05-02, and its notice with when: 2022-05-09',
    right: 'decisions/2022/fence.md with taken: 2022-05-09, the day of its notice',
  },
  'taker-not-executive': {
    part: 'files',
    wrong: 'decisions/2022/fence.md with by: Ben Oakes, whom no list of members of the Cabinet has',
    right: 'decisions/2022/fence.md with by: Ann Lee, who is in the list of that day',
  },
  'call-in-facts': {
    part: 'decision',
    wrong: 'call-in: { until: 2022-05-20 }',
    right: 'call-in: true',
  },
};
