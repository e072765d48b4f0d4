import { matterUrl, reportUrl } from '../../papers/addresses.ts';
import type { AgendaItem, Meeting } from '../../papers/agenda/meeting.ts';
import { titleOfMatter } from '../../papers/matter/matter.ts';
import type { Minute } from '../../papers/minutes/minutes.ts';
import type { MinutesOnDay } from '../../papers/minutes/minutes-on-day.ts';
import type { Decision } from '../../papers/decision/decision.ts';
import type { Notice } from '../../papers/notice/notice.ts';
import type { Report } from '../../papers/report/report.ts';
import { compareText } from '../../rules/diagnostic.ts';
import type { ArchiveIndex } from '../archive-index.ts';
import type { Link } from '../views.ts';

/** The papers of a matter, each kind in the order of the archive. */
export type MatterPapers = {
  readonly notices: readonly Notice[];
  readonly reports: readonly Report[];
  readonly items: readonly {
    readonly meeting: Meeting;
    readonly item: AgendaItem;
    readonly position: number;
  }[];
  readonly minutes: readonly { readonly minutes: MinutesOnDay; readonly minute: Minute }[];
  readonly decisions: readonly Decision[];
};

/** The slugs of the matters of each paper, by the key of the paper. */
type Belonging = ReadonlyMap<string, ReadonlySet<string>>;

const itemKey = ({ url }: Pick<Meeting, 'url'>, position: number): string => `${url}@${position}`;
const minuteKey = ({ url }: Pick<MinutesOnDay, 'url'>, { id }: Pick<Minute, 'id'>): string =>
  `${url}#${id}`;

const known = new WeakMap<ArchiveIndex, Belonging>();

function belonging(index: ArchiveIndex): Belonging {
  const found = known.get(index) ?? follow(index, declared(index));
  known.set(index, found);
  return found;
}

/** What papers themselves say they belong to, by their keys. */
function declared({ archive }: ArchiveIndex): Map<string, readonly string[]> {
  const { meetings, reports, minutes, record } = archive;
  const found = new Map<string, readonly string[]>();
  const add = (key: string, matters: readonly string[] | undefined): void => {
    if (matters && matters.length > 0) found.set(key, matters);
  };
  for (const meeting of meetings) {
    meeting.items.forEach(({ matters }, position) => {
      add(itemKey(meeting, position), matters);
    });
  }
  for (const { url, matters } of [...reports, ...record.notices]) add(url, matters);
  for (const one of minutes) {
    for (const minute of one.minutes) add(minuteKey(one, minute), minute.matters);
  }
  for (const { url, matters, callIns } of record.decisions) {
    add(url, [...(matters ?? []), ...callIns.flatMap((callIn) => callIn.matters ?? [])]);
  }
  return found;
}

/** Follows the links between papers from those that name a matter: nobody types it twice. */
function follow(index: ArchiveIndex, named: ReadonlyMap<string, readonly string[]>): Belonging {
  const found = new Map<string, Set<string>>();
  if (named.size === 0) return found;
  const ways = waysBetween(index);
  const open: (readonly [key: string, matter: string])[] = [...named].flatMap(([key, matters]) =>
    matters.map((matter) => [key, matter] as const),
  );
  for (let next = open.pop(); next; next = open.pop()) {
    const [key, matter] = next;
    const own = found.get(key) ?? new Set();
    found.set(key, own);
    if (own.has(matter)) continue;
    own.add(matter);
    for (const other of ways.get(key) ?? []) open.push([other, matter]);
  }
  return found;
}

