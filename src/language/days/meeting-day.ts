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
    return `"${name}" is not a date. Name the folder after the day of the meeting, such as 2022-05-11.`;
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

const YEAR_FIRST = /^(\d{4})[-_. ]?(\d{1,2})[-_. ]?(\d{1,2})(?!\d)/;
const DAY_FIRST = /^(\d{1,2})[-_. ](\d{1,2})[-_. ](\d{4})(?!\d)/;
const IN_WORDS = /^(\d{1,2})(?:st|nd|rd|th)?[-_. ]{1,3}([a-z]{3,9})[-_., ]{1,3}(\d{4})(?!\d)/i;

/** The day that was probably meant, and what is behind it; the day may be none of the calendar. */
function dayMeant(name: string): { date: IsoDate; rest: string } | undefined {
  const yearFirst = YEAR_FIRST.exec(name);
  const dayFirst = DAY_FIRST.exec(name);
  const inWords = IN_WORDS.exec(name);
  const [found, year, month, day] = yearFirst ?? [
    (dayFirst ?? inWords)?.[0],
    (dayFirst ?? inWords)?.[3],
    dayFirst?.[2] ?? monthMeant(inWords?.[2]),
    (dayFirst ?? inWords)?.[1],
  ];
  if (found === undefined || month === undefined) return undefined;
  const date = isoDate(Number(year), Number(month), Number(day));
  return isIsoDate(date) || yearFirst || dayFirst
    ? { date, rest: name.slice(found.length) }
    : undefined;
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
