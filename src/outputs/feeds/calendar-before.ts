import type { CalendarEvent } from '../../views/follow/calendar-events.ts';
import { calendarFile, eventUid } from './calendar.ts';

/** What a calendar of the site before says of an event. */
type EventBefore = { readonly sequence: number; readonly stamp: string; readonly said: string };

/**
 * The events of a calendar, each with a revision above that of the site before wherever it says anything else than there. The register
 * has a line where a meeting is changed; an event says more than its meeting, such as what its committee is called, and calendars take no change
 * that has the same number.
 * @param site where the site is published, ending in a slash.
 * @param before the text of the calendars in which the site before had these events, that counts which is last; undefined where there is none.
 * @param moment since when an event says what it says, where the register doesn't know: an ISO moment in UTC, or a day.
 */
export function risenEvents(
  site: string,
  events: readonly CalendarEvent[],
  before: string | undefined,
  moment: string,
): readonly CalendarEvent[] {
  const known = before === undefined ? new Map<string, EventBefore>() : eventsIn(before);
  if (known.size === 0) return events;
  const now = eventsIn(calendarFile('', site, events));
  return events.map((event) => {
    const uid = eventUid(site, event.id);
    const was = known.get(uid);
    if (!was || event.revision > was.sequence) return event;
    if (was.said !== now.get(uid)?.said) {
      return { ...event, revision: was.sequence + 1, stamp: moment };
    }
    return was.sequence === event.revision
      ? event
      : { ...event, revision: was.sequence, stamp: was.stamp };
  });
}

/** The events of a calendar that {@link calendarFile} wrote, by their UIDs; nothing of other text. */
function eventsIn(text: string): Map<string, EventBefore> {
  const events = new Map<string, EventBefore>();
  // A long line goes on in the next, behind a space.
  const [, ...blocks] = text.replaceAll(/\r?\n[ \t]/g, '').split('BEGIN:VEVENT');
  for (const block of blocks) {
    const lines = block.split(/\r?\n/).slice(1);
    const end = lines.indexOf('END:VEVENT');
    const own = lines.slice(0, Math.max(end, 0));
    const valueOf = (name: string): string =>
      own.find((line) => line.startsWith(`${name}:`))?.slice(name.length + 1) ?? '';
    const [, ...moment] =
      /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(valueOf('DTSTAMP')) ?? [];
    const sequence = /^\d{1,9}$/.test(valueOf('SEQUENCE'))
      ? Number(valueOf('SEQUENCE'))
      : undefined;
    if (sequence === undefined || moment.length === 0) continue;
    const [year, month, day, hour, minute, second] = moment;
    events.set(valueOf('UID'), {
      sequence,
      stamp: `${year}-${month}-${day}T${hour}:${minute}:${second}Z`,
      said: own.filter((line) => !/^(?:SEQUENCE|DTSTAMP):/.test(line)).join('\n'),
    });
  }
  return events;
}
