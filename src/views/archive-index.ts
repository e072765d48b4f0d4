import type { PapersOfArchive } from '../papers/archive.ts';
import type { Committee } from '../papers/committee/committee.ts';
import type { MinutesOnDay } from '../papers/minutes/minutes-on-day.ts';
import type { Meeting } from '../papers/agenda/meeting.ts';
import type { Report } from '../papers/report/report.ts';

/** The papers of an archive or of one volume, without the texts of reports and minutes. */
export type Papers = PapersOfArchive;

/** Papers, to be looked things up in: made once, read by every page. */
export type ArchiveIndex = {
  readonly archive: Papers;
  readonly committees: ReadonlyMap<string, Committee>;
  readonly meetings: ReadonlyMap<string, Meeting>;
  /** In date order, by slug of the committee. */
  readonly meetingsOf: ReadonlyMap<string, readonly Meeting[]>;
  /** Site paths of the meetings whose committee has another one on that day. */
  readonly sharingDay: ReadonlySet<string>;
  /** In the order of the agenda, by site path of the meeting. */
  readonly reportsOf: ReadonlyMap<string, readonly Report[]>;
  /** By site path of the meeting. */
  readonly minutesOf: ReadonlyMap<string, MinutesOnDay>;
};

const indexes = new WeakMap<Papers, ArchiveIndex>();

/** Indexes papers; the same papers once. */
export function indexArchive(archive: Papers): ArchiveIndex {
  const known = indexes.get(archive);
  if (known) return known;
  const index = newIndex(archive);
  indexes.set(archive, index);
  return index;
}

function newIndex(archive: Papers): ArchiveIndex {
  return {
    archive,
    committees: new Map(archive.committees.map((committee) => [committee.slug, committee])),
    meetings: new Map(archive.meetings.map((meeting) => [meeting.url, meeting])),
    meetingsOf: groupBy(archive.meetings, (meeting) => meeting.committee),
    sharingDay: sharingDay(archive.meetings),
    reportsOf: groupBy(archive.reports, (report) => report.meeting),
    minutesOf: new Map(archive.minutes.map((minutes) => [minutes.meeting, minutes])),
  };
}

function sharingDay(meetings: readonly Meeting[]): Set<string> {
  const days = groupBy(meetings, ({ committee, date }) => `${committee} ${date}`);
  return new Set(
    [...days.values()].flatMap((own) => (own.length > 1 ? own.map(({ url }) => url) : [])),
  );
}

/** Things by a key, in the order of the first of each. */
export function groupBy<T, K>(things: readonly T[], keyOf: (thing: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const group = groups.get(key);
    if (group) group.push(thing);
    else groups.set(key, [thing]);
  }
  return groups;
}
