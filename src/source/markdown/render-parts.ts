import type { Token } from 'markdown-it';
import type { SafeHtml } from '../safe-html.ts';
import { misplacedPassages } from './accessible-text.ts';
import { escapeHtml } from './escape.ts';
import {
  LETTERED_CLOSE,
  LETTERED_MARK,
  LETTERED_OPEN,
  letterFaults,
} from './numbering/lettered-lists.ts';
import { causesAlone, lostWords } from './completeness/lost-words.ts';
import { checkNotes, misplacedNotes, type NotesOfText, withoutNotes } from './notes.ts';
import { createParser } from './parser.ts';
import { pastedProblems } from './pasted/pasted-problems.ts';
import { plainText } from './plain-text.ts';
import type { TextProblem, TextReference } from './problem.ts';
import { resolveInline, type ResolvePath } from './references.ts';
import { WITHHELD } from './withheld/withheld-passage.ts';

const parser = createParser();
// A passage within a decision is misplaced, which is reported; it is never shown.
parser.renderer.rules[WITHHELD] = () => '';
/** How such a mark differs from one of a list of letters. */
const WRITTEN = 'written';

const asItIs = parser.renderer.rules[LETTERED_MARK];
/** Marks that Markdown has no lists for are written as others, and printed as they were: by the mark’s own token. */
parser.renderer.rules[LETTERED_MARK] = (tokens, index, options, env, self) => {
  const mark = tokens[index];
  return mark?.info === WRITTEN
    ? `<span class="lettered__mark">${escapeHtml(mark.content)}</span> `
    : (asItIs?.(tokens, index, options, env, self) ?? '');
};

/** A part of a text that can be cited: an item of one of its lists. */
export type CitablePart = {
  /** Its mark without brackets, after those of the parts around it: "a", "2b", "R1". */
  readonly mark: string;
  readonly id: string;
  /** What it says, without the parts within it. */
  readonly text: string;
  /** The mark of the part around it. */
  readonly within?: string;
};

export type RenderedParts = {
  readonly html: SafeHtml;
  /** All words, those of the marks among them. */
  readonly text: string;
  readonly parts: readonly CitablePart[];
  readonly references: readonly TextReference[];
  readonly problems: readonly TextProblem[];
};

/**
 * Renders a text of which members cite the parts: letters, numbers and numerals at any depth, `(1)` and `R1` among them, each with an
 * address and its mark as it is written.
 * @param idOf the address of a part, by its mark; it is asked once for each, in their order.
 */
export function renderParts(
  source: string,
  idOf: (mark: string) => string,
  resolve: ResolvePath = () => undefined,
): RenderedParts {
  const env: NotesOfText = {};
  const { lines, written } = withMarks(source.split('\n'));
  const read = parser.parse(lines.join('\n'), env);
  const { references, problems } = resolveInline(read, lines, resolve);
  problems.push(...misplacedPassages(lines, []), ...letterFaults(read));
  problems.push(...pastedProblems(read, lines));
  const misplaced = misplacedNotes(read, env);
  problems.push(...(misplaced.length > 0 ? misplaced : checkNotes(read, env, lines, [])));
  const { tokens, parts } = withParts(withLettersTakenIn(read), written, idOf);
  const html = parser.renderer.render(tokens, parser.options, env) as SafeHtml;
  if (!problems.some(({ code }) => code === 'passage-misplaced')) {
    const all = { sections: [{ id: '', heading: '', html, subheadings: [] }] };
    problems.push(...lostWords(source, all, problems));
  }
  return {
    html,
    text: wordsOf(tokens),
    parts,
    references,
    problems: withoutNotes(causesAlone(problems, source)),
  };
}

/** "(1)" and "R1:", which Markdown doesn't know as marks. */
const OTHER_MARK = /^([ \t]*)(?:(\((\d{1,3})\))|(R\d{1,3})[.:)]?)[ \t\u00A0]+(?=\S)/;

/** Writes marks that Markdown doesn't know as such that it does; what they were, by their lines. */
function withMarks(source: readonly string[]): {
  readonly lines: string[];
  readonly written: ReadonlyMap<number, string>;
} {
  const written = new Map<number, string>();
  const lines = source.map((line, at) => {
    const found = OTHER_MARK.exec(line);
    if (!found) return line;
    const [all, indent = '', bracketed, number, recommendation] = found;
    written.set(at, bracketed ?? recommendation ?? '');
    const rest = line.slice(all.length);
    // Points of a list without numbers are within the item above, as recommendations are.
    return number === undefined ? `${indent}- ${rest}` : `${indent}${number}) ${rest}`;
  });
  return { lines, written };
}

