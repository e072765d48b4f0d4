import { dirname } from 'node:path';
import { hasExemptInformation } from '../../law/bodies.ts';
import { deadlinesOf } from '../../law/deadlines.ts';
import type { PastContents } from '../../history/past-contents.ts';
import { diagnose } from '../../rules/rules.ts';
import { reviewPassed } from '../../law/exemption/exemption.ts';
import type { SourceFile } from '../../source/source-file.ts';
import type {
  AppendixState,
  Appendix,
  AppendixFile,
  EarlierVersion,
  StatedFile,
  ToFollow,
} from '../appendix/appendix.ts';
import { fileOfPage, goneSince } from '../../history/register/open-before.ts';
import { isOnTheSite } from '../../history/register/register-line.ts';
import type { RegisterPast } from '../../history/register/paper-past.ts';
import { readReplacement } from '../appendix/earlier-versions.ts';
import type { ReplacedPaper } from '../appendix/replaced-paper.ts';
import {
  askWithoutGit,
  tookPlaceOf,
  type FileWithDecision,
} from '../appendix/replaced-without-git.ts';
import { appendixThen, documentThen } from '../appendix/papers-then.ts';
import { historyUrl } from '../addresses.ts';
import { defined } from '../council/read-council.ts';
import { askWhyChanged, changesOf } from './publication/changes.ts';
import type { Committee } from '../committee/committee.ts';
import { placesOf } from '../reading/places.ts';
import type { ContentReader } from '../reading/reader.ts';
import type { ReportFacts } from '../report/read-types.ts';
import { fileFields, type FileFields } from '../report/report-schema.ts';
import type { Report, StatedReport } from '../report/report.ts';
import { checkDatesOfReport } from './date-checks.ts';
import type { Day } from './day.ts';
import { checkNamedNotices, noticeLink, noticesOf } from './named-notices.ts';
import { openSince, withheldAfter } from './publication/paper-dates.ts';
import { readExecutiveFacts } from './executive-checks.ts';

/**
 * A report as it is on a day, except for its public notice: when its files arrived, what they were
 * before, how its deadlines and its call-in are. Reports what is wrong with that.
 * @param onAgenda the notices that its item on the agenda names.
 */
export async function reportOnDay(
  reader: ContentReader,
  facts: ReportFacts,
  committee: Committee,
  day: Day,
  onAgenda: readonly string[] = [],
): Promise<Report> {
  const { report: stated, stated: said } = facts;
  const { council, calendar, openDays, today, dates, notices } = day;
  for (const { review, place } of said.reviews) {
    const message = reviewPassed(review, today);
    if (message !== undefined) {
      reader.diagnostics.push(diagnose('exemption-review-passed', place, message));
    }
  }
  const places = placesOf(reader, stated.source, facts.places);
  checkDatesOfReport({ reader, file: places }, said, stated.date, today);
  const noticeIds = [...(stated.notices ?? []), ...onAgenda];
  const named = [...new Set(noticesOf(noticeIds, notices))];
  const namesNotice = noticeIds.length > 0;
  checkNamedNotices({
    ...{ reader, committee, notices, meeting: stated.date, names: stated.notices ?? [] },
    place: () => places.placeOf(['notice'], 'value'),
  });
  const files = await filesOnDay(reader, facts, committee, day);
  const { document } = files;
  // Of what is withheld the register has no text to hold it against: it says since when it is withheld.
  const changes =
    stated.access.kind === 'open'
      ? changesOf(day, {
          ...{ address: stated.url, path: facts.document ?? stated.source },
          ...{ sha256: facts.textSha256, words: facts.wordsKey, said: facts.saidKey },
          meeting: stated.date,
          reason: said.changed?.reason,
          isWithdrawn: said.changed?.earlier === 'withdrawn',
        })
      : undefined;
  if (changes) {
    const message = askWhyChanged(changes, { meeting: stated.date, today });
    const place = { file: facts.file, line: 1, column: 1 };
    if (message !== undefined) {
      reader.diagnostics.push(diagnose('changed-without-reason', place, message));
    }
  }
  return {
    ...withoutFiles(stated),
    ...files,
    published:
      document?.received ??
      openSince(
        dates,
        {
          ...{ address: stated.url, path: facts.document ?? stated.source },
          isWithheld: stated.access.kind !== 'open',
        },
        today,
        said.published,
        said.publishedSource,
      ),
    ...defined({ changes }),
    ...(named.length > 0 && { noticedIn: named.map(noticeLink) }),
    ...(said.deadlines.length > 0 && {
      deadlines: deadlinesOf(said.deadlines, today, calendar),
    }),
    ...(said.executive &&
      readExecutiveFacts(
        { reader, file: places, meeting: stated.date, named, namesNotice },
        said.executive,
        {
          council,
          committee,
          calendar,
          openDays,
          today,
          notices,
        },
      )),
  };
}

