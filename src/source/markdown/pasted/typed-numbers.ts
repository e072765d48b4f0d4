import { MONTHS } from '../../../language/dates.ts';
import {
  isSuccessor,
  SECTION_OPEN,
  sectionNumberIn,
  type SectionParagraph,
} from '../numbering/section-paragraphs.ts';
import type { TextProblem } from '../problem.ts';
import { change, indentOf, placeAt, type PastedText, type WrittenText } from './open-text.ts';

/** A sign behind a number that makes no number of a paragraph: "1:", "1 –", "1）", "1..", "1.0". */
const OTHER_SIGN = String.raw`(?:[:;/_>º°}）．。\]]|\.[.0)-]|[ \u00A0]?[-–—]|[ \u00A0]\.)`;

/** "1 The site", "1: The site", and "(1) the site": a number, and a blank. */
const TYPED = new RegExp(
  String.raw`^([ \t]*)(?:\((\d{1,3})\)|(?:\*\*(?=\d{1,3}\.\*\*))?(\d{1,3})(?:${OTHER_SIGN}|\.\*\*)?)(?=[ \t\u00A0]+(\S))`,
);

/** Lines of one paragraph whose typed numbers count on: Markdown would let them run on in one line. */
export function typedNumbers(all: PastedText): TextProblem[] {
  const { written, lines } = all;
  return [
    ...numbersInLine(all),
    ...written.flatMap((text) =>
      text.kind === 'paragraph'
        ? [...numbersOf(text), ...partsOf(text), ...closeNumbers(text, lines)]
        : [],
    ),
    ...numbersOfParagraphs(written),
  ];
}

/** "1 The site is …", "**2.** It is …", "3: It was …", "#4 It has …": paragraphs whose numbers are words, and count on from 1. */
const OF_PARAGRAPH = new RegExp(
  [
    String.raw`^(?!\d{1,2}[ \u00A0](?:${MONTHS.join('|')})\b)(?:(\d{1,3})(?=[ \t\u00A0]+\p{Lu})`,
    String.raw`\*\*(\d{1,3})[.)]?[ \t]*\*\*[.)]?(?=[ \t\u00A0]+\S)`,
    String.raw`(?:[#¶.<{[]|¶ |\((?=\d{1,3}\.\)))?(\d{1,3})(?:${OTHER_SIGN}|,)?(?=[ \t\u00A0]+\p{Lu}|(?<=[）．。]| \.)\p{Lu}))`,
  ].join('|'),
  'u',
);
/** "1It is due": the stop and the blank are left out. */
const GLUED = /^(\d{1,2})(?=\p{Lu}\p{Ll}{1,20}[ ,])/u;
/** "**1. It is due.**": the number is among the bold words. */
const IN_BOLD = /^\*\*(\d{1,3})[.)][ \t]+(?=[^*]+[.:;]\*\*[ \t]*$)/;
/** Shorter ones may be addresses. */
const LEAST_OF_SENTENCE = 40;

function numbersOfParagraphs(written: readonly WrittenText[]): TextProblem[] {
  const begun = written.flatMap((text) => {
    if (text.kind !== 'paragraph') return [];
    const inBold = IN_BOLD.exec(text.source);
    const [mark, ...numbers] =
      inBold ?? OF_PARAGRAPH.exec(text.source) ?? GLUED.exec(text.source) ?? [];
    const number = numbers.find((one) => one !== undefined);
    const isLong = text.source.length > LEAST_OF_SENTENCE;
    const isSentence = isLong || (/[.:;]\*{0,2}\s*$/.test(text.source) && !mark?.endsWith(','));
    if (mark === undefined || !isSentence) return [];
    const bold = inBold === null ? '' : '**';
    return [{ text, mark, number: Number(number), bold }];
  });
  const counted = begun.filter(({ number }, at) => number === at + 1);
  // One alone begins with a figure by chance.
  if (counted.length < 2 || counted.length < begun.length) return [];
  return counted.map(({ text, mark, number, bold }) => {
    const message = `This number is no more than a word of its paragraph. Write "${number}. " in its place.`;
    const place = { line: text.from + 1, column: 1 };
    const blank = bold === '' && !/^[ \t\u00A0]/.test(text.source.slice(mark.length)) ? ' ' : '';
    const right = bold === '' ? `${number}.${blank}` : `${number}. ${bold}`;
    return change('paragraph-unnumbered', place, message, mark, right);
  });
}

/** "1. It is due. 2. It is paid.": a number that goes on with that of its line, behind a sentence that has ended. */
function numbersInLine({ tokens, written }: PastedText): TextProblem[] {
  const items = tokens.flatMap(({ type, level, info, map, meta }) => {
    if (!map) return [];
    if (type === SECTION_OPEN) {
      return [{ from: map[0], number: (meta as SectionParagraph).number, stop: String.raw`[.)]?` }];
    }
    const isItem = type === 'list_item_open' && level === 1 && info !== '';
    return isItem ? [{ from: map[0], number: info, stop: '[.)]' }] : [];
  });
  const numbers = new Set(items.map(({ number }) => number));
  return items.flatMap(({ from, number, stop }): TextProblem[] => {
    const text = written.find((one) => one.from === from);
    const next = number.replace(/\d+$/, (last) => String(Number(last) + 1));
    // The next paragraph has it: here it is one of a sentence.
    if (text?.kind !== 'paragraph' || numbers.has(next)) return [];
    const begins = new RegExp(
      String.raw`(?<=[.;!?][”"’')]?)[ \t]+(?=${next.replace('.', String.raw`\.`)}${stop}[ \t]+[\p{Lu}“"‘'(])`,
      'u',
    );
    const match = begins.exec(text.source);
    if (!match) return [];
    const place = placeAt(text, match.index);
    const message = `Paragraph ${next} begins here within the line of paragraph ${number}, and would run on with it. Put an empty line above its number.`;
    return [change('paragraph-unnumbered', place, message, match[0], '\n\n')];
  });
}

