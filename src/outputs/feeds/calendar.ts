import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { CalendarEvent } from '../../views/follow/calendar-events.ts';

const END = 'END:VCALENDAR';
/** RFC 5545, 3.6: a calendar has at least one component. Without a meeting it has a time zone, which no calendar shows. */
const UTC = [
  'BEGIN:VTIMEZONE',
  'TZID:Etc/UTC',
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0000',
  'TZOFFSETTO:+0000',
  'END:STANDARD',
  'END:VTIMEZONE',
  '',
].join('\r\n');

/**
 * A calendar in iCalendar (RFC 5545). Moments are in UTC, so that the hour is right in any time zone.
 * @param site where the site is published, ending in a slash.
 */
export function calendarFile(
  title: string,
  site: string,
  events: readonly CalendarEvent[],
): string {
  const calendar = ical({
    name: title,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Moothall', product: 'Meetings', language: 'EN' },
  });
  for (const event of events) {
    const url = new URL(event.url.slice(1), site).href;
    calendar.createEvent({
      id: eventUid(site, event.id),
      sequence: event.revision,
      stamp: new Date(event.stamp),
      start: new Date(event.allDay ? `${event.start}T00:00:00Z` : event.start),
      allDay: event.allDay,
      summary: event.title,
      ...(event.place !== undefined && { location: event.place }),
      description: [...event.description, `${event.of}: ${url}`].join('\n'),
      url,
      status: ICalEventStatus[event.status],
    });
  }
  // Each line ends with a line break, the last one too, which the library leaves out.
  const text = `${calendar.toString().trimEnd()}\r\n`;
  return events.length > 0 ? text : text.replace(END, `${UTC}${END}`);
}

/** What calendars know an event by: its name, and where the site is published. */
export const eventUid = (site: string, id: string): string => `${id}@${new URL(site).host}`;
