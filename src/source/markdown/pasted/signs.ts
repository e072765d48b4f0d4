import type { TextProblem } from '../problem.ts';
import { sectionNumberIn } from '../numbering/section-paragraphs.ts';
import { letterMarkIn } from '../numbering/letter-marks.ts';
import { change, indentOf, placeAt, type PastedText, type WrittenText } from './open-text.ts';

/** Blanks of a width of their own, which make no list. */
const WIDE_BLANK =
  /^(\s*)((?:\d{1,3}[.)]|\d{1,3}(?:\.\d{1,3}){1,3}[.)]?|[-*+]|\(?[a-z]{1,4}[.)]))([\u2000-\u200A\u202F\u205F\u3000\u00A0 \t]*[\u2000-\u200A\u202F\u205F\u3000\u00A0][\u2000-\u200A\u202F\u205F\u3000\u00A0 \t]*|&nbsp;[ \t]*)(?=\S)/;
/** Signs that nobody sees; in writing from right to left they have a use. */
const CONTROLS =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000E-\u001F\u007F\u{E0000}-\u{E007F}\u180E\u3164]+/gu;
const UNSEEN = /[\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]+/g;
/** Signs that fonts of symbols have alone, and what is left of a picture; bullets at the beginning of a line are found elsewhere. */
const NO_SIGN = /[\uE000-\uF8FF]|\uFFFC/g;
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;
/** Line breaks of other programs: Word's manual one, and those of Unicode. */
const LINE_BREAK = /[ \t]*[\v\f\u0085\u2028\u2029]+[ \t]*/g;
/** A backslash before a sign that needs none, which is printed with it. */
const PRINTED_BACKSLASH = /(?<!\\)\\(?=[“”‘’–—…£€•·\u00A0])/g;
const TWO_BACKSLASHES = /(?<![\\\w:])\\\\(?=[*_#()[\].-])|(?<=^\s{0,3}\d{1,3})\\\\(?=[.)]\s)/gm;
const ESCAPED_MARK = /^(\s{0,3})(?:(\d{1,3})\\([.)])|\\([-*+]))(?=\s)/;
/** "[ ]" and "[x]" before what is chosen. */
const TYPED_TICK = /^[ \t]*(?:>[ \t]?)*(?:(?:[-*+]|\d{1,3}[.)])[ \t]+)?\[[ xX]\](?=[ \t]+\S)/m;
/** `\\\\server\\folder`, and `C:\\folder` with a sign behind a backslash, which would take that for itself. */
const PATH =
  /(?<![\\\p{L}\p{N}]|\]\()(?:\\\\(?=[\p{L}\d][\w.$-]+(?:\\(?!\\)|[\s.,;)]|$))|[A-Za-z]:(?=\\(?!\\))(?=\S*(?<!\\)\\[!-/:-@[\]-`{-~]))[^\s“”"<>|]+/gu;
/** The same within a line or in a cell: "[ ] Yes [x] No", "Yes ( ) No (x)". */
const TYPED_BOX = /(?<![^\s|>*_:])(?:\[[ \txX✓✔√]?\](?![(:[])|\([ \txX✓✔√]?\))(?=[\s|,;.*_]|$)/g;
const TICKS = /[\u2610-\u2612\uF0A8\uF0FE]|(?:þ|¨)(?=\s*(?:yes|no)\b)/i;

/** Signs of other programs which Markdown takes for something else, or which are printed. */
export function signProblems(text: PastedText): TextProblem[] {
  const problems: TextProblem[] = [];
  for (const [at, line] of text.lines.entries()) {
    if (text.isOpen[at] === false) continue;
    problems.push(...unseenSigns(line, at), ...wideBlank(line, at));
  }
  for (const written of text.written) {
    problems.push(
      ...lineBreaks(written),
      ...wordParagraphs(written),
      ...paths(written),
      ...backslashes(written),
      ...mailAddresses(written),
    );
    problems.push(...tickBoxes(written));
  }
  problems.push(...escapedMarks(text), ...years(text));
  return problems;
}

function unseenSigns(line: string, at: number): TextProblem[] {
  if (!/[^\t -~]/.test(line)) return [];
  const controls = [...line.matchAll(CONTROLS)].map(({ 0: signs, index }) =>
    change(
      'pasted-sign',
      { line: at + 1, column: index + 1 },
      'There is a control character here, which nobody sees or which would be printed as an empty box. Take it out: delete the two letters around it, and write them again.',
      signs,
      '',
    ),
  );
  return [...controls, ...noSigns(line, at), ...withoutWidth(line, at)];
}

function noSigns(line: string, at: number): TextProblem[] {
  const [first] = [...line.matchAll(NO_SIGN)].filter(({ 0: sign, index }) => {
    return sign === '\uFFFC' || line.slice(0, index).trim() !== '';
  });
  if (!first) return [];
  const message =
    first[0] === '\uFFFC'
      ? 'A picture or another object was here, and wasn’t copied. Put it back, or delete this sign.'
      : 'Readers would see an empty box here: this sign is in a font of symbols alone. Write what it means.';
  return [{ code: 'pasted-sign', line: at + 1, column: first.index + 1, message }];
}

function withoutWidth(line: string, at: number): TextProblem[] {
  if (RIGHT_TO_LEFT.test(line)) return [];
  return [...line.matchAll(UNSEEN)].map(({ 0: signs, index }) =>
    change(
      'pasted-sign',
      { line: at + 1, column: index + 1 },
      'There is a sign here that nobody sees, and that keeps the search from finding the word. Take it out: delete the two letters around it, and write them again.',
      signs,
      '',
    ),
  );
}

function wideBlank(line: string, at: number): TextProblem[] {
  const match = WIDE_BLANK.exec(line);
  if (!match) return [];
  const [, indent = '', mark = '', blank = ''] = match;
  const right = `${mark} ${line.slice(match[0].length)}`;
  const isMark =
    /^(?:\d{1,3}[.)]|[-*+])$/.test(mark) ||
    (letterMarkIn(right) ?? sectionNumberIn(right, undefined)) !== undefined;
  if (!isMark) return [];
  const place = { line: at + 1, column: indent.length + mark.length + 1 };
  const message = `The blank after "${mark}" is one that keeps words together, so that this begins no list and no paragraph. Write a space in its place.`;
  return [change('pasted-sign', place, message, blank, ' ')];
}

function lineBreaks(written: WrittenText): TextProblem[] {
  return [...written.source.matchAll(LINE_BREAK)].map(({ 0: sign, index }) => {
    const place = placeAt(written, index);
    const isEnd = /^\s*(?:\n|$)/.test(written.source.slice(index + sign.length));
    const isStart = /(?:^|\n)\s*$/.test(written.source.slice(0, index));
    const indent = indentOf(written.source.split('\n')[place.line - written.from - 1] ?? '');
    const to = written.kind === 'row' ? ' / ' : written.kind === 'heading' ? ' ' : `\\\n${indent}`;
    const message =
      'A line break of another program is here, which readers don’t see. End the line with a backslash, or begin a new paragraph.';
    return change('pasted-sign', place, message, sign, isEnd || isStart ? '' : to);
  });
}

/** Where Word's own line breaks are, a line that ends is a paragraph that ends. */
function wordParagraphs(written: WrittenText): TextProblem[] {
  const { source } = written;
  if (written.kind !== 'paragraph' || !/[\v\u2028]/.test(source) || !source.includes('\n'))
    return [];
  const lines = source.split('\n');
  if (!lines.slice(0, -1).every((line) => /[.!?:;][”’"')]*\s*$/.test(line))) return [];
  const message =
    'This line was a paragraph of its own in Word, and would run on with the one above. Put an empty line above it.';
  return lines.slice(1).map((line, at) => {
    const place = { line: written.from + at + 2, column: 1 };
    const first = /^\s*\S/.exec(line)?.[0] ?? line;
    return change('pasted-sign', place, message, first, `\n${first}`);
  });
}

function backslashes(written: WrittenText): TextProblem[] {
  if (!written.source.includes('\\') || written.source.includes('`')) return [];
  const message =
    'The backslash before this sign would be printed. Take it out: the sign is no mark of Markdown.';
  return [
    ...[...written.source.matchAll(PRINTED_BACKSLASH)].map(({ index }) =>
      change('pasted-sign', placeAt(written, index), message, '\\', ''),
    ),
    ...[...written.source.matchAll(TWO_BACKSLASHES)].map(({ index }) =>
      change('pasted-sign', placeAt(written, index), message, '\\\\', '\\'),
    ),
    ...blankBehind(written),
    ...lastBackslash(written),
  ];
}

/** Where a file is on somebody’s computer, with the backslashes that Markdown would take out. */
function paths(written: WrittenText): TextProblem[] {
  if (!written.source.includes('\\') || written.source.includes('`')) return [];
  const message =
    'Backslashes of this path would be lost: a backslash keeps the sign behind it from being a mark, and is not printed. Write two of them for each, or say in words where the file is.';
  return [...written.source.matchAll(PATH)].map(({ 0: path, index }) =>
    change('pasted-sign', placeAt(written, index), message, path, path.replace(/[\\_*]/g, '\\$&')),
  );
}

/** "One\\ " at the end of a line: the blank keeps it from ending the line. */
function blankBehind(written: WrittenText): TextProblem[] {
  const message =
    'A blank after this backslash keeps it from ending the line, so that it would be printed. Take the blank out.';
  return [...written.source.matchAll(/(?<!\\)\\[ \t]+(?=\n)/g)].map(({ 0: all, index }) =>
    change('pasted-sign', placeAt(written, index), message, all, '\\'),
  );
}

/** A backslash that ends a paragraph breaks no line: it is printed. */
function lastBackslash(written: WrittenText): TextProblem[] {
  const match = /(?<!\\)\\[ \t]*$/.exec(written.source);
  if (!match || written.kind === 'row') return [];
  const message = 'This backslash ends no line of a paragraph, and would be printed. Take it out.';
  return [change('pasted-sign', placeAt(written, match.index), message, match[0], '')];
}

/** Outlook writes an address twice. */
function mailAddresses(written: WrittenText): TextProblem[] {
  return [...written.source.matchAll(/([\w.+-]{1,64}@[\w.-]{1,200})<mailto:\1>/gi)].map((match) => {
    const [all, address = ''] = match;
    const message =
      'The address is here twice, as Outlook copies it. Leave it once, without <mailto:…>.';
    const place = placeAt(written, match.index + address.length);
    return change('pasted-sign', place, message, all.slice(address.length), '');
  });
}

function tickBoxes(written: WrittenText): TextProblem[] {
  const typed = TYPED_TICK.exec(written.source);
  const box = typed ? typed.index + typed[0].lastIndexOf('[') : boxWithin(written.source);
  if (box !== undefined) {
    const message =
      'This box to be ticked would be printed as it is written. Say in words what was chosen, and leave out the rest.';
    return [{ code: 'pasted-tick-box', ...placeAt(written, box), message }];
  }
  const match = TICKS.exec(written.source);
  if (!match || !/\b(?:yes|no)\b/i.test(written.source)) return [];
  const message =
    'Tick boxes were pasted here. Write the answer in words; if the question is one of the fields of the report, answer it there (call-in: false), and take this line out.';
  return [{ code: 'pasted-tick-box', ...placeAt(written, match.index), message }];
}

/** Where the first of the boxes of a line is: an empty one beside another, one beside "Yes" or "No", or one that fills a cell. */
function boxWithin(source: string): number | undefined {
  if (source.includes('`')) return undefined;
  for (const { 0: line, index: begins } of source.matchAll(/[^\n]+/g)) {
    const boxes = [...line.matchAll(TYPED_BOX)];
    const [first] = boxes;
    if (!first) continue;
    const isChoice = boxes.length > 1 && boxes.some(({ 0: box }) => box.slice(1, -1).trim() === '');
    const isAnswer = /(?:^|[\s|])(?:yes|no)[ \t]*\[[xX✓✔√]?\]|\[[xX✓✔√]?\][ \t]*(?:yes|no)\b/i.test(
      line,
    );
    const isCell = /\|[ \t]*\[[ xX✓✔√]\][ \t]*\|/.test(line);
    if (isChoice || isAnswer || isCell) return begins + first.index;
  }
  return undefined;
}

/** `1\.` and `\-`, which pandoc and mammoth write where they saw no list: two that follow each other are one. */
function escapedMarks({ lines, isOpen, written, tokens }: PastedText): TextProblem[] {
  const inText = new Set(written.flatMap(({ from, to }) => range(from, to)));
  const found = lines.flatMap((line, at) => {
    const match = isOpen[at] === false || !inText.has(at) ? null : ESCAPED_MARK.exec(line);
    return match ? [{ at, match, number: Number(match[2]), sign: match[4] }] : [];
  });
  // A number that doesn't go on with the ones before it was kept as words on purpose.
  const fitting = new Set(runOn(found, tokens));
  return found.flatMap(({ at, match, number, sign }, index): TextProblem[] => {
    if (sign === undefined && !fitting.has(at)) return [];
    const isBeside = [found[index - 1], found[index + 1]].some((other) => {
      if (!other) return false;
      if (sign !== undefined) return other.sign === sign && Math.abs(other.at - at) <= 2;
      return Math.abs(other.number - number) === 1;
    });
    if (!isBeside) return [];
    const [all, indent = '', , end = ''] = match;
    const place = { line: at + 1, column: indent.length + 1 };
    const right = sign ?? `${number}${end}`;
    const message = `A backslash keeps this from being an item of a list. Write "${right}" without it.`;
    return [change('pasted-sign', place, message, all.slice(indent.length), right)];
  });
}

/** The lines whose numbers go on with the numbered paragraphs above them. */
function runOn(
  escaped: readonly { readonly at: number; readonly number: number }[],
  tokens: PastedText['tokens'],
): number[] {
  const numbers = tokens.flatMap(({ type, level, info, map }) =>
    type === 'list_item_open' && level === 1 && info !== '' && map
      ? [{ at: map[0], number: Number(info), isEscaped: false }]
      : [],
  );
  const all = [...numbers, ...escaped.map((one) => ({ ...one, isEscaped: true }))];
  let last = 0;
  return all
    .sort((a, b) => a.at - b.at)
    .flatMap(({ at, number, isEscaped }) => {
      if (isEscaped && number !== last + 1) return [];
      last = number;
      return isEscaped ? [at] : [];
    });
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from }, (_, at) => from + at);

/** "1986. A good year." begins a list in Markdown, and would be counted among the paragraphs. */
function years({ tokens, lines }: PastedText): TextProblem[] {
  return tokens.flatMap((token): TextProblem[] => {
    if (token.type !== 'list_item_open' || !isYear(token.info) || !token.map) return [];
    const line = lines[token.map[0]] ?? '';
    const column = line.indexOf(token.info) + 1;
    const sign = line[column + token.info.length - 1] ?? '';
    if (column === 0 || !/[.)]/.test(sign)) return [];
    const message = `A line that begins with "${token.info}${sign}" is taken for a numbered paragraph. Write "${token.info}\\${sign}" if it is a year.`;
    const place = { line: token.map[0] + 1, column };
    return [change('pasted-sign', place, message, token.info + sign, `${token.info}\\${sign}`)];
  });
}

/** Whether the number of an item is a year: no report has so many paragraphs. */
export const isYear = (number: string): boolean => /^(?:1[6-9]|20)\d\d$/.test(number);
