import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { writeWhole } from '../../files/whole-file.ts';
import type { IsoDate } from '../../language/dates.ts';
import type { MeetingFiles } from '../../papers/reading/content-tree.ts';
import { textDigest } from '../../source/text-digest.ts';
import { fingerprints, type CheckGrounds } from './fingerprints.ts';
import type { CheckedMeeting, MeetingFindings } from './meeting-findings.ts';

/** What earlier checks found, of meetings that stand as they stood. */
export type KnownFindings = {
  /** None of a meeting that has to be read. */
  of(meeting: MeetingFiles): MeetingFindings | undefined;
  /** Of a meeting that was asked about, and then read. */
  learn(meeting: MeetingFiles, checked: CheckedMeeting): void;
  /** Writes down what is known of the meetings that were asked about. */
  keep(): void;
};

type Entry = Pick<CheckedMeeting, 'findings' | 'digests'> & {
  readonly grounds: string;
  readonly files: string;
  /** The day on which it was found; and whether it stays so on every later one. */
  readonly day: IsoDate;
  readonly settled: boolean;
};

/**
 * Longer than anything that is counted from a day which a paper names, the six years of retention among it
 * (LGA 1972 s.100C): what is past by so much stays past.
 */
const SETTLED_YEARS = 7;

/** The same for what is counted from the day of a commit: windows of working days. */
const COMMITTED_YEARS = 1;

/**
 * What is known of the papers of a folder from checks before this one. Only what has no error is remembered: a
 * meeting that has one is read anew until it is mended. A build asks nothing here.
 * @param cacheDir a folder that may be deleted at any time.
 */
export function knownFindings(cacheDir: string, grounds: CheckGrounds): KnownFindings | undefined {
  const now = fingerprints(grounds);
  if (!now) return undefined;
  const path = join(cacheDir, `findings-${textDigest(resolve(grounds.input)).slice(0, 16)}.json`);
  const before = readEntries(path);
  const after = new Map<string, Entry>();
  const filesBefore = new Map<string, string>();
  let changed = false;
  const { today } = grounds;
  const isPast = (date: string, years: number): boolean => yearOf(date) + years < yearOf(today);
  const isSettled = (meeting: MeetingFiles, newestDate: string): boolean => {
    const committed = now.committedOn(meeting);
    return (
      isPast(newestDate, SETTLED_YEARS) &&
      isPast(meeting.folder, SETTLED_YEARS) &&
      committed !== undefined &&
      isPast(committed, COMMITTED_YEARS)
    );
  };
  return {
    of(meeting) {
      const files = now.filesOf(meeting);
      if (files === undefined) return undefined;
      filesBefore.set(meeting.path, files);
      const entry = before.get(meeting.path);
      const stands =
        entry?.files === files &&
        (entry.day === today || (entry.settled && entry.day < today)) &&
        entry.grounds === now.groundsOf(meeting) &&
        isDeepStrictEqual(entry.digests, now.digestsOf(meeting));
      if (!stands) return undefined;
      after.set(meeting.path, entry);
      return entry.findings;
    },
    learn(meeting, checked) {
      const files = filesBefore.get(meeting.path);
      if (files === undefined || files !== now.filesOf(meeting) || !isClean(checked.findings))
        return;
      const { findings, digests, newestDate } = checked;
      after.set(meeting.path, {
        grounds: now.groundsOf(meeting),
        files,
        day: today,
        settled: isSettled(meeting, newestDate),
        findings,
        digests,
      });
      changed = true;
    },
    keep() {
      if (changed || after.size !== before.size) {
        writeWhole(path, JSON.stringify(Object.fromEntries(after)));
      }
    },
  };
}

/** What is said to the officer alone (`aside`) is kept nowhere. */
function isClean({ diagnostics }: MeetingFindings): boolean {
  return diagnostics.every(({ severity, aside }) => severity !== 'error' && aside === undefined);
}

/** 0 of no date. */
const yearOf = (date: string): number => Number(date.slice(0, 4));

function readEntries(path: string): Map<string, Entry> {
  try {
    return new Map(Object.entries(JSON.parse(readFileSync(path, 'utf8')) as Record<string, Entry>));
  } catch {
    return new Map();
  }
}
