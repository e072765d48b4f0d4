import { formatLongDate } from '../../src/language/dates.ts';
import { meetingFolder, readMeetingFolder } from '../../src/language/days/meeting-day.ts';
import { nearest } from '../../src/language/suggest.ts';
import type { Meeting } from '../../src/papers/agenda/meeting.ts';
import { MisuseError } from '../../src/rules/misuse-error.ts';
import type { ArchiveIndex } from '../../src/views/archive-index.ts';

/** So many days are named where the one that was written isn't there. */
const NAMED = 3;

/**
 * The meeting of a committee on a day, as an officer names them. Throws a {@link MisuseError} that names what is near, where
 * there is none.
 * @param committee the name of its file; its own name is understood too, where it is the only one.
 * @param day "2022-05-11"; "2022-05-11-2" of the second meeting of a day.
 */
export function meetingToPrint(index: ArchiveIndex, committee: string, day: string): Meeting {
  const slug = committeeNamed(index, committee);
  const meetings = index.meetingsOf.get(slug) ?? [];
  const meant = readMeetingFolder(day);
  if (!meant) {
    throw new MisuseError(`"${day}" is not a day of the calendar. Write it as 2022-05-11.`);
  }
  const found = meetings.find((meeting) => meetingFolder(meeting) === day);
  if (found) return found;
  const at = Date.parse(meant.date);
  const near = meetings
    .toSorted((a, b) => Math.abs(Date.parse(a.date) - at) - Math.abs(Date.parse(b.date) - at))
    .slice(0, NAMED)
    .map((meeting) => meetingFolder(meeting))
    .sort();
  throw new MisuseError(
    `${slug} has no meeting on ${formatLongDate(meant.date)}${meant.sitting === undefined ? '' : ' of that number'}. ${
      near.length === 0 ? 'It has no meetings here.' : `The nearest are: ${near.join(', ')}.`
    }`,
  );
}

function committeeNamed({ committees, meetingsOf }: ArchiveIndex, written: string): string {
  if (committees.has(written) || meetingsOf.has(written)) return written;
  const all = [...committees.values()];
  const [only, ...others] = all.filter(({ name }) => name === written);
  if (only && others.length === 0) return only.slug;
  const slugs = all.map(({ slug }) => slug).sort();
  const nearName = nearest(
    written,
    all.map(({ name }) => name),
  );
  const near = nearest(written, slugs) ?? all.find(({ name }) => name === nearName)?.slug;
  const advice = near === undefined ? `They are: ${slugs.join(', ')}.` : `Did you mean ${near}?`;
  throw new MisuseError(`There is no committee ${written}. ${advice}`);
}
