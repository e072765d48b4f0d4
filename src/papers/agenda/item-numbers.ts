import { diagnose } from '../../rules/rules.ts';
import type { SourceFile } from '../../source/source-file.ts';
import type { ContentReader } from '../reading/reader.ts';
import type { ItemFields } from './item-schema.ts';

/**
 * The number of each item: one more than that of the item before, save where another is given. A further report of an item
 * has the number of that item. Reports numbers that two items have.
 */
export function numbersOf({
  reader,
  file,
  items,
  firstItem,
}: {
  readonly reader: ContentReader;
  readonly file: SourceFile;
  readonly items: readonly ItemFields[];
  readonly firstItem: number;
}): (string | undefined)[] {
  const refuse = (index: number, field: string, message: string): void => {
    const place = file.placeOf(['items', index, field], 'value');
    reader.diagnostics.push(diagnose('field-invalid', place, message));
  };
  const numbers: (string | undefined)[] = [];
  const taken = new Set<string>();
  let next = firstItem;
  for (const [index, item] of items.entries()) {
    const { numbered = true, number: given } = item;
    const isMore = 'report' in item && item['same-item'] === true;
    if (isMore && index === 0) {
      refuse(index, 'same-item', 'There is no item before this one. Take same-item: out.');
    }
    if (given !== undefined && (isMore || !numbered)) {
      const other = isMore ? 'same-item: true' : 'numbered: false';
      refuse(index, 'number', `The item has ${other}, and a number. Take one of the two out.`);
    }
    if (isMore) {
      numbers.push(numbers.at(-1));
      continue;
    }
    if (!numbered) {
      numbers.push(undefined);
      continue;
    }
    const number = String(given ?? next);
    if (taken.has(number.toLowerCase())) {
      const advice =
        given === undefined
          ? `Write number: for this one, such as number: ${number}a.`
          : 'Give this one another number.';
      refuse(
        index,
        given === undefined ? 'title' : 'number',
        `Two items have the number ${number}. ${advice}`,
      );
    }
    taken.add(number.toLowerCase());
    const whole = /^\d+/.exec(number)?.[0];
    // "A1" has a count of its own.
    if (whole !== undefined) next = Number(whole) + 1;
    numbers.push(number);
  }
  return numbers;
}
