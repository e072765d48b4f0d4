import type { IsoDate } from '../language/dates.ts';
import { calendarOfEngland } from '../law/bank-holidays.ts';
import { withClosures } from '../law/working-days.ts';
import type { GitDates } from '../history/git-dates.ts';
import { pastOfPapers, type PastOf } from '../history/register/first-address.ts';
import { lastCommitOf } from '../history/register/last-commit.ts';
import type { RegisterPast } from '../history/register/paper-past.ts';
import type { Diagnostic } from '../rules/diagnostic.ts';
import type { VersionInspector } from '../papers/appendix/appendix-inspector.ts';
import { committeesBySlug, inOrder } from '../papers/read-papers.ts';
import { ContentReader } from '../papers/reading/reader.ts';
import { withoutQuotedWords } from '../papers/withheld/quoted-words.ts';
import type { MeetingFacts } from '../papers/meeting-facts.ts';
import { archiveOnDay, areTheSame, type ArchiveOnDay } from '../papers/standing/archive-on-day.ts';
import { agendasComing, type AgendaNow } from '../papers/standing/publication/agendas-before.ts';
import { papersInFolders } from '../papers/standing/publication/coming-papers.ts';
import type { Day } from '../papers/standing/day.ts';
import { checkTakenOff } from '../papers/standing/publication/taken-off.ts';
import type { NoticesByKey } from '../papers/notice/notice.ts';
import { noticesByKey } from '../papers/standing/named-notices.ts';
import type { RecordFacts } from '../papers/record/record-facts.ts';
import { paperDates, type PaperDates } from '../papers/standing/publication/paper-dates.ts';
import { withOpenReasons } from '../papers/standing/publication/open-reasons.ts';
import { openMinutesStore } from './minutes-store.ts';
import { openStandingStore } from './standing-store.ts';
import { loadFacts, type FactsOptions, type LoadedFacts } from './load-facts.ts';

export type PapersOptions = FactsOptions & {
  readonly inspector: VersionInspector;
  readonly today: IsoDate;
  /** They may still be on their way while the papers are read. */
  readonly dates: GitDates | Promise<GitDates>;
  /** What went out before; none where there is no register. */
  readonly past?: RegisterPast | undefined | Promise<RegisterPast | undefined>;
  /** Whether what is made is published. */
  readonly publishes?: boolean;
  /** Whether what is true of meetings is kept for the rest of the day, with their facts. */
  readonly keepsStanding?: boolean;
};

/** All papers of a folder on a day: what they state, what is true of them then, and what is wrong with them. */
export type PapersOnDay = {
  readonly facts: LoadedFacts;
  /** None where the council itself can't be read. */
  readonly onDay?: ArchiveOnDay;
  /** Whether the same is true of some meetings once the register has other lines of them, and the same is wrong. */
  readonly isTheSame?: (meetings: readonly MeetingFacts[], past: RegisterPast) => Promise<boolean>;
  /** Everything that is wrong, in a fixed order, with the severities that the council chose. */
  readonly diagnostics: readonly Diagnostic[];
};

