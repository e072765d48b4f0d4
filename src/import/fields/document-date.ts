import { tidy } from '../../files/file-text/file-text.ts';
import type { IsoDate } from '../../language/dates.ts';
import { paragraphsIn, textOf, type Document } from '../document.ts';
import { knownLabel } from './field-labels.ts';
import { fieldOfLine } from './field-lines.ts';
import type { ImportFrame } from '../frame.ts';
import { furnitureIn } from './front-sheet.ts';
import { dateIn } from './values.ts';

/** The day of the meeting that a document names: before all else is read, since the template depends on it. */
export function dateOfDocument(
  { blocks }: Document,
  frame: Pick<ImportFrame, 'councilName' | 'committees'>,
): IsoDate | undefined {
  let isAsked = false;
  /** Only above the text a line that is nothing but a date is that of the meeting. */
  let isAbove = true;
  let seen = 0;
  for (const { inlines, label } of paragraphsIn(blocks)) {
    if (label !== undefined) isAbove = false;
    seen += 1;
    if (seen > 80) return undefined;
    const text = tidy(textOf(inlines));
    const whole = knownLabel(text, []);
    if (whole && 'key' in whole && whole.key === 'date') {
      isAsked = true;
      continue;
    }
    const line = fieldOfLine(inlines, []);
    const known = line?.known;
    const isDate = known && 'key' in known && known.key === 'date';
    const found = isDate
      ? dateIn(textOf(line.value))
      : isAsked || /^report to\b/i.test(text)
        ? dateIn(text)
        : isAbove
          ? furnitureIn(text, frame)?.date
          : undefined;
    if (found !== undefined) return found;
    isAsked = false;
  }
  return undefined;
}
