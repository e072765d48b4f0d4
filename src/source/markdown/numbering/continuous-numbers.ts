import type { Token } from 'markdown-it';
import type { Fix } from '../../../rules/fix.ts';
import {
  asParagraph,
  CLOSE,
  isParagraph,
  paragraphId,
  type NumberRun,
} from './paragraph-tokens.ts';
import { isYear } from '../pasted/signs.ts';
import { continuousFix } from './renumber.ts';
import type { TextProblem } from '../problem.ts';
import { WITHHELD, type WithheldPassage } from '../withheld/withheld-passage.ts';

/**
 * Numbers the paragraphs of a section whose numbers run through the whole report: the items of its top-level lists.
 * @returns what is wrong with their numbers. One that is wrong is said once: those after it that count on from it belong to it.
 */
export function numberLists(
  tokens: Token[],
  lines: readonly string[],
  run: NumberRun,
): TextProblem[] {
  const problems: TextProblem[] = [];
  const within = listsWithin(tokens, run);
  let inside = false;
  // Paragraphs without a number since the last one that has one.
  let bare: number[] = [];
  const expect = (written: number, line: number): number => {
    const number = run.next++;
    const without = bare;
    bare = [];
    // A year that begins a line has a message of its own: no number of it is wrong.
    if (isYear(String(written))) return number;
    run.counted?.push({ line, written, number });
    if (written === number) {
      run.shift = undefined;
      return number;
    }
    if (run.shift?.by === written - number) {
      const fix = continuousFix(lines, line, number);
      if (fix) run.shift.also.push(fix);
      return number;
    }
    const [first] = without;
    if (first !== undefined && written - number === without.length) {
      run.next = written + 1;
      problems.push(withoutItsNumber(first, number, written));
      return written;
    }
    problems.push(wrongNumber(lines, line, { written, number }, run));
    return number;
  };
  for (const [index, token] of tokens.entries()) {
    const line = (token.map?.[0] ?? 0) + 1;
    if (token.type === WITHHELD) {
      const passage = token.meta as WithheldPassage;
      for (const [offset, text] of passage.text.split('\n').entries()) {
        const marker = /^ {0,3}(\d{1,9})[.)](?:\s|$)/.exec(text);
        if (!marker) continue;
        const number = expect(Number(marker[1]), passage.textLine + offset);
        passage.paragraphs.push(String(number));
        run.ids.add(paragraphId(String(number)));
      }
    } else if (isTopOrderedList(token)) {
      token.type = 'numbered_list';
      token.hidden = true;
      token.tag = '';
    } else if (token.type === 'list_item_open' && token.level === 1 && token.info !== '') {
      const list = within.get(token);
      if (list) problems.push(...listWithin(lines, list));
      const number = within.has(token) ? Number(token.info) : expect(Number(token.info), line);
      closeOf(tokens, index).type = CLOSE;
      asParagraph(tokens, index, String(number), run);
      inside = true;
    } else if (token.type === CLOSE) {
      inside = false;
    } else if (inside && token.level === 2 && token.type.startsWith('paragraph_')) {
      // Tight lists hide their paragraphs; a numbered paragraph is one.
      token.hidden = false;
    } else if (token.type === 'paragraph_open' && token.level === 0) {
      const inline = tokens[index + 1];
      if (inline && isParagraph(inline)) bare.push(line);
    }
  }
  return problems;
}

function wrongNumber(
  lines: readonly string[],
  line: number,
  { written, number }: { readonly written: number; readonly number: number },
  run: NumberRun,
): TextProblem {
  const fix = continuousFix(lines, line, number);
  const also: Fix[] = [];
  run.shift = { by: written - number, also };
  return {
    code: 'paragraph-number',
    line,
    column: 1,
    message: `This paragraph is numbered ${written}, but the next number is ${number}. Write "${number}." so that the numbers run on through the whole report, and count on in the paragraphs after it.`,
    ...(fix && { fix: { ...fix, also } }),
  };
}

/** A number that is missing between two others, where a paragraph has none. */
function withoutItsNumber(line: number, number: number, next: number): TextProblem {
  const message = `This paragraph has no number, and the next one is numbered ${next}. Write "${number}. " before its words.`;
  return { code: 'paragraph-number', line, column: 1, message };
}

/** Items that begin with 1 again, and the paragraph after which the numbers go on: they are a list of the one above them. */
type ListWithin = {
  readonly items: readonly Token[];
  readonly above: Token;
};

function listsWithin(
  tokens: readonly Token[],
  run: NumberRun,
): ReadonlyMap<Token, ListWithin | undefined> {
  const items: Token[] = [];
  const texts: string[] = [];
  for (const [at, token] of tokens.entries()) {
    if (token.type !== 'list_item_open' || token.level !== 1 || token.info === '') continue;
    items.push(token);
    texts.push(tokens[at + 2]?.content ?? '');
  }
  const found = new Map<Token, ListWithin | undefined>();
  let { next } = run;
  for (let at = 0; at < items.length; at++) {
    const item = items[at];
    const above = items[at - 1];
    if (!item) break;
    let end = at;
    while (items[end]?.info === String(end - at + 1)) end++;
    const goesOn = items[end] === undefined || items[end]?.info === String(next);
    const isList = item.info === '1' && next > 1 && end - at >= 2 && goesOn;
    if (!isList || !above || !/:\s*$/.test(texts[at - 1] ?? '')) {
      next = Number(item.info) === next ? next + 1 : next;
      continue;
    }
    found.set(item, { items: items.slice(at, end), above });
    for (const other of items.slice(at + 1, end)) found.set(other, undefined);
    at = end - 1;
  }
  return found;
}

function listWithin(lines: readonly string[], { items, above }: ListWithin): TextProblem[] {
  const [first] = items;
  const from = first?.map?.[0];
  const to = items.at(-1)?.map?.[1];
  if (from === undefined || to === undefined) return [];
  const marker = /^\s*\S+\s+/.exec(lines[above.map?.[0] ?? 0] ?? '')?.[0] ?? '';
  const indent = ' '.repeat(Math.min(marker.length, 5));
  const changes = lines.slice(from, to).flatMap((line, at): Fix[] => {
    const [sign] = /\S/.exec(line) ?? [];
    if (sign === undefined) return [];
    const column = line.indexOf(sign) + 1;
    return [{ line: from + at + 1, column, from: sign, to: indent + sign }];
  });
  const [fix, ...also] = changes;
  const message = `This list would be counted as paragraphs of the report. If it belongs to the paragraph above, put ${indent.length} spaces before each of its lines.`;
  const place = { line: from + 1, column: 1 };
  return [
    {
      code: 'paragraph-number',
      ...place,
      message,
      last: to,
      ...(fix && { fix: { ...fix, also } }),
    },
  ];
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
