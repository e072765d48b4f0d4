import type { MarkdownIt, StateBlock, StateInline } from 'markdown-it';
import definitions from 'markdown-it-deflist';
import subscript from 'markdown-it-sub';

type InlineRule = (state: StateInline, silent: boolean) => boolean;
type BlockRule = (state: StateBlock, from: number, to: number, silent: boolean) => boolean;

/** `H~2~O`. A sign after a space is "about", as in "~10% to ~20%". */
export function lowered(parser: MarkdownIt): void {
  const rule = ruleOf<InlineRule>(parser, subscript);
  parser.inline.ruler.after('emphasis', 'sub', (state, silent) => {
    const before = state.src[state.pos - 1] ?? '';
    return /[\p{L}\p{N})\]]/u.test(before) && rule(state, silent);
  });
}

/** A term on a line, and below it ": what it means". A line that begins with "~ 20%" is none. */
export function defined(parser: MarkdownIt): void {
  const rule = ruleOf<BlockRule>(parser, definitions);
  parser.block.ruler.before(
    'paragraph',
    'deflist',
    (state, startLine, endLine, silent) => {
      const line = silent ? startLine : startLine + (state.isEmpty(startLine + 1) ? 2 : 1);
      const first = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
      return (
        (line >= endLine || state.src[first] === ':') && rule(state, startLine, endLine, silent)
      );
    },
    { alt: ['paragraph', 'reference', 'blockquote'] },
  );
}

/** The one rule that a library would add to a parser, to be asked only where its sign is meant. */
function ruleOf<T>(parser: MarkdownIt, library: (parser: MarkdownIt) => void): T {
  let found: T | undefined;
  const add = (_beside: string, _name: string, rule: T): void => {
    found = rule;
  };
  const ruler = { before: add, after: add };
  library({ utils: parser.utils, block: { ruler }, inline: { ruler } } as unknown as MarkdownIt);
  if (found === undefined) throw new Error('the library added no rule');
  return found;
}
