import type { z } from 'zod';
import { daysInMonth, isIsoDate, isoDate, MONTHS, partsOf } from '../../language/dates.ts';
import { slugOf } from '../../language/slug.ts';
import { findWrittenDates } from '../../language/days/written-dates.ts';
import { isFileName } from './entries.ts';

/** What was most likely meant by a value that its field can't take. */
export type MeantValue = {
  /** As it is written in the file. */
  readonly written: string;
  readonly kind: 'value' | 'day' | 'hour' | 'list' | 'part' | 'text';
  /** What a day is in words, or how a list or an hour is written else, where something else could be meant too. */
  readonly unlessOther?: string;
};

type Candidate = MeantValue & { readonly value: unknown };

/**
 * What was meant by a value, if the field can take that: a day or an hour in another form, yes for true, capitals, the ending of a
 * file name, an address without its beginning, one entry for a list.
 */
export function meantValue(value: unknown, field: z.ZodType | undefined): MeantValue | undefined {
  if (!field) return undefined;
  if (Array.isArray(value)) return oneText(value, field);
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const text = unquoted(String(value));
  if (/^(?:|\.?nan|[+-]?\.?infinity|null)$/i.test(text)) return undefined;
  if (text.length > 200) return undefined;
  const meant = candidates(text).find((one) => field.safeParse(one.value).success);
  if (!meant) return undefined;
  const { written, kind, unlessOther } = meant;
  return { written, kind, ...(unlessOther !== undefined && { unlessOther }) };
}

