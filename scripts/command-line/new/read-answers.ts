import { isPlausibleDate } from '../../../src/language/dates.ts';
import { slugOf } from '../../../src/language/slug.ts';
import { nearest } from '../../../src/language/suggest.ts';
import { MisuseError } from '../../../src/rules/misuse-error.ts';

/** Text without needless blanks. */
export const words = (text: string): string => text.trim().replace(/\s+/g, ' ');

/** Entries with commas between them; one that has a comma or a colon may be in quotation marks, as in YAML. */
export const list = (text: string): string[] =>
  [...text.matchAll(/\s*(?:"([^"]*)"|'([^']*)'|([^,]*))\s*(?:,|$)/g)]
    .map(([, double, single, plain]) => words(double ?? single ?? plain ?? ''))
    .filter((entry) => entry !== '');

/** The same; none where the answer is that there is none. */
export const listOrNone = (text: string): string[] =>
  /^(?:none|no)$/i.test(text.trim()) ? [] : list(text);

/** A day of the calendar. */
export function day(text: string): string {
  if (isPlausibleDate(text)) return text;
  throw new MisuseError(`"${text}" is not a day of the calendar. Write it as 2026-12-08.`);
}

/** One of the words that are known. */
export function oneOf<T extends string>(text: string, known: readonly T[]): T {
  const found = known.find((one) => one === text.toLowerCase());
  if (found !== undefined) return found;
  const near = nearest(text, known);
  throw new MisuseError(
    `"${text}" is none of: ${known.join(', ')}.${near === undefined ? '' : ` Did you mean ${near}?`}`,
  );
}

/** The names that are meant, as the council writes them. */
export function named(text: string, known: readonly { readonly name: string }[]): string[] {
  const names = known.map(({ name }) => name);
  return list(text).map((written) => {
    const found = names.find((name) => name.toLowerCase() === written.toLowerCase());
    if (found !== undefined) return found;
    const near = nearest(written, names);
    throw new MisuseError(
      `The council has no "${written}". ${near === undefined ? `There are: ${names.join(', ')}.` : `Did you mean ${near}?`}`,
    );
  });
}

/** Yes or no. */
export function yesNo(text: string): boolean {
  if (/^(?:y|yes|true)$/i.test(text)) return true;
  if (/^(?:n|no|false)$/i.test(text)) return false;
  throw new MisuseError('Write yes or no.');
}

/** A time on the 24-hour clock. */
export function clock(text: string): string {
  const found = /^(\d{1,2})[:.](\d\d)$/.exec(text);
  const hour = Number(found?.[1] ?? 24);
  if (found && hour < 24 && Number(found[2]) < 60)
    return `${String(hour).padStart(2, '0')}:${found[2]}`;
  throw new MisuseError('Write the time on the 24-hour clock, such as 10:00.');
}

/** Which meeting of a day it is, from 2. */
export function readSitting(text: string): number {
  if (/^[2-9]$/.test(text)) return Number(text);
  throw new MisuseError('--sitting is 2 for the second meeting of a day, 3 for the third.');
}

/** A title that gives the page an address. */
export function pageTitle(text: string): string {
  if (slugOf(text) !== '') return words(text);
  throw new MisuseError(
    'Write a title with letters or digits: the address of the page is made of it.',
  );
}

/** A number by which reports and decisions can name a notice. */
export function noticeId(text: string): string {
  if (/^[\p{L}\p{N}][\p{L}\p{N}/.-]{0,30}$/u.test(text)) return text;
  throw new MisuseError('Write letters, digits, hyphens and strokes, such as KD114.');
}
