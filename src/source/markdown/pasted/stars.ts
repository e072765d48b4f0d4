import type { Token } from 'markdown-it';
import type { TextProblem } from '../problem.ts';
import { change, placeAt, printedTexts, type WrittenText } from './open-text.ts';

const BOLD_UNREAD =
  /(?<![\\*\p{L}\p{N}])\*\*(?=[\p{L}“"‘(£])|(?<!(?<![\p{L}\p{N}])\p{Lu})\*\*[^*\n]{1,200}\*\*/gu;
/**
 * Bold words that end nowhere and begin with a figure, and those that begin nowhere: behind a figure, stars are a mark. The codes of telephones
 * (“dial **21”, “**61*number#”) and the grade A** are as they are to be.
 */
const BEFORE_FIGURE =
  /(?<![\\*\p{L}\p{N}]|\b(?:call|code|codes|dial|dialled|dialling|enter|key|keys|press|pressing|ring|text|type)(?:\sin)?:?\s[“‘"(]?)\*\*(?=[$€]?\p{N})(?!\d+[*#])/iu;
const BEGUN_NOWHERE = /(?<=\p{L}\p{L}|[”’])(?<!\\\*)\*\*(?=[.,:;!?)”’]{0,3}(?:\s|$))/u;
/** Two stars as the mark of a note stand behind a word, and again before what the note says. */
const MARK = /[\p{L}\p{N}%)”’.]\*\*(?![*\p{L}\p{N}])/u;
const SAID = /(?<![*\p{L}\p{N}%)”’.,:;!?])\*\*(?!\*)/u;

/** "**Note:**The": stars of bold words, which end or begin nowhere, or end at a word. */
export function unreadStars(written: readonly WrittenText[]): TextProblem[] {
  const printed = written.map(printedTexts);
  const has = (pattern: RegExp): boolean =>
    printed.some((parts) => parts.some((part) => part.includes('**') && pattern.test(part)));
  const isMark = has(MARK);
  const isSaid = has(SAID) || written.some(({ source }) => source.includes('\\*\\*'));
  const patterns = [
    BOLD_UNREAD,
    ...(isMark ? [] : [BEFORE_FIGURE]),
    ...(isSaid ? [] : [BEGUN_NOWHERE]),
  ];
  return written.flatMap((text, index) => {
    if (!text.source.includes('**') || text.source.includes('`')) return [];
    const parts = printed[index] ?? [];
    const unread = patterns.find((one) => parts.some((part) => new RegExp(one).test(part)));
    // Blanks beside the stars have a message of their own.
    if (
      !unread ||
      /\*\*\s|\s\*\*(?!\S)|\\\*/.test(
        unread === BEGUN_NOWHERE
          ? ''
          : text.source.replace(/\s\*\*(?=\S)|(?<=\S)\*\*(?:\s|$)/g, ''),
      )
    ) {
      return [];
    }
    const match = new RegExp(unread).exec(text.source);
    if (!match) return [];
    const message =
      'These stars would be printed. Bold words have two stars before and two after them, in the same paragraph, with a blank between the last stars and the next word. Where stars are to be read, write a backslash before each: \\*\\*.';
    return [{ code: 'pasted-sign', ...placeAt(text, match.index), message }];
  });
}

/** "2*3*4" and "12*8 m and 10*6 m" would lose their stars, and show what is between them in italics or in bold. */
export function starsBetweenFigures(text: WrittenText): TextProblem[] {
  const message =
    'These stars would be lost, and what is between them would be in italics. Write a backslash before each: \\*.';
  let from = 0;
  return text.tokens.flatMap(({ children }) =>
    starredIn(children ?? []).flatMap((pair): TextProblem[] => {
      const start = placeOf(text.source, from, pair.start, pair.stars);
      const end = start === -1 ? -1 : placeOf(text.source, start + 1, pair.end, pair.stars);
      if (end === -1) return [];
      from = end + 1;
      const whole = text.source.slice(start, end + pair.stars.length);
      const place = placeAt(text, start);
      if (whole.includes('\n')) return [{ code: 'pasted-sign', ...place, message }];
      const escaped = pair.stars.replaceAll('*', '\\*');
      const inner = whole.slice(pair.stars.length, -pair.stars.length);
      return [change('pasted-sign', place, message, whole, escaped + inner + escaped)];
    }),
  );
}

/** The signs before and after stars. */
type Sides = readonly [before: string, after: string];

/** Stars that multiply, as the parser paired them. */
type Pair = { readonly stars: string; readonly start: Sides; readonly end: Sides };

function starredIn(children: readonly Token[]): readonly Pair[] {
  const open: { stars: string; start: Sides; inner: string }[] = [];
  return children.flatMap((token, at): Pair[] => {
    if (token.type === 'text') for (const one of open) one.inner += token.content;
    if (!/^(?:em|strong)_(?:open|close)$/.test(token.type) || !token.markup.startsWith('*')) {
      return [];
    }
    const beside: Sides = [
      textOf(children[at - 1]).slice(-1),
      [...textOf(children[at + 1])][0] ?? '',
    ];
    if (token.nesting === 1) {
      open.push({ stars: token.markup, start: beside, inner: '' });
      return [];
    }
    const begun = open.pop();
    if (!begun) return [];
    const pair = { stars: begun.stars, start: begun.start, end: beside };
    return multiply(pair, begun.inner) ? [pair] : [];
  });
}

const textOf = (token: Token | undefined): string => (token?.type === 'text' ? token.content : '');

const FIGURE = /\p{N}/u;

/** "6*bis*" and "re*open*ed" don't multiply; "12*8 … 10*6", "A*B … C*D", "2*x*3" and "Price*Volume*Mix" do. */
function multiply({ stars, start, end }: Pair, inner: string): boolean {
  if (isBetween(start, FIGURE, FIGURE) || isBetween(end, FIGURE, FIGURE)) return true;
  if (isBetween(start, /[\p{N})]/u, /\p{N}/u) || isBetween(start, /\)/, /\(/)) return true;
  const inWord = /[\p{L}\p{N}]/u;
  if (stars !== '*' || !isBetween(start, inWord, inWord) || !isBetween(end, inWord, inWord)) {
    return false;
  }
  // "Price*Volume*Mix": names side by side, where a word with a part in italics goes on in small letters.
  const areNames = isBetween(start, /\p{Ll}/u, /\p{Lu}/u) && isBetween(end, /\p{Ll}/u, /\p{Lu}/u);
  return /\p{N}$/u.test(start[0]) || inner.length === 1 || areNames || !/^\p{L}+$/u.test(inner);
}

const isBetween = ([before, after]: Sides, left: RegExp, right: RegExp): boolean =>
  left.test(before) && right.test(after);

/** Where stars with such signs beside them are in a text, from some place on; -1 where they aren't. */
function placeOf(source: string, from: number, [before, after]: Sides, stars: string): number {
  for (let at = source.indexOf(stars, from); at !== -1; at = source.indexOf(stars, at + 1)) {
    const isAlone = source[at + stars.length] !== '*' && !/[\\*]/.test(source[at - 1] ?? '');
    const isHere =
      source.slice(0, at).endsWith(before) && source.startsWith(after, at + stars.length);
    if (isAlone && isHere) return at;
  }
  return -1;
}
