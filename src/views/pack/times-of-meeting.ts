import type { RegisterPast } from '../../history/register/paper-past.ts';
import { meetingInPath } from '../../language/days/meeting-day.ts';
import type { Meeting, Moved, OffChange } from '../../papers/agenda/meeting.ts';

/** What agendas said of when and where a meeting was to be held, and whether it was. */
export type TimesOfMeeting = {
  readonly moved: readonly Moved[];
  readonly offChanges: readonly OffChange[];
};

/**
 * All changes of a meeting's day, time and place since its agenda was first out, and of whether it was to be held, the oldest first:
 * a printed pack has them also when the meeting was held.
 * @param past with the lines of this exchange, where there are any
 */
export function timesInRegister(
  past: RegisterPast,
  { url, firstOut }: Pick<Meeting, 'url' | 'firstOut'>,
): TimesOfMeeting {
  const said = [...new Set([...(firstOut?.at ?? []), url])]
    .flatMap((address) => {
      const date = meetingInPath(address)?.date;
      const events = past.get(address)?.events ?? [];
      return events.flatMap(({ number, day, meeting, address: at }) =>
        meeting ? [{ number, day, date: meetingInPath(at)?.date ?? date, ...meeting }] : [],
      );
    })
    .sort((one, other) => one.number - other.number);
  const moved: Moved[] = [];
  const offChanges: OffChange[] = [];
  for (const [at, now] of said.entries()) {
    const last = said[at - 1];
    if (!last || last.number === now.number) continue;
    const before = {
      ...(last.date !== now.date && last.date !== undefined && { date: last.date }),
      ...(last.time !== now.time && { time: last.time }),
      ...(last.place !== now.place && { place: last.place }),
    };
    if (Object.keys(before).length > 0) moved.push({ day: now.day, before });
    if (last.off !== now.off) offChanges.push({ day: now.day, what: now.off ?? 'to-be-held' });
  }
  return { moved, offChanges };
}
