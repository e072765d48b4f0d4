import type { IsoDate } from '../language/dates.ts';
import type { MeetingWhen } from '../language/days/meeting-day.ts';
import type { ArchiveIndex } from './archive-index.ts';

/** When a meeting is, as far as a list needs it to tell the meetings of its committee apart. */
export function whenOf(
  index: Pick<ArchiveIndex, 'sharingDay'>,
  meeting: { readonly url: string; readonly date: IsoDate; readonly time: string },
): MeetingWhen {
  const { date, time } = meeting;
  return { date, ...(index.sharingDay.has(meeting.url) && { time }) };
}

/** The same of the meeting of a report. */
export function whenOfReport(
  index: Pick<ArchiveIndex, 'sharingDay' | 'meetings'>,
  report: { readonly meeting: string; readonly date: IsoDate },
): MeetingWhen {
  const meeting = index.meetings.get(report.meeting);
  return meeting ? whenOf(index, meeting) : { date: report.date };
}
