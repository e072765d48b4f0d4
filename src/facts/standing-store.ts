import { createHash } from 'node:crypto';
import type { IsoDate } from '../language/dates.ts';
import type { GitDates } from '../history/git-dates.ts';
import { pathAt } from '../papers/standing/publication/reason-of-change.ts';
import type { PastOf } from '../history/register/first-address.ts';
import { lastCommitOf } from '../history/register/last-commit.ts';
import type { RegisterPast } from '../history/register/paper-past.ts';
import { isOnTheSite, type RegisterEntry } from '../history/register/register-line.ts';
import { meetingInPath } from '../language/days/meeting-day.ts';
import type { Person } from '../papers/person/person.ts';
import type { MeetingFacts } from '../papers/meeting-facts.ts';
import type { MeetingFiles } from '../papers/reading/content-tree.ts';
import { fromKept, toKeep } from '../papers/standing/kept/kept-standing.ts';
import type { KeptStanding } from '../papers/standing/kept/kept-standing.ts';
import type { AgendaNow } from '../papers/standing/publication/agendas-before.ts';
import { papersInFolders } from '../papers/standing/publication/coming-papers.ts';
import { noticeKey } from '../papers/notice/notice-field.ts';
import type { NoticesByKey } from '../papers/notice/notice.ts';
import { mayBeReplaced } from '../papers/standing/report-on-day.ts';
import { codeDigest } from './code-digest.ts';
import { FactsMemory, mayBeKept } from './facts-store.ts';
import { keptMeetings } from './kept-meetings.ts';

/** What the standing of a meeting depends on, beside its facts. */
export type StandingNeeds = {
  readonly today: IsoDate;
  readonly git: GitDates;
  readonly past: RegisterPast | undefined;
  /** What it knows of a paper, at whatever address that was before. */
  readonly pastOf: PastOf;
  readonly publishes: boolean;
  /** Whom the papers may name. The lists of members are among the needs of the facts. */
  readonly people: readonly Person[];
  /** What the papers may name as their notices. */
  readonly notices: NoticesByKey;
  /** Whether the address of a paper goes out now. */
  readonly isShown: (address: string) => boolean;
  /** The agendas that come now, and are not on the site yet. */
  readonly coming?: readonly AgendaNow[];
};

export type StandingStore = KeptStanding & {
  /** Writes down the volumes that changed. */
  keep(): void;
  /** Files of the store that were damaged, and are made anew. */
  readonly damaged: readonly string[];
};

export type StandingStoreOptions = {
  readonly cacheDir: string;
  readonly needs: StandingNeeds;
  /** All that are in the content: others are forgotten. */
  readonly meetings: readonly MeetingFiles[];
  readonly annualMeetings: readonly IsoDate[];
  /** The key of the facts of a meeting, by its path; none where they aren't kept. */
  readonly keyOf: (path: string) => string | undefined;
  /** What this process has in memory of earlier stores. */
  readonly memory?: FactsMemory | undefined;
};

/**
 * What is true of the papers of meetings on a day, for the other builds of that day: on the next one all of it is found anew.
 * It is known by the facts, by what git and the register know of the meeting, and by the code. What depends on more than
 * that isn't kept: a meeting that goes on with another's business, and one of which a file was replaced.
 */
export function openStandingStore(options: StandingStoreOptions): StandingStore {
  const { cacheDir, needs, meetings, annualMeetings, keyOf } = options;
  const { standing: memory } = options.memory ?? new FactsMemory();
  const kept = keptMeetings({ cacheDir, kind: 'standing', memory, meetings, annualMeetings });
  const digest = needsDigest(needs);
  const keyOfStanding = (facts: MeetingFacts): string | undefined => {
    const key = keyOf(facts.path);
    return key === undefined || wasReplaced(facts, needs.git) ? undefined : digest(facts, key);
  };
  return {
    damaged: kept.damaged,
    keep: () => kept.keep(),
    take(facts) {
      const key = keyOfStanding(facts);
      const found = key === undefined ? undefined : kept.get(facts.path, key);
      return found && fromKept(facts, found);
    },
    learn(facts, standing) {
      const key = keyOfStanding(facts);
      const value = mayBeKept(standing) ? toKeep(facts, standing) : undefined;
      if (key !== undefined && value) kept.set(facts.path, key, value);
      else kept.delete(facts.path);
    },
  };
}

/** Whether an earlier version of a file may be shown: what it was is read from git, and may be withheld. */
const wasReplaced = ({ reports }: MeetingFacts, { history }: GitDates): boolean =>
  history !== undefined && reports.some((report) => mayBeReplaced(report, history));

