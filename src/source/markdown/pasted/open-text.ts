import type { Token } from 'markdown-it';
import type { RuleCode } from '../../../rules/rules.ts';
import type { TextProblem } from '../problem.ts';
import { WITHHELD } from '../withheld/withheld-passage.ts';

/** The text of a paragraph, a heading, an item or a cell, as it is written, with all its lines. */
export type WrittenText = {
  /** Counted from 0; `to` is the line after it. */
  readonly from: number;
  readonly to: number;
  /** Its lines, joined. */
  readonly source: string;
  readonly kind: 'paragraph' | 'heading' | 'row';
  readonly tokens: readonly Token[];
};

/** What the checks of pasted text look at. */
export type PastedText = {
  readonly lines: readonly string[];
  readonly tokens: readonly Token[];
  /** Whether a line is open text: not in a fence, and not withheld. */
  readonly isOpen: readonly boolean[];
  readonly written: readonly WrittenText[];
};

/** The open lines of a text, and what is written on them. */
export function pastedText(tokens: readonly Token[], lines: readonly string[]): PastedText {
  const isOpen = lines.map(() => true);
  for (const { type, map } of tokens) {
    if (!map || (type !== 'fence' && type !== WITHHELD)) continue;
    isOpen.fill(false, map[0], map[1]);
  }
  const written: WrittenText[] = [];
  const rows = new Map<number, Token[]>();
  for (const [at, token] of tokens.entries()) {
    if (token.type !== 'inline' || !token.map) continue;
    const [from, to] = token.map;
    const before = tokens[at - 1]?.type ?? '';
    const kind = /^t[hd]_open$/.test(before)
      ? 'row'
      : before === 'heading_open'
        ? 'heading'
        : 'paragraph';
    if (kind === 'row') {
      const row = rows.get(from);
      row?.push(token);
      if (row) continue;
    }
    const own = [token];
    if (kind === 'row') rows.set(from, own);
    written.push({ from, to, kind, tokens: own, source: lines.slice(from, to).join('\n') });
  }
  return { lines, tokens, isOpen, written };
}

/** The texts that the parser made of a written text: what is between backquotes is none of them. */
export const printedTexts = ({ tokens }: WrittenText): string[] =>
  tokens.flatMap(({ children }) =>
    (children ?? []).filter(({ type }) => type === 'text').map(({ content }) => content),
  );

/** The line and the column, both counted from 1, of a place in the lines that begin with line `from`. */
export function placeAt(
  { from, source }: { readonly from: number; readonly source: string },
  offset: number,
): { readonly line: number; readonly column: number } {
  const before = source.slice(0, offset);
  const lastBreak = before.lastIndexOf('\n');
  let line = from + 1;
  for (let at = before.indexOf('\n'); at !== -1; at = before.indexOf('\n', at + 1)) line++;
  return { line, column: offset - lastBreak };
}

/** A problem of which the change is known. */
export function change(
  code: RuleCode,
  place: { readonly line: number; readonly column: number },
  message: string,
  from: string,
  to: string,
): TextProblem {
  return { code, ...place, message, fix: { ...place, from, to } };
}

/** What lines within the same paragraph or item begin with: "   " below "1. ". */
export function indentOf(line: string): string {
  const begins = /^[ \t]*(?:>[ \t]?)*(?:[-*+][ \t]+|\d{1,9}[.)][ \t]+)?/.exec(line)?.[0] ?? '';
  return begins.replace(/[^>\s]/g, ' ');
}

/** The letters and figures of a text, which no change may lose. */
export const wordsOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');