type Files = Pick<Report, 'document' | 'earlier' | 'appendices'>;

/** What a report states, but for its files: on a day these have dates. */
function withoutFiles(stated: StatedReport): Omit<StatedReport, 'document' | 'appendices'> {
  const rest: Partial<StatedReport> & Omit<StatedReport, 'document' | 'appendices'> = { ...stated };
  delete (rest as { document?: unknown }).document;
  delete (rest as { appendices?: unknown }).appendices;
  return rest;
}

/** The files of a report, when they arrived, and what was public in their place before. */
async function filesOnDay(
  reader: ContentReader,
  facts: ReportFacts,
  committee: Committee,
  { council, dates, history, past, publishes, today, inspector }: Day,
): Promise<Files> {
  const { report, stated } = facts;
  const received = (
    file: StatedFile,
    published: string | undefined,
    source: string | undefined,
  ): AppendixFile => ({
    ...file,
    received: openSince(dates, { address: file.url, path: file.path }, today, published, source),
  });
  /** An appendix that was published and isn't in its folder any more is not to follow. */
  const goneOr = (state: ToFollow, url: string): ToFollow => {
    const before = state.beingChecked || !past ? undefined : fileOfPage(past, url);
    const isKnown = before && (publishes || !isOnTheSite(before.last.what));
    const wasOpen = isKnown ? goneSince(before, today) : undefined;
    return before && wasOpen
      ? { ...state, wasOpen: { ...wasOpen, history: historyUrl(before.address) } }
      : state;
  };
  /** Each build says the same of an appendix that the public had. */
  const withheldSince = (url: string): AppendixState => {
    const before = past && fileOfPage(past, url);
    const published = before && withheldAfter(before, publishes ? today : undefined);
    return { kind: 'withheld', ...(published && { published }) };
  };
  const document =
    report.document && received(report.document, stated.published, stated.publishedSource);
  const appendices = report.appendices.map((appendix, index): Appendix => {
    const { state } = appendix;
    switch (state.kind) {
      case 'here': {
        const said = stated.appendices[index] ?? undefined;
        const file = received(state.file, said, stated.appendixSources?.[index] ?? undefined);
        return { ...appendix, state: { kind: 'here', file } };
      }
      case 'to-follow':
        return { ...appendix, state: goneOr(state, appendix.url) };
      case 'withheld':
        return { ...appendix, state: withheldSince(appendix.url) };
    }
  });
  if (!history) {
    askOfReplaced(reader, report, { document, appendices }, past);
    return { ...(document && { document }), appendices };
  }
  if (!mayBeReplaced(facts, history)) return { ...(document && { document }), appendices };
  // What an earlier version was is judged by front matter, which facts don't hold: it may be withheld.
  const file = reader.again(report.source);
  const fields = fieldsOf(file);
  const replacing = { reader, file, council, history, past, publishes, today };
  const reportsBefore = history.placesBefore(report.source);
  const openNow = new Set(
    appendices.flatMap(({ state }) => (state.kind === 'here' ? [state.file.sha256] : [])),
  );
  const leavesOutExempt = !hasExemptInformation(committee.kind);
  const replaced = (paper: ReplacedPaper) => readReplacement(replacing, inspector, paper);
  const before =
    document &&
    (await replaced({
      ...documentThen(report.slug, leavesOutExempt),
      name: 'this report',
      report: report.source,
      ...{ reportsBefore, openNow },
      stated: stated.published,
      openFrom: stated.published,
      withdrawn: fields?.['withdrawn-pdf'] ?? [],
      withdrawnAt: ['withdrawn-pdf'],
      decision: fields?.['replaced-pdf'],
      decisionAt: ['replaced-pdf'],
      where: `in the fields of ${report.slug}.md`,
      url: report.url,
      file: document,
    }));
  const withEarlier = await Promise.all(
    appendices.map(async (appendix, index): Promise<Appendix> => {
      const own = fields?.appendices[index];
      if (appendix.state.kind !== 'here' || !own) return appendix;
      const { earlier, file: current } = await replaced({
        ...appendixThen(index, fields.appendices, leavesOutExempt),
        name: `appendix ${index + 1}`,
        report: report.source,
        ...{ reportsBefore, openNow },
        stated: stated.appendices[index] ?? undefined,
        openFrom: stated.appendices[index] ?? stated.published,
        withdrawn: own.withdrawn ?? [],
        withdrawnAt: ['appendices', index, 'withdrawn'],
        decision: own.replaced,
        decisionAt: ['appendices', index, 'replaced'],
        where: 'below the appendix',
        url: appendix.url,
        file: appendix.state.file,
      });
      return {
        ...appendix,
        state: { kind: 'here', file: current },
        ...earlierOf(earlier),
      };
    }),
  );
  return {
    ...(before && { document: before.file, ...earlierOf(before.earlier) }),
    appendices: withEarlier,
  };
}

