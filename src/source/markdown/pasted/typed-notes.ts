import type { TextProblem } from '../problem.ts';
import { printedTexts, type PastedText, type WrittenText } from './open-text.ts';

/** How a note at the foot of a text begins, by the kind of its mark. */
const NOTES: readonly RegExp[] = [
  /^\((\d{1,2})\)[ \t]+(?=\S)/,
  /^(\*{1,3})[ \t]*(?=[\p{L}\p{N}“"‘£(])/u,
  /^([†‡]{1,2})[ \t]*(?=\S)/,
  /^(\d{1,2})[ \t]+(?=[\p{Lu}“"‘])/u,
];

/** Words before a number in brackets that make it one of a paragraph or a list, and no mark of a note. */
const CITED =
  /(?:\b(?:paragraphs?|paras?|sections?|sub-?sections?|ss?|recommendations?|options?|items?|points?|clauses?|regulations?|regs?|articles?|schedules?|parts?|rules?|tables?|figures?|numbers?|no|at|in|and|to|or|of|by|see|under)\.?|\b\d+[A-Z]*|\))\s?$/i;

/** The first that is meant is enough, and each is looked for in all of the text. */
const MOST_NOTES = 30;

/** A paragraph at the foot, or the one point that a star made of it, with what it begins with. */
type Note = { readonly line: number; readonly kind: number; readonly mark: string };

/**
 * Notes that were typed as such: "(1)", "*", "†" or a small 1 that lost its place, after a word, and the same before a paragraph at the
 * foot of the text or of its section. On the page no mark would lead to them. One finding for all of a text.
 */
export function typedNotes(text: PastedText): TextProblem[] {
  const feet = notesAtFoot(text);
  const own = new Set(feet.map(({ line }) => line));
  for (const note of feet.slice(0, MOST_NOTES)) {
    const isMeant = text.written.some(
      (one) => one.from < note.line && !own.has(one.from) && hasMark(one, note),
    );
    if (!isMeant) continue;
    const label = /^\d/.test(note.mark) ? note.mark : '1';
    const message = `This is a note, which would be printed as a paragraph that no mark leads to. Write [^${label}] where the note is meant, and "[^${label}]: " before what it says, for each note a number of its own.`;
    return [{ code: 'pasted-note', line: note.line + 1, column: 1, message }];
  }
  return [];
}

/** The paragraphs that begin with a mark, and have nothing below them but others, up to the next heading, or a table above them. */
function notesAtFoot({ written, tokens, lines }: PastedText): Note[] {
  const stars = new Set(
    tokens.flatMap(({ type, markup, map }) =>
      type === 'bullet_list_open' && markup === '*' && map ? [map[0]] : [],
    ),
  );
  const lists = new Set(
    tokens.flatMap(({ type, map }) => (type === 'list_item_open' && map ? [map[0]] : [])),
  );
  const found: Note[] = [];
  let isFoot = true;
  for (let at = written.length - 1; at >= 0; at--) {
    const one = written[at];
    if (!one) continue;
    if (one.kind === 'heading') {
      isFoot = true;
      continue;
    }
    const note = one.kind === 'paragraph' ? noteOf(one, stars, lists, lines) : undefined;
    const isBelowTable = written[at - 1]?.kind === 'row';
    if (note && (isFoot || isBelowTable)) {
      found.push(note);
      continue;
    }
    isFoot = false;
  }
  return found.reverse();
}

function noteOf(
  { from, tokens }: WrittenText,
  stars: ReadonlySet<number>,
  lists: ReadonlySet<number>,
  lines: readonly string[],
): Note | undefined {
  if (stars.has(from)) return { line: from, kind: 1, mark: '*' };
  if (lists.has(from)) return undefined;
  const begin = tokens[0]?.children?.[0];
  const printed = begin?.type === 'text' || begin?.type === 'text_special' ? printedOf(tokens) : '';
  for (const [kind, pattern] of NOTES.entries()) {
    const mark = pattern.exec(printed)?.[1];
    if (mark !== undefined && (lines[from] ?? '').trim() !== '') return { line: from, kind, mark };
  }
  return undefined;
}

const printedOf = (tokens: WrittenText['tokens']): string =>
  tokens
    .flatMap(({ children }) => children ?? [])
    .map(({ type, content }) => (type === 'softbreak' ? '\n' : /^text/.test(type) ? content : ''))
    .join('');

/** Whether what is before and after a mark makes it one of a note, by the kind of the mark. */
const IS_MARK: readonly ((before: string, after: string) => boolean)[] = [
  (before, after) =>
    !CITED.test(before) &&
    (/[\p{L}.,;:%”"’]$/u.test(before) ||
      (/\S\s$/.test(before) && /^(?:[.,;:!?)”"]|\s*$|\n)/.test(after))),
  isSign,
  isSign,
  (before, after) => /\p{Ll}[.,;)”"’]?$/u.test(before) && /^(?:[.,;:]?\s|[.,;:]?$)/.test(after),
];

function isSign(before: string, after: string): boolean {
  if (/^[*†‡\p{L}\p{N}]/u.test(after) || /[*†‡]$/.test(before)) return false;
  // "A 5* hotel" has five stars.
  if (/(?:^|\s)[1-7]$/.test(before) && /^\s+\p{L}/u.test(after)) return false;
  if (/[\p{L}\p{N}%)\].,;:!?”"’]$/u.test(before)) return true;
  return /\S\s$/.test(before) && /^(?:[.,;:]|\s*$)/.test(after);
}

/** Whether a text has the mark of a note after a word. */
function hasMark(one: WrittenText, { kind, mark }: Note): boolean {
  const written = kind === 0 ? `(${mark})` : mark;
  const texts = one.kind === 'row' ? printedTexts(one) : [printedOf(one.tokens)];
  return texts.some((text) => {
    for (let at = text.indexOf(written, 1); at !== -1; at = text.indexOf(written, at + 1)) {
      const end = at + written.length;
      const [before, after] = [text.slice(Math.max(0, at - 30), at), text.slice(end, end + 3)];
      if (IS_MARK[kind]?.(before, after) === true) return true;
    }
    return false;
  });
}