/** Reads the papers of a folder as they are on a day. Throws where the folder can't be read at all. */
export async function papersOnDay(options: PapersOptions): Promise<PapersOnDay> {
  const { input, today, inspector } = options;
  const loaded = await loadFacts(options);
  const { council, committees, pages, people, record, matters, tree } = loaded;
  if (!council) return { facts: loaded, diagnostics: inOrder(loaded.diagnostics, undefined) };
  const [dates, known] = await Promise.all([options.dates, options.past]);
  const git = withOpenReasons(dates, loaded.meetings, known, loaded.withholding);
  const { publishes = false } = options;
  const { cacheDir, memory, keepsStanding = false } = options;
  const isShown = shownIn(loaded.meetings, record);
  const pastOfIn = (past: RegisterPast | undefined): PastOf =>
    past
      ? pastOfPapers(past, () => papersInFolders(loaded.meetings, record), isShown, today)
      : () => undefined;
  const pastOfKnown = pastOfIn(known);
  const agendas = loaded.meetings.flatMap(({ agenda }) => (agenda ? [agenda.agenda] : []));
  const comingIn = (past: RegisterPast | undefined): AgendaNow[] =>
    past ? agendasComing(past, agendas) : [];
  const coming = comingIn(known);
  const datesOf = (past: RegisterPast | undefined, pastOf: PastOf): PaperDates =>
    paperDates({ git, past, publishes, today, pastOf });
  const noticesOf = (dates: PaperDates): NoticesByKey => noticesByKey(record, { dates, today });
  const { annualMeetings } = council;
  const { meetings } = tree;
  const { keyOf } = loaded;
  const keptMinutes =
    cacheDir !== undefined
      ? openMinutesStore({
          ...{ cacheDir, memory, meetings, keyOf, annualMeetings, people },
          facts: loaded.meetings,
        })
      : undefined;
  const kept =
    keepsStanding && cacheDir !== undefined
      ? openStandingStore({
          ...{ cacheDir, memory, meetings, keyOf, annualMeetings },
          needs: {
            ...{ today, git, past: known, pastOf: pastOfKnown, publishes, people, isShown, coming },
            notices: noticesOf(datesOf(known, pastOfKnown)),
          },
        })
      : undefined;
  const facts = withKept(
    loaded,
    [kept, keptMinutes].filter((store) => store !== undefined),
  );
  const calendar = calendarOfEngland({ add: council.extraBankHolidays });
  const dayOf = (past: RegisterPast | undefined, pastOf: PastOf): Day => {
    const dates = datesOf(past, pastOf);
    return {
      council,
      committees: committeesBySlug({ committees, tree }),
      calendar,
      openDays: withClosures(calendar, council.closureDays),
      today,
      people,
      notices: noticesOf(dates),
      dates,
      isShown,
      coming: comingIn(past),
      ...(git.history && { history: git.history }),
      ...(git.reasons && { reasons: git.reasons.after(past && lastCommitOf(past)) }),
      past,
      pastOf,
      publishes,
      inspector,
      linksAreKnown: options.volume === undefined,
      ...(options.volume !== undefined && { volume: options.volume }),
    };
  };
  const day = { ...dayOf(known, pastOfKnown), kept, keptMinutes };
  const onDay = await archiveOnDay(
    input,
    facts.meetings,
    { committees, pages, people, record, matters },
    day,
  );
  const all = [
    ...facts.diagnostics,
    ...facts.meetings.flatMap(({ diagnostics }) => diagnostics),
    ...onDay.diagnostics,
    ...(known && options.volume === undefined
      ? checkTakenOff({
          ...{ input, past: known, pastOf: pastOfKnown, facts: facts.meetings },
          record: facts.record,
          ...{ tree, isShown, coming, today, git },
        })
      : []),
  ];
  return {
    ...{
      facts,
      onDay,
      diagnostics: inOrder(withoutQuotedWords(all, exemptTexts(input, loaded)), council),
    },
    isTheSame: (meetings, past) =>
      areTheSame(input, meetings, dayOf(known, pastOfKnown), dayOf(past, pastOfIn(past))),
  };
}

/** Gives the text of a report that is exempt as a whole, or taken as such, by its path as shown. */
function exemptTexts(
  input: string,
  { meetings }: LoadedFacts,
): (file: string) => string | undefined {
  const reader = new ContentReader(input);
  const exempt = new Map(
    meetings.flatMap(({ reports }) =>
      reports
        .filter(
          ({ report, takenAsExempt }) => takenAsExempt === true || report.access.kind !== 'open',
        )
        .map(({ report: { source } }) => [reader.shown(source), source] as const),
    ),
  );
  return (file) => {
    const source = exempt.get(file);
    return source === undefined ? undefined : reader.textOf(source);
  };
}

type Store = { readonly damaged: readonly string[]; keep(): void };

/** Facts that are kept together with what is true of them. */
function withKept(facts: LoadedFacts, stores: readonly Store[]): LoadedFacts {
  return {
    ...facts,
    get damaged() {
      return [facts, ...stores].flatMap(({ damaged }) => damaged);
    },
    keep: () => {
      for (const store of [facts, ...stores]) store.keep();
    },
  };
}

/** Whether an address is that of an agenda, a report, a file of one, or a paper of the record, that is among these. */
function shownIn(
  meetings: readonly MeetingFacts[],
  record: readonly RecordFacts[],
): (address: string) => boolean {
  let addresses: ReadonlySet<string> | undefined;
  return (address) => {
    addresses ??= new Set([
      ...record.map(({ url }) => url),
      ...meetings.flatMap(({ agenda, minutes, reports }) => [
        ...(agenda ? [agenda.agenda.url] : []),
        ...(minutes ? [minutes.minutes.url] : []),
        ...reports.flatMap(({ report: { url, document, appendices } }) => [
          url,
          ...(document ? [document.url] : []),
          ...appendices.flatMap(({ state }) => (state.kind === 'here' ? [state.file.url] : [])),
        ]),
      ]),
    ]);
    return addresses.has(address);
  };
}
