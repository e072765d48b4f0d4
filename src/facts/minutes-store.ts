import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import type { IsoDate } from '../language/dates.ts';
import type { MeetingFacts } from '../papers/meeting-facts.ts';
import type { Person } from '../papers/person/person.ts';
import type { MeetingFiles } from '../papers/reading/content-tree.ts';
import {
  minutesFromKept,
  minutesToKeep,
  type KeptMinutes,
} from '../papers/standing/kept/kept-minutes.ts';
import { codeDigest } from './code-digest.ts';
import { FactsMemory, mayBeKept } from './facts-store.ts';
import { keptMeetings } from './kept-meetings.ts';

export type MinutesStore = KeptMinutes & {
  /** Writes down the volumes that changed. */
  keep(): void;
  /** Files of the store that were damaged, and are made anew. */
  readonly damaged: readonly string[];
};

export type MinutesStoreOptions = {
  readonly cacheDir: string;
  /** Whom minutes may name. The lists of members are among the needs of the facts. */
  readonly people: readonly Person[];
  /** What was read of meetings now: of minutes that are gone, or have errors, nothing is kept. */
  readonly facts: readonly MeetingFacts[];
  /** All that are in the content: others are forgotten. */
  readonly meetings: readonly MeetingFiles[];
  readonly annualMeetings: readonly IsoDate[];
  /** The key of the facts of a meeting, by its path; none where they aren't kept. */
  readonly keyOf: (path: string) => string | undefined;
  /** What this process has in memory of earlier stores. */
  readonly memory?: FactsMemory | undefined;
};

/**
 * Whom the minutes of meetings name, for later builds. It is known by the facts, which change with the council and its
 * committees, by the people, and by the code.
 */
export function openMinutesStore(options: MinutesStoreOptions): MinutesStore {
  const { cacheDir, people, facts, meetings, annualMeetings, keyOf } = options;
  const { names } = options.memory ?? new FactsMemory();
  const kept = keptMeetings({ cacheDir, kind: 'names', memory: names, meetings, annualMeetings });
  // What they said before may be withheld by now.
  for (const { path, minutes } of facts) {
    if (!minutes || keyOf(path) === undefined) kept.delete(path);
  }
  const code = codeDigest(
    import.meta.url,
    new URL('../papers/standing/minutes/minutes-on-day.ts', import.meta.url).href,
  );
  const common = createHash('sha256')
    .update(JSON.stringify([code, people]))
    .digest('base64url');
  const keyOfNames = (path: string): string | undefined => {
    const key = keyOf(path);
    return key === undefined ? undefined : `${common} ${key}`;
  };
  return {
    damaged: kept.damaged,
    keep: () => kept.keep(),
    take(minutes) {
      const path = posix.dirname(minutes.source);
      const key = keyOfNames(path);
      const found = key === undefined ? undefined : kept.get(path, key);
      return found && minutesFromKept(minutes, found);
    },
    learn(minutes, found) {
      const path = posix.dirname(minutes.source);
      const key = keyOfNames(path);
      if (key !== undefined && mayBeKept(found)) kept.set(path, key, minutesToKeep(minutes, found));
      else kept.delete(path);
    },
  };
}
