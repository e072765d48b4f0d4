import type { PaperPast, RegisterPast } from '../../../history/register/paper-past.ts';
import { isOnTheSite, type RegisterEntry } from '../../../history/register/register-line.ts';
import { meetingInPath } from '../../../language/days/meeting-day.ts';
import type { Received } from '../../../law/received.ts';
import type { StatedAgenda } from '../../agenda/meeting.ts';
import type { Day } from '../day.ts';
import { agendasBefore } from './agendas-before.ts';

/** When a paper of a meeting was published with the papers of that meeting, at whatever address these were. */
export type AtMeeting = (received: Received, address: string) => Received;

type Sources = Pick<Day, 'past' | 'pastOf' | 'publishes' | 'today' | 'isShown' | 'coming'>;

/**
 * A report that goes to another meeting is published for that one when it goes there, whatever day it was published for the meeting
 * before: no item of this meeting had it until then (LGA 1972 s.100B(4)). A paper that goes with its own meeting to another day has the day that it had.
 */
export function atMeeting(day: Sources, agenda: StatedAgenda): AtMeeting {
  const { past, pastOf, publishes, today } = day;
  if (!past) return (received) => received;
  const isHere = hereAt(day, past, agenda);
  return (received, address) => {
    const events = eventsToJudge(received, pastOf(address));
    const [first] = events;
    if (!first || !wasInAnotherFolder(events, address) || isHere(first)) return received;
    const came = events.find(isHere)?.day ?? (publishes ? today : undefined);
    if (came === undefined) return received;
    if (received.kind === 'published' && received.date > came) {
      return { ...received, first: came };
    }
    const elsewhere = first.what === 'found' ? {} : { since: first.day };
    return { kind: 'published', date: came, elsewhere };
  };
}

/**
 * Since when a paper has been with the papers of its meeting without a break: one that went to another meeting and is back counts from
 * the day on which it came back, as whoever read the papers in between didn't find it (LGA 1972 s.100B(1)). The day on which it was
 * first published with them stays known.
 * @param first gives that day, as {@link atMeeting} does.
 */
export function unbrokenAtMeeting(day: Sources, agenda: StatedAgenda, first: AtMeeting): AtMeeting {
  const { past, pastOf, publishes, today } = day;
  if (!past) return first;
  const isHere = hereAt(day, past, agenda);
  return (received, address) => {
    const known = first(received, address);
    const events = eventsToJudge(known, pastOf(address));
    if (!wasInAnotherFolder(events, address)) return known;
    const came = events.findIndex(isHere);
    const away = events.findLastIndex((event) => !isHere(event));
    // It came from another meeting, and that is all: the first day says it.
    if (came < 0 || away < came) return known;
    const back = events[away + 1]?.day ?? (publishes ? today : undefined);
    const begun = events[came];
    if (back === undefined || begun === undefined) return known;
    const isKnown = begun.what !== 'found';
    // Taken off once more since: it is here from a later day, and was first here on the same one.
    if (known.kind === 'published' && known.date > back) {
      return isKnown ? { ...known, first: begun.day } : known;
    }
    if (!isKnown) return { kind: 'published', date: back, elsewhere: {} };
    if (known.kind === 'published' && known.elsewhere) return { ...known, date: back };
    return begun.day < back
      ? { kind: 'published', date: back, first: begun.day, wasElsewhere: true }
      : known;
  };
}

/** What brought a paper to the site, the oldest first; nothing where its day isn't that of the register. */
function eventsToJudge(received: Received, paper: PaperPast | undefined): readonly RegisterEntry[] {
  if (received.kind === 'stated' || received.kind === 'uncommitted') return [];
  return paper?.events.filter(({ what }) => isOnTheSite(what)) ?? [];
}

/** Most papers have been in one folder alone: of these nothing is looked up. */
function wasInAnotherFolder(events: readonly RegisterEntry[], address: string): boolean {
  const own = folderOf(address);
  return events.some((event) => folderOf(event.address) !== own);
}

/** Whether something happened to a paper while it was with the papers of a meeting, at whatever address these were. */
function hereAt(
  day: Sources,
  past: RegisterPast,
  agenda: StatedAgenda,
): (event: Pick<RegisterEntry, 'address'>) => boolean {
  let folders: ReadonlySet<string> | undefined;
  return ({ address }) => {
    folders ??= foldersOf([
      { address: agenda.url, events: [] },
      ...[day.pastOf(agenda.url)].filter((one) => one !== undefined),
      ...agendasBefore(day, past, agenda),
    ]);
    return folders.has(folderOf(address));
  };
}

const folderOf = (address: string): string => meetingInPath(address)?.path ?? address;

/** The folders of a meeting: those of its agenda, wherever that was. */
const foldersOf = (agendas: readonly Pick<PaperPast, 'address' | 'events'>[]): Set<string> =>
  new Set(
    agendas.flatMap(({ address, events }) =>
      [address, ...events.map((event) => event.address)].map(folderOf),
    ),
  );
