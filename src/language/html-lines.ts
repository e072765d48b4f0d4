import { Parser } from 'htmlparser2';

/** Elements that are a line of their own. */
const LINES: ReadonlySet<string> = new Set([
  ...['p', 'div', 'section', 'blockquote', 'figure', 'figcaption', 'pre', 'table', 'caption', 'hr'],
  ...['ul', 'ol', 'li', 'dl', 'dt', 'dd', 'tr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'br'],
]);
/** In place of where a link leads. */
const NOTE = '[note]';
const CELLS: ReadonlySet<string> = new Set(['td', 'th']);

/**
 * The text of HTML that the renderer made, in lines: a paragraph, an item of a list or a row of a table is a line,
 * without what only the eye needs. Where a link leads and what a picture shows is part of it.
 */
export function htmlLines(html: string): string[] {
  const lines: string[] = [];
  let line = '';
  let cells = 0;
  let isBack = false;
  const links: (string | undefined)[] = [];
  const lists: List[] = [];
  const end = () => {
    const text = line.replace(/\s+/g, ' ').trim();
    if (text !== '') lines.push(text);
    line = '';
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (CELLS.has(name)) {
          if (cells > 0) line += ' | ';
          cells += 1;
          return;
        }
        if (LINES.has(name) && cells === 0) end();
        if (name === 'tr') cells = 0;
        else if (name === 'ul' || name === 'ol') {
          lists.push({
            ordered: name === 'ol',
            // Letters are words of the list.
            hasOwnMarks: attributes['class'] === 'lettered',
            next: Number(attributes['start'] ?? 1),
          });
        } else if (name === 'li') line += markOf(lists);
        else if (/^h[1-6]$/.test(name)) line += `${'#'.repeat(Number(name[1]))} `;
        else if (name === 'img') line += `[Picture: ${attributes['alt'] ?? ''}]`;
        else if (name === 'a') {
          const isNumber = attributes['class'] === 'para__number';
          // What a note says is a line of its own: its mark is enough, and the way back only for the eye.
          const isNote = attributes['role'] === 'doc-noteref';
          isBack = attributes['role'] === 'doc-backlink';
          if (isNote || isBack) {
            links.push(NOTE);
            if (isNote) line += '[';
            return;
          }
          const { href } = attributes;
          links.push(isNumber ? undefined : href);
          if (!isNumber && href !== undefined) line += '[';
        }
      },
      ontext(text) {
        if (!isBack) line += text;
      },
      onclosetag(name) {
        if (name === 'a') {
          const href = links.pop();
          if (href === NOTE) {
            if (!isBack) line += ']';
            isBack = false;
            return;
          }
          line += href === undefined ? '. ' : `](${href})`;
        } else if (name === 'tr') {
          end();
          cells = 0;
        } else if (name === 'ul' || name === 'ol') {
          lists.pop();
          end();
        } else if (LINES.has(name) && cells === 0) end();
      },
    },
    { decodeEntities: true },
  );
  parser.end(html);
  end();
  return joinNumbers(lines);
}

type List = { readonly ordered: boolean; readonly hasOwnMarks: boolean; next: number };

function markOf(lists: List[]): string {
  const list = lists.at(-1);
  if (!list || list.hasOwnMarks) return '';
  return list.ordered ? `${list.next++}. ` : '- ';
}

/** The number of a paragraph is beside it, in a box of its own. */
function joinNumbers(lines: readonly string[]): string[] {
  const joined: string[] = [];
  let number: string | undefined;
  for (const line of lines) {
    if (/^\d+\.$/.test(line)) {
      if (number !== undefined) joined.push(number);
      number = line;
      continue;
    }
    joined.push(number === undefined ? line : `${number} ${line}`);
    number = undefined;
  }
  if (number !== undefined) joined.push(number);
  return joined;
}
