import type { Fix } from '../../../rules/fix.ts';

const REFERENCE = /#para-\d|\bpara(?:graph)?s?\.?\s+\d/i;
const MARKER = /^( {0,3})(\d{1,9})[.)](?=\s|$)/;

/** Whether a text does; asked again for each paragraph that has a wrong number. */
function refersToParagraphs(lines: readonly string[]): boolean {
  const known = referring.get(lines);
  if (known !== undefined) return known;
  const refers = lines.some((text) => REFERENCE.test(text));
  referring.set(lines, refers);
  return refers;
}

const referring = new WeakMap<readonly string[], boolean>();

/**
 * Another number for a paragraph. Not where the text refers to paragraphs by number, since which was
 * meant can't be known; nor where a longer number would leave the lines below it outside its paragraph.
 */
export function continuousFix(
  lines: readonly string[],
  line: number,
  number: number,
): Fix | undefined {
  const marker = MARKER.exec(lines[line - 1] ?? '');
  if (!marker || refersToParagraphs(lines)) return undefined;
  const [, indent = '', from = ''] = marker;
  const to = String(number);
  if (to.length !== from.length) {
    for (let below = line; below < lines.length; below += 1) {
      const text = lines[below] ?? '';
      if (MARKER.test(text) || text.startsWith('#')) break;
      if (/^\s+\S/.test(text)) return undefined;
    }
  }
  return { line, column: indent.length + 1, from, to };
}
