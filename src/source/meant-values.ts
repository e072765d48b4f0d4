import type { z } from 'zod';
import { isIsoDate, MONTHS } from '../language/dates.ts';
import { slugOf } from '../language/slug.ts';
import { findWrittenDates } from '../language/written-dates.ts';

/** What was most likely meant by a value that its field can't take. */
export type MeantValue = {
  /** As it is written in the file. */
  readonly written: string;
  readonly kind: 'value' | 'day' | 'list' | 'part' | 'text';
  /** What a day is in words, or how a list is written else, where something else could be meant too. */
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
    ...(/^all(?: the)? wards$/.test(lower) ? [plain('all')] : []),
    ...dayIn(text),
    ...hourIn(lower).map((hour) => plain(hour, `"${hour}"`)),
    ...hourIn(lower.split(/\s*(?:[-–—]|\bto\b|\buntil\b)\s*/)[0] ?? '').map((hour): Candidate => ({
      value: hour,
      written: `"${hour}"`,
      kind: 'part',
    })),
    plain(text.replace(/^.*\//, '').replace(/\.md$/i, '')),
    ...(/^(?:none|nil|n\/?a|-|not applicable)\.?$/.test(lower) ? [plain([], '[]')] : []),
    ...(/^[\w .-]+$/.test(text) ? [plain(slugOf(text.replace(/\.md$/i, '')))] : []),
    ...(/^(?:www\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\/\S*)?$/.test(text)
      ? [plain(`https://${text}`), plain(`https://${text.replace(/\/?$/, '/')}`)]
      : []),
    ...listOf(text),
    ...(/\p{L}{3}/u.test(text) && !/^(?:true|false|yes)$/.test(lower)
      ? ['reason', 'title', 'name']
      : []
    ).map((field): Candidate => {
      const written = `{ ${field}: ${JSON.stringify(text)} }`;
      return { value: { [field]: text }, written, kind: 'text' };
    }),
  ];
}

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
    /^(\d{4})[/.\-\u2010-\u2013](\d{1,2})[/.\-\u2010-\u2013](\d{1,2})(?:[T ].*)?$/.exec(text);
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
  // "May 3, 2022" is turned round first; a year of two figures is one of this century.
  const turned = text
    .replace(/^([A-Za-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/, '$2 $1 $3')
    .replace(/([A-Za-z]{3,9}) ['’]?(\d{2})$/, '$1 20$2');
  const [first, ...others] = findWrittenDates(turned);
  const year = first?.years[0];
  if (!first || others.length > 0 || year === undefined || first.month === undefined) return [];
  return dayOf(first.day, first.month, String(year), false);
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
