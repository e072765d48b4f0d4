import type { OpenBefore } from '../../history/register/paper-past.ts';
import { matterUrl, minutesUrl, reportUrl } from '../addresses.ts';
import type { AgendaItem, Meeting } from '../agenda/meeting.ts';
import type { Appendix } from '../appendix/appendix.ts';
import type { PapersOfArchive as Papers } from '../archive.ts';
import { beingChecked, type OwnPageFacts } from '../page/own-page.ts';
import { withoutWhatIsSaid, type MatterFacts } from '../matter/matter.ts';
import type { MeetingFacts } from '../meeting-facts.ts';
import type { ContentTree } from '../reading/content-tree.ts';
import { ContentReader } from '../reading/reader.ts';
import type { ReportFacts } from '../report/read-types.ts';
import type { RecordFacts } from '../record/record-facts.ts';
import { RECORD_KINDS, type RecordKind } from '../record/record-file.ts';
import type { Report } from '../report/report.ts';
import { compareText, type Diagnostic } from '../../rules/diagnostic.ts';
import { RULES } from '../../rules/rules.ts';
import type { Rule } from '../../rules/rule.ts';
import {
  withoutHeldCallIns,
  withoutRecords,
  withoutReportsOfNotices,
} from './record/held-back-record.ts';

/** A paper that isn't published while something is wrong with it. */
export type HeldBack = {
  /** Path of the report, of the council's own page, or of the file that was dropped, as the officer knows it. */
  readonly file: string;
  /** "report", "minutes", "page", "matter", "appendix 2", or "file" where it belongs to no appendix. */
  readonly what: string;
  /** Codes of what is wrong with it, in order. */
  readonly codes: readonly string[];
};

export type Holding = {
  /** Whether something is wrong that is not one paper's alone, so that nothing may be published. */
  readonly stopsAll: boolean;
  /** The papers as the public may see them. */
  readonly archive: Papers;
  /** In the order of their paths. */
  readonly held: readonly HeldBack[];
  /** Site paths of the minutes that are held back. */
  readonly minutes: ReadonlySet<string>;
  /** Paths, below the content, of the reports, minutes and pages that are held back whole: nothing in them counts as open. */
  readonly sources: ReadonlySet<string>;
};

/** What is known of a report, or of the file of an appendix, that was on the site, by the address of its page. */
export type Before = (page: string) => OpenBefore | undefined;

/** What an error holds back. */
type Target =
  | {
      readonly kind: 'report' | 'minutes' | 'page' | 'matter' | RecordKind;
      readonly url: string;
      readonly file: string;
      /** All that it says is looked for in what is published. */
      readonly takenAsExempt?: true;
    }
  | { readonly kind: 'appendix'; readonly url: string; readonly number: number }
  | { readonly kind: 'file' };

/**
 * Holds back the papers that have an error, each alone: they show as being checked, and the others are published as
 * they are. An error of the council, a committee or an agenda stops everything, and so does a rule with
 * {@link Rule.stopsAll}. A report of which it is unknown what is exempt is held back as wholly exempt
 * ({@link Rule.unsureWhatIsExempt}). One that is about the law before a meeting, and nothing that the papers
 * say, holds nothing back ({@link Rule.holdsNothing}).
 * @param diagnostics with the severities that the council chose.
 * @param before what is known of a paper that was on the site.
 */
