import {
  dayNumber,
  formatDate,
  isIsoDate,
  isoDate,
  type IsoDate,
} from '../../../language/dates.ts';
import { readMeetingFolder } from '../../../language/days/meeting-day.ts';
import { diagnose } from '../../../rules/rules.ts';
import { nearest } from '../../../language/suggest.ts';
import type { CommitteesBySlug } from '../../read-papers.ts';
import type { StatedDecision } from '../../decision/decision.ts';
import type { Minutes } from '../../minutes/minutes.ts';
import type { MinutesFacts } from '../../minutes/read-types.ts';
import type { ContentReader } from '../../reading/reader.ts';
import { takerInWords } from '../../record/taker.ts';
import {
  minutesNamedIn,
  namesADay,
  numbersOf,
  partOfMinute,
  placesOfMinute,
  type MinutePlace,
  type NamedMinute,
} from '../../minutes/named-minute.ts';
import type { RecordLink } from '../../notice/notice.ts';
import type { MeetingPapers, Paper } from './record-papers.ts';

type Known = {
  readonly minutes: readonly Minutes[];
  readonly committees: CommitteesBySlug;
  readonly papers: MeetingPapers;
};

/** The minute under which an officer decided, and the way to it. */
export type UnderMinute = {
  readonly place: MinutePlace;
  /** Site path of the part of its decision. */
  readonly part?: string;
  readonly link: RecordLink;
};

