import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import type { IsoDate } from '../language/dates.ts';
import type { Person } from '../papers/person/person.ts';
import type { MeetingFiles } from '../papers/reading/content-tree.ts';
import {
  minutesFromKept,
  minutesToKeep,
  type KeptMinutes,
  type MinutesToKeep,
} from '../papers/standing/kept/kept-minutes.ts';
import { codeDigest } from './code-digest.ts';
import {
  factsFolder,
  FactsMemory,
  mayBeKept,
  pathsByVolume,
  volumeOfFolder,
} from './facts-store.ts';
import { keptVolumes } from './kept-volumes.ts';

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
  const { cacheDir, people, meetings, annualMeetings, keyOf } = options;
  const { memory = new FactsMemory() } = options;
  const damaged: string[] = [];
  const kept = keptVolumes<MinutesToKeep>(factsFolder(cacheDir), 'names', memory.names, damaged);
  const volumes = new Map(
    meetings.map((meeting) => [meeting.path, volumeOfFolder(meeting, annualMeetings)]),
  );
  const code = codeDigest(
    import.meta.url,
    new URL('../papers/standing/minutes/minutes-on-day.ts', import.meta.url).href,
  );
  const common = createHash('sha256')
    .update(JSON.stringify([code, people]))
    .digest('base64url');
  const placeOf = (source: string) => {
    const path = posix.dirname(source);
    const key = keyOf(path);
    const volume = volumes.get(path);
    return key === undefined || volume === undefined
      ? undefined
      : { path, volume, key: `${common} ${key}` };
  };
  return {
    damaged,
    take(minutes) {
      const place = placeOf(minutes.source);
      const found = place && kept.get(place.volume, place.path, place.key);
      return found && minutesFromKept(minutes, found);
    },
    learn(minutes, found) {
      const place = placeOf(minutes.source);
      if (!place) return;
      const { path, volume, key } = place;
      if (mayBeKept(found)) kept.set(volume, path, { key, value: minutesToKeep(minutes, found) });
      else kept.delete(volume, path);
    },
    keep: () => kept.keep(pathsByVolume(meetings, annualMeetings)),
  };
}
