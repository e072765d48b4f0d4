import type { MATTER_RULES } from '../codes/matter-rules.ts';
import type { RuleExample } from './example.ts';

/** An example of each rule about matters. */
export const MATTER_EXAMPLES: Readonly<Record<keyof typeof MATTER_RULES, RuleExample>> = {
  'topic-misspelt': {
    part: 'report',
    wrong: 'topic: corn-exchagne',
    right: 'topic: corn-exchange',
  },
  'topic-invalid': {
    part: 'minutes',
    wrong: '## 54 Future of the Corn Exchange {1} {topic: …}',
    right: '## 54 Future of the Corn Exchange {1} {topic: corn-exchange}',
  },
  'topic-date': {
    part: 'matter',
    wrong: 'due: [{ what: The grant is taken up, source: the letter of the fund }]',
    right: 'due: [{ on: 2022-06-30, what: The grant is taken up, source: the letter of the fund }]',
  },
};
