import type { Token } from 'markdown-it';
import type { TextProblem } from './problem.ts';
import { pandocDivs } from './pasted/pandoc.ts';
import { shapeFaults } from './table-rows.ts';

const VAGUE: ReadonlySet<string> = new Set(
  [
    'here, click here, see here, link, this link, click, click this link, follow this link, page, this page',
    'web page, webpage, this web page, website, web site, the website, this website, site, this site',
    'more, read more, see more, learn more, find out more, more information, further information, details',
    'more details, further details, download, document, this document, file, attachment, online',
  ].flatMap((line) => line.split(', ')),
);

/** "Gov.uk website": the name of the site alone says nothing of the page. */
const SITE_ALONE = /^(?:the )?(?:[\w-]+\.)+[a-z]{2,} (?:web ?)?(?:site|page)$/;

/** Why the text of a link doesn't say where it leads; nothing where it does, as a bare address may. */
export function vagueLinkText(text: string): string | undefined {
  const plain = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.\s-]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\.$/, '');
  if (plain === '')
    return 'This link has no text. Write between the square brackets where it leads.';
  if (!VAGUE.has(plain) && !SITE_ALONE.test(plain)) return undefined;
  return `The link text "${text.trim()}" doesn’t say where it leads. Write the name of what the reader will find there.`;
}

/**
 * Tables whose head doesn't say what their columns are, or whose rows don't fit it. A corner above row headings may be
 * empty.
 */
export function checkTables(tokens: readonly Token[]): TextProblem[] {
  const problems: TextProblem[] = [];
  let head: { line: number; cells: { column: number; empty: boolean }[] } | undefined;
  for (const [at, token] of tokens.entries()) {
    const line = (token.map?.[0] ?? 0) + 1;
    if (token.type === 'table_open') {
      for (const fault of shapeFaults(token)) {
        problems.push({ code: 'table-ragged', column: 1, ...fault });
      }
    } else if (token.type === 'thead_open') head = { line, cells: [] };
    else if (/^t[hd]_open$/.test(token.type) && head) {
      const { column } = token.meta as { column: number };
      head.cells.push({ column, empty: (tokens[at + 1]?.content ?? '').trim() === '' });
    } else if (token.type === 'thead_close' && head) {
      problems.push(...checkHead(head));
      head = undefined;
    }
  }
  return problems;
}

function checkHead({
  line,
  cells,
}: {
  readonly line: number;
  readonly cells: readonly { readonly column: number; readonly empty: boolean }[];
}): TextProblem[] {
  if (cells.every(({ empty }) => empty)) {
    const message = 'The first row of this table is empty. Write in it what each column holds.';
    return [{ code: 'table-without-header', line, column: 1, message }];
  }
  const bare = cells.find(({ column, empty }) => empty && column > 0)?.column;
  if (bare === undefined) return [];
  const message = `Column ${bare + 1} of this table has no header. Write what the column holds.`;
  return [{ code: 'table-header-empty', line, column: 1, message }];
}

const FENCE = /^(?:[\s>*+\-\d.)|]|\[\^[^\]\s]{1,100}\]:|:\s)*:{2,}\s*(?:\p{L}|\{)/u;

/**
 * Lines that look like the beginning of an exempt passage and that the parser didn't read as one: in a
 * code block, or misspelt. Their text would be published. The lines of passages are no longer text.
 */
export function misplacedPassages(
  lines: readonly string[],
  passages: readonly Token[],
): TextProblem[] {
  const within = (line: number) =>
    passages.some(({ map }) => map !== null && line >= map[0] && line < map[1]);
  let misread = false;
  const ofPandoc = pandocDivs(lines);
  return lines.flatMap((text, line): TextProblem[] => {
    if (!text.includes('::') || within(line) || ofPandoc.has(line)) return [];
    if (/^[\s>]*:{3,}\s*$/.test(text)) {
      // The end of a passage whose beginning is what is wrong.
      if (misread) return [];
      const message =
        'This line doesn’t end an exempt passage. The passage above it ended at an earlier line of colons, so the text between the two would be published. Take one of the two lines out.';
      return [{ code: 'passage-misplaced', line: line + 1, column: 1, message }];
    }
    if (!FENCE.test(text)) return [];
    misread = true;
    const message =
      'This isn’t read as the beginning of an exempt passage, so the text after it would be published. Write "::: exempt" at the very beginning of a line, in a report.';
    return [{ code: 'passage-misplaced', line: line + 1, column: 1, message }];
  });
}
