import { inForceOn } from '../../src/law/settings.ts';
import { bankHolidaysOfEngland } from '../../src/law/bank-holidays.ts';
import { lastDayForNotice } from '../../src/law/clear-days.ts';
import {
  isWorkingDay,
  type WorkingCalendar,
  workingDayOnOrBefore,
} from '../../src/law/working-days.ts';
import { addDays, dayNumber, isoDate, partsOf } from '../../src/language/dates.ts';
import { compareText } from '../../src/rules/diagnostic.ts';
import { COMMITTEES, type DemoCommittee } from './fictional-committees.ts';
import { DEMO_TODAY, MUNICIPAL_YEARS } from './fictional-council.ts';
import { Random } from './random.ts';

export type PlannedMeeting = {
  readonly committee: DemoCommittee;
  readonly date: string;
  /** When its papers became public, in time for five clear working days. */
  readonly published: string;
  readonly cancelled: boolean;
  /** How many reports come to it. */
  readonly reports: number;
};

/** What an ordinary meeting deals with. With fewer reports, committees meet less often. */
const REPORTS_A_MEETING = 3;

/** The share of meetings that aren't held. */
const CANCELLED = 0.03;

/** Agendas are out this many days ahead; further meetings are announced without reports. */
const DAYS_AHEAD = 9;
const DAYS_ANNOUNCED = 40;

/**
 * All meetings of the archive by date: about monthly for each committee where there are reports enough,
 * none in August, and never on a day on which offices are closed. The reports are spread evenly over the
 * municipal years and add up to the number given.
 */
export function planMeetings(reports: number, seed: number): PlannedMeeting[] {
  const today = partsOf(DEMO_TODAY);
  const lastYear = today.month >= 5 ? today.year : today.year - 1;
  const firstYear = lastYear - MUNICIPAL_YEARS + 1;
  const calendar = { bankHolidays: bankHolidaysOfEngland(firstYear - 1, lastYear + 2) };
  const meetings: PlannedMeeting[] = [];
  for (let index = 0; index < MUNICIPAL_YEARS; index += 1) {
    const share =
      Math.floor((reports * (index + 1)) / MUNICIPAL_YEARS) -
      Math.floor((reports * index) / MUNICIPAL_YEARS);
    const random = new Random(`${seed}/year/${index}`);
    meetings.push(...planYear(firstYear + index, share, calendar, random));
  }
  return meetings;
}

type Slot = { readonly committee: DemoCommittee; readonly date: string };

function planYear(
  firstYear: number,
  reports: number,
  calendar: WorkingCalendar,
  random: Random,
): PlannedMeeting[] {
  const slots = slotsOf(firstYear, calendar).filter(
    ({ date }) => date <= addDays(DEMO_TODAY, DAYS_ANNOUNCED),
  );
  const withPapers = slots.filter(({ date }) => date <= addDays(DEMO_TODAY, DAYS_AHEAD));
  const announced = slots.filter(({ date }) => date > addDays(DEMO_TODAY, DAYS_AHEAD));
  const wanted = Math.min(
    Math.max(1, Math.ceil(reports / REPORTS_A_MEETING)),
    Math.floor(withPapers.length * (1 - CANCELLED)),
  );
  // The latest meeting before today's horizon is always held: it has what is still to follow.
  const held = [
    ...withPapers.slice(-1),
    ...random.shuffled(withPapers.slice(0, -1)).slice(0, wanted - 1),
  ].toSorted(inOrder);
  const shares = shareOut(reports, held.length, random);
  const planned = held.map((slot, i) => plan(slot, shares[i] ?? 0, false, calendar));
  const cancelled = random
    .shuffled(withPapers.filter((slot) => !held.includes(slot)))
    .slice(0, Math.floor(wanted * CANCELLED + random.next()))
    .map((slot) => plan(slot, 0, true, calendar));
  const ahead = announced
    .slice(0, Math.max(3, Math.ceil(wanted / 4)))
    .map((slot) => plan(slot, 0, false, calendar));
  return [...planned, ...cancelled, ...ahead].toSorted(inOrder);
}

function plan(slot: Slot, reports: number, cancelled: boolean, calendar: WorkingCalendar) {
  const last = lastDayForNotice(slot.date, 5, calendar);
  return { ...slot, published: workingDayOnOrBefore(last, calendar), reports, cancelled };
}

/** Every day of a municipal year on which a committee could meet. */
function slotsOf(firstYear: number, calendar: WorkingCalendar): Slot[] {
  const slots: Slot[] = [];
  for (let i = 0; i < 12; i += 1) {
    const month = ((4 + i) % 12) + 1;
    const year = month >= 5 ? firstYear : firstYear + 1;
    if (month === 8) continue;
    for (const committee of COMMITTEES) {
      let date = nthWeekday(year, month, committee.meets.nth, committee.meets.weekday);
      while (!isWorkingDay(date, calendar)) date = addDays(date, 1);
      if (inForceOn([committee], date).length > 0) slots.push({ committee, date });
    }
  }
  return slots.toSorted(inOrder);
}

function nthWeekday(year: number, month: number, nth: number, weekday: number): string {
  const first = isoDate(year, month, 1);
  // Day 0, 1 January 1970, was a Thursday.
  const weekdayOfFirst = (dayNumber(first) + 4) % 7;
  return addDays(first, ((weekday - weekdayOfFirst + 7) % 7) + (nth - 1) * 7);
}

/** Parts that differ and add up to the whole. */
function shareOut(whole: number, parts: number, random: Random): number[] {
  const shares = Array.from({ length: parts }, () => 0);
  const weights = shares.map(() => 0.4 + random.next());
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let given = 0;
  let sum = 0;
  weights.forEach((weight, i) => {
    sum += weight;
    const upTo = i === parts - 1 ? whole : Math.floor((whole * sum) / total);
    shares[i] = upTo - given;
    given = upTo;
  });
  return shares;
}

function inOrder(a: Slot, b: Slot): number {
  return compareText(a.date, b.date) || compareText(a.committee.slug, b.committee.slug);
}
