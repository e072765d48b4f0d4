import {
  formatDate,
  formatLongDate,
  formatTime,
  isIsoDate,
  isoDate,
  isPlausibleDate,
  MONTHS,
  ordinal,
  type IsoDate,
} from '../dates.ts';
import { remembered } from '../remembered.ts';

/** The day of a meeting, and which meeting of its body on that day it is. */
export type MeetingDay = {
  readonly date: IsoDate;
  /** 2 for the second of a day; none for the first, which is nearly always the only one. */
  readonly sitting?: number;
};

/** A second meeting of a day has its number behind the day; there is no meeting 1, 02 or 100. */
const FOLDER = /^(\d{4}-\d\d-\d\d)(?:-([2-9]|[1-9]\d))?$/;

/**
 * The day of a meeting by the name of its folder, which is the last part of its address too: "2026-12-08", and
 * "2026-12-08-2" for the second meeting of the body on that day. None where it is no such name. Whatever needs the day of a
 * folder, a path or an address asks here.
 */
export function readMeetingFolder(name: string): MeetingDay | undefined {
  const [, date, sitting] = FOLDER.exec(name) ?? [];
  if (date === undefined || !isPlausibleDate(date)) return undefined;
  return { date, ...(sitting !== undefined && { sitting: Number(sitting) }) };
}

/** The name of a meeting's folder: the inverse of {@link readMeetingFolder}. */
export function meetingFolder({ date, sitting }: MeetingDay): string {
  return sitting === undefined ? date : `${date}-${sitting}`;
}

/** A meeting as a path or an address names it. */
export type MeetingInPath = MeetingDay & {
  /** Slug of the committee. */
  readonly committee: string;
  /** The path as far as the folder of the meeting, without a slash at its end. */
  readonly path: string;
};

/** What paths name: a large archive asks for the same ones again and again. */
const known = new Map<string, MeetingInPath | undefined>();
const MOST_KNOWN = 200_000;

/** The meeting of a paper, by its path or address: "…/meetings/plans/2022-05-11/bridge.md". None where it is of no meeting. */
export function meetingInPath(path: string): MeetingInPath | undefined {
  if (known.has(path)) return known.get(path);
  if (known.size >= MOST_KNOWN) known.clear();
  const meeting = readMeetingInPath(path);
  known.set(path, meeting);
  return meeting;
}

/** Many papers are of a meeting, and a path is read for each. */
const dayOfFolder = remembered(readMeetingFolder);

const MEETINGS = 'meetings/';

function readMeetingInPath(path: string): MeetingInPath | undefined {
  for (let at = path.indexOf(MEETINGS); at >= 0; at = path.indexOf(MEETINGS, at + 1)) {
    const slash = path.indexOf('/', at + MEETINGS.length);
    if (slash < 0) return undefined;
    if (at > 0 && path[at - 1] !== '/') continue;
    const next = path.indexOf('/', slash + 1);
    const end = next < 0 ? path.length : next;
    const day = dayOfFolder(path.slice(slash + 1, end));
    if (!day) continue;
    return { ...day, committee: path.slice(at + MEETINGS.length, slash), path: path.slice(0, end) };
  }
  return undefined;
}

/** "2nd meeting of the day"; empty for the first. */
export function sittingInWords({ sitting }: MeetingDay): string {
  return sitting === undefined ? '' : `${ordinal(sitting)} meeting of the day`;
}

/** The day of a meeting, with the hour where its committee meets more than once on that day. */
export type MeetingWhen = { readonly date: IsoDate; readonly time?: string };

/** "8 December 2026", or "8 December 2026, 2.00 pm"; with the weekday where `long`. */
export function formatWhen({ date, time }: MeetingWhen, style: 'short' | 'long' = 'short'): string {
  const day = style === 'long' ? formatLongDate(date) : formatDate(date);
  return time === undefined ? day : `${day}, ${formatTime(time)}`;
}

