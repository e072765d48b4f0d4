import { BULLET } from '../document.ts';

type Counted = {
  readonly form: string;
  readonly kind: 'number' | 'letter' | 'numeral';
  readonly value: number;
};

const NUMERALS = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx'.split(
  ' ',
);

/** In what a mark may count: "(i)" is a letter and a numeral. */
function countedIn(mark: string): Counted[] {
  const bare = mark.replace(/[^\p{L}\p{N}]/gu, '');
  const form = mark.replace(/[\p{L}\p{N}]+/u, '#');
  if (/^\d{1,4}$/.test(bare)) return [{ form, kind: 'number', value: Number(bare) }];
  if (/^R\d{1,3}$/.test(bare))
    return [{ form: `R${form}`, kind: 'number', value: Number(bare.slice(1)) }];
  const small = bare.toLowerCase();
  const numeral = NUMERALS.indexOf(small);
  return [
    ...(/^[a-z]$/.test(small)
      ? [{ form, kind: 'letter' as const, value: small.charCodeAt(0) - 96 }]
      : []),
    ...(numeral >= 0 ? [{ form, kind: 'numeral' as const, value: numeral + 1 }] : []),
  ];
}

/** Whether a mark is the one after another in a list: "(b)" after "(a)". */
export const follows = (before: string, mark: string): boolean =>
  countedIn(before).some((one) =>
    countedIn(mark).some(
      (other) =>
        other.kind === one.kind && other.form === one.form && other.value === one.value + 1,
    ),
  );

/** Whether a mark goes on with a list, be it that one or two are missing: "(d)" after "(b)". */
export const goesOnWith = (before: string, mark: string): boolean =>
  countedIn(before).some((one) =>
    countedIn(mark).some(
      (other) =>
        other.kind === one.kind &&
        other.form === one.form &&
        other.value > one.value &&
        other.value - one.value <= 3,
    ),
  );

/** Whether a mark is of several levels, as those of paragraphs are: "6.4". */
export const isSectionMark = (mark: string): boolean => /^\d{1,3}\.\d/.test(mark);

/** Whether a list may begin with a mark. */
export const isFirst = (mark: string): boolean =>
  mark === BULLET || countedIn(mark).some(({ value }) => value === 1);

/** The number of "5." and "5)"; none of others. */
export const plainNumber = (mark: string): number | undefined =>
  /^[1-9]\d{0,3}[.)]$/.test(mark) ? Number.parseInt(mark, 10) : undefined;

/** Whether a mark is a letter or a numeral: "(a)", "iv." */
export const isLetterMark = (mark: string): boolean =>
  countedIn(mark).some(({ kind }) => kind !== 'number');
