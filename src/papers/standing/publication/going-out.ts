import type { GitDates } from '../../../history/git-dates.ts';
import { lastCommitOf } from '../../../history/register/last-commit.ts';
import type { GoingOut, TakenAway } from '../../../history/register/next-entries.ts';
import {
  RENAMED_FROM,
  type PaperPast,
  type RegisterPast,
} from '../../../history/register/paper-past.ts';
import { pastOfPapers, type PastOf } from '../../../history/register/first-address.ts';
import type { MeetingSaid } from '../../../history/register/register-line.ts';
import type { IsoDate } from '../../../language/dates.ts';
import { ALL_WARDS, matterUrl, pillarUrl, reportUrl, wardUrl } from '../../addresses.ts';
import type { AgendaItem, StatedAgenda } from '../../agenda/meeting.ts';
import type { PapersOfArchive } from '../../archive.ts';
import type { MeetingFacts } from '../../meeting-facts.ts';
import { defined } from '../../council/read-council.ts';
import { publishedMinutes } from '../../minutes/published-minutes.ts';
import { paperFilesOf } from '../../paper-files.ts';
import { changeOfRecord, type RecordFacts } from '../../record/record-facts.ts';
import type { Report } from '../../report/report.ts';
import { keyOfRecord, papersInFolders } from './coming-papers.ts';
import { itemKey, titleKey } from '../item-key.ts';
import { placesNow } from './meeting-now.ts';
import { inGitBy, isOfToday } from './paper-dates.ts';
import { reasonOfChange } from './reason-of-change.ts';
import { keyBefore, titlesOnAgenda } from './renamed-item.ts';
import { awayOf } from './taken-away.ts';

/** The papers that the register has lines of, as they go out now. */
export type PapersGoingOut = {
  readonly out: readonly GoingOut[];
  /** Why a paper that was on the site isn't any more. */
  readonly awayOf: (paper: PaperPast) => TakenAway;
};

/**
 * What the register is given of the papers of a site: each agenda, minutes, reports and each file that was dropped in, decisions
 * without a meeting, and notices.
 * @param archive the papers as the public sees them, without those that are held back.
 */
