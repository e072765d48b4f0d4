/** How the items of one level of a list are numbered. */
export type NumberedLevel = {
  /** "decimal", "lowerLetter", "upperRoman"…; anything else is a bullet. */
  readonly format: string;
  /** "%1.%2": each number as the level of that rank has it. */
  readonly text: string;
  readonly start: number;
  /** It counts on below another item of the list that it is in. */
  readonly runsOn?: boolean;
};

/** Counts the items of lists, as programs do when they print their numbers. */
export class Numbering {
  readonly #counts = new Map<string, (number | undefined)[]>();

  /**
   * The label of the next item.
   * @param list which counts on, whatever is between its items.
   * @param level 0-based.
   * @returns '' for a bullet.
   */
  next(list: string, level: number, levels: readonly (NumberedLevel | undefined)[]): string {
    const counts = this.#counts.get(list) ?? [];
    this.#counts.set(list, counts);
    for (let below = level + 1; below < counts.length; below += 1) {
      if (levels[below]?.runsOn !== true) counts[below] = undefined;
    }
    for (let above = 0; above < level; above += 1) counts[above] ??= levels[above]?.start ?? 1;
    const own = levels[level];
    const before = counts[level];
    counts[level] = before === undefined ? (own?.start ?? 1) : before + 1;
    if (!own || !FORMATS.has(own.format)) return '';
    return own.text.replace(/%(\d)/g, (_, rank: string) => {
      const at = Number(rank) - 1;
      const format = FORMATS.get(levels[at]?.format ?? '') ?? String;
      return format(counts[at] ?? 1);
    });
  }
}

const FORMATS: ReadonlyMap<string, (count: number) => string> = new Map([
  ['decimal', String],
  ['decimalZero', (count) => String(count).padStart(2, '0')],
  ['lowerLetter', letters],
  ['upperLetter', (count) => letters(count).toUpperCase()],
  ['lowerRoman', roman],
  ['upperRoman', (count) => roman(count).toUpperCase()],
]);

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