/** A list of letters directly below a numbered point belongs to it, though it isn't indented. */
function withLettersTakenIn(tokens: readonly Token[]): Token[] {
  const taken: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const last = taken.at(-1);
    const isBelow = last?.type === 'ordered_list_close' && last.level === token.level;
    if (isBelow && token.type === LETTERED_OPEN) {
      const closes = taken.splice(-2);
      for (; ; i++) {
        const own = tokens[i] as Token;
        taken.push(own);
        if (own.type === LETTERED_CLOSE && own.level === token.level) break;
      }
      taken.push(...closes);
      // The points that follow are of the same list.
      if (tokens[i + 1]?.type === 'ordered_list_open' && tokens[i + 1]?.level === token.level) {
        taken.pop();
        i++;
      }
    } else taken.push(token);
  }
  return taken;
}

/** Gives each part its address and its mark. */
function withParts(
  tokens: readonly Token[],
  written: ReadonlyMap<number, string>,
  idOf: (mark: string) => string,
): { readonly tokens: Token[]; readonly parts: readonly CitablePart[] } {
  const parts: { mark: string; id: string; within?: string; words: string[] }[] = [];
  const marked: Token[] = [];
  /** The open lists, and the open items with the part that each is; none of a bullet. */
  const lists: Token[] = [];
  const open: (number | undefined)[] = [];
  for (const [at, token] of tokens.entries()) {
    marked.push(token);
    if (/_list_open$/.test(token.type)) lists.push(token);
    else if (/_list_close$/.test(token.type)) lists.pop();
    else if (/_item_close$/.test(token.type)) open.pop();
    else if (token.type === 'inline') {
      const own = open.findLast((one) => one !== undefined);
      if (own !== undefined) parts[own]?.words.push(plainText(token));
    }
    if (!/_item_open$/.test(token.type)) continue;
    const own = markOf(tokens, at, written);
    if (own === undefined) {
      open.push(undefined);
      continue;
    }
    const around = open.findLast((one) => one !== undefined);
    const outer = around === undefined ? undefined : parts[around]?.mark;
    const bare = own.replace(/[().:]/g, '');
    const isOfItself = outer === undefined || /^R\d/.test(bare);
    const id = idOf(outer === undefined ? bare : `${outer}-${bare}`);
    token.attrSet('id', id);
    open.push(parts.length);
    parts.push({
      ...{ mark: isOfItself ? bare : `${outer}${bare}`, id, words: [] },
      ...(outer !== undefined && { within: outer }),
    });
    if (token.type === 'list_item_open') marked.push(markToken(token, own, lists.at(-1)));
  }
  return {
    tokens: marked,
    parts: parts.map(({ words, ...part }) => ({ ...part, text: words.join(' ') })),
  };
}

/** The mark of an item as it is written; none of a bullet. */
function markOf(
  tokens: readonly Token[],
  at: number,
  written: ReadonlyMap<number, string>,
): string | undefined {
  const item = tokens[at] as Token;
  if (item.type === 'lettered_item_open') return tokens[at + 1]?.content;
  const other = written.get(item.map?.[0] ?? -1);
  if (other !== undefined) return other;
  return item.info === '' ? undefined : `${item.info}${item.markup}`;
}

/** The mark of a point as a word of it, in a list without the browser's own. */
function markToken(item: Token, written: string, list: Token | undefined): Token {
  list?.attrSet('class', 'lettered');
  list?.attrSet('role', 'list');
  const token = Object.create(Object.getPrototypeOf(item) as object) as Token;
  return Object.assign(token, item, {
    ...{ type: LETTERED_MARK, tag: '', attrs: null, nesting: 0, content: written, info: WRITTEN },
    ...{ children: null, meta: null, markup: '', hidden: false },
  });
}

function wordsOf(tokens: readonly Token[]): string {
  return tokens
    .flatMap((token) => {
      if (token.type === LETTERED_MARK) return [token.content];
      if (token.type === 'inline') return [plainText(token)];
      return [];
    })
    .filter((text) => text !== '')
    .join(' ');
}
