import type { MunicipalYear } from '../law/municipal-year.ts';
import type { Diagnostic } from '../rules/diagnostic.ts';
import type { ReportBody } from '../source/markdown/report-body.ts';
import type { AppendixInspector } from '../papers/appendix/appendix-inspector.ts';
import type { Committee } from '../papers/committee/committee.ts';
import type { Council } from '../papers/council/council.ts';
import { readLogo, type Logo } from '../papers/council/logo.ts';
import type { Person } from '../papers/person/person.ts';
import type { OwnPageFacts } from '../papers/page/own-page.ts';
import { readOwnPages } from '../papers/page/read-page.ts';
import type { MinutesBody } from '../papers/minutes/minutes.ts';
import type { MeetingFacts } from '../papers/meeting-facts.ts';
import { readFrame, readingOf, readWithheld, type PapersReading } from '../papers/read-papers.ts';
import {
  readContentTree,
  type ContentTree,
  type MeetingFiles,
} from '../papers/reading/content-tree.ts';
import type { MatterFacts } from '../papers/matter/matter.ts';
import { readMatters } from '../papers/matter/read-matter.ts';
import type { RecordFacts } from '../papers/record/record-facts.ts';
import { openRecordStore } from './record-store.ts';
import { readRecords, withholdingRecords } from './load-record.ts';
import { withholdingPages } from './withholding-pages.ts';
import { printedNamesOf } from '../papers/committee/membership.ts';
import { openPartsOf } from '../papers/reading/open-sources.ts';
import { ContentReader } from '../papers/reading/reader.ts';
import { codeDigest } from './code-digest.ts';
import { factsFolder, FactsMemory, openFactsStore, volumeOfFolder } from './facts-store.ts';
import type { FolderDigests } from './digests.ts';
import { bodyReader, digestsOfBodies, hasBodies } from './kept-bodies.ts';
import { keptFrame } from './kept-frame.ts';
import { filesOfMeeting, meetingKeys } from './meeting-keys.ts';
import type { WithholdingPaper } from './withholding-paper.ts';
import { readMeetings } from './threads/read-meetings.ts';

export type { WithheldOfPaper, WithholdingPaper } from './withholding-paper.ts';

export type FactsOptions = {
  /** The folder of the content. */
  readonly input: string;
  readonly inspector: AppendixInspector;
  /** For what was read before; may be deleted at any time. None where nothing is to be kept. */
  readonly cacheDir?: string | undefined;
  /** What this process has in memory of earlier readings. */
  readonly memory?: FactsMemory | undefined;
  readonly digests: FolderDigests;
  /** Whether texts are made into HTML, or only checked. */
  readonly bodies: boolean;
  /** Is called with the council as soon as it is known, before the papers are read. */
  readonly onCouncil?: (council: Council) => void;
  /** How many threads may read at once. */
  readonly threads?: number | undefined;
  /** The only volume of which meetings are read; all where none is named. */
  readonly volume?: MunicipalYear | undefined;
};

/** What all papers of a folder state. */
export type LoadedFacts = {
  /** The whole folder, whatever was read of it. */
  readonly tree: ContentTree;
  /** None where it can't be read; then no meeting is read either. */
  readonly council?: Council;
  readonly committees: readonly Committee[];
  /** None where the council has none that can be published. */
  readonly logo?: Logo;
  /** The pages of the council's own, in the order in which they are linked to. */
  readonly pages: readonly OwnPageFacts[];
  /** In the order of lists of names. */
  readonly people: readonly Person[];
  /** Decisions without a meeting, call-ins and notices. */
  readonly record: readonly RecordFacts[];
  /** What files say of matters. */
  readonly matters: readonly MatterFacts[];
  /** What is wrong with the council, the committees, people, its own pages and the folder itself. */
  readonly diagnostics: readonly Diagnostic[];
  /** Of each meeting, in the order of the folders. */
  readonly meetings: readonly MeetingFacts[];
  /** How many meetings were read now; of the others everything was known. */
  readonly read: number;
  /** Files of the store that were damaged, and are made anew. */
  readonly damaged: readonly string[];
  /**
   * Of an open report, by its site path; none of a withheld one. Throws a {@link LostBodyError} where the report has
   * a body that was kept and is gone, or is another one.
   */
  body(url: string): ReportBody | undefined;
  /** The same of minutes. */
  minutesBody(url: string): MinutesBody | undefined;
  /** A key of the facts of a meeting, by its path, that changes with all that they depend on; none where they aren't kept. */
  readonly keyOf: (path: string) => string | undefined;
  /** The papers that withhold something. */
  readonly withholding: readonly WithholdingPaper[];
  /** Writes down what was read now, for the next time. */
  keep(): void;
};

/**
 * What the papers of a folder state, read only where it isn't known yet. Nothing is thrown for what an officer
 * wrote: it becomes diagnostics, all of them at once. Throws where the folder can't be read at all.
 */
