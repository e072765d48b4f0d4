import { markLike, placeOf, type LetterKind, type LetterMark } from './letter-marks.ts';

/** Letters that may be missing in a list that is one all the same. */
const MOST_MISSING = 3;

/** A list of letters: what its marks count in, and what it has so far. */
export type Level = {
  readonly kind: LetterKind;
  readonly mark: LetterMark;
  readonly indent: number;
  last: number;
  readonly items: Item[];
};

/** An item of it, with the lists within it. */
export type Item = {
  /** Counted from 0. */
  readonly line: number;
  readonly mark: LetterMark;
  end: number;
  readonly inner: Level[];
  readonly fault?: string;
  /** Its mark is that of the one before it. */
  readonly isTwice?: true;
};

/** A mark in the text, before it is known which list it is of. */
export type Line = {
  readonly line: number;
  readonly indent: number;
  readonly mark: LetterMark;
  readonly afterBlank: boolean;
};

/** A list that begins with a mark. "i" is a numeral, but where "j" follows; "v" is a letter, but where "vi" does. */
export function levelOf({ line, indent, mark }: Line, next: Line | undefined): Level {
  const numeral = placeOf(mark, 'numerals');
  const letter = placeOf(mark, 'letters');
  const isNext = (kind: LetterKind, place: number | undefined): boolean =>
    next !== undefined &&
    isAlike(mark, next.mark) &&
    place !== undefined &&
    placeOf(next.mark, kind) === place + 1;
  const isNumeral =
    numeral !== undefined &&
    (letter === undefined ||
      isNext('numerals', numeral) ||
      (numeral === 1 && !isNext('letters', letter)));
  const kind = isNumeral ? 'numerals' : 'letters';
  const place = (isNumeral ? numeral : letter) ?? 1;
  return {
    kind,
    mark,
    indent,
    last: place,
    items: [{ line, mark, end: line + 1, inner: [] }],
  };
}

const isAlike = (one: LetterMark, other: LetterMark): boolean =>
  one.form === other.form && one.isCapital === other.isCapital;

/** Puts a line into the list that its mark goes on with, or begins one within the last item. */
export function take(
  stack: Level[],
  line: Line,
  next: Line | undefined,
): 'item' | 'text' | 'another' {
  const { mark } = line;
  // "(i)" after "(h)" is a letter, unless "(ii)" follows.
  const begins = levelOf(line, next);
  const isRoman = begins.kind === 'numerals' && begins.last === 1 && next?.mark.letters === 'ii';
  for (let depth = stack.length - 1; depth >= 0; depth--) {
    const level = stack[depth] as Level;
    if (!isAlike(level.mark, mark) || line.indent > level.indent + 2) continue;
    if (placeOf(mark, level.kind) !== level.last + 1) continue;
    if (isRoman && level.kind === 'letters') continue;
    return put(stack, depth, line, level.last + 1);
  }
  if (begins.last === 1) {
    const isOwn = stack.every(
      (level) =>
        !isAlike(level.mark, mark) || level.kind !== begins.kind || line.indent >= level.indent + 2,
    );
    if (isOwn) {
      stack.at(-1)?.items.at(-1)?.inner.push(begins);
      stack.push(begins);
      return 'item';
    }
  }
  for (let depth = stack.length - 1; depth >= 0; depth--) {
    const level = stack[depth] as Level;
    const place = placeOf(mark, level.kind);
    if (!isAlike(level.mark, mark) || line.indent > level.indent + 2 || place === undefined)
      continue;
    const ahead = place - level.last;
    if (ahead < 0 || ahead > MOST_MISSING + 1) continue;
    // "A. Smith" is no item; "d." after "a." and "b." is one.
    if (mark.form === 'stop' && (mark.isCapital || level.items.length < 2)) continue;
    // After a mark that is there twice, the next one may be right as it is: the second of the two was meant for what is between.
    const isMended = ahead === 2 && level.items.at(-1)?.isTwice === true;
    const right = markLike(mark, level.last + 1, level.kind);
    const fault =
      ahead === 0
        ? `The mark ${mark.written} is there twice. Write "${right}", and the next ones after it.`
        : `This mark is ${mark.written}, but the next one is ${right}. Write "${right}", or put back what is between.`;
    return isMended
      ? put(stack, depth, line, place)
      : put(stack, depth, line, place, fault, ahead === 0);
  }
  return begins.last === 1 ? 'another' : 'text';
}

function put(
  stack: Level[],
  depth: number,
  line: Line,
  place: number,
  fault?: string,
  isTwice = false,
): 'item' {
  stack.length = depth + 1;
  const level = stack[depth] as Level;
  level.last = place;
  level.items.push({
    line: line.line,
    mark: line.mark,
    end: line.line + 1,
    inner: [],
    ...(fault !== undefined && { fault }),
    ...(isTwice && { isTwice: true as const }),
  });
  return 'item';
}

/** Two marks in their order; of those with brackets, two with a few missing between them. */
export function isList({ items, kind, mark }: Level): boolean {
  const [first, second] = items;
  if (!first || !second) return false;
  const ahead = (placeOf(second.mark, kind) ?? 0) - (placeOf(first.mark, kind) ?? 0);
  return ahead === 1 || (mark.form !== 'stop' && items.length > 2);
}

/** Each item ends where the next one begins; a list of one mark within an item is text of it. */
export function endItems(
  level: Level,
  end: number,
  trim: (end: number, from: number) => number,
): void {
  for (const [at, item] of level.items.entries()) {
    item.end = trim(level.items[at + 1]?.line ?? end, item.line);
    for (let inner = item.inner.length - 1; inner >= 0; inner--) {
      const list = item.inner[inner] as Level;
      if (!isList(list)) item.inner.splice(inner, 1);
      else endItems(list, item.inner[inner + 1]?.items[0]?.line ?? item.end, trim);
    }
  }
}
