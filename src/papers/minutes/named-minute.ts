import type { IsoDate } from '../../language/dates.ts';
import { isoDate } from '../../language/dates.ts';
import { findWrittenDates } from '../../language/days/written-dates.ts';
import type { MinuteBlock, Minutes } from './minutes.ts';

/** A minute as a text names it. */
export type NamedMinute = {
  /** "P70", "33.4". */
  readonly number: string;
  /** The part of its decision, without brackets: "b". */
  readonly part?: string;
  /** The day of its meeting, where the text has it. */
  readonly date?: IsoDate;
  /** The words around it, in which its committee may be named. */
  readonly words: string;
  /** Where it is in the text, in UTF-16 code units. */
  readonly index: number;
};

const NUMBER = String.raw`(?<number>[A-Z]{0,4}\d{1,4}(?:[./]\d{1,4}){0,2})`;
const PART = String.raw`(?:\s?\((?<part>[a-z]|[ivx]{1,5}|\d{1,2})\)|(?<letter>[a-z]))?`;
const END = String.raw`(?![\p{L}\p{N}])`;
/** "minute P70(b)", "Minute No. 54". */
const AFTER_WORD = new RegExp(
  String.raw`\b[Mm]inute(?:\s(?:[Nn]o\.?|[Nn]umber|[Rr]ef\.?))?\s${NUMBER}${PART}${END}`,
  'gu',
);
/** "… of 3 February 2026 (C91)": a number with letters, so that it is no paragraph. */
const AFTER_DATE = new RegExp(
  String.raw`(?<=\d{4},?)\s\((?:[Mm]inute\s)?(?<number>[A-Z]{1,4}\d{1,4})${PART}\)`,
  'gu',
);
/** How far from its number the meeting of a minute is looked for. */
const AROUND = 90;

/** The minutes that a text names with a number, in their order. */
export function minutesNamedIn(text: string): NamedMinute[] {
  return [AFTER_WORD, AFTER_DATE]
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .toSorted((a, b) => a.index - b.index)
    .flatMap((match): NamedMinute[] => {
      const { number, part, letter } = match.groups ?? {};
      if (number === undefined) return [];
      const words = sentenceAround(text, match.index, match[0].length);
      const date = onlyDateIn(words);
      const own = part ?? letter;
      return [
        {
          ...{ number, words, index: match.index },
          ...(own !== undefined && { part: own }),
          ...(date !== undefined && { date }),
        },
      ];
    });
}

/** What is around a place, to the ends of its sentence or line, and never far. */
function sentenceAround(text: string, index: number, length: number): string {
  const before = text.slice(Math.max(0, index - AROUND), index);
  const after = text.slice(index + length, index + length + AROUND);
  const begins = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('. '), -1) + 1;
  const ends = /\n|[.;](?=\s|$)/.exec(after)?.index ?? after.length;
  return before.slice(begins) + text.slice(index, index + length) + after.slice(0, ends);
}

/** The one day that words have; none where they have several, of which nobody knows which is meant. */
function onlyDateIn(words: string): IsoDate | undefined {
  const written = findWrittenDates(words).map(({ day, month, years }) =>
    years.length === 1 && month !== undefined && years[0] !== undefined
      ? isoDate(years[0], month, day)
      : undefined,
  );
  const days = [...written, ...(words.match(/\b\d{4}-\d\d-\d\d\b/g) ?? [])];
  const [only] = days;
  return days.length === 1 ? only : undefined;
}

/** Whether a text names a day at all: a meeting that isn't known by it may be any. */
export const namesADay = (words: string): boolean =>
  findWrittenDates(words).length > 0 ||
  /\b\d{4}-\d\d-\d\d\b|\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b/.test(words);

/** The place of a minute, or of a part of its decision. */
export type MinutePlace = { readonly of: Minutes; readonly at: number; readonly url: string };

/** The minutes of that number. */
export function placesOfMinute(number: string, all: readonly Minutes[]): MinutePlace[] {
  const key = number.toLowerCase();
  return all.flatMap((of) =>
    of.minutes.flatMap((minute, at) =>
      minute.number?.toLowerCase() === key ? [{ of, at, url: `${of.url}#${minute.id}` }] : [],
    ),
  );
}

type DecisionBlock = Extract<MinuteBlock, { kind: 'decision' }>;

/** The address of a part of what a minute decided; none where no decision of it has that part. */
export function partOfMinute({ of, at }: MinutePlace, part: string): string | undefined {
  const parts = (of.minutes[at]?.blocks ?? [])
    .filter(
      (block): block is DecisionBlock & { readonly line: number } => block.kind === 'decision',
    )
    .flatMap((block) => block.parts);
  const found = parts.find(({ mark }) => mark.toLowerCase() === part.toLowerCase());
  return found && `${of.url}#${found.id}`;
}

/** "54 to 61", of minutes with numbers. */
export function numbersOf({ minutes }: Minutes): string | undefined {
  const numbers = minutes.flatMap(({ number }) => number ?? []);
  const [first] = numbers;
  if (first === undefined) return undefined;
  return numbers.length === 1 ? first : `${first} to ${numbers.at(-1) ?? ''}`;
}