/** Asks of files that took the place of others, where the register alone knows those. */
function askOfReplaced(
  reader: ContentReader,
  { source, slug }: Pick<StatedReport, 'source' | 'slug'>,
  { document, appendices }: Pick<Files, 'appendices'> & { readonly document: AppendixFile | undefined }, // prettier-ignore
  past: RegisterPast | undefined,
): void {
  const here = appendices.map(({ state }) => (state.kind === 'here' ? state.file : undefined));
  const files = [document, ...here].flatMap((file) => file ?? []);
  const openNow = new Set(files.map(({ sha256 }) => sha256));
  if (!files.some((file) => tookPlaceOf(file, past, openNow))) return;
  const fields = fieldsOf(reader.again(source));
  const ask = (one: FileWithDecision) => {
    askWithoutGit({ reader }, past, one, openNow);
  };
  if (document) {
    ask({
      ...{ file: document, decision: fields?.['replaced-pdf'], decisionAt: ['replaced-pdf'] },
      where: `in the fields of ${slug}.md`,
    });
  }
  for (const [index, file] of here.entries()) {
    if (file === undefined) continue;
    const decision = fields?.appendices[index]?.replaced;
    const decisionAt = ['appendices', index, 'replaced'];
    ask({ file, decision, decisionAt, where: 'below the appendix' });
  }
}

const earlierOf = (earlier: readonly EarlierVersion[]): { earlier?: readonly EarlierVersion[] } =>
  earlier.length > 0 ? { earlier } : {};

/** Whether the folder of a report's files ever held what it doesn't hold now, or its front matter says so. */
export function mayBeReplaced({ report, stated }: ReportFacts, history: PastContents): boolean {
  if (stated.withdraws) return true;
  const file =
    report.document ??
    report.appendices.flatMap(({ state }) => (state.kind === 'here' ? [state.file] : []))[0];
  if (file === undefined) return false;
  const before = history.placesBefore(report.source).map((path) => path.replace(/\.md$/, ''));
  return [dirname(file.path), ...before]
    .flatMap((folder) => [...history.inFolder(folder)])
    .some(({ path, until }) => until !== undefined || history.changed.has(path));
}

/** None where they are wrong, which is reported where the report is read. */
function fieldsOf(file: SourceFile): FileFields | undefined {
  if (file.diagnostics.length > 0) return undefined;
  return fileFields.safeParse(file.data).data;
}
