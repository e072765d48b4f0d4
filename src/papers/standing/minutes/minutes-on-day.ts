import { addDays, type IsoDate } from '../../../language/dates.ts';
import { compareText } from '../../../rules/diagnostic.ts';
import type { Meeting } from '../../agenda/meeting.ts';
import type { MeetingFacts } from '../../meeting-facts.ts';
import type { LaterCorrection, MinutesOnDay } from '../../minutes/minutes-on-day.ts';
import type { Minutes } from '../../minutes/minutes.ts';
import type { ContentReader } from '../../reading/reader.ts';
import { checkApprovals } from './approval-checks.ts';
import { checkAttendance } from './attendance-checks.ts';
import type { Changes, PaperNow } from '../publication/changes.ts';
import { openSince, type PaperDates } from '../publication/paper-dates.ts';
import type { KeptMinutes, MinutesOfPeople } from '../kept/kept-minutes.ts';
import type { PeopleOfMeeting } from './people-of-meeting.ts';
import { checkCorrections, checkDaysOfMinutes, numberIn } from './reference-checks.ts';
import { checkRecommendations } from './recommendation-checks.ts';
import { checkInterests } from './interest-checks.ts';
import { checkMovers } from './mover-checks.ts';
import { resolveNames } from './resolve-names.ts';
import { checkBudgetVote, notNamedIn, settleVotes } from './vote-checks.ts';

/** What minutes are judged by, beside what they state. */
export type MinutesDay = {
  readonly today: IsoDate;
  /** In the order of their days. */
  readonly meetings: readonly Meeting[];
  /** None where the council keeps no people. */
  readonly peopleOf?: ((minutes: Minutes) => PeopleOfMeeting) | undefined;
  /** Whom minutes name, as it was found before. */
  readonly kept?: KeptMinutes | undefined;
  /** Whether the minutes are those of a full council. */
  readonly isCouncil: (minutes: Minutes) => boolean;
  /** When they became open, as far as that is known. */
  readonly dates?: PaperDates;
  /** How a paper was changed since it went out; none where nothing is known of that. */
  readonly changesOf?: (paper: Omit<PaperNow, 'meeting'>) => Changes | undefined;
  /** Whether all minutes were read, so that it is known what refers to what. */
  readonly isWhole: boolean;
};

/** All minutes as they are on a day, in the order of their meetings; reports to the reader what is wrong with them. */
export function minutesOnDay(
  reader: ContentReader,
  facts: readonly MeetingFacts[],
  day: MinutesDay,
): MinutesOnDay[] {
  const order = new Map(day.meetings.map(({ url }, at) => [url, at]));
  // Minutes of a meeting whose agenda can't be read have nowhere to be.
  const all = facts
    .flatMap(({ minutes }) =>
      minutes && order.has(minutes.minutes.meeting) ? [minutes.minutes] : [],
    )
    .sort((a, b) => (order.get(a.meeting) ?? 0) - (order.get(b.meeting) ?? 0));
  const factsOf = new Map(
    facts.flatMap((one) => (one.minutes ? [[one.minutes.minutes.url, one.minutes] as const] : [])),
  );
  const ofCommittee = groupsOf(all);
  const corrections = correctionsOf(all);
  if (day.isWhole) {
    for (const [committee, minutes] of ofCommittee) {
      const meetings = day.meetings.filter((meeting) => meeting.committee === committee);
      checkApprovals(reader, { meetings, minutes }, { today: day.today, addDays });
    }
    checkRecommendations(reader, all, day.today);
  }
  return all.map((minutes) => {
    const beside = ofCommittee.get(minutes.committee) ?? [];
    checkDaysOfMinutes(reader, minutes, day.today, factsOf.get(minutes.url)?.stated);
    if (day.isWhole) {
      const meetings = day.meetings.filter(({ committee }) => committee === minutes.committee);
      checkCorrections(reader, minutes, beside, new Set(meetings.map(({ date }) => date)));
    }
    const { minutes: own, people, notNamed } = withPeople(reader, minutes, day);
    const { status } = minutes;
    const approving =
      status.kind === 'approved'
        ? meetingOn(day.meetings, minutes.committee, status.on)
        : undefined;
    return {
      ...own,
      people,
      ...receivedOf(factsOf.get(minutes.url), minutes, day),
      ...(approving && { approvedAt: approving.url }),
      corrects: Object.fromEntries(
        correctedDays(minutes).flatMap((date) => {
          const of = beside.find((one) => one.date === date);
          return of ? [[date, of.url]] : [];
        }),
      ),
      corrections: corrections.get(`${minutes.committee} ${minutes.date}`) ?? [],
      ...(Object.keys(notNamed).length > 0 && { notNamed }),
    };
  });
}

