import type { MarkdownIt, Token } from 'markdown-it';
import footnotes from 'markdown-it-footnote';
import type { TextProblem } from './problem.ts';
import type { WithheldPassage } from './withheld/withheld-passage.ts';

/** Where a note is written: its mark, and its line of the text, counted from 1. */
type WrittenNote = { readonly label: string; readonly line: number };

/** What the parser leaves of the notes of one text. */
export type NotesOfText = {
  footnotes?: {
    refs?: Record<string, number>;
    list?: { label?: string; count?: number; content?: string; tokens?: Token[] }[];
  };
  writtenNotes?: WrittenNote[];
};

type NoteMeta = { readonly id: number; readonly subId?: number };

/** Notes: `[^1]` in the text, and `[^1]: what it says` on a line of its own. Their HTML is ours, not the library's. */
export function notes(parser: MarkdownIt): void {
  parser.use(footnotes);
  // The library's own takes ever longer for many notes, and says nothing of those that it drops.
  parser.core.ruler.at('footnote_tail', (state) => {
    state.tokens = notesLast(state.tokens, state.env as NotesOfText, state.Token);
  });
  const { rules } = parser.renderer;
  const metaOf = (tokens: readonly Token[], at: number) => tokens[at]?.meta as NoteMeta;
  rules['footnote_ref'] = (tokens, at) => {
    const meta = metaOf(tokens, at);
    const number = meta.id + 1;
    return `<sup class="note-ref" data-pagefind-ignore><a href="#note-${number}" id="${placeOf(meta)}" role="doc-noteref" aria-label="Note ${number}">${number}</a></sup>`;
  };
  rules['footnote_block_open'] = () => '<ol class="notes">\n';
  rules['footnote_block_close'] = () => '</ol>\n';
  rules['footnote_open'] = (tokens, at) =>
    `<li id="note-${metaOf(tokens, at).id + 1}" class="notes__note">`;
  rules['footnote_close'] = () => '</li>\n';
  rules['footnote_anchor'] = (tokens, at) => {
    const meta = metaOf(tokens, at);
    const which = meta.subId ? `, place ${meta.subId + 1}` : '';
    return ` <a class="note-back" data-pagefind-ignore href="#${placeOf(meta)}" role="doc-backlink" aria-label="Back to the text of note ${meta.id + 1}${which}">\u21A9\uFE0E</a>`;
  };
}

/** The tokens of a text, with those of its notes at the end, in the order in which they are first meant. */
function notesLast(tokens: readonly Token[], env: NotesOfText, Made: typeof Token): Token[] {
  const text: Token[] = [];
  const written = new Map<string, Token[]>();
  env.writtenNotes = [];
  let note: Token[] | undefined;
  for (const [at, token] of tokens.entries()) {
    if (token.type === 'footnote_reference_open') {
      const { label } = token.meta as { label: string };
      note = [];
      written.set(label, note);
      env.writtenNotes.push({ label, line: (tokens[at + 1]?.map?.[0] ?? 0) + 1 });
    } else if (token.type === 'footnote_reference_close') note = undefined;
    else (note ?? text).push(token);
  }
  const list = env.footnotes?.list ?? [];
  if (list.length === 0) return text;
  const made = (
    type: string,
    tag: string,
    nesting: -1 | 0 | 1,
    meta: NoteMeta | null = null,
  ): Token => {
    const token = new Made(type, tag, nesting);
    token.block = true;
    token.meta = meta;
    return token;
  };
  text.push(made('footnote_block_open', '', 1));
  for (const [id, { label, count = 1, content = '', tokens: inside }] of list.entries()) {
    text.push(made('footnote_open', '', 1, { id }));
    let said = written.get(label ?? '') ?? [];
    if (inside) {
      const inline = made('inline', '', 0);
      inline.content = content;
      inline.children = inside;
      said = [made('paragraph_open', 'p', 1), inline, made('paragraph_close', 'p', -1)];
    }
    const end = said.at(-1);
    const isParagraph = end?.type === 'paragraph_close';
    for (const token of isParagraph ? said.slice(0, -1) : said) text.push(token);
    for (let subId = 0; subId < Math.max(count, 1); subId++) {
      text.push(made('footnote_anchor', '', 0, { id, subId }));
    }
    if (isParagraph && end) text.push(end);
    text.push(made('footnote_close', '', -1));
  }
  text.push(made('footnote_block_close', '', -1));
  return text;
}

