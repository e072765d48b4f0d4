import { foldCodePoint } from '../folded-text.ts';

/** What may be between two digits of a figure and is no part of it: marks of Markdown, tags, and signs without a width. */
const MARKUP = String.raw`(?<!\[)[*_~^\x60]{1,3}|\\(?=[,.*_~])|<\/?[a-z][^<>\n]{0,80}>|\]\([^()\s]{0,200}(?: "[^"\n]{0,200}")?\)|\[\^[^\]\n]{1,40}\]|\]\[[^\]\n]{0,60}\]|[[\]]`;
const NO_WIDTH = String.raw`[\u00ad\u200b-\u200d\u2060\ufeff]|&(?:shy|zwj|zwnj|ZeroWidthSpace|#8203|#x200b|#173);`;
/** The end of a line, with the marks of a quotation or of a line that is broken on purpose. */
const LINE_END = String.raw`[ \t]{0,3}\\?\n(?![ \t>]{0,8}\n)[ \t>]{0,8}`;
const ENTITY = String.raw`&#(?:x[\da-f]{1,6}|\d{1,7});|&(?:pound|comma|period|nbsp|thinsp);`;
const BREAK = `(?:${MARKUP}|${NO_WIDTH}|${LINE_END}|${ENTITY})`;
/** After a point a line ends with its sentence: "£30,000." and the number of the next paragraph are two figures. */
const BREAK_IN_LINE = `(?:${MARKUP}|${NO_WIDTH}|${ENTITY})`;
const SIGN = String.raw`[£€$]|&pound;|&#163;|&#xa3;`;

const DIGIT = String.raw`(?:\p{Nd}|&#(?:x3\d|4[89]|5[0-7]);)`;

/** A figure with anything of that between its letters. */
const RUN = new RegExp(
  String.raw`(?:(?:${SIGN})${BREAK}{0,6})?${DIGIT}(?:${BREAK}{0,6}(?:,${BREAK}{0,6}|\.${BREAK_IN_LINE}{0,6})?${DIGIT}){1,24}`,
  'giu',
);

/** With a sign of money, or in groups of three: what else is beside one another may be two figures. */
const IN_GROUPS = /^[£€$]?\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?$/;
const SIGNED = /^[£€$]\d{1,9}(?:\.\d{1,2})?$/;
const PLAIN = /^[£€$]?[\d,.]+$/;

/**
 * A text in which every amount is in one piece where it begins, with blanks after it for what was between its digits:
 * "**£93**,427" is "£93,427". Digits of other scripts become plain ones. All else keeps its place.
 */
export function joinFigures(text: string): string {
  if (!/\d|\p{Nd}/u.test(text)) return text;
  return text.replace(RUN, (run) => {
    if (PLAIN.test(run)) return run;
    const plain = run.replace(PIECE, (piece) => written(piece));
    if (!IN_GROUPS.test(plain) && (run.includes('\n') || !SIGNED.test(plain))) return run;
    // Lines are counted by their ends, which come after it.
    const ends = run.replace(/[^\n]/g, '');
    return plain.padEnd(run.length - ends.length) + ends;
  });
}

const PIECE = new RegExp(`${ENTITY}|${MARKUP}|${NO_WIDTH}|${LINE_END}|\\p{Nd}`, 'giu');

const NAMED: Readonly<Record<string, string>> = { pound: '£', comma: ',', period: '.' };

function written(piece: string): string {
  const code = /^&#(x?)([\da-f]+);$/i.exec(piece);
  if (code) {
    const point = Number.parseInt(code[2] ?? '', code[1] === '' ? 10 : 16);
    const character = point <= 0x10ffff ? String.fromCodePoint(point) : '';
    return /^[\d,.£€$]$/.test(character) ? character : '';
  }
  const name = /^&(\w+);$/.exec(piece)?.[1];
  if (name !== undefined) return NAMED[name] ?? '';
  return /^\p{Nd}$/u.test(piece) ? foldCodePoint(piece.codePointAt(0) ?? 0) : '';
}