/** A key for the standing of each meeting, of its facts and their key. */
function needsDigest({
  today,
  git,
  past,
  pastOf,
  publishes,
  people,
  notices,
  isShown,
  coming = [],
}: StandingNeeds): (facts: MeetingFacts, key: string) => string {
  const code = codeDigest(
    import.meta.url,
    new URL('../papers/standing/archive-on-day.ts', import.meta.url).href,
  );
  // Where a paper or a meeting goes to another address, what is known of the one before counts.
  const going = [...(past?.values() ?? [])].flatMap(({ address, kind, last }) =>
    kind !== 'pack' && isOnTheSite(last.what) && !isShown(address) ? [address] : [],
  );
  const comingInstead = going.length > 0 ? coming : [];
  // All people of a large council are long: their digest is.
  const common = sha256(
    JSON.stringify([code, today, publishes, past !== undefined, going, comingInstead, people]),
  );
  const events = past && eventsByMeeting(past);
  const gone = past && goneAgendas(past);
  const published = past && commitsByMeeting(past);
  const last = past && lastCommitOf(past);
  return (facts, key) => {
    const { agenda, reports } = facts;
    const paths = [
      ...(agenda ? [agenda.agenda.source] : []),
      ...reports.flatMap(({ report, document }) => [
        report.source,
        ...(document === undefined ? [] : [document]),
        ...(report.document ? [report.document.path] : []),
        ...report.appendices.flatMap(({ state }) =>
          state.kind === 'here' ? [state.file.path] : [],
        ),
      ]),
    ];
    // A check doesn't know the hashes of texts.
    const texts = [agenda?.textSha256, ...reports.map(({ textSha256 }) => textSha256)];
    const committee = facts.agenda?.agenda.committee ?? '';
    const before = going.length === 0 ? [] : eventsElsewhere(facts, pastOf);
    const own = [
      ...[key, paths.map(git), texts, namedNotices(facts, notices)],
      ...[events?.get(`/${facts.path}`), gone?.get(committee), before],
      ...[reasonsFor(git, [...paths, ...placesBefore(paths, before)], [last, ...(published?.get(`/${facts.path}`) ?? [])])], // prettier-ignore
    ];
    return sha256(common + JSON.stringify(own));
  };
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64url');

/** What the register says of papers of a meeting that come from another address now; nothing of what is new at its own. */
function eventsElsewhere(facts: MeetingFacts, pastOf: PastOf): Elsewhere[] {
  return papersInFolders([facts]).flatMap(({ address }) => {
    const known = pastOf(address);
    return known?.address === address ? [] : [[address, known?.events, known?.address]];
  });
}

type Elsewhere = readonly [address: string, events: unknown, from: string | undefined];

/** Where the files of papers were at the addresses from which they come: commits may say there why they were changed. */
function placesBefore(paths: readonly string[], before: readonly Elsewhere[]): string[] {
  return before.flatMap(([address, , from]) =>
    from === undefined ? [] : paths.flatMap((path) => pathAt(from, { address, path }) ?? []),
  );
}

/** What commits say of why papers were changed, and where among them the commits are that were published. */
function reasonsFor(
  { reasons }: GitDates,
  paths: readonly string[],
  published: readonly (string | undefined)[],
): unknown {
  const own = paths.map((path) => reasons?.ofPath(path));
  if (own.every((one) => one === undefined)) return undefined;
  return [own, published.map((commit) => reasons?.placeOf(commit ?? ''))];
}

/** The commits of which the register has the papers of each meeting, by its path. */
function commitsByMeeting(past: RegisterPast): Map<string, Set<string>> {
  const commits = new Map<string, Set<string>>();
  for (const { address, last } of past.values()) {
    const { commit } = last;
    if (commit === undefined) continue;
    const meeting = address.split('/', 4).join('/');
    const known = commits.get(meeting) ?? new Set();
    commits.set(meeting, known.add(commit));
  }
  return commits;
}

/** What the notices say that the papers of a meeting name; where one isn't there, a check suggests one of all the others. */
function namedNotices({ agenda, reports }: MeetingFacts, known: NoticesByKey): unknown[] {
  const names = [
    ...(agenda?.agenda.items ?? []).flatMap(({ notices = [] }) => notices),
    ...reports.flatMap(({ report }) => report.notices ?? []),
  ];
  if (names.length === 0) return [];
  const found = names.map((name) => known.get(noticeKey(name)));
  const all = [...known].map(([key, one]) => (one === 'unread' ? `unread ${key}` : one.id));
  return [...found, ...(found.includes(undefined) ? all : [])];
}

/** All that the register says of the papers of each meeting, by its path, and where they went. */
function eventsByMeeting(past: RegisterPast): Map<string, unknown[]> {
  const events = new Map<string, unknown[]>();
  for (const { address, events: own, movedTo } of past.values()) {
    const meeting = address.split('/', 4).join('/');
    const known = events.get(meeting);
    if (known) known.push(...own, movedTo);
    else events.set(meeting, [...own, movedTo]);
  }
  return events;
}

/**
 * What the register says of agendas that were ever taken off, by committee, and of those that came in the same exchanges: another may have
 * come in their place.
 */
function goneAgendas(past: RegisterPast): Map<string, RegisterEntry[]> {
  const agendas = [...past.values()].filter(({ kind }) => kind === 'agenda');
  const isRemoval = ({ what }: RegisterEntry): boolean => what === 'removed';
  const moments = new Set(
    agendas.flatMap(({ events }) => events.filter(isRemoval).map(({ time }) => time)),
  );
  const gone = new Map<string, RegisterEntry[]>();
  for (const { address, events } of moments.size > 0 ? agendas : []) {
    const known = events.some(isRemoval) ? events : events.filter(({ time }) => moments.has(time));
    if (known.length === 0) continue;
    const committee = meetingInPath(address)?.committee ?? '';
    gone.set(committee, [...(gone.get(committee) ?? []), ...known]);
  }
  return gone;
}
