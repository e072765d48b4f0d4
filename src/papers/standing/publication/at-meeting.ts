import type { PaperPast } from '../../../history/register/paper-past.ts';
import { isOnTheSite, type RegisterEntry } from '../../../history/register/register-line.ts';
import { meetingInPath } from '../../../language/days/meeting-day.ts';
import type { Received } from '../../../law/received.ts';
import type { StatedAgenda } from '../../agenda/meeting.ts';
import type { Day } from '../day.ts';
import { agendasBefore } from './agendas-before.ts';

/** When a paper of a meeting was published with the papers of that meeting, at whatever address these were. */
export type AtMeeting = (received: Received, address: string) => Received;

/**
 * A report that goes to another meeting is published for that one when it goes there, whatever day it was published for the meeting
 * before: no item of this meeting had it until then (LGA 1972 s.100B(4)). A paper that goes with its own meeting to another day has the day that it had.
 */
export function atMeeting(
  day: Pick<Day, 'past' | 'pastOf' | 'publishes' | 'today' | 'isShown' | 'coming'>,
  agenda: StatedAgenda,
): AtMeeting {
  const { past, pastOf, publishes, today } = day;
  if (!past) return (received) => received;
  let folders: ReadonlySet<string> | undefined;
  const isHere = ({ address }: Pick<RegisterEntry, 'address'>): boolean => {
    folders ??= foldersOf([
      { address: agenda.url, events: [] },
      ...[pastOf(agenda.url)].filter((one) => one !== undefined),
      ...agendasBefore(day, past, agenda),
    ]);
    return folders.has(folderOf(address));
  };
  return (received, address) => {
    if (received.kind === 'stated' || received.kind === 'uncommitted') return received;
    const events = pastOf(address)?.events.filter(({ what }) => isOnTheSite(what)) ?? [];
    const [first] = events;
    // Most papers have been in one folder alone: of these nothing is looked up.
    const own = folderOf(address);
    if (!first || folderOf(first.address) === own || isHere(first)) return received;
    const came = events.find(isHere)?.day ?? (publishes ? today : undefined);
    if (came === undefined) return received;
    if (received.kind === 'published' && received.date > came) {
      return { ...received, first: came };
    }
    const elsewhere = first.what === 'found' ? {} : { since: first.day };
    return { kind: 'published', date: came, elsewhere };
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