export function papersGoingOut(
  archive: PapersOfArchive,
  meetings: readonly MeetingFacts[],
  git: GitDates,
  today: IsoDate,
  past: RegisterPast | undefined,
  record: readonly RecordFacts[] = [],
): PapersGoingOut {
  const facts = new Map(
    meetings.flatMap(({ reports }) => reports).map((one) => [one.report.url, one]),
  );
  const agendas = new Map(
    meetings.flatMap(({ agenda }) => (agenda ? [[agenda.agenda.url, agenda] as const] : [])),
  );
  const reasons = git.reasons?.after(past && lastCommitOf(past));
  const inGit = (
    path: string,
    address: string,
  ): Pick<GoingOut, 'since' | 'textSince' | 'isOfToday' | 'isInNoCommit' | 'committed'> => {
    const first = inGitBy(git, path, today);
    const isIgnored = first.kind === 'unknown' && first.why === 'ignored';
    const changed = first.kind === 'recorded' ? first.changed : undefined;
    return {
      ...(first.kind === 'recorded' && { since: first.date }),
      ...(changed !== undefined && { textSince: changed.on ?? today }),
      isOfToday: isOfToday(git, path, today),
      ...((isIgnored || first.kind === 'uncommitted') && { isInNoCommit: true }),
      committed: (published, from) => reasonOfChange(reasons, { address, path }, published, from),
    };
  };
  const shown = new Set(
    [...archive.meetings, ...archive.minutes, ...archive.reports]
      .map(({ url }) => url)
      .concat(archive.reports.flatMap(paperFilesOf).map(({ file }) => file.url))
      .concat([...archive.record.decisions, ...archive.record.notices].map(({ url }) => url)),
  );
  const isShown = (address: string): boolean => shown.has(address);
  let inFolders: ReadonlySet<string> | undefined;
  const isGone = ({ address }: PaperPast): boolean => {
    inFolders ??= new Set(papersInFolders(meetings, record).map((paper) => paper.address));
    return !inFolders.has(address);
  };
  const pastOf: PastOf = past
    ? pastOfPapers(
        past,
        () => papersInFolders(meetings, record).filter(({ address }) => shown.has(address)),
        isShown,
        today,
        isGone,
      )
    : () => undefined;
  const titles = titlesOnAgenda([...facts.values()]);
  /** Of one that is known by something else than before, with what that was, so that it doesn't begin anew. */
  const itemOf = (item: AgendaItem, url: string, items: readonly AgendaItem[]): string => {
    const known = pastOf(url);
    const titleOf = (slug: string): string | undefined => titles.get(reportUrl(url, slug));
    const now = { url, items, titleOf };
    const before = known && past && keyBefore({ past, pastOf }, known, now, item);
    return before === undefined ? itemKey(item) : `${itemKey(item)}${RENAMED_FROM}${before}`;
  };
  const committees = new Map(archive.committees.map(({ slug, name }) => [slug, name]));
  const out: GoingOut[] = [];
  for (const meeting of archive.meetings) {
    const { url, source, items } = meeting;
    const stated = agendas.get(url);
    if (!stated) continue;
    out.push({
      ...{ kind: 'agenda', address: url, sha256: stated.textSha256, said: stated.saidKey },
      ...inGit(source, url),
      items: items.map((item) => itemOf(item, url, items)),
      meeting: saidOf(meeting, committees.get(meeting.committee)),
      ...reasonOf(stated.stated.changed?.reason),
    });
  }
  const shownMinutes = new Set(archive.minutes.map(({ url }) => url));
  for (const { minutes, textSha256, stated, passages } of publishedMinutes(meetings, (url) =>
    shownMinutes.has(url),
  )) {
    if (textSha256 === undefined) continue;
    out.push({
      ...{
        kind: 'minutes',
        address: minutes.url,
        sha256: textSha256,
        ...inGit(minutes.source, minutes.url),
      },
      ...(passages > 0 && { withheld: passages }),
      ...reasonOf(stated.changed?.reason),
    });
  }
  const ofItems = mattersOfItems(archive.meetings);
  for (const report of archive.reports) {
    const own = facts.get(report.url);
    if (own?.textSha256 === undefined) continue;
    const reason = reasonOf(own.stated.changed?.reason);
    out.push({
      ...{ kind: 'report', address: report.url, sha256: own.textSha256, ...reason },
      ...inGit(own.document ?? report.source, report.url),
      ...(report.access.kind === 'open' && {
        title: titleKey(report.title),
        about: topicsOf(report, [...(report.matters ?? []), ...(ofItems.get(report.url) ?? [])]),
        ...(report.appendices.length > 0 && { appendices: report.appendices.length }),
        ...(own.wordsKey !== undefined && { words: own.wordsKey }),
        ...(own.saidKey !== undefined && { said: own.saidKey }),
      }),
      ...(report.passages && { withheld: report.passages.length }),
      ...(report.access.kind !== 'open' && { isWithheld: true }),
    });
    for (const { file, earlier } of paperFilesOf(report)) {
      out.push({
        ...{ kind: 'file', address: file.url, sha256: file.sha256, ...inGit(file.path, file.url) },
        ...reasonOf(earlier[0]?.why),
      });
    }
  }
  const factsOfRecord = new Map(record.map((one) => [one.url, one]));
  const ofRecord = [
    ...archive.record.decisions.map((one) => ['decision', one, one.closed.length] as const),
    ...archive.record.notices.map((one) => ['notice', one, 0] as const),
  ];
  for (const [kind, { url, source, wards, matters }, withheld] of ofRecord) {
    const own = factsOfRecord.get(url);
    if (own?.textSha256 === undefined) continue;
    out.push({
      ...{ kind, address: url, sha256: own.textSha256, ...keyOfRecord(own), ...inGit(source, url) },
      about: topicsOf({ wards, pillars: [] }, matters ?? []),
      ...(withheld > 0 && { withheld }),
      ...reasonOf(changeOfRecord(own.record)?.reason),
    });
  }
  const ownFiles = new Set([...minutesOf(meetings), ...record.map(({ url }) => url)]);
  const placeNow = past
    ? placesNow({ pastOf, today, isShown }, past, () => archive.meetings)
    : () => undefined;
  return { out, awayOf: awayOf(archive.reports, facts, agendas, past, ownFiles, git, placeNow) };
}

/** Site paths of the minutes that are in their folders, whether they go out or not. */
const minutesOf = (meetings: readonly MeetingFacts[]): ReadonlySet<string> =>
  new Set(meetings.flatMap(({ minutes }) => (minutes ? [minutes.minutes.url] : [])));

/** The matters that items of agendas name, by the address of the report of each. */
function mattersOfItems(meetings: PapersOfArchive['meetings']): Map<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const { url, items } of meetings) {
    for (const { paper, matters } of items) {
      if (paper.kind === 'report' && matters) found.set(reportUrl(url, paper.slug), matters);
    }
  }
  return found;
}

/** The addresses of the wards, pillars and matters that a paper is about, below the site's. */
const topicsOf = (
  { wards, pillars }: Pick<Report, 'wards' | 'pillars'>,
  matters: readonly string[],
): string[] =>
  [
    ...(wards === 'all' ? [wardUrl(ALL_WARDS)] : wards.map(({ slug }) => wardUrl(slug))),
    ...pillars.map(({ slug }) => pillarUrl(slug)),
    ...[...new Set(matters)].map(matterUrl),
  ].map((url) => url.slice(1, -1));

const reasonOf = (reason: string | undefined): { readonly reason?: string } =>
  reason === undefined ? {} : { reason };

/** What an agenda says of its meeting: see {@link MeetingSaid}. */
function saidOf(
  { time, place, days, cancelled, postponed }: StatedAgenda,
  committee: string | undefined,
): MeetingSaid {
  const off = cancelled ? 'cancelled' : postponed && 'postponed';
  return {
    ...{ time, place, ...defined({ committee }) },
    ...(days && { days: days.map((one) => ({ on: one.on, ...defined({ time: one.time }) })) }),
    ...(off && { off }),
  };
}
