import { visibleText } from '../language/visible-text.ts';
import type { HeldBack } from '../papers/standing/held-back.ts';

/**
 * Which papers are held back and why, a line each: said first and last, so that nobody overlooks it. Empty where
 * none is.
 */
export function describeHeld(held: readonly HeldBack[]): string {
  if (held.length === 0) return '';
  const many = held.length > 1;
  const lines = held.map(
    ({ file, what, codes }) => `  ${visibleText(file)} (${what}): ${codes.join(', ')}\n`,
  );
  const files = `${held.length} ${many ? 'papers are' : 'paper is'} held back until the errors in ${many ? 'them' : 'it'} are corrected`;
  return `${files}. The site says that ${many ? 'they are' : 'it is'} being checked; everything else is published.\n${lines.join('')}`;
}