/** What is wrong with the name of a meeting's folder, and what to call it, in sentences. */
export function misnamedFolder(name: string): string {
  const { date, rest } = dayMeant(name) ?? {};
  if (date === undefined) {
    const [, month] = /^(\d{4}[-_. ]\d\d)[-_. ]*$/.exec(name) ?? [];
    return month === undefined
      ? `"${name}" is not a date. Name the folder after the day of the meeting, such as 2022-05-11.`
      : `"${name}" has no day. Name the folder after the day of the meeting, such as ${month.replace(/[_. ]/, '-')}-11.`;
  }
  if (!isPlausibleDate(date)) {
    return `"${name}" is not a day of the calendar. Name the folder after the day of the meeting, such as 2022-05-11.`;
  }
  const words = (rest ?? '').toLowerCase().replace(/[^a-z0-9]/g, '');
  const sitting = sittingMeant(words);
  if (sitting === 1) {
    return `"${name}" is not the name of a meeting’s folder. Name it ${date}: only a second meeting of the day has a number, ${date}-2.`;
  }
  if (sitting !== undefined) {
    return `"${name}" is not the name of a meeting’s folder. Did you mean ${meetingFolder({ date, sitting })}?`;
  }
  if (words === '') {
    return `"${name}" is not a date as folders have it. Did you mean ${date}?`;
  }
  return `"${name}" is not the name of a meeting’s folder. Name it ${date}; a second meeting of the committee on that day is ${date}-2.`;
}

/** The parts of a day stand apart, or all eight digits stand together: "2026-12" has no day. */
const YEAR_FIRST = /(?<!\d)(\d{4})(?:[-_. ]{1,3}(\d{1,2})[-_. ]{1,3}(\d{1,2})|(\d\d)(\d\d))(?!\d)/;
const DAY_FIRST = /(?<!\d)(\d{1,2})[-_. ]{1,3}(\d{1,2})[-_. ]{1,3}(\d{4})(?!\d)/;
const IN_WORDS =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th)?[-_. ]{1,3}([a-z]{3,9})[-_., ]{1,3}(\d{4})(?!\d)/i;
const MONTH_FIRST =
  /(?<![a-z])([a-z]{3,9})[-_. ]{1,3}(\d{1,2})(?:st|nd|rd|th)?[-_., ]{1,3}(\d{4})(?!\d)/i;

type Reading = readonly [
  found: RegExpExecArray | null,
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
];

/** The day that was probably meant, and what is behind it; the day may be none of the calendar. */
function dayMeant(name: string): { date: IsoDate; rest: string } | undefined {
  const typed = withDigits(name.replace(/[\u2010-\u2015\u2212/]/g, '-'));
  const inDigits = YEAR_FIRST.exec(typed);
  const dayFirst = DAY_FIRST.exec(typed);
  const inWords = IN_WORDS.exec(typed);
  const monthFirst = MONTH_FIRST.exec(typed);
  const readings: readonly Reading[] = [
    [inDigits, inDigits?.[1], inDigits?.[2] ?? inDigits?.[4], inDigits?.[3] ?? inDigits?.[5]],
    [dayFirst, dayFirst?.[3], dayFirst?.[2], dayFirst?.[1]],
    [inWords, inWords?.[3], monthMeant(inWords?.[2]), inWords?.[1]],
    [monthFirst, monthFirst?.[3], monthMeant(monthFirst?.[1]), monthFirst?.[2]],
  ];
  const [found, year, month, day] = readings.find(([, , itsMonth]) => itsMonth !== undefined) ?? [];
  if (!found || month === undefined) return undefined;
  const date = isoDate(Number(year), Number(month), Number(day));
  const rest = typed.slice(found.index + found[0].length).replace(/^(?:st|nd|rd|th)\b/i, '');
  return isIsoDate(date) || found === inDigits || found === dayFirst ? { date, rest } : undefined;
}

/** A name with the digits that its letters were typed for: "2O26-12-1l" for "2026-12-11". */
function withDigits(name: string): string {
  const [number = ''] = /^[\doOlI][\doOlI\-_. ]{5,}(?![a-z])/.exec(name) ?? [];
  if (!/\d/.test(number)) return name;
  return number.replace(/[oO]/g, '0').replace(/[lI]/g, '1') + name.slice(number.length);
}

function monthMeant(written: string | undefined): string | undefined {
  if (written === undefined) return undefined;
  const at = MONTHS.findIndex((month) => month.toLowerCase().startsWith(written.toLowerCase()));
  return at < 0 ? undefined : String(at + 1);
}

/** Of what is behind the day, "02", "b" or "second"; none where it may mean anything, such as "pm". */
function sittingMeant(words: string): number | undefined {
  const said = /^(?:0{0,3}(\d{1,2})(?:st|nd|rd|th)?|([a-i])|([a-z]{5,6}))$/;
  const [, digits, letter, word] = said.exec(words.replace(/meeting|sitting|session|no/, '')) ?? [];
  const number =
    digits !== undefined
      ? Number(digits)
      : letter !== undefined
        ? 'abcdefghi'.indexOf(letter) + 1
        : ['first', 'second', 'third', 'fourth'].indexOf(word ?? '') + 1;
  return number > 0 ? number : undefined;
}
