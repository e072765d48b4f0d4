import { BUSINESS } from './business.ts';
import { COMMUNITY } from './community.ts';
import { HOMES } from './homes.ts';
import { PEOPLE } from './people.ts';
import { STREETS } from './streets.ts';
import type { Topic } from './topic.ts';

export const TOPICS = [...STREETS, ...HOMES, ...PEOPLE, ...COMMUNITY, ...BUSINESS];

const byKey = new Map(TOPICS.map((topic) => [topic.key, topic]));

/** The topic of a key. Throws a RangeError where there is none. */
export function topicOf(key: string): Topic {
  const topic = byKey.get(key);
  if (!topic) throw new RangeError(`no topic "${key}"`);
  return topic;
}
