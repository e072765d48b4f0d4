import { formatDate, formatLongDate, type IsoDate, weekdayOf } from '../language/dates.ts';
import { calendarOfEngland } from '../law/bank-holidays.ts';
import { hasExemptInformation, hasNoticeRule } from '../law/bodies.ts';
import { lastDayForNotice } from '../law/clear-days.ts';
import { noticeDaysOf } from '../law/settings.ts';
import {
  addWorkingDays,
  isWorkingDay,
  withClosures,
  workingDayOnOrBefore,
} from '../law/working-days.ts';
import type { Committee } from '../papers/committee/committee.ts';
import type { Council } from '../papers/council/council.ts';
import { type NewPaper, yamlText } from './new-paper.ts';

export type MeetingAnswers = {
  readonly committee: Committee;
  readonly date: IsoDate;
  /** On the 24-hour clock. */
  readonly time: string;
  readonly place: string;
  readonly today: IsoDate;
  /** The name of its folder: the date, and for a second sitting on a day a number after it. */
  readonly folder: string;
};

/** The agenda of a meeting, with the council's standing items, and what the calendar says of its day. */
export function newMeeting(council: Council, answers: MeetingAnswers): NewPaper {
  const { committee, time, place, folder } = answers;
  // Of what else a body may keep from the public no rule is known, so that no item asks for it.
  const items = council.standingItems
    .filter(({ exclusion }) => exclusion !== true || hasExemptInformation(committee.kind))
    .map(({ key }) => `  - standing: ${key}\n`);
  const own = items.length > 0 ? items : ['  - title: Apologies for absence\n'];
  const text = `---
time: "${time}"
place: ${yamlText(place)}
# The items in their order: a standing item by its key, a report by the name of its file without .md,
# or an item of its own:
#   - title: Work programme
#     text: To consider the committee's work programme.
items:
${own.join('')}---
`;
  return {
    files: { [`meetings/${committee.slug}/${folder}/agenda.md`]: text },
    notes: notesOfDay(council, answers),
  };
}

/** Working days of the notice to parties of a licensing hearing, in the general case (SI 2005/44 reg 6). */
const PARTIES_OF_A_HEARING = 10;

function notesOfDay(council: Council, { committee, date, today }: MeetingAnswers): string[] {
  const calendar = calendarOfEngland({ add: council.extraBankHolidays });
  const open = withClosures(calendar, council.closureDays);
  const days = noticeDaysOf(committee.kind, council.notice);
  const last = workingDayOnOrBefore(lastDayForNotice(date, days, open), open);
  const long = formatLongDate(date);
  const notes: string[] = [];
  if (!isWorkingDay(date, open)) {
    const weekday = weekdayOf(date);
    const why = ['Saturday', 'Sunday'].includes(weekday)
      ? `a ${weekday}`
      : 'a day on which the offices are closed';
    notes.push(`${formatDate(date)} is ${why}. Rename the folder if another day is meant.`);
  }
  if (!hasNoticeRule(committee.kind)) {
    const parties = addWorkingDays(date, -PARTIES_OF_A_HEARING, calendar);
    notes.push(
      `The parties of a licensing hearing have notice of it no later than ${PARTIES_OF_A_HEARING} working days before its first day, which is ${formatDate(parties)}; of some hearings two or five (SI 2005/44 reg 6).`,
    );
    return notes;
  }
  notes.push(
    last < today
      ? `The last day for publication was ${formatDate(last)}: ${days} clear working days before ${long}.`
      : `The last day for publication is ${formatDate(last)}: ${days} clear working days before ${long}.`,
  );
  return notes;
}
