import type { Token } from 'markdown-it';
import { MOST_NESTING } from '../text-limits.ts';
import type { TextProblem } from './problem.ts';

const CONTAINER = /^(?:blockquote|bullet_list|ordered_list|lettered_list|dl)_(?:open|close)$/;

/** The first list or quotation that is within too many others: the parser would leave out what is deeper still. */
export function tooDeep(tokens: readonly Token[]): TextProblem[] {
  let depth = 0;
  for (const { type, nesting, map } of tokens) {
    if (!CONTAINER.test(type)) continue;
    depth += nesting;
    if (depth <= MOST_NESTING) continue;
    const message = `This list or quotation is within ${MOST_NESTING} others, which nobody can follow, and the words in it could be lost. Move it further left.`;
    return [{ code: 'paper-too-large', line: (map?.[0] ?? 0) + 1, column: 1, message }];
  }
  return [];
}
