import type { IsoDate } from '../language/dates.ts';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { readMeetingFolder } from '../language/days/meeting-day.ts';
import { municipalYearOf } from '../law/municipal-year.ts';
import type { MeetingFacts } from '../papers/meeting-facts.ts';
import type { MeetingFiles } from '../papers/reading/content-tree.ts';
import type { RecordFacts } from '../papers/record/record-facts.ts';
import type { MinutesToKeep } from '../papers/standing/kept/kept-minutes.ts';
import type { KeptMeeting } from '../papers/standing/kept/kept-standing.ts';
import { keptVolumes, VolumesInMemory } from './kept-volumes.ts';

/** What was read of a meeting: its facts, and the body of each open report as JSON, by site path. */
export type StoredMeeting = {
  readonly facts: MeetingFacts;
  readonly bodies: Readonly<Record<string, string>>;
};

/**
 * The facts that were read, a file a volume, and beside it a file with the bodies of its reports. A meeting is found
 * by a key that changes with everything its facts depend on; nothing here knows times, inodes or machines.
 */
export type FactsStore = {
  /** None where the meeting has to be read. */
  facts(meeting: MeetingFiles, key: string): MeetingFacts | undefined;
  /** The body of a report of a meeting that is known, as JSON; none where it has to be read. */
  body(meeting: MeetingFiles, key: string, url: string): string | undefined;
  /** Keeps what was read, unless nothing of it may be kept; says whether it did. */
  learn(meeting: MeetingFiles, key: string, read: StoredMeeting): boolean;
  /** Takes away what is known of a meeting. */
  forget(meeting: MeetingFiles): void;
  /** Writes down the volumes that changed, and forgets what is no longer in the folder. */
  keep(): void;
  /** Files of the store that were damaged, and are made anew. */
  readonly damaged: readonly string[];
};

type Bodies = Readonly<Record<string, string>>;

/** What a process that reads the same papers again and again has in memory of the files of a store. */
export class FactsMemory {
  readonly facts = new VolumesInMemory<MeetingFacts>();
  readonly bodies = new VolumesInMemory<Bodies>();
  readonly standing = new VolumesInMemory<KeptMeeting>();
  readonly names = new VolumesInMemory<MinutesToKeep>();
  readonly record = new VolumesInMemory<RecordFacts>();
}

/** The body of a report is not in the store, although its facts are: they are to be taken away, and read again. */
export class LostBodyError extends Error {
  constructor(url: string) {
    super(`What was kept of the text of ${url} is gone.`);
    this.name = 'LostBodyError';
  }
}

/** Whether an error is a {@link LostBodyError}, or was caused by one. */
export function isLostBody(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error instanceof LostBodyError) return true;
  // Eleventy has its own name for a cause.
  return (
    isLostBody(error.cause) || isLostBody((error as { originalError?: unknown }).originalError)
  );
}

/** Takes away all that is kept of facts. */
export function deleteFacts(cacheDir: string): void {
  rmSync(factsFolder(cacheDir), { recursive: true, force: true });
}

/** Where facts are, in the folder for what was learnt. */
export const factsFolder = (cacheDir: string): string => join(cacheDir, 'facts');

/** The volume of a meeting's folder: "2021-22"; "undated" where its name is no date. */
export function volumeOfFolder(
  { folder }: Pick<MeetingFiles, 'folder'>,
  annualMeetings: readonly IsoDate[],
): string {
  const day = readMeetingFolder(folder);
  return day ? municipalYearOf(day.date, annualMeetings) : 'undated';
}

/** The paths of meetings by their volumes. */
export function pathsByVolume(
  meetings: readonly MeetingFiles[],
  annualMeetings: readonly IsoDate[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const paths = new Map<string, Set<string>>();
  for (const meeting of meetings) {
    const volume = volumeOfFolder(meeting, annualMeetings);
    const own = paths.get(volume) ?? new Set();
    paths.set(volume, own.add(meeting.path));
  }
  return paths;
}

/**
 * @param folder where the files are; it may be deleted at any time.
 * @param meetings all that are in the content: others are forgotten.
 * @param memory of earlier stores of the same folder, in this process.
 * @param annualMeetings at which the municipal year turns.
 */
export function openFactsStore(
  folder: string,
  meetings: readonly MeetingFiles[],
  memory = new FactsMemory(),
  annualMeetings: readonly IsoDate[] = [],
): FactsStore {
  const volumeOf = (meeting: MeetingFiles) => volumeOfFolder(meeting, annualMeetings);
  const damaged: string[] = [];
  const current = pathsByVolume(meetings, annualMeetings);
  const facts = keptVolumes(folder, 'facts', memory.facts, damaged);
  const bodies = keptVolumes(folder, 'bodies', memory.bodies, damaged);
  const forget = (meeting: MeetingFiles): void => {
    facts.delete(volumeOf(meeting), meeting.path);
    bodies.delete(volumeOf(meeting), meeting.path);
  };
  return {
    forget,
    facts: (meeting, key) => facts.get(volumeOf(meeting), meeting.path, key),
    body: (meeting, key, url) => bodies.get(volumeOf(meeting), meeting.path, key)?.[url],
    learn(meeting, key, read) {
      const volume = volumeOf(meeting);
      if (mayBeKept(read.facts)) {
        facts.set(volume, meeting.path, { key, value: read.facts });
        bodies.set(volume, meeting.path, { key, value: read.bodies });
        return true;
      }
      forget(meeting);
      return false;
    },
    keep() {
      // Facts without bodies would pass for known, where the process ends between the two.
      bodies.keep(current);
      facts.keep(current);
    },
    damaged,
  };
}

/**
 * Nothing is kept of papers that have errors, since their build is refused, nor of what is said to the officer
 * alone.
 */
export function mayBeKept({ diagnostics }: Pick<MeetingFacts, 'diagnostics'>): boolean {
  return diagnostics.every(({ severity, aside }) => severity !== 'error' && aside === undefined);
}