/** The address of the place in the text where a note is meant. */
function placeOf({ id, subId = 0 }: NoteMeta): string {
  return `note-${id + 1}-place${subId === 0 ? '' : `-${subId + 1}`}`;
}

/** The addresses that the notes of a text have on its page. */
export function noteAnchors({ footnotes: { list = [] } = {} }: NotesOfText): string[] {
  return list.flatMap(({ count = 1 }, id) => [
    `note-${id + 1}`,
    ...Array.from({ length: Math.max(count, 1) }, (_, subId) => placeOf({ id, subId })),
  ]);
}

/** The tokens of a text, and those of its notes, which come at its end. */
export function splitNotes(tokens: readonly Token[]): {
  readonly text: readonly Token[];
  readonly notes: readonly Token[];
} {
  const start = tokens.findIndex(({ type }) => type === 'footnote_block_open');
  return start === -1
    ? { text: tokens, notes: [] }
    : { text: tokens.slice(0, start), notes: tokens.slice(start) };
}

const MARK = /\[\^([^\]\s]{1,100})\]/g;

/**
 * Marks without a note, and notes that nothing refers to, whose words would be nowhere. What an exempt passage
 * alone refers to may be exempt too, and belongs in it. No message has a word of a note.
 */
export function checkNotes(
  tokens: readonly Token[],
  { footnotes: { refs = {} } = {}, writtenNotes = [] }: NotesOfText,
  lines: readonly string[],
  passages: readonly WithheldPassage[],
): TextProblem[] {
  const problems: TextProblem[] = [];
  const withheld = new Set<string>();
  for (const { text } of passages)
    for (const [, label = ''] of text.matchAll(MARK)) withheld.add(label);
  const seen = new Set<string>();
  for (const { label, line } of writtenNotes) {
    const mark = `[^${label}]`;
    if (withheld.has(label) && refs[`:${label}`] === -1) {
      const message = `Only an exempt passage refers to the note ${mark}, so that the note may be exempt too, and it isn’t withheld. Move it into the passage, above the line of ::: that ends it.`;
      problems.push({ code: 'passage-misplaced', line, column: 1, message });
    } else if (seen.has(label)) {
      const message = `There are two notes ${mark}, and only one of them would be printed. Give this one a mark of its own, such as [^${label}-2], here and in the text.`;
      problems.push({ code: 'note-twice', line, column: 1, message });
    } else if (refs[`:${label}`] === -1) {
      const message = `Nothing in the text refers to the note ${mark}, so that it would not be printed. Write ${mark} where the note is meant, or take the note out.`;
      problems.push({ code: 'note-unused', line, column: 1, message });
    }
    seen.add(label);
  }
  const unread = notesWithoutColon(tokens);
  for (const token of tokens) {
    if (token.type !== 'inline' || !token.content.includes('[^')) continue;
    const [from = 0, to = from + 1] = token.map ?? [];
    const missing = new Set<string>();
    for (const { type, content } of token.children ?? []) {
      if (type !== 'text') continue;
      for (const [, label = ''] of content.matchAll(MARK)) missing.add(label);
    }
    if (missing.size === 0) continue;
    for (let line = from; line < to; line++) {
      for (const { index, 1: label = '' } of (lines[line] ?? '').matchAll(MARK)) {
        // After a backslash it is meant to be read so.
        if (!missing.has(label) || lines[line]?.[index - 1] === '\\') continue;
        const mark = `[^${label}]`;
        const noteLine = unread.get(label);
        if (noteLine !== undefined && !withheld.has(label)) {
          if (noteLine !== line || (lines[line] ?? '').slice(0, index).trim() !== '') continue;
          const place = { line: line + 1, column: index + 1 };
          const message = `This isn’t read as a note without a colon. Write "${mark}: " and what it says.`;
          const fix = { ...place, from: mark, to: `${mark}:` };
          problems.push({ code: 'note-missing', ...place, message, fix });
          continue;
        }
        const message = withheld.has(label)
          ? `The note ${mark} is in an exempt passage, and the text outside it refers to it. Take the mark out here, or write a note for the public outside the passage, with a mark of its own.`
          : `There is no note ${mark}. Write it on a line of its own below the paragraph: "${mark}: " and what it says.`;
        problems.push({ code: 'note-missing', line: line + 1, column: index + 1, message });
      }
    }
  }
  return namedApart(problems, lines);
}

