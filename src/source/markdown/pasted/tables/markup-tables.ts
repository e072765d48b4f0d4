import { cellText, type FoundTable } from './found-table.ts';

/** The lines of one table at most. */
const MOST_LINES = 500;

/** Cells that another language merges, and its other instructions: what they become needs a decision. */
type Rows = readonly (readonly string[])[] | undefined;

/** A table that begins and ends with a line of its own. */
type Fenced = {
  readonly begin: RegExp;
  readonly end: (begun: RegExpExecArray) => RegExp;
  readonly kind: string;
  readonly rows: (inside: readonly string[]) => Rows;
};

const FENCED: readonly Fenced[] = [
  {
    begin: /^\s*\{\|/,
    end: () => /^\s*\|\}/,
    kind: 'of a wiki',
    rows: wikiRows,
  },
  {
    begin: /^\s*\\begin\{(tabularx?\*?|longtable|tabulary|table\*?)\}/,
    end: ([, name = '']) => new RegExp(String.raw`\\end\{${name.replace('*', String.raw`\*`)}\}`),
    kind: 'in LaTeX',
    rows: latexRows,
  },
  {
    begin: /^\s*\|={3,}\s*$/,
    end: () => /^\s*\|={3,}\s*$/,
    kind: 'in AsciiDoc',
    rows: asciiDocRows,
  },
  {
    begin: /^\s*\[table[^\]]*\]/i,
    end: () => /\[\/table\]\s*$/i,
    kind: 'of a forum',
    rows: forumRows,
  },
];

/**
 * Tables in the signs of another language: a wiki, LaTeX, AsciiDoc, a forum, Jira, DokuWiki, Textile and Org. Their rows are known where
 * all have as many cells, and none is merged.
 */
export function markupTable(lines: readonly string[], start: number): FoundTable | undefined {
  const line = lines[start] ?? '';
  for (const { begin, end: ends, kind, rows } of FENCED) {
    const begun = begin.exec(line);
    if (!begun) continue;
    const last = ends(begun);
    for (let at = start; at < Math.min(lines.length, start + MOST_LINES); at++) {
      if (at === start ? !last.test(line.slice(begun[0].length)) : !last.test(lines[at] ?? ''))
        continue;
      const inside =
        at === start
          ? [line.trim()]
          : kind === 'of a forum'
            ? lines.slice(start, at + 1)
            : lines.slice(start + 1, at);
      return { start, end: at + 1, kind, ...even(rows(inside)) };
    }
  }
  return belowItsOptions(lines, start) ?? linesWithHead(lines, start) ?? orgTable(lines, start);
}

/** `[cols="1,2"]` above a table in AsciiDoc. */
function belowItsOptions(lines: readonly string[], start: number): FoundTable | undefined {
  if (!/^\s*\[[^\]]*\]\s*$/.test(lines[start] ?? '')) return undefined;
  if (!/^\s*\|={3,}\s*$/.test(lines[start + 1] ?? '')) return undefined;
  const found = markupTable(lines, start + 1);
  return found && { ...found, start };
}

/** The rows, where all have as many cells as the first, and two at least. */
function even(rows: Rows): { readonly rows?: readonly (readonly string[])[] } {
  const width = rows?.[0]?.length ?? 0;
  if (!rows || width < 2 || rows.length < 2 || rows.some((row) => row.length !== width)) return {};
  return { rows: rows.map((row) => row.map(cellText)) };
}

