import { createParser } from '../../source/markdown/parser.ts';
import { textOf, type Inline } from '../document.ts';
import { escapeAddress, escapePlain, escapeStart, escapeText } from './escape.ts';
import { SYNTAX } from './syntax.ts';

export type InlineContext = {
  /** The number of a note that is called. */
  readonly numberOf: (note: string) => number | undefined;
  /** Where pictures are, from the report. */
  readonly folder: string;
  /** In a cell nothing may break the line, and a stroke ends it. */
  readonly isCell?: boolean;
  /** In a link no address is a link of its own. */
  readonly isLink?: boolean;
  /** In a heading nothing is bold. */
  readonly isHeading?: boolean;
};

/** Writes the words of a paragraph as Markdown, without a mark of Markdown that isn't meant. */
export function writeInlines(inlines: readonly Inline[], context: InlineContext): string {
  const pieces = tidied(inlines);
  const marked = writeLine(pieces, context);
  // Signs of emphasis that touch one another may be printed: then the words are written without it. Struck words must not come as if they counted.
  const isPrinted = printsItsMarks(marked, pieces);
  const written = isPrinted ? writeLine(tidied(inlines.map(withoutEmphasis)), context) : marked;
  const lines = written.split(SYNTAX.hardBreak).map((line) => escapeStart(line.trim()));
  return lines.filter((line, at) => line !== '' || at === 0).join(SYNTAX.hardBreak);
}

const writeLine = (pieces: readonly Inline[], context: InlineContext): string =>
  write(pieces, context, MARKS)
    .replace(/[ \t]+/g, ' ')
    .trim();

const withoutEmphasis = (inline: Inline): Inline => ({
  ...inline,
  bold: false,
  italic: false,
});

const parser = createParser();

/** Whether a reader would see more stars and tildes than the words have. */
function printsItsMarks(written: string, pieces: readonly Inline[]): boolean {
  if (!pieces.some(({ bold, italic, struck }) => bold ?? italic ?? struck)) return false;
  const signs = (text: string): number => text.match(/[*~]/g)?.length ?? 0;
  const shown = parser
    .parseInline(written, {})
    .flatMap(({ children }) => children ?? [])
    .reduce((sum, { type, content }) => sum + (type === 'image' ? 0 : signs(content)), 0);
  return shown !== signs(textOf(pieces));
}

type Mark = {
  readonly key: (inline: Inline) => string;
  readonly wrap: (text: string, inline: Inline, context: InlineContext, around: Around) => string;
};
type Around = { readonly before: string; readonly after: string };

const LINK: Mark = {
  key: ({ href }) => href ?? '',
  wrap: (text, { href = '' }) => `[${text}](${escapeAddress(href)})`,
};

/** An address that is its own text. */
const isOwnText = (group: readonly Inline[], href: string): boolean =>
  /^https?:\/\/[^\s<>]+$/i.test(href) && textOf(group) === href;

/** From the outermost to the innermost. */
const MARKS: readonly Mark[] = [
  LINK,
  {
    key: ({ bold }) => (bold === true ? 'b' : ''),
    wrap: (text, _, { isHeading }, around) => (isHeading ? text : emphasised('**', text, around)),
  },
  {
    key: ({ italic }) => (italic === true ? 'i' : ''),
    wrap: (text, _, __, around) => emphasised('*', text, around),
  },
  {
    key: ({ struck }) => (struck === true ? 's' : ''),
    wrap: (text, _, __, around) => (stands('~~', text, around) ? SYNTAX.struck(text) : text),
  },
  {
    key: ({ raised }) => raised ?? '',
    wrap: (text, { raised }) => (raised === 'above' ? SYNTAX.above(text) : SYNTAX.below(text)),
  },
];

function write(pieces: readonly Inline[], context: InlineContext, marks: readonly Mark[]): string {
  const [mark, ...inner] = marks;
  if (!mark) return pieces.map((piece) => leaf(piece, context)).join('');
  let written = '';
  for (let at = 0; at < pieces.length;) {
    const first = pieces[at] as Inline;
    const key = mark.key(first);
    let end = at + 1;
    while (end < pieces.length && mark.key(pieces[end] as Inline) === key) end += 1;
    const group = pieces.slice(at, end);
    const isLink = mark === LINK && key !== '';
    if (isLink && isOwnText(group, key)) {
      written += `<${key}>`;
      at = end;
      continue;
    }
    const text = write(group, isLink ? { ...context, isLink } : context, inner);
    const core = text.trim();
    const before = text.slice(0, text.length - text.trimStart().length);
    const after = core === '' ? '' : text.slice(text.trimEnd().length);
    if (key === '' || core === '') written += text;
    else {
      const around = {
        before: before === '' ? written : ' ',
        after: after === '' ? (pieces[end]?.text ?? (pieces[end] ? '[' : '')) : ' ',
      };
      // "Look![here](…)" would be a picture.
      if (key === first.href) written = written.replace(/!$/, '\\!');
      written += before + mark.wrap(core, first, context, around) + after;
    }
    at = end;
  }
  return written;
}

function leaf({ text, note, picture, isBreak }: Inline, context: InlineContext): string {
  if (isBreak === true) return context.isCell || context.isHeading ? ' ' : SYNTAX.hardBreak;
  if (note !== undefined) {
    const number = context.numberOf(note);
    return number === undefined ? '' : SYNTAX.noteCall(number);
  }
  if (picture) {
    const alternative = escapeText(picture.alternative.replace(/\s+/g, ' ')).replace(
      /[[\]]/g,
      '\\$&',
    );
    return SYNTAX.picture(alternative, `${context.folder}/${picture.name}`);
  }
  const plain = text.replaceAll('\t', ' ');
  // A link in a link would be none.
  const lines = (context.isLink ? escapePlain(plain) : escapeText(plain)).split('\n');
  const joined = lines.join(context.isCell || context.isHeading ? ' ' : SYNTAX.hardBreak);
  return context.isCell ? joined.replaceAll('|', '\\|') : joined;
}

/** Markdown knows emphasis by what is around its signs; where they wouldn't be known the words alone are written. */
const emphasised = (sign: string, text: string, around: Around): string =>
  stands(sign, text, around) ? `${sign}${text}${sign}` : text;

function stands(_sign: string, text: string, { before, after }: Around): boolean {
  const opens = !isSign(text[0]) || !isWord(before.at(-1));
  const closes = !isSign(text.at(-1)) || !isWord(after[0]);
  return opens && closes;
}

const isSign = (character: string | undefined): boolean =>
  character !== undefined && /[\p{P}\p{S}]/u.test(character);
const isWord = (character: string | undefined): boolean =>
  character !== undefined && !/[\s\p{P}\p{S}]/u.test(character);

/** Pieces that look alike as one, without space at the ends of the whole. */
function tidied(inlines: readonly Inline[]): Inline[] {
  const pieces: Inline[] = [];
  for (const inline of inlines) {
    const last = pieces.at(-1);
    const isText = (one: Inline | undefined): one is Inline =>
      one !== undefined && one.note === undefined && !one.picture && one.isBreak !== true;
    // What looks like space looks like anything.
    const looks =
      isText(inline) && inline.text.trim() === '' && isText(last)
        ? { ...last, text: inline.text }
        : inline;
    if (isText(last) && isText(looks) && lookOf(last) === lookOf(looks)) {
      pieces[pieces.length - 1] = { ...last, text: last.text + looks.text };
    } else pieces.push(looks);
  }
  return pieces;
}

const lookOf = ({ bold, italic, struck, raised, href }: Inline): string =>
  [bold === true, italic === true, struck === true, raised ?? '', href ?? ''].join('|');
