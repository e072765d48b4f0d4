import type { PEOPLE_RULES } from '../codes/people-rules.ts';
import type { RuleExample } from './example.ts';

const lines = (...all: string[]): string => all.join('\n');

/** An example of each rule about people and the lists of members. */
export const PEOPLE_EXAMPLES: Readonly<Record<keyof typeof PEOPLE_RULES, RuleExample>> = {
  'person-private': {
    part: 'person',
    wrong: 'represents: Parent governors, 4 Bank Rise',
    right: 'represents: Parent governors',
  },
  'person-titled': {
    part: 'person',
    wrong: 'name: Cllr Dr Pat Holloway',
    right: lines('name: Pat Holloway', 'titles: Dr'),
  },
  'people-alike': {
    part: 'person',
    wrong: 'name: Pat Holloway',
    right: 'name: Pat J Holloway',
  },
  'member-unknown': {
    part: 'committee',
    wrong: lines('membership:', '  - from: 2021-05-20', '    members:', '      - Pat Hollowey'),
    right: lines('membership:', '  - from: 2021-05-20', '    members:', '      - Pat Holloway'),
  },
};