/** One mark without a note, and one note without a mark, belong to each other: their names differ. */
function namedApart(problems: readonly TextProblem[], lines: readonly string[]): TextProblem[] {
  const [missing, ...others] = problems.filter(({ code }) => code === 'note-missing');
  const [unused, ...more] = problems.filter(({ code }) => code === 'note-unused');
  const noteOf = (one: TextProblem | undefined): string | undefined =>
    one && /^[^\]]*\]/.exec((lines[one.line - 1] ?? '').slice(one.column - 1))?.[0].trim();
  const [mark, note] = [noteOf(missing), noteOf(unused)];
  if (!missing || !unused || missing.fix || others.length + more.length > 0) return [...problems];
  if (mark === undefined || note === undefined) return [...problems];
  const message = `The mark here is ${mark}, and the note below is ${note}, so that neither leads to the other. Write the same in both places, if they belong together; else write a note for ${mark}, and take the other out.`;
  const joined = { ...missing, message, last: unused.line };
  return problems.flatMap((one) => (one === unused ? [] : [one === missing ? joined : one]));
}

/** Lines of notes that have no colon after their mark, by the label of the mark, where another place has the mark too. */
function notesWithoutColon(tokens: readonly Token[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const marked = new Set<string>();
  for (const { type, content, map } of tokens) {
    if (type !== 'inline' || !map || !content.includes('[^')) continue;
    const label = /^\[\^([^\]\s]{1,100})\][ \t]+\S/.exec(content)?.[1];
    if (label !== undefined && !found.has(label)) found.set(label, map[0]);
    else for (const [, other = ''] of content.matchAll(MARK)) marked.add(other);
  }
  return new Map([...found].filter(([label]) => marked.has(label)));
}

/** Marks and notes in a text that has no place for notes: an item of an agenda, a heading. */
export function misplacedNotes(
  tokens: readonly Token[],
  { writtenNotes = [] }: NotesOfText,
): TextProblem[] {
  const lines = new Set<number>();
  for (const { type, children, map } of tokens) {
    const isMark = (child: Token) => child.type === 'footnote_ref';
    if (type === 'inline' && children?.some(isMark)) lines.add((map?.[0] ?? 0) + 1);
  }
  // A note whose mark was found is the same mistake.
  const [unmarked] = lines.size > 0 ? [] : writtenNotes;
  if (unmarked) lines.add(unmarked.line);
  return [...lines].map((line) => ({
    ...{ code: 'note-misplaced', line, column: 1 },
    message: NO_PLACE_FOR_NOTES,
  }));
}

const NO_PLACE_FOR_NOTES =
  'Notes are for the text of reports, below its headings. Write what the note says in brackets, or in a sentence.';

/** What is wrong with a text that has no place for notes: none is made a note of, which would be misplaced. */
export function withoutNotes(problems: readonly TextProblem[]): TextProblem[] {
  return problems.map(({ code, line, column, ...more }): TextProblem => {
    if (code !== 'pasted-note' && code !== 'note-missing') return { code, line, column, ...more };
    return { code: 'note-misplaced', line, column, message: NO_PLACE_FOR_NOTES };
  });
}
