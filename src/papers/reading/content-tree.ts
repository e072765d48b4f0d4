import { dirname } from 'node:path/posix';
import type { MatterFile } from '../matter/matter-file.ts';
import type { RecordFile } from '../record/record-file.ts';
import { MINUTES } from '../addresses.ts';
import {
  closedOf,
  readFolder,
  type Entry,
  type ListFolder,
  type NameProblem,
} from './list-folder.ts';
import { whyNotAtTop } from './misnamed.ts';
import { meetingsElsewhere } from './meetings-elsewhere.ts';
import { misnamedIn, type MisnamedFile } from './misnamed-file.ts';

/** The files of a meeting, as paths below the folder of the content, with forward slashes. */
export type MeetingFiles = {
  readonly committee: string;
  /** The name of the folder, which should be a date. */
  readonly folder: string;
  readonly path: string;
  readonly agenda?: string;
  readonly minutes?: string;
  readonly reports: readonly ReportFiles[];
  readonly unexpected: readonly string[];
  readonly misnamed: readonly MisnamedFile[];
};

export type ReportFiles = {
  readonly slug: string;
  readonly path: string;
  /** What was dropped into the report's folder. */
  readonly dropped: readonly string[];
  /** Files there whose names can't be read. */
  readonly unread?: readonly string[];
  /** The folder of its files, where whoever builds may not open it. */
  readonly closed?: string;
  /** In the place of its text is a link, which nobody follows. */
  readonly isLink?: true;
};

/** A page of the council's own, with what was dropped into the folder of its name. */
export type PageFiles = ReportFiles;

export type ContentTree = {
  readonly council?: string;
  readonly committees: readonly string[];
  readonly pages: readonly PageFiles[];
  /** Files of people. */
  readonly people: readonly string[];
  /** Decisions without a meeting, call-ins and notices. */
  readonly record: readonly RecordFile[];
  /** Files about matters. */
  readonly topics: readonly MatterFile[];
  readonly meetings: readonly MeetingFiles[];
  /** Pictures beside the council's settings: its logo is one of them. */
  readonly logos: readonly string[];
  /** Folders of dropped files without a report. */
  readonly unexpected: readonly string[];
  readonly misnamed: readonly MisnamedFile[];
  /** Folders that have meetings within them, in the place of one. */
  readonly elsewhere?: readonly MisnamedFile[];
  /** Links to other files or folders, anywhere. */
  readonly links: readonly string[];
  /** What is wrong with the names of files and folders, anywhere; those that can't be read are in no other list. */
  readonly names: readonly NameProblem[];
};

/**
 * What is where in a folder of content, in a fixed order. Links are not followed: a path must
 * never lead out of its folder. Throws where the folder itself can't be read.
 */
export function readContentTree(input: string): ContentTree {
  const links: string[] = [];
  const names: NameProblem[] = [];
  const list = (folder: string): Entry[] => {
    const found = readFolder(input, folder);
    links.push(...found.links);
    names.push(...found.names);
    return found.entries;
  };
  const top = list('');
  const within = (name: string): Entry[] =>
    top.some((entry) => entry.folder && entry.name === name) ? list(name) : [];
  const unexpected: string[] = [];
  const misnamed: MisnamedFile[] = [];
  const logos: string[] = [];
  let council: string | undefined;
  for (const entry of top) {
    if (entry.name === 'council.yaml' && !entry.folder) council = entry.path;
    else if (!(entry.folder && FOLDERS.has(entry.name))) {
      const why = whyNotAtTop(entry.name, entry.folder);
      if (why) misnamed.push({ path: entry.path, ...why });
      else if (!entry.folder && /\.(?:svg|png|webp)$/i.test(entry.name)) logos.push(entry.path);
      else unexpected.push(entry.path);
    }
  }
  const filesIn = (folder: 'committees' | 'people' | 'topics'): string[] => {
    const entries = within(folder);
    return entries.flatMap((entry) => {
      const why = misnamedIn(folder, entry, entries);
      if (why) misnamed.push(why);
      else if (!entry.folder && entry.name.endsWith('.md')) return [entry.path];
      else unexpected.push(entry.path);
      return [];
    });
  };
  const committees = filesIn('committees');
  const people = filesIn('people');
  const topics = filesIn('topics').map((path) => ({
    slug: path.slice('topics/'.length, -'.md'.length),
    path,
  }));
  const pages = readPageFolder(list, within('pages'), names);
  unexpected.push(...pages.unexpected);
  misnamed.push(...pages.misnamed);
  const record = readRecordFolders(list, within);
  unexpected.push(...record.unexpected);
  misnamed.push(...record.misnamed);
  const meetings: MeetingFiles[] = [];
  const elsewhere: MisnamedFile[] = [];
  const isCommittee = (name: string): boolean => committees.includes(`committees/${name}.md`);
  for (const committee of within('meetings')) {
    if (!committee.folder) {
      unexpected.push(committee.path);
      continue;
    }
    for (const meeting of list(committee.path)) {
      const why = meeting.folder && meetingsElsewhere(input, committee.name, meeting, isCommittee);
      if (why) elsewhere.push(why);
      else if (meeting.folder)
        meetings.push(readMeetingFolder(list, committee.name, meeting, { links, names }));
      else unexpected.push(meeting.path);
    }
  }
  return {
    ...(council !== undefined && { council }),
    committees,
    pages: pages.pages,
    people,
    record: record.record,
    topics,
    meetings,
    logos,
    unexpected,
    misnamed,
    elsewhere,
    links,
    names,
  };
}

const FOLDERS: ReadonlySet<string> = new Set([
  ...['committees', 'meetings', 'pages', 'people', 'topics'],
  ...['decisions', 'call-ins', 'notices'],
]);

