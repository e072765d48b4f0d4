import { matterUrl, minutesUrl } from '../addresses.ts';
import type { PapersOfArchive as Papers } from '../archive.ts';
import { beingChecked } from '../page/own-page.ts';
import { personBeingChecked } from '../person/person.ts';
import { withoutWhatIsSaid } from '../matter/matter.ts';
import { ContentReader } from '../reading/reader.ts';
import { compareText, type Diagnostic } from '../../rules/diagnostic.ts';
import {
  isOfRecord,
  ruleOf,
  targetOf,
  targetsOf,
  type PapersToHold,
  type Target,
} from './held-back-targets.ts';
import {
  withoutAppendices,
  withoutMinutes,
  withoutOtherMinutes,
  withoutReports,
  type Before,
} from './without-held-back.ts';
import {
  withoutHeldCallIns,
  withoutRecords,
  withoutReportsOfNotices,
} from './record/held-back-record.ts';

/** A paper that isn't published while something is wrong with it. */
export type HeldBack = {
  /** Path of the report, of the council's own page, or of the file that was dropped, as the officer knows it. */
  readonly file: string;
  /** "report", "minutes", "page", "matter", "person", "appendix 2", or "file" where it belongs to no appendix. */
  readonly what: string;
  /** Codes of what is wrong with it, in order. */
  readonly codes: readonly string[];
};

/** A file of which errors stop everything, and not that paper alone. */
export type Stopping = Pick<HeldBack, 'file' | 'codes'>;

export type Holding = {
  /** Whether something is wrong that is not one paper's alone, so that nothing may be published. */
  readonly stopsAll: boolean;
  /** What of it is wrong with more than one paper, in the order of the files; none where the council asked for the strict way alone. */
  readonly stopping: readonly Stopping[];
  /** The papers as the public may see them. */
  readonly archive: Papers;
  /** In the order of their paths. */
  readonly held: readonly HeldBack[];
  /** Site paths of the minutes that are held back. */
  readonly minutes: ReadonlySet<string>;
  /** Paths, below the content, of the reports, minutes and pages that are held back whole: nothing in them counts as open. */
  readonly sources: ReadonlySet<string>;
};

/**
 * Holds back the papers that have an error, each alone: they show as being checked, and the others are published as
 * they are. An error of the council, a committee or an agenda stops everything, and so does a rule with
 * `stopsAll` (see `rules/rule.ts`). A report or a decision of which it is unknown what is exempt is held back as
 * wholly exempt (`unsureWhatIsExempt`). One that is about the law before a meeting, and nothing that the papers
 * say, holds nothing back (`holdsNothing`).
 * @param diagnostics with the severities that the council chose.
 * @param before what is known of a paper that was on the site.
 */
