import type { Token } from 'markdown-it';
import type { TextProblem } from '../problem.ts';

/**
 * Numbers of lists that would be printed as others: Markdown keeps the first number of a list, and counts on from there. Where each
 * is 1 that is meant. Paragraphs of reports have numbers of their own, and are no lists any more.
 */
export function listNumbers(tokens: readonly Token[], lines: readonly string[]): TextProblem[] {
  const problems: TextProblem[] = [];
  const open: { isNumbered: boolean; isOne: boolean; next: number }[] = [];
  for (const token of tokens) {
    const { type, info, map } = token;
    if (/^(?:ordered|bullet|numbered)_list(?:_open)?$/.test(type) && token.nesting !== -1) {
      open.push({ isNumbered: type === 'ordered_list_open', isOne: true, next: NaN });
    } else if (/^(?:ordered|bullet|numbered)_list(?:_close)?$/.test(type)) open.pop();
    const list = open.at(-1);
    if (type !== 'list_item_open' || list?.isNumbered !== true) continue;
    const written = Number(info);
    const next = Number.isNaN(list.next) ? written : list.next;
    list.next = next + 1;
    list.isOne &&= written === 1;
    if (written === next || list.isOne) continue;
    const line = map?.[0] ?? 0;
    problems.push({
      code: 'list-number',
      line: line + 1,
      column: (/^[\s>]*/.exec(lines[line] ?? '')?.[0].length ?? 0) + 1,
      message: `This point is numbered ${written}, and would be printed as ${next}: Markdown counts the points of a list. Write "${next}.", or put back the points between.`,
    });
    // The next ones count on from what is written: one mistake is said once.
    list.next = written + 1;
  }
  return problems;
}