function receivedOf(
  facts: MeetingFacts['minutes'],
  { url, source }: Minutes,
  { dates, today, changesOf }: MinutesDay,
): Pick<MinutesOnDay, 'received' | 'changes'> {
  if (!dates) return {};
  const stated = facts?.stated;
  const place = { address: url, path: source };
  const changes = changesOf?.({
    ...{ ...place, sha256: facts?.textSha256, reason: stated?.changed?.reason },
    isWithdrawn: stated?.changed?.earlier === 'withdrawn',
    // What a commit says may be about what is withheld.
    isWithheld: (facts?.passages ?? 0) > 0,
  });
  return {
    received: openSince(dates, place, today, stated?.published, stated?.publishedSource),
    ...(changes && { changes }),
  };
}

/** Finds out whom minutes name, where that isn't known. */
function withPeople(reader: ContentReader, minutes: Minutes, day: MinutesDay): MinutesOfPeople {
  const known = day.kept?.take(minutes);
  if (known) {
    reader.diagnostics.push(...known.diagnostics);
    return known;
  }
  const before = reader.diagnostics.length;
  const of = day.peopleOf?.(minutes);
  const named = of ? resolveNames(reader, minutes, of) : { minutes, people: {} };
  if (of) checkAttendance(reader, named.minutes, of);
  if (of) checkMovers(reader, named.minutes);
  if (of) checkInterests(reader, named.minutes);
  const own = of ? settleVotes(reader, named.minutes, of.withoutVote) : minutes;
  if (day.isCouncil(own)) checkBudgetVote(reader, own);
  const diagnostics = reader.diagnostics.slice(before);
  const found = {
    minutes: own,
    people: named.people,
    notNamed: notNamedIn(own, of?.withoutVote),
    diagnostics,
  };
  day.kept?.learn(minutes, found);
  return found;
}

function groupsOf(all: readonly Minutes[]): Map<string, Minutes[]> {
  const groups = new Map<string, Minutes[]>();
  for (const minutes of all) {
    const own = groups.get(minutes.committee);
    if (own) own.push(minutes);
    else groups.set(minutes.committee, [minutes]);
  }
  return groups;
}

const meetingOn = (meetings: readonly Meeting[], committee: string, on: IsoDate) =>
  meetings.find((meeting) => meeting.committee === committee && meeting.date === on);

function correctedDays({ minutes }: Minutes): IsoDate[] {
  const days = minutes.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'correction' ? [block.of] : [])),
  );
  return [...new Set(days)].sort(compareText);
}

/** By committee and day of the minutes that are corrected: what later meetings correct in them. */
function correctionsOf(all: readonly Minutes[]): Map<string, LaterCorrection[]> {
  const found = new Map<string, LaterCorrection[]>();
  const byDay = new Map(all.map((one) => [`${one.committee} ${one.date}`, one]));
  for (const { committee, date, url, minutes } of all) {
    for (const { id, blocks } of minutes) {
      for (const block of blocks) {
        if (block.kind !== 'correction') continue;
        const key = `${committee} ${block.of}`;
        const { minute, words } = block;
        // A minute that isn't there is reported, and the page that is corrected says nothing of it.
        const corrected = minute === undefined ? undefined : byDay.get(key);
        const isThere = corrected?.minutes.some(({ number }) => number === numberIn(minute ?? ''));
        if (isThere === false) continue;
        const one = {
          url: `${url}#${id}`,
          on: date,
          words,
          ...(minute !== undefined && { minute }),
        };
        found.set(key, [...(found.get(key) ?? []), one]);
      }
    }
  }
  return found;
}
