import type { Needle } from './needles.ts';
import {
  fingerprintTable,
  LONGEST_FINGERPRINT as LONG,
  SHORTEST_FINGERPRINT as SHORT,
} from './fingerprints.ts';
import {
  endOfCharacter,
  foldedView,
  leavesOutTags,
  type FoldedView,
  type Reading,
} from './folded-view.ts';
import { foldedNoise, textOfNoise, type NoiseReading } from './folded-noise.ts';
import { isOtherNumbers } from './other-numbers.ts';

/** Part of a needle, found in a text. */
export type Run = {
  /** Index of the needle. */
  readonly needle: number;
  /** Of the needle's letters: from, and up to but not with. */
  readonly from: number;
  readonly to: number;
  /** Of the text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
};

export type Matcher = {
  readonly needles: readonly Needle[];
  /**
   * Every run of a needle in the text. `noise` says that the bytes may be no text at all: letters
   * that are far apart are then not a word.
   */
  scan(
    text: string,
    reading: Reading,
    noise: boolean,
    onRun: (run: Run) => void,
    onView?: OnView,
  ): void;
  /** The same for bytes that may be no text at all. */
  scanNoise(bytes: Buffer, reading: NoiseReading, onRun: (run: Run) => void, onView?: OnView): void;
};

/** Is lent each part of a text as it was folded, before it is searched. */
export type OnView = (view: Readonly<FoldedView>, part: string, reading: Reading) => void;

/** A sentence has a fingerprint at every twelfth letter, so that each piece of 36 holds a whole one of 24. */
const STRIDE = 12;

/** Letters by which a fingerprint is looked for: the fewer, the more of a text is passed over, and the more often in vain. */
const LONG_PIECE = 10;
const SHORT_PIECE = 4;

/** A text is folded in parts that overlap by more than the longest sentence with its markup. */
const PART = 1 << 20;
const OVERLAP = 1 << 14;

/** Between two letters of a name in noise, and of a figure anywhere. */
const NOISE_GAP = 2;
const CLOSE_GAP = 3;

/**
 * Finds thousands of needles in one pass: pieces of the folded text are looked up in a table of fingerprints,
 * and what is found there is compared letter by letter. The cost grows with the
 * text, hardly with the needles.
 *
 * @param stride letters from one fingerprint of a sentence to the next: a piece is found for certain where it
 *   has a fingerprint's letters and as many more
 */
export function compileMatcher(needles: readonly Needle[], stride = STRIDE): Matcher {
  const units = needles.map((needle) =>
    Uint16Array.from(needle.folded, (_, i) => needle.folded.charCodeAt(i)),
  );
  const long = fingerprintTable(LONG, LONG_PIECE);
  const short = fingerprintTable(SHORT, SHORT_PIECE);
  units.forEach((word, needle) => {
    if (word.length < LONG) {
      if (word.length >= SHORT) short.add(word, rarestStart(word), needle);
      return;
    }
    const last = (needles[needle] as Needle).least < word.length ? word.length - LONG : 0;
    for (let from = 0; from <= last; from += stride) long.add(word, from, needle);
    // The end of a sentence is as good a piece as any.
    if (last > 0) long.add(word, word.length - LONG, needle);
  });
  long.seal();
  short.seal();

  /** Where the last run of each needle ended, and how far text and needle were apart there. */
  const lastEnd = new Int32Array(needles.length);
  const lastShift = new Int32Array(needles.length);
  const touched: number[] = [];

  const scanView = (
    view: Readonly<FoldedView>,
    textOf: () => string,
    base: number,
    reading: Reading,
    noise: boolean,
    onRun: (run: Run) => void,
    onView: OnView | undefined,
  ) => {
    onView?.(view, textOf(), reading);
    for (const needle of touched.splice(0)) lastEnd[needle] = 0;
    const verify = (needle: number, offset: number, at: number) => {
      const shift = at - offset;
      if (at < (lastEnd[needle] as number) && shift === lastShift[needle]) return;
      const word = units[needle] as Uint16Array;
      const { least, wholeWords, close } = needles[needle] as Needle;
      let from = offset;
      let to = offset;
      while (to < word.length && shift + to < view.length && view.units[shift + to] === word[to])
        to += 1;
      while (from > 0 && shift + from > 0 && view.units[shift + from - 1] === word[from - 1])
        from -= 1;
      if (to - from < least) return;
      if (wholeWords && !standsAlone(view, textOf(), shift + from, shift + to, close)) return;
      if (close) {
        const start = view.origins[shift + from] as number;
        const end = (view.origins[shift + to - 1] as number) + 1;
        if (isOtherNumbers(textOf(), start, end, needles[needle] as Needle)) return;
      }
      const gap = close ? CLOSE_GAP : noise && word.length < LONG ? NOISE_GAP : 0;
      if (gap > 0 && !leavesOutTags(reading) && !standsClose(view, shift + from, shift + to, gap))
        return;
      if (lastEnd[needle] === 0) touched.push(needle);
      lastEnd[needle] = shift + to;
      lastShift[needle] = shift;
      onRun({
        needle,
        from,
        to,
        start: base + (view.origins[shift + from] as number),
        end: base + endOfCharacter(textOf(), view.origins[shift + to - 1] as number, reading),
      });
    };
    long.search(view, verify);
    short.search(view, verify);
  };

  return {
    needles,
    scan: (text, reading, noise, onRun, onView) => {
      for (const [base, part] of partsOf(text)) {
        const view = foldedView(part, reading);
        scanView(view, () => part, base, reading, noise, onRun, onView);
      }
    },
    scanNoise: (bytes, reading, onRun, onView) => {
      for (const [base, part] of partsOf(bytes)) {
        const view = foldedNoise(part, reading);
        let text: string | undefined;
        const textOf = () => (text ??= textOfNoise(part, reading));
        scanView(view, textOf, base, 'plain', true, onRun, onView);
      }
    },
  };
}

