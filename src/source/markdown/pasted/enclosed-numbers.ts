import type { TextProblem } from '../problem.ts';
import { change, type PastedText } from './open-text.ts';

/** Numbers and letters in circles and brackets, and with a stop, that are one sign: "①", "⑴", "⒈", "❶", "ⓐ", "⒜", "⓪". */
const ENCLOSED = /^([ \t>]*)([①-⓿❶-➓\u{1F100}-\u{1F10A}\u{1F110}-\u{1F129}])[ \t\u00A0]*(?=\S)/u;

const ANY = /[①-⓿❶-➓\u{1F100}-\u{1F10A}\u{1F110}-\u{1F129}]/u;

/** The first sign of each row of them, by the number that it has. */
const ROWS: readonly (readonly [first: number, last: number, begins: number])[] = [
  [0x2460, 0x2473, 1],
  [0x2474, 0x2487, 1],
  [0x2488, 0x249b, 1],
  [0x24eb, 0x24f4, 11],
  [0x24f5, 0x24fe, 1],
  [0x2776, 0x277f, 1],
  [0x2780, 0x2789, 1],
  [0x278a, 0x2793, 1],
  [0x1f101, 0x1f10a, 0],
];
const LETTERS: readonly (readonly [first: number, last: number, begins: string])[] = [
  [0x249c, 0x24b5, 'a'],
  [0x24b6, 0x24cf, 'A'],
  [0x24d0, 0x24e9, 'a'],
  [0x1f110, 0x1f129, 'A'],
];

type Begun = { readonly line: number; readonly indent: string; readonly all: string } & Sign;
type Sign = { readonly sign: string; readonly place: number; readonly letter?: string };

/** What a sign counts as; nothing where it counts nothing. */
function signOf(sign: string): Sign | undefined {
  const code = sign.codePointAt(0) ?? 0;
  for (const [first, last, begins] of ROWS) {
    if (code >= first && code <= last) return { sign, place: code - first + begins };
  }
  for (const [first, last, begins] of LETTERS) {
    if (code < first || code > last) continue;
    const letter = String.fromCharCode(begins.charCodeAt(0) + code - first);
    return { sign, place: code - first + 1, letter };
  }
  return undefined;
}

/**
 * "① One" and "② Two": signs that are no marks of Markdown, so that the lines run on in one paragraph, and nobody could cite one.
 * Two that count on, or the first alone before a sentence: "① shows the site" is a sentence about a map.
 */
export function enclosedNumbers({ written, lines, tokens }: PastedText): TextProblem[] {
  const begun = written.flatMap(({ kind, from, to }) =>
    kind === 'paragraph'
      ? lines.slice(from, to).flatMap((line, at) => signIn(line, from + at))
      : [],
  );
  const hasNumbers = tokens.some(({ type, level }) => type === 'ordered_list_open' && level === 0);
  return begun.flatMap((one, at) => {
    const isBeside =
      begun[at - 1]?.place === one.place - 1 || begun[at + 1]?.place === one.place + 1;
    const rest = (lines[one.line] ?? '').slice(one.all.length);
    if (!isBeside && !(one.place === 1 && /^\p{Lu}/u.test(rest))) return [];
    const mark = one.letter === undefined ? `${one.place}.` : `(${one.letter})`;
    const place = { line: one.line + 1, column: one.indent.length + 1 };
    // Beside the numbers of paragraphs these count for themselves.
    const isApart = one.letter === undefined && hasNumbers;
    const right = isApart ? `(${String.fromCharCode(96 + Math.min(one.place, 26))})` : mark;
    const message = `"${one.sign}" begins no list and no paragraph here: the line would run on with others, and nobody could cite it. Write "${right} " in its place.`;
    const isAlone = !ANY.test(rest);
    if (isApart || !isAlone) return [{ code: 'pasted-bullet' as const, ...place, message }];
    return [change('pasted-bullet', place, message, one.all.slice(one.indent.length), `${right} `)];
  });
}

function signIn(line: string, at: number): Begun[] {
  const [all, indent = '', written = ''] = ENCLOSED.exec(line) ?? [];
  const sign = all === undefined ? undefined : signOf(written);
  return all === undefined || !sign ? [] : [{ line: at, indent, all, ...sign }];
}
