import type { TextProblem } from '../problem.ts';
import { change, placeAt, type PastedText, type WrittenText } from './open-text.ts';

/** A note as another program leaves it, with its mark at the beginning of a line: "[1] What it says", "[a] What it says", "¹ What it says". */
const NOTE =
  /^ {0,3}(?:\\?\[(\d{1,3}|[a-z](?=\\?\]:?[ \t]))\\?\]:?|\\?\[(?:\\?\[)?(\d{1,3})(?:\\?\])?\]\(#_(?:ftn|edn)(?:ref)?\d{1,3}\)|([⁰¹²³⁴-⁹]{1,3})|\^(\d{1,3})\^)[ \t]*(?=\S)/u;
/** The same marks where the note is meant: after a word or a point. "m²" is a unit. */
const MARK =
  /(?<=[\p{L}\p{N})"”’'.,;:!?%*_])(?<!\b[kcm]?m(?=[²³]))[ \t]?(?:\\?\[(\d{1,3}|[a-z])\\?\](?![([:\p{L}])|\\?\[(?:\\?\[)?(\d{1,3})(?:\\?\])?\]\(#_(?:ftn|edn)\d{1,3}\)|([⁰¹²³⁴-⁹]{1,3})|\^(\d{1,3})\^)/gu;

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The number of a note, from whichever sign it has. */
const numberOf = (groups: readonly (string | undefined)[]): string => {
  const written = groups.find((group) => group !== undefined) ?? '';
  return [...written].map((sign) => (RAISED.includes(sign) ? RAISED.indexOf(sign) : sign)).join('');
};

/**
 * Notes with the marks of another program, and their text below: they would be printed as paragraphs, with nothing that leads to
 * them. One message for all notes of a text: to change one of them alone would leave the others without their numbers.
 */
export function pastedNotes(text: PastedText): TextProblem[] {
  return [...notesInLists(text), ...notesOfPrograms(text)];
}

/** "- [^1]: In May.": a note that is a point of a list has no place in it, and would tear it apart. */
function notesInLists({ lines, isOpen }: PastedText): TextProblem[] {
  const message =
    'A note is no point of a list: take the mark of the list before it out, and put an empty line above it.';
  return lines.flatMap((line, at): TextProblem[] => {
    const [all, mark = ''] =
      /^([ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]+)\[\^[^\]\s]{1,100}\]:/.exec(line) ?? [];
    if (all === undefined || isOpen[at] === false) return [];
    const above = at === 0 || (lines[at - 1] ?? '').trim() === '' ? '' : '\n';
    return [change('pasted-note', { line: at + 1, column: 1 }, message, mark, above)];
  });
}

function notesOfPrograms({ lines, isOpen, written }: PastedText): TextProblem[] {
  const notes = new Map<number, { readonly number: string; readonly mark: string }>();
  for (const { kind, from, to } of written) {
    if (kind !== 'paragraph' || !NOTE.test(lines[from] ?? '')) continue;
    for (let at = from; at < to; at++) {
      const found = NOTE.exec(lines[at] ?? '');
      if (found) notes.set(at, { number: numberOf(found.slice(1)), mark: found[0] });
    }
  }
  if (notes.size === 0) return [];
  const numbers = new Set([...notes.values()].map(({ number }) => number));
  const changed = [...lines];
  const marked = new Set<string>();
  let begin = Infinity;
  for (const [at, line] of lines.entries()) {
    const note = notes.get(at);
    if (isOpen[at] === false) continue;
    const start = note?.mark.length ?? 0;
    const rest = line
      .slice(start)
      .replace(MARK, (all: string, ...groups: (string | undefined)[]) => {
        const number = numberOf(groups.slice(0, 4));
        if (!numbers.has(number)) return all;
        if (!note) {
          marked.add(number);
          begin = Math.min(begin, at);
        }
        return `[^${number}]`;
      });
    changed[at] = note ? `[^${note.number}]: ${rest}` : rest;
  }
  const first = [...notes].find(([, { number }]) => marked.has(number));
  if (!first) return [];
  const [at, { number }] = first;
  const end = Math.max(...notes.keys());
  const isCertain =
    notes.size === numbers.size &&
    numbers.size === marked.size &&
    begin < at &&
    !lines.some((line) => line.includes('[^'));
  const message = `Notes that are written so are no notes here: they would be printed as paragraphs, and no mark would lead to them. Write [^${number}] where the note is meant, and [^${number}]: before what it says.`;
  const from = lines.slice(begin, end + 1).join('\n');
  // Each note is a paragraph of its own.
  const to = changed
    .slice(begin, end + 1)
    .map((line, index) => {
      const above = lines[begin + index - 1] ?? '';
      return notes.has(begin + index) && above.trim() !== '' && notes.has(begin + index - 1)
        ? `\n${line}`
        : line;
    })
    .join('\n');
  return [
    {
      code: 'pasted-note',
      line: at + 1,
      column: 1,
      message,
      last: end + 1,
      ...(isCertain && { fix: { line: begin + 1, column: 1, from, to } }),
    },
  ];
}

/** Raised figures after a word or its stop, as notes are marked; "mc²" and "x¹" are no words. */
const LONE = /(?<=\p{L}{3}[.,;:!?)”’"]?)([¹²³⁴-⁹][⁰¹²³⁴-⁹]?)(?![\p{L}\p{N}])/gu;
const UNITS = /(?:metres?|miles?|feet|foot|inch(?:es)?|yards?|[kcm]?m|ft|sq)$/i;

/**
 * The mark of a note that is nowhere: what it said was at the foot of a page, and didn't come along. The first of a text must be
 * number one, and nothing may begin with it.
 */
export function notesWithoutText({ written }: PastedText): TextProblem[] {
  const begun = new Set<string>();
  const marks: { readonly text: WrittenText; readonly index: number; readonly mark: string }[] = [];
  for (const text of written) {
    for (const [, mark = ''] of text.source.matchAll(/(?:^|\||\n)\s*([⁰¹²³⁴-⁹]{1,2})/gu))
      begun.add(mark);
    for (const { 1: mark = '', index } of text.source.matchAll(LONE)) {
      if (!UNITS.test(text.source.slice(Math.max(0, index - 8), index)))
        marks.push({ text, index, mark });
    }
  }
  const [first] = marks;
  if (!first || first.mark !== '¹' || marks.some(({ mark }) => begun.has(mark))) {
    return lettersWithoutText(written);
  }
  const message =
    'This is the mark of a note, and no text has what the note says. Write [^1] in its place and "[^1]: " with what it says below the paragraph, or take it out.';
  return [{ code: 'pasted-note', ...placeAt(first.text, first.index), message }];
}

/** "[a]" right behind a stop or a bracket, as Google Docs marks notes and comments; behind a letter, "[s]" was put into a quotation. */
const LETTER =
  /(?<=[\p{L}\p{N}%)”’"'][.,;:!?][”’"')]?|[\p{L}%][)”’"])\\?\[[a-z]{1,2}\\?\](?![([:\p{L}\p{N}])/gu;

function lettersWithoutText(written: readonly WrittenText[]): TextProblem[] {
  const message =
    'This looks like the mark of a note or a comment, and no text has what it says. Write [^1] in its place and "[^1]: " with what it says below the paragraph, or take it out.';
  // With what it says right behind it below, it is a comment, of which that is said.
  const isComment = (mark: string): boolean =>
    written.some(({ source }) => source.trimStart().startsWith(mark));
  for (const text of written) {
    const found = [...text.source.matchAll(LETTER)].find(([mark]) => !isComment(mark));
    if (found) return [{ code: 'pasted-note', ...placeAt(text, found.index), message }];
  }
  return [];
}