/** `! head`, `|-` between rows, `| cell` and `|| cell`. */
function wikiRows(inside: readonly string[]): Rows {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const line of inside.map((text) => text.trim())) {
    if (line === '') continue;
    if (/(?:row|col)span\s*=|^\|\+|\{\||^\{\{/i.test(line)) return undefined;
    if (line.startsWith('|-')) {
      if (row.length > 0) rows.push(row);
      row = [];
    } else if (/^[|!]/.test(line)) {
      const cells = line.slice(1).split(line.startsWith('!') ? /!!|\|\|/ : '||');
      row.push(...cells.map((cell) => cell.replace(/^[^|[\]]*=[^|]*\|(?!\|)/, '')));
    } else if (row.length > 0) row.push(`${row.pop() ?? ''} ${line}`);
  }
  return row.length > 0 ? [...rows, row] : rows;
}

const RULE_OF_LATEX =
  /\\(?:hline|toprule|midrule|bottomrule|centering|endhead|endfoot|endfirsthead)\b|\\cline\{[^{}]*\}/g;

/** `a & b \\`. What has an instruction besides is left to a hand. */
function latexRows(inside: readonly string[]): Rows {
  const text = inside
    .join('\n')
    .replace(RULE_OF_LATEX, '')
    .replace(/\\(?:textbf|textit|emph)\{([^{}]*)\}/g, '$1');
  if (/\\(?![\\&%$#_])[A-Za-z]/.test(text)) return undefined;
  return text
    .split(/\\\\(?:\[[^\]]*\])?/)
    .filter((row) => row.trim() !== '')
    .map((row) => row.split(/(?<!\\)&/).map((cell) => cell.replace(/\\([&%$#_])/g, '$1')));
}

/** `|a |b` in a line for each row. */
function asciiDocRows(inside: readonly string[]): Rows {
  const rows = inside.filter((line) => line.trim() !== '');
  if (rows.some((line) => !line.trim().startsWith('|') || /(?:^|\s)[\d.]+[+*]\|/.test(line)))
    return undefined;
  return rows.map((line) =>
    line
      .trim()
      .slice(1)
      .split(/(?<!\\)\|/),
  );
}

function forumRows(inside: readonly string[]): Rows {
  const text = inside.join(' ');
  return [...text.matchAll(/\[tr\](.*?)\[\/tr\]/gi)].map(([, row = '']) =>
    [...row.matchAll(/\[t[dh]\](.*?)\[\/t[dh]\]/gi)].map(([, cell = '']) => cell),
  );
}

/** How the first row is marked, and its cells divided, where those below have one stroke: of Jira, DokuWiki and Textile. */
const HEADS: readonly { readonly begin: RegExp; readonly sign: RegExp; readonly kind: string }[] = [
  { begin: /^\|\|[^|]+\|\|.*\|\|$/, sign: /\|\|/, kind: 'of Jira' },
  { begin: /^\^[^^]+\^.*\^$/, sign: /\^/, kind: 'of DokuWiki' },
  { begin: /^\|_\.[^|]+\|_\..*\|$/, sign: /\|_\./, kind: 'in Textile' },
];

function linesWithHead(lines: readonly string[], start: number): FoundTable | undefined {
  const head = (lines[start] ?? '').trim();
  const found = HEADS.find(({ begin }) => begin.test(head));
  if (!found) return undefined;
  let end = start + 1;
  while (/^\s*\|.*\|\s*$/.test(lines[end] ?? '') && end < start + MOST_LINES) end++;
  // A row with cells that go on with those beside them is one of Markdown.
  if (end === start + 1 || /^[\s|:-]+$/.test(lines[start + 1] ?? '')) return undefined;
  const first = head.split(found.sign).slice(1);
  if (!/[|]$/.test(head) || first.at(-1)?.trim() === '') first.pop();
  const rows = [
    first.map((cell) => cell.replace(/\|$/, '')),
    ...lines.slice(start + 1, end).map((line) => line.trim().slice(1, -1).split('|')),
  ];
  return { start, end, kind: found.kind, ...even(rows) };
}

const RULE_OF_ORG = /^\s*\|-+(?:\+-+)+\|\s*$/;

/** Lines with `|---+---|` between them. */
function orgTable(lines: readonly string[], start: number): FoundTable | undefined {
  let end = start;
  while (/^\s*\|.*\|\s*$/.test(lines[end] ?? '') && end < start + MOST_LINES) end++;
  const own = lines.slice(start, end);
  if (!own.some((line) => RULE_OF_ORG.test(line))) return undefined;
  const rows = own
    .filter((line) => !RULE_OF_ORG.test(line))
    .map((line) => line.trim().slice(1, -1).split('|'));
  return { start, end, kind: 'of Org', ...even(rows) };
}
