import type { MarkdownIt } from 'markdown-it';

/** A passage of an open report that is not for publication. Its text is never made into HTML. */
export type WithheldPassage = {
  /** YAML above the line of hyphens: under which paragraph, and why. */
  readonly header: string;
  /** 1-based line of the source on which the header begins. */
  readonly headerLine: number;
  readonly text: string;
  readonly textLine: number;
  readonly closed: boolean;
  /** The numbers that its paragraphs have in the report. */
  paragraphs: string[];
};

export const WITHHELD = 'withheld_passage';

const COLON = 0x3a;

/**
 * Takes `::: exempt` … `:::` out of the text before anything else reads it:
 *
 *     ::: exempt
 *     paragraphs: [3]
 *     reason: …
 *     ---
 *     The text that the public may not see.
 *     :::
 *
 * A passage that isn't closed runs to the end of the file: withheld too much rather than too little.
 */
export function withheldPassages(parser: MarkdownIt): void {
  parser.block.ruler.before(
    'fence',
    WITHHELD,
    (state, startLine, endLine, silent) => {
      const start = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0);
      // Asked of nearly every line of every report.
      if (state.src.charCodeAt(start) !== COLON) return false;
      const line = (n: number): string =>
        state.src.slice((state.bMarks[n] ?? 0) + (state.tShift[n] ?? 0), state.eMarks[n]);
      if (!/^:{3,}\s*exempt\b/i.test(line(startLine))) return false;
      if (silent) return true;
      let end = startLine + 1;
      while (end < endLine && !/^:{3,}\s*$/.test(line(end))) end++;
      const closed = end < endLine;
      const raw = (from: number, to: number): string =>
        state.src.slice(
          state.bMarks[from] ?? 0,
          to > from ? state.eMarks[to - 1] : state.bMarks[from],
        );
      let rule = startLine + 1;
      while (rule < end && !/^-{3,}\s*$/.test(line(rule))) rule++;
      const passage: WithheldPassage = {
        header: rule < end ? raw(startLine + 1, rule) : '',
        headerLine: startLine + 2,
        text: rule < end ? raw(rule + 1, end) : raw(startLine + 1, end),
        textLine: rule < end ? rule + 2 : startLine + 2,
        closed,
        paragraphs: [],
      };
      const token = state.push(WITHHELD, '', 0);
      token.block = true;
      token.map = [startLine, closed ? end + 1 : end];
      token.meta = passage;
      state.line = closed ? end + 1 : end;
      return true;
    },
    { alt: ['paragraph', 'reference', 'blockquote', 'list'] },
  );
}
