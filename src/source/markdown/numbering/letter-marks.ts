/** How a mark is written: "(a)", "a)", or "a." */
type MarkForm = 'brackets' | 'bracket' | 'stop';

/** A letter or small Roman numeral with which a line begins, as it is written. */
export type LetterMark = {
  readonly form: MarkForm;
  readonly isCapital: boolean;
  readonly letters: string;
  /** As on the page: "(a)". */
  readonly written: string;
  /** With the blanks after it. */
  readonly length: number;
};

const MARK =
  /^(?:\(([a-z]{1,2}|[ivxl]{1,7}|[A-Z]|[IVXL]{1,7})\)|([a-z]|[ivxl]{1,7}|[A-Z]|[IVXL]{1,7})([.)]))[ \t\u00A0]+(?=\S)/;

/** The mark of a list of letters at the beginning of a line; none in running text. */
export function letterMarkIn(line: string): LetterMark | undefined {
  const match = MARK.exec(line);
  if (!match) return undefined;
  const [all, inBrackets, bare, sign] = match;
  const letters = inBrackets ?? bare ?? '';
  return {
    form: inBrackets !== undefined ? 'brackets' : sign === ')' ? 'bracket' : 'stop',
    isCapital: letters !== letters.toLowerCase(),
    letters: letters.toLowerCase(),
    written: all.trimEnd(),
    length: all.length,
  };
}

/** What the marks of a list count in. */
export type LetterKind = 'letters' | 'numerals';

/** The place of a mark in its list, counted from 1: 2 of "b", 27 of "aa", 4 of "iv"; nothing where it is none of that kind. */
export function placeOf({ letters }: LetterMark, kind: LetterKind): number | undefined {
  if (kind === 'numerals') {
    const at = NUMERALS.indexOf(letters);
    return at === -1 ? undefined : at + 1;
  }
  const [first = '', second] = letters;
  if (second !== undefined && (second !== first || letters.length > 2)) return undefined;
  return first.charCodeAt(0) - 96 + (second === undefined ? 0 : 26);
}

/** The letters of a place: "c" of 3. */
export function lettersOf(place: number, kind: LetterKind): string {
  if (kind === 'numerals') return NUMERALS[place - 1] ?? '';
  const letter = String.fromCharCode(97 + ((place - 1) % 26));
  return place > 26 ? letter + letter : letter;
}

/** The mark of a place, written as another of its list is. */
export function markLike(mark: LetterMark, place: number, kind: LetterKind): string {
  const small = lettersOf(place, kind);
  const letters = mark.isCapital ? small.toUpperCase() : small;
  if (mark.form === 'brackets') return `(${letters})`;
  return letters + (mark.form === 'stop' ? '.' : ')');
}

const ONES = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];
/** 1 to 49. */
const NUMERALS: readonly string[] = ['', 'x', 'xx', 'xxx', 'xl']
  .flatMap((tens) => ONES.map((ones) => tens + ones))
  .slice(1);