/** "2.Two" below a line that begins with 1: the first of a list is found where paragraphs begin. */
const CLOSE = /^([ \t]*)(\d{1,3})([.)])(?=\p{Lu}\p{Ll}|\p{Lu} )/u;

function closeNumbers({ from, to }: WrittenText, lines: readonly string[]): TextProblem[] {
  const problems: TextProblem[] = [];
  for (let line = from + 1; line < to; line++) {
    const [written, indent = '', number = '', sign = ''] = CLOSE.exec(lines[line] ?? '') ?? [];
    const above = /^[ \t]*(\d{1,3})[.)]/.exec(lines[line - 1] ?? '')?.[1];
    if (written === undefined || Number(above) !== Number(number) - 1) continue;
    const mark = `${number}${sign}`;
    const place = { line: line + 1, column: indent.length + 1 };
    const message = `Without a space after ${mark} this line runs on with the one above. Write "${mark} " in its place.`;
    problems.push(change('pasted-sign', place, message, mark, `${mark} `));
  }
  return problems;
}

function numbersOf({ from, source }: WrittenText): TextProblem[] {
  const lines = source.split('\n');
  if (lines.length < 2) return [];
  const begun = lines.map((line) => TYPED.exec(line));
  return begun.flatMap((match, at): TextProblem[] => {
    if (!match) return [];
    const [written, indent = '', bracketed, bare, first = ''] = match;
    // A figure begins a line by chance; one that is counted on, before a word with a capital letter, doesn't.
    if (bare !== undefined && !/\p{Lu}/u.test(first)) return [];
    const number = Number(bracketed ?? bare);
    const isCounted = [begun[at - 1], begun[at + 1]].some((other, side) => {
      const its = bracketed === undefined ? other?.[3] : other?.[2];
      const isWord = bracketed !== undefined || /\p{Lu}/u.test(other?.[4] ?? '');
      return its !== undefined && isWord && Number(its) === number + (side === 0 ? -1 : 1);
    });
    if (!isCounted) return [];
    const mark = written.slice(indent.length);
    const place = { line: from + at + 1, column: indent.length + 1 };
    if (bare !== undefined) {
      const message = `Without a stop after "${bare}" this line runs on with the others. Write "${bare}." in its place.`;
      return [change('pasted-sign', place, message, mark, `${bare}.`)];
    }
    if (at === 0) return [];
    const message = `This line would run on with the one above: "${mark}" begins no list. Put an empty line above it.`;
    const inside = indent === '' ? indentOf(lines[0] ?? '') : indent;
    const fix = { line: place.line, column: 1, from: written, to: `\n${inside}${mark}` };
    return [{ code: 'pasted-sign', ...place, message, fix }];
  });
}

/** A number of two parts and a word with a capital letter: "1.1 The site". */
const PART = /^[ \t]*(\d{1,3}(?:\.\d{1,3}){1,3}[.)]?)[ \t]+[*_“"‘'(]{0,3}\p{Lu}/u;

/**
 * "1.1 It is due." in a line below "1. The site." and "1.2 It is paid." below that: Markdown lets them run on in one line. One alone is
 * taken for a number only below a sentence of the paragraph that it is a part of: "see paragraph" and "1.1 Sites" are broken lines.
 */
function partsOf({ from, source }: WrittenText): TextProblem[] {
  const lines = source.split('\n');
  if (lines.length < 2) return [];
  const begun: { readonly at: number; readonly mark: string; readonly number: string }[] = [];
  for (const [at, line] of lines.entries()) {
    const mark = PART.exec(line)?.[1];
    if (mark === undefined) continue;
    const number = sectionNumberIn(line.trimStart(), begun.at(-1)?.number);
    if (number !== undefined) begun.push({ at, mark, number });
  }
  const own = /^[ \t]*(\d{1,3})[.)](?=[ \t])/.exec(lines[0] ?? '')?.[1];
  const parts = new Set<number>();
  for (const [index, { at, number }] of begun.entries()) {
    const [before, after] = [begun[index - 1], begun[index + 1]];
    const isBegun = at === 0 || /[.:;?!][”"’')*_]*\s*$/.test(lines[at - 1] ?? '');
    const isFirst =
      isBegun &&
      (number === `${own}.1` || (after !== undefined && isSuccessor(number, after.number)));
    const isNext = before && parts.has(index - 1) && isSuccessor(before.number, number);
    if (isFirst || isNext === true) parts.add(index);
  }
  const inside = indentOf(lines[0] ?? '');
  return begun.flatMap(({ at, mark }, index): TextProblem[] => {
    if (at === 0 || !parts.has(index)) return [];
    const indent = /^[ \t]*/.exec(lines[at] ?? '')?.[0] ?? '';
    const place = { line: from + at + 1, column: indent.length + 1 };
    const message = `This line would run on with the one above: "${mark}" begins no list. Put an empty line above it.`;
    const to = `\n${inside.length > indent.length ? inside : indent}${mark}`;
    const fix = { line: place.line, column: 1, from: `${indent}${mark}`, to };
    return [{ code: 'pasted-sign', ...place, message, fix }];
  });
}