/** Several entries where one text belongs: two posts that report together. */
function oneText(entries: readonly unknown[], field: z.ZodType): MeantValue | undefined {
  if (entries.length < 2 || entries.some((entry) => typeof entry !== 'string')) return undefined;
  const text = `${entries.slice(0, -1).join(', ')} and ${String(entries.at(-1))}`;
  const isPlain = /^\p{L}[\p{L}\p{N} ,'’&()-]*$/u.test(text);
  return isPlain && field.safeParse(text).success ? { written: text, kind: 'text' } : undefined;
}

/** Whether a text is a list whose entries begin with another sign than a hyphen and a space, for a field that takes lists. */
export function isListOfSigns(value: unknown, field: z.ZodType | undefined): boolean {
  if (typeof value !== 'string' || !BULLET.test(value)) return false;
  const entries = value.split(BULLET).flatMap((entry) => (entry.trim() === '' ? [] : entry.trim()));
  return field?.safeParse(entries).success === true;
}

const BULLET = /(?:^|\s)[•●▪■◦·–—→✓*-][ \t\u00A0]*(?=\S)/;

const unquoted = (text: string): string =>
  text
    .replace(/[\u00A0\u202F]/g, ' ')
    .trim()
    .replace(/^[“”"'‘’](.*)[“”"'‘’]$/, '$1')
    .trim();

function candidates(text: string): readonly Candidate[] {
  const plain = (value: unknown, written = String(value)): Candidate => ({
    value,
    written,
    kind: 'value',
  });
  const lower = text.toLowerCase();
  return [
    ...(/^(?:yes|y|true)$/.test(lower) ? [plain(true)] : []),
    ...(/^(?:no|n|false)$/.test(lower) ? [plain(false)] : []),
    plain(text),
    plain(lower),
    ...(ALL_WARDS.test(lower) ? [plain('all')] : []),
    ...dayIn(text),
    ...periodIn(text),
    ...hourIn(lower).map((hour): Candidate => {
      const afternoon = `${Number(hour.slice(0, 2)) + 12}${hour.slice(2)}`;
      // "2.30" and "7" are hours of the afternoon as a rule, and the clock says nothing of it.
      return EARLY_HOUR.test(lower)
        ? { value: hour, written: `"${afternoon}"`, kind: 'hour', unlessOther: `"${hour}"` }
        : plain(hour, `"${hour}"`);
    }),
    ...hourIn(lower.split(/\s*(?:[-–—]|\bto\b|\buntil\b)\s*/)[0] ?? '').map((hour): Candidate => ({
      value: hour,
      written: `"${hour}"`,
      kind: 'part',
    })),
    plain(text.replace(/^.*\//, '').replace(/\.md$/i, '')),
    ...(NONE.test(lower) ? [plain([], '[]')] : []),
    ...(/^[\w .-]+$/.test(text) && (!isFileName(text) || /\.md$/i.test(text))
      ? [plain(slugOf(text.replace(/\.md$/i, '')))]
      : []),
    ...(!isFileName(text) && /^(?:www\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\/\S*)?$/.test(text)
      ? [plain(`https://${text}`), plain(`https://${text.replace(/\/?$/, '/')}`)]
      : []),
    ...listOf(text),
    ...(/\p{L}{3}/u.test(text) && !SAYS_NOTHING.test(lower) && !DAY_ALONE.test(lower)
      ? ['reason', 'title', 'name']
      : []
    ).map((field): Candidate => {
      const written = `{ ${field}: ${JSON.stringify(text)} }`;
      return { value: { [field]: text }, written, kind: 'text' };
    }),
  ];
}

const ALL_WARDS =
  /^(?:all(?: the| our)? wards|(?:city|borough|county|district|council|area|town)[- ]?wide|(?:the )?whole (?:of the )?(?:city|borough|county|district|area|council))$/;
const NONE =
  /^(?:-|(?:none|nil|n\/?a|not applicable)(?: (?:used|received|declared|identified|arising|applicable|made))?)\.?$/;
/** Without am or pm, and without the nought of a clock of 24 hours. */
const EARLY_HOUR = /^[1-8](?:[.: ]\d{2})?$/;
/** As the reason of something, none: that it isn't so, or that nobody knows yet. */
const SAYS_NOTHING =
  /^(?:true|false|yes|no|none|nil|n\/?a|no longer|never|not yet(?: \p{L}+)?|not (?:applicable|known|sure)|tb[acd]|t\.b\.[acd]\.?|to be \p{L}+.{0,40}|possibl[ey]|perhaps|maybe|unknown|pending|provisional(?:ly)?|likely|expected|proposed)[.?]*$/u;
/** A day is no reason either. */
const DAY_ALONE =
  /^(?:to |until |on |from |by )?(?:\p{L}{3,9},? )?\d{1,2}(?:st|nd|rd|th)?[ ./-](?:\p{L}{3,9}|\d{1,2})[ ./-](?:\d{2}){1,2}$/u;
/** What is in a list is no name of anything. */
const NO_NAME =
  /^(?:tb[acd]|to be \p{L}+.*|n\/?a|not\b.*|none\b.*|no\b.*|several|some|many|most|various|others?|etc\.?|(?:please )?see\b.*|as (?:above|below|attached|listed|before).*|unknown|pending|(?:all|every)\b.*|parts? of\b.*|(?:and|with|including|excluding|except|but)\b.*)$/iu;

/** One entry, or several between commas and other signs; "North and South" may be one or two. */
function listOf(text: string): Candidate[] {
  if (/^(?:none|nil|nobody|nowhere)\.?$/i.test(text)) return [];
  const entries = text
    .replace(/^\((.*)\)$/, '$1')
    .split(/\s*[,;]\s*|\s+[/+]\s+/)
    .filter((entry) => entry !== '');
  if (
    entries.length === 0 ||
    !entries.every((entry) => /^\p{L}[\p{L}\p{N} '’&.-]*$/u.test(entry))
  ) {
    return [];
  }
  const written = `[${entries.join(', ')}]`;
  const apart = entries.flatMap((entry) => entry.split(/\s+(?:and|&)\s+/));
  if (apart.some((entry) => NO_NAME.test(entry) && !/^(?:all|any|every|both)$/i.test(text)))
    return [];
  const isOne = apart.length === entries.length;
  return [
    isOne
      ? { value: entries, written, kind: 'list' }
      : {
          value: entries,
          written: `[${apart.join(', ')}]`,
          kind: 'list',
          unlessOther: written,
        },
  ];
}

function dayIn(text: string): Candidate[] {
  const numbers = /^(\d{1,2})[/.\-\u2010-\u2013](\d{1,2})[/.\-\u2010-\u2013](\d{2}|\d{4})$/.exec(
    text,
  );
  const backwards =
    /^(\d{4})[/.\-\u2010-\u2013](\d{1,2})[/.\-\u2010-\u2013](\d{1,2})(?:[T ]\d{1,2}(?:[:.]\d{2}){1,2}\S{0,12})?$/.exec(
      text,
    );
  if (numbers) {
    const [, day = '', month = '', year = ''] = numbers;
    // "12/8/2026" is 12 August here, and 8 December elsewhere.
    const isUnclear = Number(day) <= 12 && day !== month;
    return dayOf(Number(day), Number(month), year, isUnclear);
  }
  if (backwards) {
    const [, year = '', month = '', day = ''] = backwards;
    return dayOf(Number(day), Number(month), year, false);
  }
  const turned = turnedRound(text);
  const [first, ...others] = findWrittenDates(turned);
  const year = first?.years[0];
  if (!first || others.length > 0 || year === undefined || first.month === undefined) return [];
  // "not before 12 May 2026" and "12 May 2026 (provisional)" aren't that day.
  const beside = turned.slice(0, first.index) + turned.slice(first.index + first.length);
  if (!BESIDE_A_DAY.test(beside.trim())) return [];
  return dayOf(first.day, first.month, String(year), false);
}

/** A weekday or the hour, which leave the day as it is. */
const BESIDE_A_DAY =
  /^(?:(?:on|the|dated|date|day)\b:? ?){0,3}(?:\(?(?:mon|tues|wednes|thurs|fri|satur|sun)day\)?)?(?:,? ?(?:at )?\d{1,2}(?:[.:]\d{2})? ?(?:am|pm|noon|hrs)?)?[.,]?$/i;

/** "May 3, 2022" as the British write it; a year of two figures is one of this century. */
const turnedRound = (text: string): string =>
  text
    .replace(/^([A-Za-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/, '$2 $1 $3')
    .replace(/([A-Za-z]{3,9}) ['’]?(\d{2})$/, '$1 20$2');

/** "not before 12 May 2026", "12 to 20 May 2026" and "May 2026", for a field that takes a period too. */
function periodIn(text: string): Candidate[] {
  const period = (value: Record<string, string>): Candidate => {
    const fields = Object.entries(value).map(([name, day]) => `${name}: ${day}`);
    return { value, written: `{ ${fields.join(', ')} }`, kind: 'text' };
  };
  const [, earliest] =
    /^(?:not before|(?:not|no) earlier than|on or after|from) (?:the )?(.{6,40})$/i.exec(text) ??
    /^(.{6,40}?),? (?:at the earliest|onwards?|or later|or after)$/i.exec(text) ??
    [];
  if (earliest !== undefined) {
    return dayIn(earliest).flatMap(({ written, unlessOther }) =>
      unlessOther === undefined ? period({ 'not-before': written }) : [],
    );
  }
  const plain = turnedRound(text.replace(/^between (.*) and (.*)$/i, '$1 to $2'));
  const [, first = '', last = ''] =
    /^(.{1,30}?) ?(?: to | until |[-–—]) ?(.{6,30})$/i.exec(plain) ?? [];
  const [until] = dayIn(last);
  if (until && until.unlessOther === undefined) {
    const { written } = until;
    const day = /^\d{1,2}(?:st|nd|rd|th)?$/.test(first)
      ? `${first.replace(/\D+$/, '')}/${written.slice(5, 7)}/${written.slice(0, 4)}`
      : /^\d{1,2}(?:st|nd|rd|th)? \p{L}+$/u.test(first)
        ? `${first} ${written.slice(0, 4)}`
        : first;
    const [from] = dayIn(day);
    return from && from.written < written ? [period({ from: from.written, to: written })] : [];
  }
  const [, name = '', year = ''] = /^(?:in )?(\p{L}{3,9}) (\d{4})$/u.exec(text) ?? [];
  const [begins] = dayIn(`1 ${name} ${year}`);
  if (!begins) return [];
  const { year: of, month } = partsOf(begins.written);
  return [period({ from: begins.written, to: isoDate(of, month, daysInMonth(of, month)) })];
}

function dayOf(day: number, month: number, year: string, isUnclear: boolean): Candidate[] {
  const whole = year.length === 2 ? `20${year}` : year;
  const written = `${whole}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  if (!isIsoDate(written)) return [];
  const inWords = `${day} ${MONTHS[month - 1] ?? ''} ${whole}`;
  return [{ value: written, written, kind: 'day', ...(isUnclear && { unlessOther: inWords }) }];
}

/** "2 pm", "10.30", "9:30", "1400 hrs". */
function hourIn(text: string): string[] {
  if (text === 'noon' || text === 'midday') return ['12:00'];
  const [, hours = '', minutes = '00', half] =
    /^(\d{1,2})(?:[.:h ]?(\d{2}))?(?::00)?\s?(a\.?m\.?|p\.?m\.?|hrs|hours|h)?$/.exec(text) ?? [];
  if (hours === '') return [];
  const isAfternoon = half?.startsWith('p') === true;
  const isMorning = half?.startsWith('a') === true;
  const hour = Number(hours) + (isAfternoon && Number(hours) < 12 ? 12 : 0);
  const right = isMorning && hour === 12 ? 0 : hour;
  return [`${String(right).padStart(2, '0')}:${minutes}`];
}