export function holdBack(
  input: string,
  archive: Papers,
  { tree, meetings, pages, record = [], matters = [] }: PapersToHold,
  diagnostics: readonly Diagnostic[],
  before: Before = () => undefined,
): Holding {
  const errors = diagnostics.filter(
    ({ severity, code }) => severity === 'error' && ruleOf(code)?.holdsNothing !== true,
  );
  if (errors.length === 0) {
    return { ...NOTHING_HELD, archive };
  }
  const reader = new ContentReader(input);
  const targets = targetsOf(reader, { tree, meetings, pages, record, matters });
  const found = errors.map((error) => ({ error, target: targetOf(reader, targets, error) }));
  const reports = new Set<string>();
  const ownPages = new Set<string>();
  const heldMinutes = new Set<string>();
  const ofRecord = new Set<string>();
  const ofMatters = new Set<string>();
  const ofPeople = new Set<string>();
  const appendices = new Map<string, Set<number>>();
  for (const { target } of found) {
    if (target?.kind === 'report') reports.add(target.url);
    if (target?.kind === 'page') ownPages.add(target.url);
    if (target?.kind === 'matter') ofMatters.add(target.url);
    if (target?.kind === 'person') ofPeople.add(target.url);
    if (target?.kind === 'minutes') heldMinutes.add(target.url);
    if (target && isOfRecord(target.kind) && 'file' in target) ofRecord.add(target.file);
    if (target?.kind !== 'appendix') continue;
    appendices.set(target.url, (appendices.get(target.url) ?? new Set()).add(target.number));
  }
  const byUrl = new Map(meetings.flatMap((one) => one.reports.map((r) => [r.report.url, r])));
  return {
    stopsAll:
      archive.council.papersWithErrors === 'stop-all' ||
      found.some(({ target }) => target === undefined),
    stopping: stoppingOf(found),
    archive: {
      ...archive,
      pages: archive.pages.map((page) => (ownPages.has(page.url) ? beingChecked(page) : page)),
      people: archive.people.map((one) => (ofPeople.has(one.url) ? personBeingChecked(one) : one)),
      record: withoutReportsOfNotices(
        withoutRecords(reader, archive.record, record, ofRecord, before),
        reports,
      ),
      matters: archive.matters.map((one) =>
        ofMatters.has(matterUrl(one.slug)) ? withoutWhatIsSaid(one) : one,
      ),
      meetings: archive.meetings.map((meeting) =>
        withoutReports(meeting, reports, byUrl, { errors, before }),
      ),
      minutes: archive.minutes
        .filter(({ url }) => !heldMinutes.has(url))
        .map((one) => withoutHeldCallIns(reader, one, ofRecord))
        .map((one) => withoutOtherMinutes(one, heldMinutes)),
      reports: archive.reports
        .filter(({ url }) => !reports.has(url))
        .map((report) => withoutAppendices(report, appendices.get(report.url), before))
        .map((report) => withoutMinutes(report, heldMinutes)),
    },
    held: describe(found),
    minutes: heldMinutes,
    sources: new Set([
      ...[...reports].flatMap((url) => byUrl.get(url)?.report.source ?? []),
      ...tree.meetings.flatMap(({ path, minutes }) =>
        minutes !== undefined && heldMinutes.has(minutesUrl(`/${path}/`)) ? [minutes] : [],
      ),
      ...record.flatMap(({ file, path }) => (ofRecord.has(file) ? [path] : [])),
      ...archive.people.flatMap(({ url, source }) => (ofPeople.has(url) ? [source] : [])),
      ...archive.pages.flatMap(({ url, source }) => (ownPages.has(url) ? [source] : [])),
      ...matters.flatMap(({ matter: { slug, source } }) =>
        ofMatters.has(matterUrl(slug)) ? [source] : [],
      ),
    ]),
  };
}

const NOTHING_HELD: Omit<Holding, 'archive'> = {
  stopsAll: false,
  stopping: [],
  held: [],
  minutes: new Set(),
  sources: new Set(),
};

type Found = { readonly error: Diagnostic; readonly target: Target | undefined };

/** One for each file, with all of it that holds back more than that file. */
function stoppingOf(found: readonly Found[]): Stopping[] {
  const codes = new Map<string, Set<string>>();
  for (const { error, target } of found) {
    if (target) continue;
    codes.set(error.file, (codes.get(error.file) ?? new Set()).add(error.code));
  }
  return [...codes]
    .map(([file, own]) => ({ file, codes: [...own].sort() }))
    .toSorted((a, b) => compareText(a.file, b.file));
}

/** One for each paper, with all that is wrong with it. */
function describe(found: readonly Found[]): HeldBack[] {
  const held = new Map<string, { file: string; what: string; codes: Set<string> }>();
  for (const { error, target } of found) {
    if (!target) continue;
    const file = 'file' in target ? target.file : error.file;
    const what = target.kind === 'appendix' ? `appendix ${target.number}` : target.kind;
    const one = held.get(`${file} ${what}`) ?? { file, what, codes: new Set() };
    held.set(`${file} ${what}`, one);
    one.codes.add(error.code);
  }
  return [...held.values()]
    .map(({ file, what, codes }) => ({ file, what, codes: [...codes].sort() }))
    .toSorted((a, b) => compareText(a.file, b.file) || compareText(a.what, b.what));
}
