import type { SecretKind, SecretSource, Secret } from './secret.ts';
import { joinFigures } from './figures/broken-figures.ts';
import { isOfBids } from './figures/bargains.ts';
import { withoutContactLines } from './contact-lines.ts';
import { detailsIn } from './details.ts';
import { isDistinctive, namesIn } from './distinctive.ts';
import { figureColumns, writtenOut } from './figures/figure-columns.ts';
import { foldText } from './folded-text.ts';
import { joinWords } from './words/broken-words.ts';
import { isOrdinaryWord, wordsApart } from './words/ordinary-words.ts';
import { linesOf } from './lines.ts';
import { addressesOfMarkdown, wordsOfMarkdown } from './markdown-words.ts';
import { publicNamesOf } from './figures/figures-with-names.ts';

/** A short sentence is taken together with the next, up to this many letters. */
const ENOUGH_LETTERS = 40;
/** What has no full stop, such as the figures of a PDF's table, is cut after this many characters. */
const LONGEST = 600;

/** A full stop before a capital or a figure, or the end of a list item, row or heading. */
const SENTENCE_END =
  /(?<=[.!?…]["'”’)\]]*)\s+(?=["'“‘([]*[\p{Lu}\d£$€])|\n(?=[ \t>]*(?:[-*+#|]|\d{1,3}[.)][ \t]|\[[^\]\n]+\]:))/u;
const BLOCK_END = /\n(?=[ \t>]*\n)|\f/;
const HEADING = /^\s*#/;
/** A short sentence with such a figure is no needle of its own, and the figure is looked for. */
const FIGURES =
  /[£€$]\s?\d(?:[\d,]|\.\d)|\d[\d.,]*\s?(?:%|per ?cent|pct|[mk](?!\p{L})|million|thousand)|\d\s?[¼½¾⅓⅔⅛⅜⅝⅞]|(?:\d\.\d{1,2}|(?<![\d,.])\d{3,5}) ?p(?:ence)?(?![\p{L}\d]|\.\p{L})|(?<!\p{L})(?:born|birth|sort code|aged?|years?[ -]old)(?!\p{L})|0\.\d{3}|\d{2}\.\d{1,3} points(?!\p{L})/iu;
/** "Wi-fi key: tulipanvil93", "PC 5521 lied.": whose number or key it is, is all that it says. */
const OF_SOMEBODY =
  /(?<!\p{L})(?:(?:badge|plate|licen[cs]e|driver|employee|staff|payroll|patient|pupil|client|collar|warrant|officer|constable|sergeant|PCS?O?|PS|DC|DS|log|incident|CAD|UPRN|file|record|pin|pass ?codes?|codes?|pass ?words?|pass ?phrases?|keys?|tokens?|key ?safes?)(?:[ \u00a0:=#(]|(?:number|no\.?|is|was|for|of)(?!\p{L})){1,8}[\p{L}-]{0,24}(?:\d[\p{L}\d]{2}|\p{L}{3}\d)|[A-Z]\.? ?[A-Z]\.?,? \(?Y(?:ea)?r? ?\d)/iu;
/** Two figures with decimals: together they tell whose row it is. */
const DECIMALS = /\d\.\d[^]*\D\d+\.\d/;
/** "Options considered" is every report's heading. */
const HEADING_LETTERS = 20;
/** Words that not every paper has, from which a heading is looked for. */
const HEADING_WORDS = 3;

/**
 * What to look for of an exempt text: each sentence, taken with the next where it is too short to be
 * distinguished from any other, and each name, figure, reference, address and link in it. What is not
 * distinctive enough even so is left out.
 *
 * `markdown` is a passage as the officer wrote it; `plain` the text of a PDF, Word document or CSV.
 */
export function secretsOfText(
  text: string,
  source: SecretSource,
  form: 'markdown' | 'plain' = 'markdown',
): Secret[] {
  const unix = withoutContactLines(text.replace(/\r\n?/g, '\n'));
  const words = form === 'markdown' ? wordsOfMarkdown(unix) : joinWords(joinFigures(unix));
  const columnAt = figureColumns(words);
  const place = placesIn(unix, source);
  const secrets: Secret[] = [];
  const saysBirth = BIRTH.test(unix);
  const add = (
    kind: SecretKind,
    found: string,
    offset: number,
    more: Pick<Secret, 'writtenOut' | 'counts' | 'isOfBids'> = {},
  ) => {
    const lead = found.length - found.trimStart().length;
    const written = found.trim().replace(/\s+/g, ' ');
    const birth =
      kind === 'sentence' &&
      saysBirth &&
      (mayBeOfBirth(found, written) ||
        (DAY.test(written) && BIRTH.test(unix.slice(Math.max(0, offset - LABEL), offset))));
    const secret: Secret = {
      ...{ kind, text: written, source: place(offset + lead) },
      ...(birth && { birth }),
      ...more,
    };
    const isTold =
      isDistinctive(secret) ||
      (kind === 'sentence' &&
        (birth ||
          FIGURES.test(secret.text) ||
          OF_SOMEBODY.test(secret.text) ||
          (/[|\t]/.test(found) && DECIMALS.test(secret.text))));
    if (isTold) secrets.push(secret);
  };
  for (const block of piecesOf(unix, BLOCK_END)) {
    const read = words.slice(block.offset, block.offset + block.text.length);
    // Every word of a heading may have its capital.
    const heading =
      form === 'markdown' && HEADING.test(block.text) && !block.text.trim().includes('\n');
    if (heading && (foldText(read).length < HEADING_LETTERS || !isTellingHeading(read))) continue;
    const ofBids = isOfBids(block.text) ? ({ isOfBids: true } as const) : {};
    for (const sentence of sentencesOf(read, block.text)) {
      const offset = block.offset + sentence.offset;
      const counts = countsIn(sentence.text, offset, columnAt);
      add('sentence', sentence.text, offset, { ...ofBids, ...(counts.length > 0 && { counts }) });
      const out = writtenOut(sentence.text, offset, columnAt);
      if (out === undefined) continue;
      add('sentence', out, offset, { ...ofBids, writtenOut: true });
      for (const { text: detail } of detailsIn(out).filter(isTellingWrittenOut))
        add('detail', detail, offset);
    }
    for (const name of heading ? [] : namesIn(read)) {
      add('name', name.text, block.offset + name.offset);
      // The properties of a picture, and addresses, have no "Mr".
      const title = TITLE.exec(name.text)?.[0] ?? '';
      if (title !== '') add('name', name.text.slice(title.length), block.offset + name.offset);
    }
    for (const detail of detailsIn(read)) {
      const offset = block.offset + detail.offset;
      // Such a figure is looked for where papers don't give it the same name, or as a sum of money.
      const isPublic =
        /^[\d,.]+$/.test(detail.text) &&
        (columnAt(offset)?.isCount === true ||
          publicNamesOf(words, offset, offset + detail.text.length).length > 0);
      if (!isPublic) add('detail', detail.text, offset);
    }
  }
  for (const address of form === 'markdown' ? addressesOfMarkdown(unix) : []) {
    // A path within the site leads to a paper that has its own access; what is exempt there is looked for itself.
    if (/^[a-z][a-z\d+.-]*:|^\/\//i.test(address.text)) add('detail', address.text, address.offset);
  }
  return secrets;
}

const TITLE = /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Cllr|Councillor)\.?\s+/;

/** Of four figures and more: what a table in thousands has with three, any paper may have, written out. */
const isTellingWrittenOut = ({ text }: Pick<Piece, 'text'>): boolean =>
  /^[\d,]+$/.test(text) && text.replace(/\D|0+$/g, '').length > 3;

const PLAIN_FIGURE = /(?<![\p{L}\d.,£€$])\d[\d,]*(?!\d)/gu;

/** Figures below a head that says what they count. */
function countsIn(
  text: string,
  offset: number,
  columnAt: ReturnType<typeof figureColumns>,
): string[] {
  return [...text.matchAll(PLAIN_FIGURE)].flatMap(({ 0: figure, index }) =>
    columnAt(offset + index)?.isCount ? [figure] : [],
  );
}

/** In a row, or a line of its own: the words that say what the day is are over it, or in the line before. */
function mayBeOfBirth(found: string, written: string): boolean {
  return DAY.test(written) && (/[|\t]|,\S/.test(found) || written.length <= SHORT_LINE);
}

const BIRTH = /(?<!\p{L})(?:born|birth|d\.?o\.?b\.?)(?!\p{L})/iu;
const DAY =
  /\d{1,2}(?:st|nd|rd|th)?[ /.-](?:\d{1,2}|\p{L}{3,9})[ /.,-]{1,2}(?:\d{4}|\d{2})(?!\d)|(?:19|20)\d\d-\d\d-\d\d/u;
const SHORT_LINE = 48;
/** Letters before a sentence in which "D.O.B." or a heading may be. */
const LABEL = 24;

/** A heading of a few words without a name or figure is one that other papers may have. */
function isTellingHeading(text: string): boolean {
  if (/\d/.test(text) || namesIn(text).length > 0) return true;
  return wordsApart(text).filter((word) => !isOrdinaryWord(foldText(word))).length >= HEADING_WORDS;
}

/** The first row of a table says what is in its columns: its words without a name or figure are in many tables. */
function isHeadOfTable({ text, offset }: Piece, markdown: string): boolean {
  const row = text.trimEnd();
  if (row.includes('\n') || /\d/.test(row)) return false;
  const end = markdown.indexOf('\n', offset + row.length);
  if (end < 0 || /[^ \t|]/.test(markdown.slice(offset + row.length, end))) return false;
  const after = markdown.indexOf('\n', end + 1);
  const next = markdown.slice(end + 1, after < 0 ? markdown.length : after);
  return /^[ \t>]*\|?[ \t]*:?-{2,}:?[ \t]*(?:\||$)/.test(next) && detailsIn(text).length === 0;
}

/** The sentences of a block; short ones joined, so that none of its words is in no sentence. */
function sentencesOf(block: string, markdown: string): Piece[] {
  const joined: Piece[] = [];
  let letters = ENOUGH_LETTERS;
  // List marks and similar characters are blank in the block, and are in the Markdown at the same offsets.
  const pieces = piecesOf(markdown, SENTENCE_END)
    .map((piece) => ({
      ...piece,
      text: block.slice(piece.offset, piece.offset + piece.text.length),
    }))
    .filter((piece) => piece.text.trim() !== '' && !isHeadOfTable(piece, markdown))
    .flatMap(cutLong);
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last && letters < ENOUGH_LETTERS) {
      joined[joined.length - 1] = joinTo(block, last, piece);
      letters += foldText(piece.text).length;
    } else {
      joined.push(piece);
      letters = foldText(piece.text).length;
    }
  }
  const last = joined.at(-1);
  const before = joined.at(-2);
  if (last && before && letters < ENOUGH_LETTERS) {
    joined.splice(-2, 2, joinTo(block, before, last));
  }
  return joined;
}

type Piece = { readonly text: string; readonly offset: number };

function joinTo(block: string, first: Piece, next: Piece): Piece {
  return {
    text: block.slice(first.offset, next.offset + next.text.length),
    offset: first.offset,
  };
}

function piecesOf(text: string, end: RegExp): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(new RegExp(end.source, `${end.flags}g`))) {
    pieces.push({ text: text.slice(from, match.index), offset: from });
    from = match.index + match[0].length;
  }
  pieces.push({ text: text.slice(from), offset: from });
  return pieces.filter((piece) => piece.text.trim() !== '');
}

function cutLong(piece: Piece): Piece[] {
  const pieces: Piece[] = [];
  for (let from = 0; from < piece.text.length;) {
    let to = Math.min(from + LONGEST, piece.text.length);
    if (to < piece.text.length) {
      const space = piece.text.slice(from, to).search(/\s\S*$/);
      if (space > LONGEST / 2) to = from + space;
    }
    pieces.push({ text: piece.text.slice(from, to), offset: piece.offset + from });
    from = to;
  }
  return pieces;
}

function placesIn(text: string, source: SecretSource): (offset: number) => SecretSource {
  const placeOf = linesOf(text);
  return (offset) => {
    const { line, column } = placeOf(offset);
    return {
      file: source.file,
      line: source.line + line,
      column: line === 0 ? source.column + column : column + 1,
    };
  };
}