function* partsOf<Whole extends string | Buffer>(
  whole: Whole,
): Generator<readonly [base: number, part: Whole]> {
  if (whole.length <= PART + OVERLAP) {
    yield [0, whole];
    return;
  }
  for (let base = 0; base < whole.length; base += PART) {
    const end = base + PART + OVERLAP;
    // A buffer's part is a view of it.
    const part = typeof whole === 'string' ? whole.slice(base, end) : whole.subarray(base, end);
    yield [base, part as Whole];
  }
}

/** It begins and ends where a word does, and a figure isn't part of a longer figure. */
function standsAlone(
  view: Readonly<FoldedView>,
  text: string,
  from: number,
  to: number,
  figure: boolean,
): boolean {
  const { origins } = view;
  const start = origins[from] as number;
  const end = origins[to - 1] as number;
  if (from > 0 && origins[from - 1] === start - 1) return false;
  if (to < view.length && origins[to] === end + 1) return false;
  if (!figure) return true;
  if (isOfMoment(text, start, end)) return false;
  return !isPartOfFigure(
    text.slice(Math.max(0, start - 2), start),
    text.slice(start, end + 1),
    text.slice(end + 1, end + 6),
  );
}

/** The longest moment, "2026-05-11T18:30:00.000+01:00". */
const LONGEST_MOMENT = 29;
const MOMENT = /\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(?:Z|[+-]\d\d:?\d\d)?/g;

/** Whether it is within a moment as programs write it: "30:00+01" in "2026-05-11T18:30:00+01:00" is no sum. */
function isOfMoment(text: string, start: number, end: number): boolean {
  const from = Math.max(0, start - LONGEST_MOMENT);
  const around = text.slice(from, end + LONGEST_MOMENT);
  return [...around.matchAll(MOMENT)].some(
    ({ 0: moment, index }) => from + index <= start && end < from + index + moment.length,
  );
}

/**
 * Whether a figure goes on: "985,450" in "2,985,450" does, in groups of three. The cells of a row that are parted by
 * commas alone, "2,985450,77", are figures of their own.
 */
function isPartOfFigure(before: string, figure: string, after: string): boolean {
  if (/\d\.$/.test(before)) return true;
  const begins = /^\d{3}(?!\d)/.test(figure);
  const ends = /(?<!\d)\d{1,3}$/.test(figure);
  return (begins && /\d,$/.test(before)) || (ends && /^,\d{3}(?!\d)/.test(after));
}

function standsClose(view: Readonly<FoldedView>, from: number, to: number, gap: number): boolean {
  for (let i = from + 1; i < to; i += 1) {
    if ((view.origins[i] as number) - (view.origins[i - 1] as number) > gap + 1) return false;
  }
  return true;
}

/** Letters of English from the commonest; figures and all others come after. */
const BY_FREQUENCY = 'etaoinsrhldcumfpgwybvkxjqz';

/** Where the six letters begin that the fewest other texts have. */
function rarestStart(word: Uint16Array): number {
  const rarity = Array.from(word, (unit) => {
    const rank = BY_FREQUENCY.indexOf(String.fromCharCode(unit));
    return rank < 0 ? 20 : rank;
  });
  let best = 0;
  let most = -1;
  for (let from = 0; from + SHORT <= word.length; from += 1) {
    const sum = rarity.slice(from, from + SHORT).reduce((total, rank) => total + rank, 0);
    if (sum > most) [best, most] = [from, sum];
  }
  return best;
}
