import { areHonours, isTitle } from './titles.ts';

/** A name in a list, as printed, and where it begins in the text of the list. */
export type NameInList = { readonly printed: string; readonly at: number };

/**
 * The names of a list as minutes print one: "Councillors D Pyke, M Sallis (Chair) and Sir Godfrey Mallinder, KBE". It is
 * divided at commas, semicolons and "and", and where a new line begins with a title. Brackets stay whole, honours stay
 * with their name, and a name may be broken over two lines, also at its hyphen.
 */
export function namesInList(text: string): NameInList[] {
  const names: { printed: string; at: number }[] = [];
  for (const { from, to } of piecesOf(text)) {
    const raw = text.slice(from, to);
    const printed = unwrapped(raw).replace(/^and\s+/i, '');
    if (printed === '' || /^and$/i.test(printed)) continue;
    const before = names.at(-1);
    if (before && areHonours(printed, before.printed)) before.printed += `, ${printed}`;
    else names.push({ printed, at: from + (raw.length - raw.trimStart().length) });
  }
  return names;
}

/** A line that ends in a hyphen goes on with the same name. */
function unwrapped(text: string): string {
  return text
    .replace(/([\p{L}])([-‐‑])[ \t]*\r?\n[ \t]*/gu, '$1$2')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[•·*–—:]\s*/, '')
    .trim();
}

function piecesOf(text: string): { from: number; to: number }[] {
  const closes = closingBrackets(text);
  const pieces: { from: number; to: number }[] = [];
  let from = 0;
  const cut = (at: number, length: number) => {
    pieces.push({ from, to: at });
    from = at + length;
  };
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    const close = closes.get(at);
    if (close !== undefined) at = close;
    else if (sign === ',' || sign === ';') cut(at, 1);
    else if (sign === '&' && isSpace(text[at - 1]) && isSpace(text[at + 1])) cut(at, 1);
    else if (isSpace(sign)) {
      if (isAnd(text, at + 1)) cut(at, 'and '.length);
      else if (sign === '\n' && beginsAnother(text, from, at)) cut(at, 1);
    }
  }
  pieces.push({ from, to: text.length });
  return pieces;
}

const isSpace = (sign: string | undefined): boolean => sign !== undefined && /\s/.test(sign);

const isAnd = (text: string, at: number): boolean =>
  text.slice(at, at + 3).toLowerCase() === 'and' && isSpace(text[at + 3]);

/** A line that begins with a title begins a new name, unless the line before ends in one ("Councillor / Sir Godfrey"). */
function beginsAnother(text: string, from: number, at: number): boolean {
  const next = /^[ \t]*([\p{L}.]{2,20})/u.exec(text.slice(at + 1, at + 60))?.[1];
  if (next === undefined || !isTitle(next)) return false;
  const before = text.slice(Math.max(from, at - 40), at).trimEnd();
  const last = /[\p{L}.]+$/u.exec(before)?.[0];
  return last !== undefined ? !isTitle(last) : before !== '';
}

/** Where each bracket that is closed closes; one that isn't is a sign like others. */
function closingBrackets(text: string): Map<number, number> {
  const closes = new Map<number, number>();
  const open: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '(') open.push(at);
    else if (text[at] === ')') {
      const from = open.pop();
      if (from !== undefined) closes.set(from, at);
    }
  }
  return closes;
}