/** From each paper to those that belong to its matters too. */
function waysBetween({ archive, meetings }: ArchiveIndex): ReadonlyMap<string, readonly string[]> {
  const ways = new Map<string, string[]>();
  const way = (from: string, to: string): void => {
    const own = ways.get(from);
    if (own) own.push(to);
    else ways.set(from, [to]);
  };
  const both = (one: string, other: string): void => {
    way(one, other);
    way(other, one);
  };
  for (const meeting of archive.meetings) {
    meeting.items.forEach(({ paper }, position) => {
      const key = itemKey(meeting, position);
      if (paper.kind === 'report') both(key, reportUrl(meeting.url, paper.slug));
      if (paper.kind === 'report-elsewhere') both(key, paper.url);
    });
  }
  for (const minutes of archive.minutes) {
    const meeting = meetings.get(minutes.meeting);
    if (!meeting) continue;
    const rows = new Map<string, number[]>();
    meeting.items.forEach(({ number }, position) => {
      if (number !== undefined) rows.set(number, [...(rows.get(number) ?? []), position]);
    });
    for (const minute of minutes.minutes) {
      const of = minute.items.flatMap((number) => rows.get(number) ?? []);
      for (const position of of) way(itemKey(meeting, position), minuteKey(minutes, minute));
      // A minute of several items doesn't say which of them its matter is about.
      const [only, ...more] = of;
      if (only !== undefined && more.length === 0) {
        way(minuteKey(minutes, minute), itemKey(meeting, only));
      }
    }
  }
  for (const meeting of archive.meetings) {
    for (const [position, links] of Object.entries(meeting.noticedItems ?? {})) {
      for (const { url } of links) both(itemKey(meeting, Number(position)), url);
    }
  }
  const { decisions, notices } = archive.record;
  for (const { url, report, notice } of decisions) {
    if (report !== undefined) both(url, report);
    if (notice) both(url, notice.url);
  }
  for (const { url, reports, decisions: became } of notices) {
    for (const other of [...reports, ...became]) both(url, other.url);
  }
  return ways;
}

/** The matters of an archive, by their titles. */
export function matterLinks(index: ArchiveIndex): readonly (Link & { readonly slug: string })[] {
  const { matters } = index.archive;
  const slugs = new Set([
    ...matters.map(({ slug }) => slug),
    ...[...belonging(index).values()].flatMap((own) => [...own]),
  ]);
  return [...slugs]
    .map((slug) => ({ slug, text: titleOfMatter(slug, matters), url: matterUrl(slug) }))
    .sort((a, b) => compareText(a.text, b.text) || compareText(a.slug, b.slug));
}

const NO_PAPERS: MatterPapers = { notices: [], reports: [], items: [], minutes: [], decisions: [] };

/** The papers of each matter that has any, by its slug: each paper is looked at once. */
export function papersByMatter(index: ArchiveIndex): (slug: string) => MatterPapers {
  const of = belonging(index);
  const found = new Map<string, { [K in keyof MatterPapers]: MatterPapers[K][number][] }>();
  const add = <K extends keyof MatterPapers>(
    key: string,
    kind: K,
    paper: MatterPapers[K][number],
  ): void => {
    for (const slug of of.get(key) ?? []) {
      const own = found.get(slug) ?? {
        ...{ notices: [], reports: [], items: [], minutes: [], decisions: [] },
      };
      found.set(slug, own);
      own[kind].push(paper);
    }
  };
  if (of.size > 0) {
    const { meetings, reports, minutes, record } = index.archive;
    for (const notice of record.notices) add(notice.url, 'notices', notice);
    for (const report of reports) add(report.url, 'reports', report);
    for (const meeting of meetings) {
      meeting.items.forEach((item, position) => {
        add(itemKey(meeting, position), 'items', { meeting, item, position });
      });
    }
    for (const one of minutes) {
      for (const minute of one.minutes) {
        add(minuteKey(one, minute), 'minutes', { minutes: one, minute });
      }
    }
    for (const decision of record.decisions) add(decision.url, 'decisions', decision);
  }
  return (slug) => found.get(slug) ?? NO_PAPERS;
}

const linksOf = (index: ArchiveIndex, key: string): readonly Link[] =>
  [...(belonging(index).get(key) ?? [])]
    .map((slug) => ({ text: titleOfMatter(slug, index.archive.matters), url: matterUrl(slug) }))
    .sort((a, b) => compareText(a.text, b.text));

/** What a page has of the matters of its paper: nothing where there are none. */
export type PartOf = { readonly partOf?: readonly Link[] };

const partOf = (links: readonly Link[]): PartOf => (links.length > 0 ? { partOf: links } : {});

/** The matters of a report, a decision without a meeting or a notice, by its address. */
export const mattersOfPaper = (index: ArchiveIndex, url: string): PartOf =>
  partOf(linksOf(index, url));

/** The matters of an item of an agenda. */
export const mattersOfItem = (index: ArchiveIndex, meeting: Meeting, position: number): PartOf =>
  partOf(linksOf(index, itemKey(meeting, position)));

/** The matters of a minute. */
export const mattersOfMinute = (
  index: ArchiveIndex,
  minutes: MinutesOnDay,
  minute: Minute,
): PartOf => partOf(linksOf(index, minuteKey(minutes, minute)));

/** Whether a council has any matter. */
export function hasMatters(index: ArchiveIndex): boolean {
  return index.archive.matters.length > 0 || belonging(index).size > 0;
}