export async function loadFacts(options: FactsOptions): Promise<LoadedFacts> {
  const { input, inspector, cacheDir, digests, bodies } = options;
  const whole = readContentTree(input);
  const { volume } = options;
  const code = cacheDir === undefined ? undefined : codeDigest(import.meta.url);
  const { reader, council, committees, people } = readFrame(
    whole,
    input,
    cacheDir === undefined || code === undefined
      ? undefined
      : keptFrame({ input, tree: whole, digests, folder: factsFolder(cacheDir), code }),
  );
  const { diagnostics } = reader;
  const nothing = {
    tree: whole,
    committees,
    people,
    diagnostics,
    meetings: [],
    read: 0,
    damaged: [],
  };
  if (!council) {
    const none = () => undefined;
    return {
      ...nothing,
      pages: [],
      record: [],
      matters: [],
      body: none,
      minutesBody: none,
      keyOf: none,
      withholding: [],
      keep: none,
    };
  }
  options.onCouncil?.(council);
  const { findMisspeltNames } = readingOf(
    { tree: whole, council, committees },
    { inspector, bodies },
  );
  const logo = await readLogo(reader, whole, council);
  const pages = await readOwnPages(reader, whole.pages, {
    ...{ council, findMisspeltNames, hasPeople: people.length > 0 },
  });
  const records =
    cacheDir === undefined || code === undefined
      ? undefined
      : openRecordStore(
          cacheDir,
          { input, tree: whole, code },
          digests,
          options.memory ?? new FactsMemory(),
        );
  const record = readRecords(input, whole, { council, committees, findMisspeltNames }, records);
  const matters = readMatters(reader, whole.topics, { council, findMisspeltNames });
  diagnostics.push(...record.flatMap(({ diagnostics: own }) => own));
  const { annualMeetings } = council;
  const read = whole.meetings.filter(
    (meeting) => volume === undefined || volumeOfFolder(meeting, annualMeetings) === volume,
  );
  const tree = { ...whole, meetings: read };
  const frame = { tree, council, committees };
  const store =
    cacheDir === undefined || code === undefined
      ? undefined
      : openFactsStore(factsFolder(cacheDir), whole.meetings, options.memory, annualMeetings);
  // The names of people are in the files of people, and agendas print them.
  const names = JSON.stringify(printedNamesOf(committees));
  const keyOf = meetingKeys({ input, tree, code: `${code ?? ''} ${names}` }, digests.digestOf);
  const keys = tree.meetings.map((meeting) => (store ? keyOf(meeting) : undefined));
  const known = tree.meetings.map((meeting, place) => {
    const key = keys[place];
    const facts = key === undefined ? undefined : store?.facts(meeting, key);
    return facts && (!bodies || hasBodies(facts)) ? facts : undefined;
  });
  const unknown = tree.meetings.flatMap((meeting, place) =>
    known[place] ? [] : [{ meeting, place }],
  );
  const fresh = new Map<string, Readonly<Record<string, string>>>();
  await readMeetings(
    {
      input,
      frame,
      inspector,
      bodies,
      threads: options.threads,
      meetings: unknown.map(({ meeting }) => meeting),
    },
    (read, at) => {
      const { meeting, place } = unknown[at] as { meeting: MeetingFiles; place: number };
      known[place] = read.facts;
      const key = keys[place];
      const unchanged = filesOfMeeting(meeting).every(digests.isUnchanged);
      const kept = store && key !== undefined && unchanged && store.learn(meeting, key, read);
      if (kept) return;
      // What it said before may be withheld by now.
      store?.forget(meeting);
      fresh.set(meeting.path, read.bodies);
    },
  );
  const meetings = known.filter((facts) => facts !== undefined);
  const keysOfKept = new Map(
    tree.meetings.flatMap(({ path }, place) => {
      const key = keys[place];
      return key === undefined || fresh.has(path) ? [] : [[path, key] as const];
    }),
  );
  const bodyOf = bodyReader(tree, keys, store, fresh, digestsOfBodies(meetings));
  let made: PapersReading | undefined;
  const reading = () => (made ??= readingOf(frame, { inspector, bodies: false }));
  return {
    ...frame,
    ...(logo && { logo }),
    pages,
    people,
    record,
    matters,
    tree: whole,
    diagnostics,
    meetings,
    read: unknown.length,
    damaged: [...(store?.damaged ?? []), ...(records?.damaged ?? [])],
    keyOf: (path) => keysOfKept.get(path),
    body: (url) => bodyOf(url) as ReportBody | undefined,
    minutesBody: (url) => bodyOf(url) as MinutesBody | undefined,
    keep: () => {
      store?.keep();
      records?.keep();
    },
    withholding: [
      ...withholdingPages(input, whole, pages, matters),
      ...withholdingRecords(input, whole, record, { council, committees, findMisspeltNames }),
      ...known.flatMap((facts, place) =>
        (facts?.withholds ?? []).map((path) =>
          withholdingPaper(input, tree.meetings[place] as MeetingFiles, path, {
            key: keysOfKept.get(facts?.path ?? ''),
            reading,
          }),
        ),
      ),
    ],
  };
}

function withholdingPaper(
  input: string,
  files: MeetingFiles,
  path: string,
  { key, reading }: { readonly key: string | undefined; readonly reading: () => PapersReading },
): WithholdingPaper {
  const source = new ContentReader(input).shown(path);
  const report = files.reports.find((one) => one.path === path);
  return {
    path,
    source,
    key,
    files: [...(report?.dropped ?? []), ...(report?.unread ?? [])],
    read: async () => {
      const withheld = await readWithheld(input, files, path, reading());
      return { ...withheld, open: openPartsOf(input, path, source, withheld) };
    },
  };
}
