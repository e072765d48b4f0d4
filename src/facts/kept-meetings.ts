import type { IsoDate } from '../language/dates.ts';
import type { MeetingFiles } from '../papers/reading/content-tree.ts';
import { factsFolder, pathsByVolume, volumeOfFolder } from './facts-store.ts';
import { keptVolumes, type VolumesInMemory } from './kept-volumes.ts';

export type KeptMeetingsOptions<T> = {
  readonly cacheDir: string;
  /** What is kept: it is in the names of the files. */
  readonly kind: string;
  readonly memory: VolumesInMemory<T>;
  /** All that are in the content: others are forgotten. */
  readonly meetings: readonly MeetingFiles[];
  readonly annualMeetings: readonly IsoDate[];
};

/** What is kept of meetings beside their facts, by the path of each. */
export type KeptMeetings<T> = {
  get(path: string, key: string): T | undefined;
  set(path: string, key: string, value: T): void;
  delete(path: string): void;
  /** Writes down the volumes that changed. */
  keep(): void;
  /** Files that were damaged, and are made anew. */
  readonly damaged: readonly string[];
};

/** Entries of meetings in a file for each volume. A meeting that isn't in the content has none. */
export function keptMeetings<T>(options: KeptMeetingsOptions<T>): KeptMeetings<T> {
  const { cacheDir, kind, memory, meetings, annualMeetings } = options;
  const damaged: string[] = [];
  const kept = keptVolumes<T>(factsFolder(cacheDir), kind, memory, damaged);
  const volumes = new Map(
    meetings.map((meeting) => [meeting.path, volumeOfFolder(meeting, annualMeetings)]),
  );
  return {
    damaged,
    get(path, key) {
      const volume = volumes.get(path);
      return volume === undefined ? undefined : kept.get(volume, path, key);
    },
    set(path, key, value) {
      const volume = volumes.get(path);
      if (volume !== undefined) kept.set(volume, path, { key, value });
    },
    delete(path) {
      const volume = volumes.get(path);
      if (volume !== undefined) kept.delete(volume, path);
    },
    keep: () => kept.keep(pathsByVolume(meetings, annualMeetings)),
  };
}
