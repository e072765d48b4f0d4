import { numberIn } from '../../files/file-text/numbering.ts';
import type { ListLevel } from './styles.ts';

/** A list whose items count on, whatever is between them: the last number of each of its levels. */
export type Count = (number | undefined)[];

/** The label of the next item of a list: "12.", "(a)", '' where it has no number. */
export function nextLabel(
  count: Count,
  level: number,
  levels: readonly (ListLevel | undefined)[],
  start?: number,
): string {
  const own = levels[level];
  const last = count[level];
  count[level] = start ?? (last === undefined ? (own?.start ?? 1) : last + 1);
  count.length = level + 1;
  if (!own || own.format === 'none') return '';
  return own.text
    .replace(/%(\d{1,2})%/g, (_, rank: string) => {
      const at = Number(rank) - 1;
      const number = (count[at] ??= levels[at]?.start ?? 1);
      return numberIn(levels[at]?.format ?? '', number) ?? String(number);
    })
    .trim();
}