export function holdBack(
  input: string,
  archive: Papers,
  {
    tree,
    meetings,
    pages,
    record = [],
    matters = [],
  }: {
    readonly tree: ContentTree;
    readonly meetings: readonly MeetingFacts[];
    readonly pages: readonly OwnPageFacts[];
    readonly record?: readonly RecordFacts[];
    readonly matters?: readonly MatterFacts[];
  },
  diagnostics: readonly Diagnostic[],
  before: Before = () => undefined,
): Holding {
  const errors = diagnostics.filter(
    ({ severity, code }) => severity === 'error' && ruleOf(code)?.holdsNothing !== true,
  );
  if (errors.length === 0) {
    return { stopsAll: false, archive, held: [], minutes: new Set(), sources: new Set() };
  }
  const targets = targetsOf(new ContentReader(input), { tree, meetings, pages, record, matters });
  const found = errors.map((error) => ({ error, target: targetOf(targets, error) }));
  const reports = new Set<string>();
  const ownPages = new Set<string>();
  const heldMinutes = new Set<string>();
  const ofRecord = new Set<string>();
  const ofMatters = new Set<string>();
  const appendices = new Map<string, Set<number>>();
  for (const { target } of found) {
    if (target?.kind === 'report') reports.add(target.url);
    if (target?.kind === 'page') ownPages.add(target.url);
    if (target?.kind === 'matter') ofMatters.add(target.url);
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
    archive: {
      ...archive,
      pages: archive.pages.map((page) => (ownPages.has(page.url) ? beingChecked(page) : page)),
      record: withoutReportsOfNotices(
        withoutRecords(new ContentReader(input), archive.record, record, ofRecord),
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
        .map((one) => withoutHeldCallIns(new ContentReader(input), one, ofRecord)),
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
      ...archive.pages.flatMap(({ url, source }) => (ownPages.has(url) ? [source] : [])),
      ...matters.flatMap(({ matter: { slug, source } }) =>
        ofMatters.has(matterUrl(slug)) ? [source] : [],
      ),
    ]),
  };
}

/** What each file of a report is, by its path as shown. */
function targetsOf(
  reader: ContentReader,
  { tree, meetings, pages, record = [], matters = [] }: Parameters<typeof holdBack>[2],
): Map<string, Target> {
  const targets = new Map<string, Target>();
  const files = (paths: readonly string[]) => {
    for (const path of paths) targets.set(reader.shown(path), { kind: 'file' });
  };
  // Nothing is published from where such a file is, and no paper is missing for it.
  files(
    [...tree.unexpected, ...tree.links, ...tree.names.map(({ path }) => path)].filter(isNoPaper),
  );
  for (const { path, minutes, unexpected, reports, misnamed } of tree.meetings) {
    files(unexpected);
    files(misnamed.map((one) => one.path).filter(isNoPaper));
    if (minutes !== undefined) {
      const file = reader.shown(minutes);
      targets.set(file, { kind: 'minutes', url: minutesUrl(`/${path}/`), file });
    }
    for (const { dropped, unread = [] } of reports) files([...dropped, ...unread]);
  }
  for (const { dropped } of tree.pages) files(dropped);
  for (const { page, pictures } of pages) {
    const file = reader.shown(page.source);
    const whole: Target = { kind: 'page', url: page.url, file };
    for (const path of [page.source, ...Object.values(pictures)]) {
      targets.set(reader.shown(path), whole);
    }
  }
  for (const { kind, url, file, isUnsure } of record) {
    // Where its text can’t be split from its fields, nobody knows what of it is exempt.
    if (kind === 'decision' && isUnsure) continue;
    targets.set(file, { kind, url, file });
  }
  for (const { matter, file } of matters) {
    targets.set(file, { kind: 'matter', url: matterUrl(matter.slug), file });
  }
  for (const facts of meetings.flatMap(({ reports }) => reports)) {
    const { report, pictures, document } = facts;
    const whole: Target = {
      ...{ kind: 'report', url: report.url, file: reader.shown(report.source) },
      ...(facts.takenAsExempt && { takenAsExempt: true }),
    };
    targets.set(reader.shown(report.source), whole);
    for (const path of Object.values(pictures)) targets.set(reader.shown(path), whole);
    if (document !== undefined) targets.set(reader.shown(document), whole);
    for (const { number, state } of report.appendices) {
      if (state.kind !== 'here') continue;
      const target: Target = { kind: 'appendix', url: report.url, number };
      targets.set(reader.shown(state.file.path), target);
    }
  }
  return targets;
}

/**
 * Whether a file can't be a paper, nor a folder of papers, whatever it is called: something in the folder of a report or of a page,
 * or a file with the ending of no text.
 */