/** "planning/2026-02-17#P70b": a minute of a meeting. */
const ADDRESS = /^([a-z0-9-]+\/\d{4}-\d\d-\d\d(?:-\d+)?)#(\S{1,40})$/;
/** The same with a slip in its day, or without the number: "planning/2026-2-17#2", "planning/17-02-2026#2", "planning/2026-02-17". */
const NEAR_ADDRESS =
  /^([a-z0-9-]+)\/(\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]\d{4})(?:#(\S{0,40}))?$/i;
const NUMBER_AND_PART = /^(.*?\d)\(?([a-z]|[ivx]{1,5})?\)?$/i;

/**
 * The minute under which an officer decided, as the record names it: by the address of its meeting, or in words. One that isn't there is
 * reported; of a meeting whose minutes aren't here nobody can say what they have.
 */
export function minuteDecidedUnder(
  { stated, find }: Paper<StatedDecision>,
  known: Known,
): UnderMinute | undefined {
  const { by, taken } = stated;
  if (by.kind !== 'officer' || by.under === undefined) return undefined;
  const later = meetingAfter(by.under, taken, known);
  if (later !== undefined) {
    find(
      'minute-not-there',
      'by',
      `The decision was taken on ${formatDate(taken)}, before the meeting under whose minute it says it was, which was on ${formatDate(later)}. Correct taken:, or the day in the field under:.`,
    );
    return undefined;
  }
  const before = known.minutes.filter(({ date }) => date <= taken);
  const named = namedUnder(by.under, { ...known, minutes: before });
  if (named === undefined) return undefined;
  if ('message' in named) {
    find('minute-not-there', 'by', named.message);
    return undefined;
  }
  const { place, part } = named;
  const number = place.of.minutes[place.at]?.number;
  const meeting = known.papers.meetings.get(place.of.meeting) ?? formatDate(place.of.date);
  const own = part === undefined ? undefined : partOfMinute(place, part);
  if (part !== undefined && own === undefined) {
    find(
      'minute-not-there',
      'by',
      `Minute ${number ?? ''} of that meeting has no part (${part}). Correct it in the field under:, or leave the part out.`,
    );
  }
  const mark = own === undefined || part === undefined ? '' : `(${part})`;
  return {
    place,
    ...(own !== undefined && { part: own }),
    link: { text: `${meeting}, minute ${number ?? ''}${mark}`, url: own ?? place.url },
  };
}

const noDayOfMeeting = (folder: string): string =>
  `"${folder}" is not a day of a meeting: the calendar doesn’t have it, or a meeting’s folder isn’t called so. Correct it in the field under:.`;

type Found =
  | { readonly place: MinutePlace; readonly part?: string }
  | { readonly message: string }
  | undefined;

function namedUnder(under: string, known: Known): Found {
  const [, meeting, name] = ADDRESS.exec(under.trim()) ?? [];
  if (meeting !== undefined && name !== undefined) return atAddress(meeting, name, known);
  const slip = slipInAddress(under.trim(), known);
  if (slip !== undefined) return { message: slip };
  const [named] = minutesNamedIn(under);
  return named && inWords(named, known);
}

/** What is wrong with words that are nearly the address of a minute; undefined of others, such as the reference of a scheme. */
function slipInAddress(under: string, { committees }: Known): string | undefined {
  const [, committee = '', day = '', name = ''] = NEAR_ADDRESS.exec(under) ?? [];
  const slug = committee.toLowerCase();
  if (!committees.has(slug)) return undefined;
  const parts = day.split(/[-./]/).map(Number);
  const [year = 0, month = 0, date = 0] = day.search(/\d{4}/) === 0 ? parts : parts.toReversed();
  const meant = isoDate(year, month, date);
  if (!isIsoDate(meant)) {
    return `The calendar has no day ${day}. Correct it in the field under:, such as ${slug}/2026-02-17#2.`;
  }
  return name === ''
    ? `${under} names a meeting and no minute. Add the number of the minute in the field under:, such as ${slug}/${meant}#2.`
    : `${under} is not the address of a minute. Write it as ${slug}/${meant}#${name} in the field under:.`;
}

/** The day of the meeting that an address names, where it is here and was after a day. */
function meetingAfter(under: string, day: string, { papers }: Known): string | undefined {
  const [, meeting = ''] = ADDRESS.exec(under.trim()) ?? [];
  const on = /\/(\d{4}-\d\d-\d\d)/.exec(meeting)?.[1];
  return on !== undefined && on > day && papers.meetings.has(`/meetings/${meeting}/`)
    ? on
    : undefined;
}

function atAddress(meeting: string, name: string, { minutes, papers }: Known): Found {
  const url = `/meetings/${meeting}/`;
  const own = minutes.find((one) => one.meeting === url);
  if (!own) {
    if (papers.meetings.has(url)) return undefined;
    const [, folder = ''] = meeting.split('/');
    const day = readMeetingFolder(folder);
    if (!day) return { message: noDayOfMeeting(folder) };
    const meetings = [...papers.meetings.keys()].map((one) => one.slice('/meetings/'.length, -1));
    const near = nearest(meeting, meetings);
    if (near === undefined) return undefined;
    const advice = isNearDay(near, day.date)
      ? `Did you mean ${near}?`
      : 'Correct its day or its committee in the field under:.';
    return { message: `There is no meeting ${meeting}. ${advice}` };
  }
  const [whole] = placesOfMinute(name, [own]);
  if (whole) return { place: whole };
  const [, number = '', part] = NUMBER_AND_PART.exec(name) ?? [];
  const [place] = placesOfMinute(number, [own]);
  if (!place) return { message: notThere(number === '' ? name : number, own, papers) };
  return { place, ...(part !== undefined && { part: part.toLowerCase() }) };
}

/** So many days apart, a meeting isn't the one that was meant, unless its day is a slip of one digit. */
const MOST_DAYS_APART = 14;

/** Whether a meeting, "planning/2026-02-17", was on a day that may be meant by another. */
function isNearDay(meeting: string, day: IsoDate): boolean {
  const own = readMeetingFolder(meeting.split('/')[1] ?? '')?.date;
  if (own === undefined) return false;
  const wrong = [...own].filter((digit, at) => digit !== day[at]).length;
  return wrong <= 1 || Math.abs(dayNumber(own) - dayNumber(day)) <= MOST_DAYS_APART;
}

/** The minute that words name, where there is one alone of which they may speak. */
function inWords(named: NamedMinute, { minutes, committees, papers }: Known): Found {
  const committee = committeeIn(named.words, committees);
  const ofBody = minutes.filter((one) => committee === undefined || one.committee === committee);
  const { date, number, part } = named;
  const candidates = date === undefined ? ofBody : ofBody.filter((one) => one.date === date);
  const places = placesOfMinute(number, candidates);
  const [place] = places;
  if (place && places.length === 1) return { place, ...(part !== undefined && { part }) };
  if (place) {
    return {
      message: `There are ${places.length} minutes ${number} on or before that day. Write the committee and the day of its meeting too, such as “${named.words.trim()}, ${formatDate(place.of.date)}”.`,
    };
  }
  const [only] = candidates;
  if (date !== undefined && only) return { message: notThere(number, only, papers) };
  // Without a day it may be a minute of any meeting; what isn't here may be older than what is.
  if (namesADay(named.words) || ofBody.length === 0) return undefined;
  return {
    message: `No minutes on or before that day have a minute ${number}. Correct the number, or write the day of its meeting too.`,
  };
}

const notThere = (number: string, minutes: Minutes, { meetings }: MeetingPapers): string => {
  const numbers = numbersOf(minutes);
  const those = numbers === undefined ? '' : ` They have ${numbers}.`;
  return `The minutes of ${meetings.get(minutes.meeting) ?? formatDate(minutes.date)} have no minute ${number}.${those} Correct the day or the number.`;
};

/** The committee whose name is in the words: the longest, where one is within another. */
function committeeIn(words: string, committees: CommitteesBySlug): string | undefined {
  const folded = words.toLowerCase();
  const named = [...committees.values()]
    .flatMap((committee) => committee ?? [])
    .filter(({ name }) => folded.includes(name.toLowerCase()))
    .toSorted((a, b) => b.name.length - a.name.length);
  return named[0]?.slug;
}

/** What officers decided under the decisions of some minutes, by the id of each. */
export function actedOn(
  minutes: Minutes,
  decisions: readonly Paper<StatedDecision>[],
  under: ReadonlyMap<string, UnderMinute>,
): Record<string, readonly (RecordLink & { readonly source: string })[]> {
  const found: Record<string, (RecordLink & { readonly source: string })[]> = {};
  for (const { stated } of decisions) {
    const own = under.get(stated.url);
    if (own?.place.of.url !== minutes.url) continue;
    const blocks = (minutes.minutes[own.place.at]?.blocks ?? []).filter(
      (block) => block.kind === 'decision',
    );
    const [block = blocks[0]] = blocks.filter(({ parts }) =>
      parts.some(({ id }) => own.part?.endsWith(`#${id}`)),
    );
    if (!block) continue;
    const text = `${stated.title}, ${takerInWords(stated.by)}, ${formatDate(stated.taken)}`;
    (found[block.id] ??= []).push({ text, url: stated.url, source: stated.source });
  }
  return found;
}

/** Reports the minutes that the text of minutes names, and that aren't there. */
export function checkNamedMinutes(
  reader: ContentReader,
  { minutes: from, namedMinutes = [] }: MinutesFacts,
  known: Known,
): void {
  for (const one of namedMinutes) {
    const message = faultOfReference(one, from, known);
    if (message === undefined) continue;
    const place = { file: reader.shown(from.source), line: one.line, column: one.column };
    reader.diagnostics.push(diagnose('minute-not-there', place, message));
  }
}

const A_BODY =
  /(?<!\b(?:[Tt]his|[Tt]he) )\b(?:Board|Committee|Council|Cabinet|Panel|Forum|Partnership|Authority|Executive|Commission|Trust|Group)\b/;

/**
 * What is wrong with a minute that the text of other minutes names: those of its day are here, and have no such number or no such part.
 * @returns nothing where nobody can say
 */
function faultOfReference(
  named: NamedMinute,
  from: Minutes,
  { minutes, committees, papers }: Known,
): string | undefined {
  if (named.date === undefined) return undefined;
  const known = committeeIn(named.words, committees);
  // A body that isn't known here has minutes of its own.
  if (known === undefined && (A_BODY.test(named.words) || !/minute/i.test(named.words))) {
    return undefined;
  }
  const committee = known ?? from.committee;
  const [own, ...more] = minutes.filter(
    (one) => one.committee === committee && one.date === named.date,
  );
  if (!own || more.length > 0 || numbersOf(own) === undefined) return undefined;
  const [place] = placesOfMinute(named.number, [own]);
  if (!place) return notThere(named.number, own, papers);
  if (named.part === undefined || partOfMinute(place, named.part) !== undefined) return undefined;
  const hasParts = (own.minutes[place.at]?.blocks ?? []).some(
    (block) => block.kind === 'decision' && block.parts.length > 0,
  );
  if (!hasParts) return undefined;
  return `Minute ${named.number} of ${papers.meetings.get(own.meeting) ?? formatDate(own.date)} has no part (${named.part}). Correct the part.`;
}