/** Decisions are in a folder for each year; call-ins and notices have one folder each. */
function readRecordFolders(
  list: ListFolder,
  within: (name: string) => Entry[],
): Pick<ContentTree, 'record' | 'unexpected' | 'misnamed'> {
  const record: RecordFile[] = [];
  const unexpected: string[] = [];
  const misnamed: MisnamedFile[] = [];
  const read = (
    kind: RecordFile['kind'],
    folder: string,
    entries: readonly Entry[],
    year?: string,
  ) => {
    for (const entry of entries) {
      const why = misnamedIn(folder, entry, entries);
      if (why) misnamed.push(why);
      else if (entry.folder || !entry.name.endsWith('.md')) unexpected.push(entry.path);
      else {
        const slug = entry.name.slice(0, -'.md'.length);
        record.push({ kind, path: entry.path, slug, ...(year !== undefined && { year }) });
      }
    }
  };
  for (const entry of within('decisions')) {
    if (entry.folder && /^\d{4}$/.test(entry.name)) {
      read('decision', entry.path, list(entry.path), entry.name);
    } else {
      const message =
        'Nothing is published from here. A decision is in the folder of its year, such as decisions/2026/hob-lane-zone.md. Move it there.';
      misnamed.push({ path: entry.path, message });
    }
  }
  read('call-in', 'call-ins', within('call-ins'));
  read('notice', 'notices', within('notices'));
  return { record, unexpected, misnamed };
}

function readPageFolder(
  list: ListFolder,
  entries: readonly Entry[],
  names: readonly NameProblem[],
): Pick<ContentTree, 'pages' | 'unexpected' | 'misnamed'> {
  const folders = new Map(entries.filter((e) => e.folder).map((e) => [e.name, e]));
  const unexpected: string[] = [];
  const misnamed: MisnamedFile[] = [];
  const pages: PageFiles[] = [];
  for (const entry of entries) {
    if (entry.folder) continue;
    const why = misnamedIn('pages', entry, entries);
    if (why) misnamed.push(why);
    else if (!entry.name.endsWith('.md')) unexpected.push(entry.path);
    else {
      const slug = entry.name.slice(0, -'.md'.length);
      const folder = folders.get(slug);
      folders.delete(slug);
      const inside = folder ? list(folder.path) : [];
      unexpected.push(...inside.filter((e) => e.folder).map((e) => e.path));
      const dropped = inside.filter((e) => !e.folder).map((e) => e.path);
      const closed = closedOf(folder, names);
      pages.push({ slug, path: entry.path, dropped, ...closed });
    }
  }
  // What belongs to a page whose own name is wrong waits for it.
  const meant = new Set(misnamed.map((one) => one.meant));
  for (const { name, path } of folders.values()) {
    if (!meant.has(`pages/${name}.md`)) unexpected.push(path);
  }
  return { pages, unexpected, misnamed };
}

/** @param found what can't be read, in all folders that were listed so far. */
function readMeetingFolder(
  list: ListFolder,
  committee: string,
  meeting: Entry,
  found: { readonly links: readonly string[]; readonly names: readonly NameProblem[] },
): MeetingFiles {
  const entries = list(meeting.path);
  const linked = found.links.filter(
    (path) => dirname(path) === meeting.path && /\/(?!agenda\.|minutes\.)[^/]+\.md$/.test(path),
  );
  const folders = new Map(entries.filter((e) => e.folder).map((e) => [e.name, e]));
  const unexpected: string[] = [];
  const misnamed: MisnamedFile[] = [];
  const reports: ReportFiles[] = [];
  let agenda: string | undefined;
  let minutes: string | undefined;
  const addReport = (path: string, isLink: boolean): void => {
    const slug = path.slice(meeting.path.length + 1, -'.md'.length);
    const folder = folders.get(slug);
    folders.delete(slug);
    const inside = folder ? list(folder.path) : [];
    unexpected.push(...inside.filter((e) => e.folder).map((e) => e.path));
    const unread = found.names.filter(
      (one) =>
        one.code === 'file-name-unreadable' && one.isFile && dirname(one.path) === folder?.path,
    );
    reports.push({
      ...{ slug, path, dropped: inside.filter((e) => !e.folder).map((e) => e.path) },
      ...(unread.length > 0 && { unread: unread.map((one) => one.path) }),
      ...(isLink && { isLink: true as const }),
      ...closedOf(folder, found.names),
    });
  };
  for (const entry of entries) {
    if (entry.folder) continue;
    const why = misnamedIn(meeting.path, entry, entries);
    if (why) misnamed.push(why);
    else if (entry.name === 'agenda.md') agenda = entry.path;
    else if (entry.name === `${MINUTES}.md`) minutes = entry.path;
    else if (entry.name.endsWith('.md')) addReport(entry.path, false);
    else unexpected.push(entry.path);
  }
  for (const path of linked) addReport(path, true);
  for (const { name, path } of folders.values()) {
    const slug = reports.find((report) => report.slug === name.toLowerCase())?.slug;
    if (slug === undefined) {
      // The files of a report whose own name is wrong wait for it.
      if (!misnamed.some(({ meant }) => meant === `${meeting.path}/${name}.md`))
        unexpected.push(path);
      continue;
    }
    const message = `Nothing is published from a folder of this name. Rename it to ${slug}, after ${slug}.md.`;
    misnamed.push({ path, message });
  }
  return {
    committee,
    folder: meeting.name,
    path: meeting.path,
    ...(agenda !== undefined && { agenda }),
    ...(minutes !== undefined && { minutes }),
    reports,
    unexpected,
    misnamed,
  };
}