function isNoPaper(path: string): boolean {
  const [top, ...below] = path.split('/');
  const deep = top === 'meetings' ? 4 : top === 'pages' ? 2 : Infinity;
  return below.length >= deep || !/(?:^|\/)[^./]*$|\.(?:md|markdown|txt|ya?ml)\W*$/i.test(path);
}

const isOfRecord = (kind: string): boolean => RECORD_KINDS.some((one) => one === kind);

function ruleOf(code: string): Rule | undefined {
  const rules: Readonly<Record<string, Rule>> = RULES;
  return rules[code];
}

const isTakenAsExempt = (target: Target | undefined): boolean =>
  target?.kind === 'report' && target.takenAsExempt === true;

/** None where an error is not one paper's alone. */
function targetOf(
  targets: ReadonlyMap<string, Target>,
  { file, code, appendix }: Diagnostic,
): Target | undefined {
  if (ruleOf(code)?.stopsAll === true) return undefined;
  const target = targets.get(file);
  // Other papers may repeat what nobody knows to be exempt, unless all of it is looked for in them.
  if (ruleOf(code)?.unsureWhatIsExempt === true && !isTakenAsExempt(target)) return undefined;
  if (appendix === undefined || target?.kind !== 'report') return target;
  return { kind: 'appendix', url: target.url, number: appendix };
}

function withoutReports(
  meeting: Meeting,
  held: ReadonlySet<string>,
  facts: ReadonlyMap<string, ReportFacts>,
  { errors, before }: { readonly errors: readonly Diagnostic[]; readonly before: Before },
): Meeting {
  const isHeld = ({ paper }: AgendaItem): boolean =>
    paper.kind === 'report' && held.has(reportUrl(meeting.url, paper.slug));
  if (!meeting.items.some(isHeld)) return meeting;
  const items = meeting.items.map((item): AgendaItem => {
    if (item.paper.kind !== 'report' || !isHeld(item)) return item;
    const { slug } = item.paper;
    const url = reportUrl(meeting.url, slug);
    const own = facts.get(url);
    const wasOpen = before(url);
    const title = item.title === '' ? titleOf(own, errors) : item.title;
    return {
      ...item,
      title: title ?? (item.number === undefined ? 'Report' : `Report of item ${item.number}`),
      paper: {
        ...{ kind: 'report-to-follow', slug, beingChecked: true },
        ...(wasOpen && { wasOpen }),
      },
    };
  });
  return { ...meeting, items };
}

/** A report’s own title, where nothing is wrong with its front matter. */
function titleOf(
  facts: ReportFacts | undefined,
  errors: readonly Diagnostic[],
): string | undefined {
  if (!facts || facts.takenAsExempt) return undefined;
  const { file, bodyLine, report } = facts;
  return errors.some((error) => error.file === file && error.line < bodyLine)
    ? undefined
    : report.title;
}

/** A report of which nothing is said that is only in minutes that are held back. */
function withoutMinutes(report: Report, held: ReadonlySet<string>): Report {
  const { minuted, ...rest } = report;
  if (!minuted || held.size === 0) return report;
  const shown = minuted.filter(({ url }) => !held.has(url.replace(/#.*$/, '')));
  return { ...rest, ...(shown.length > 0 && { minuted: shown }) };
}

function withoutAppendices(
  report: Report,
  numbers: ReadonlySet<number> | undefined,
  before: Before,
): Report {
  // One that can't be read is known to be checked already.
  const isHeld = ({ number, access, state }: Appendix): boolean =>
    access.kind === 'open' &&
    (numbers?.has(number) === true || (state.kind === 'to-follow' && state.beingChecked === true));
  if (!report.appendices.some(isHeld)) return report;
  const appendices = report.appendices.map((appendix): Appendix => {
    if (!isHeld(appendix)) return appendix;
    const { number, title, access, url } = appendix;
    const wasOpen = before(url);
    const state = { kind: 'to-follow', beingChecked: true, ...(wasOpen && { wasOpen }) } as const;
    return { number, title, access, url, state };
  });
  return { ...report, appendices };
}

/** One for each paper, with all that is wrong with it. */
function describe(
  found: readonly { readonly error: Diagnostic; readonly target: Target | undefined }[],
): HeldBack[] {
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
