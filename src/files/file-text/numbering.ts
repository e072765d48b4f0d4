/** How the items of one level of a list are numbered. */
export type NumberedLevel = {
  /** "decimal", "lowerLetter", "upperRoman"…; anything else is a bullet. */
  readonly format: string;
  /** "%1.%2": each number as the level of that rank has it. */
  readonly text: string;
  readonly start: number;
  /** It counts on below another item of the list that it is in. */
  readonly runsOn?: boolean;
  /** It counts on but below an item of this level or a higher one, 0-based. */
  readonly restartsAfter?: number;
  /** "2.1" where the level above has "II". */
  readonly isLegal?: boolean;
  /** Its list begins anew here, with {@link start}, although it counts with others. */
  readonly beginsAnew?: boolean;
  /** Paragraphs of this style are items of this level. */
  readonly style?: string;
  /** How far from the margin its words begin, in twentieths of a point. */
  readonly indent?: number;
};

/** Counts the items of lists, as programs do when they print their numbers. */
export class Numbering {
  readonly #counts = new Map<string, (number | undefined)[]>();
  readonly #begun = new Set<string>();

  /**
   * The label of the next item.
   * @param list which counts on, whatever is between its items.
   * @param level 0-based.
   * @param id of the list, where several count as one.
   * @returns '' for a bullet.
   */
  next(
    list: string,
    level: number,
    levels: readonly (NumberedLevel | undefined)[],
    id = list,
  ): string {
    const counts = this.#counts.get(list) ?? [];
    this.#counts.set(list, counts);
    for (let below = level + 1; below < counts.length; below += 1) {
      const { runsOn, restartsAfter = below } = levels[below] ?? {};
      if (runsOn !== true && level <= restartsAfter) counts[below] = undefined;
    }
    for (let above = 0; above < level; above += 1) counts[above] ??= levels[above]?.start ?? 1;
    const own = levels[level];
    const begun = `${id} ${level}`;
    if (own?.beginsAnew === true && !this.#begun.has(begun)) counts[level] = undefined;
    this.#begun.add(begun);
    const before = counts[level];
    counts[level] = before === undefined ? (own?.start ?? 1) : before + 1;
    if (!own || !FORMATS.has(own.format)) return '';
    return own.text.replace(/%(\d)/g, (_, rank: string) => {
      const at = Number(rank) - 1;
      const format = own.isLegal ? String : (FORMATS.get(levels[at]?.format ?? '') ?? String);
      return format(counts[at] ?? 1);
    });
  }
}

/** Whether items of this format have numbers, in a way that is known. */
/** A number as a format writes it; undefined where the format isn't known. */
export const numberIn = (format: string, count: number): string | undefined =>
  FORMATS.get(format)?.(count);

export const isKnownFormat = (format: string): boolean => FORMATS.has(format);

const FORMATS: ReadonlyMap<string, (count: number) => string> = new Map([
  ['decimal', String],
  ['decimalZero', (count) => String(count).padStart(2, '0')],
  ['lowerLetter', letters],
  ['upperLetter', (count) => letters(count).toUpperCase()],
  ['lowerRoman', roman],
  ['upperRoman', (count) => roman(count).toUpperCase()],
  ['ordinal', ordinal],
  ['cardinalText', (count) => CARDINALS[count - 1] ?? String(count)],
  ['ordinalText', (count) => ORDINALS[count - 1] ?? ordinal(count)],
]);

/** As far as lists in words go. */
const CARDINALS =
  'One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve Thirteen Fourteen Fifteen Sixteen Seventeen Eighteen Nineteen Twenty'.split(
    ' ',
  );
const ORDINALS =
  'First Second Third Fourth Fifth Sixth Seventh Eighth Ninth Tenth Eleventh Twelfth Thirteenth Fourteenth Fifteenth Sixteenth Seventeenth Eighteenth Nineteenth Twentieth'.split(
    ' ',
  );

function ordinal(count: number): string {
  const tens = count % 100;
  const ending = tens > 10 && tens < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][count % 10] ?? 'th');
  return `${count}${ending}`;
}

/** a to z, then aa, bb, as programs of texts go on. */
function letters(count: number): string {
  const letter = String.fromCharCode(97 + ((count - 1) % 26));
  return letter.repeat(Math.min(10, Math.ceil(count / 26)));
}

const ROMAN = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const;

function roman(count: number): string {
  if (count > 3999) return String(count);
  let left = count;
  let text = '';
  for (const [value, sign] of ROMAN) {
    for (; left >= value; left -= value) text += sign;
  }
  return text;
}
