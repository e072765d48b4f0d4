import type { MarkdownIt, Token } from 'markdown-it';
import type { Fix } from '../../rules/fix.ts';
import type { TextProblem } from './problem.ts';
import { WITHHELD, type WithheldPassage } from './withheld-passage.ts';

const OPEN = 'numbered_paragraph_open';
const CLOSE = 'numbered_paragraph_close';

/** How a numbered paragraph is written: its number hangs in the margin and is its own address. */
export function paragraphRules(parser: MarkdownIt): void {
  parser.renderer.rules[OPEN] = (tokens, index) => {
    const { number } = tokens[index]?.meta as { number: number };
    return `<div class="para" id="para-${number}"><a class="para__number" data-pagefind-ignore href="#para-${number}" aria-label="Paragraph ${number}">${number}</a><div class="para__body">`;
  };
  parser.renderer.rules[CLOSE] = () => '</div></div>\n';
}

/**
 * Makes the items of a section's top-level ordered lists into numbered paragraphs, counting on from
 * the sections before. CommonMark keeps the first number of a list alone, so the numbers as written
 * are taken from the markers. A section whose paragraphs aren't numbered keeps its lists.
 */
export function numberParagraphs(
  tokens: Token[],
  lines: readonly string[],
  first: number,
  numbered: boolean,
): { next: number; problems: TextProblem[] } {
  const problems: TextProblem[] = [];
  let next = first;
  let inside = false;
  if (!numbered) return { next, problems };
  const expect = (written: number, line: number): void => {
    if (written !== next) {
      const fix = renumber(lines, line, next);
      problems.push({
        code: 'paragraph-number',
        line,
        column: 1,
        message: `This paragraph is numbered ${written}, but the next number is ${next}. Write "${next}." so that the numbers run on through the whole report.`,
        ...(fix && { fix }),
      });
    }
    next++;
  };
  for (const [index, token] of tokens.entries()) {
    const line = (token.map?.[0] ?? 0) + 1;
    if (token.type === WITHHELD) {
      const passage = token.meta as WithheldPassage;
      for (const [offset, text] of passage.text.split('\n').entries()) {
        const marker = /^ {0,3}(\d{1,9})[.)](?:\s|$)/.exec(text);
        if (!marker) continue;
        passage.paragraphs.push(next);
        expect(Number(marker[1]), passage.textLine + offset);
      }
    } else if (isTopOrderedList(token)) {
      token.type = 'numbered_list';
      token.hidden = true;
      token.tag = '';
    } else if (token.type === 'list_item_open' && token.level === 1 && token.info !== '') {
      expect(Number(token.info), line);
      token.type = OPEN;
      token.meta = { number: next - 1 };
      closeOf(tokens, index).type = CLOSE;
      inside = true;
    } else if (token.type === CLOSE) {
      inside = false;
    } else if (inside && token.level === 2 && token.type.startsWith('paragraph_')) {
      // Tight lists hide their paragraphs; a numbered paragraph is one.
      token.hidden = false;
    }
  }
  takeInIndentedLists(tokens, lines);
  return { next, problems };
}

/**
 * A list of bullets that is indented below a numbered paragraph belongs to it, even where it is
 * indented by less than CommonMark requires: Word's conversions and most people indent by two.
 */
function takeInIndentedLists(tokens: Token[], lines: readonly string[]): void {
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token?.type !== 'bullet_list_open' || token.level !== 0) continue;
    if (!/^\s/.test(lines[token.map?.[0] ?? 0] ?? '')) continue;
    const close = tokens.findLastIndex((t, at) => at < i && t.type === CLOSE);
    if (close === -1 || tokens.slice(close + 1, i).some((t) => t.type !== 'numbered_list'))
      continue;
    let end = i;
    while (tokens[end]?.type !== 'bullet_list_close' || tokens[end]?.level !== 0) end++;
    const list = tokens.splice(i, end - i + 1);
    tokens.splice(close, 0, ...list);
  }
}

const isTopOrderedList = (token: Token): boolean =>
  token.level === 0 && /^ordered_list_(?:open|close)$/.test(token.type);

function closeOf(tokens: readonly Token[], open: number): Token {
  for (let i = open + 1; i < tokens.length; i++) {
    const token = tokens[i];
    if (token?.type === 'list_item_close' && token.level === 1) return token;
  }
  throw new Error('a list item that the parser opened and never closed');
}

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
function renumber(lines: readonly string[], line: number, number: number): Fix | undefined {
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
