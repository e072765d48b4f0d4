import { createRequire } from 'node:module';
import { decodeHTML } from 'entities';
import type TurndownService from 'turndown';
import type { HtmlElement } from 'turndown';
import { lettersOf } from '../numbering/letter-marks.ts';
import { wordsOf } from './open-text.ts';

/** What of one text is made into Markdown at most, in characters. */
export const MOST_HTML = 100_000;

/** Deeper than any table in a table: the library's work grows with the depth. */
const MOST_DEPTH = 40;

/** Words that were struck or hidden: without their tags they would count again, so that they are left to a hand. */
export const STRUCK_OR_HIDDEN =
  /<(?:s|del|strike)(?=[\s>])|<[a-z][^<>]{0,500}(?:line-through|display:\s{0,5}none|visibility:\s{0,5}hidden|mso-hide:\s{0,5}all)/i;

/** What Google Docs has of the element that is bold elsewhere: it wraps all that is copied in it. */
export const NOT_BOLD = /font-weight:\s{0,5}(?:normal|[1-4]00)/i;

/** HTML as Markdown; nothing where a word would be lost, or where it is more than a paper has. */
export function turnHtml(html: string): string | undefined {
  if (html.length > MOST_HTML || depthOf(html) > MOST_DEPTH) return undefined;
  if (/<(?:script|style|iframe|object|svg|form|input|select|textarea|pre)\b/i.test(html))
    return undefined;
  if (STRUCK_OR_HIDDEN.test(html)) return undefined;
  const withoutMarks = html.replace(IGNORED_MARK, (all, mark: string) =>
    isBullet(mark) ? '' : all,
  );
  const markdown = service()
    .turndown(html)
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  const before = wordsOf(decodeHTML(withoutMarks.replace(/<[^>]*>/g, ' ')));
  if (wordsOf(withoutAddresses(markdown)) !== before) return undefined;
  return markdown.replaceAll(ADDED, '');
}

/** What Word writes before an item of a list, for programs that know no lists. */
const IGNORED_MARK =
  /<span[^<>]{0,300}mso-list:\s*Ignore[^<>]{0,300}>((?:[^<]|<(?!\/?span\b)[^<>]{0,300}>|<span\b[^<>]{0,300}>[^<]{0,100}<\/span>){0,100})<\/span>/gi;

const isBullet = (mark: string): boolean => {
  const bare = decodeHTML(mark.replace(/<[^>]*>/g, '')).replace(/[\s\u00A0]/g, '');
  return bare === 'o' || bare === '§' || wordsOf(bare) === '';
};

/** Addresses, numbers of lists and the marks of letters are in no text of the HTML. */
const withoutAddresses = (markdown: string): string =>
  markdown
    .replace(/\]\([^()\n]*\)/g, ']')
    .replaceAll(new RegExp(`${ADDED}[^${ADDED}]*${ADDED}`, 'g'), '');

/** Around the numbers that HTML leaves to the reader's program, until they are compared. */
const ADDED = '\u0000';

function depthOf(html: string): number {
  let depth = 0;
  let most = 0;
  for (const [tag] of html.matchAll(/<\/?[a-z][^<>]*>/gi)) {
    if (tag.startsWith('</')) depth = Math.max(0, depth - 1);
    else if (!tag.endsWith('/>') && !/^<(?:br|hr|img|col|p|li|td|th|tr)\b/i.test(tag))
      most = Math.max(most, ++depth);
  }
  return most;
}

let made: TurndownService | undefined;

/** The library, loaded for the first text that has HTML: most have none. */
function service(): TurndownService {
  made ??= newService();
  return made;
}

function newService(): TurndownService {
  const Turndown = createRequire(import.meta.url)('turndown') as typeof TurndownService;
  const turn = new Turndown({
    headingStyle: 'atx',
    bulletListMarker: '-',
    emDelimiter: '*',
    strongDelimiter: '**',
    hr: '---',
    br: '\\',
  });
  const escape = turn.escape.bind(turn);
  // Signs that mean something here and not in the library's Markdown.
  turn.escape = (text) =>
    escape(text)
      .replace(/(?<!\\)[\^~]/g, '\\$&')
      .replace(/<(?=[a-z/!?])/gi, '\\<');
  turn.addRule('raised', { filter: ['sup'], replacement: (text) => around('^', text) });
  turn.addRule('lowered', { filter: ['sub'], replacement: (text) => around('~', text) });
  turn.addRule('not-bold', {
    filter: (node) =>
      /^(?:B|STRONG)$/.test(node.nodeName) && NOT_BOLD.test(node.getAttribute('style') ?? ''),
    replacement: (text) => text,
  });
  turn.addRule('item', {
    filter: 'li',
    replacement: (text, node) => `${itemOf(node, text)}${node.nextSibling ? '\n' : ''}`,
  });
  turn.addRule('office-item', {
    filter: (node) =>
      node.nodeName === 'P' &&
      (/mso-list/i.test(node.getAttribute('style') ?? '') ||
        /^MsoListBullet/i.test(node.className)),
    replacement: (text, node) => officeItem(node, text),
  });
  turn.addRule('office-mark', {
    filter: (node) =>
      node.nodeName === 'SPAN' && /mso-list:\s*Ignore/i.test(node.getAttribute('style') ?? ''),
    replacement: () => '',
  });
  turn.addRule('cell', {
    filter: ['td', 'th'],
    replacement: (text, node) => cellOf(node, text),
  });
  turn.addRule('row', { filter: 'tr', replacement: (text) => `|${text}\n` });
  turn.addRule('caption', { filter: 'caption', replacement: () => '' });
  turn.addRule('rows', {
    filter: ['thead', 'tbody', 'tfoot', 'colgroup', 'col'],
    replacement: (text) => text,
  });
  turn.addRule('table', {
    filter: 'table',
    replacement: (text, node) => tableOf(node, text),
  });
  return turn;
}

const around = (sign: string, text: string): string =>
  text.trim() === '' ? '' : `${sign}${text.trim().replace(/\s+/g, '\\ ')}${sign}`;

function itemOf(node: HtmlElement, text: string): string {
  const list = node.parentNode;
  const marker = list?.nodeName === 'OL' ? markerOf(list, node) : '- ';
  const indent = ' '.repeat(marker.replaceAll(ADDED, '').length);
  return marker + text.trim().replace(/\n(?=[^\n])/g, `\n${indent}`);
}

function markerOf(list: HtmlElement, item: HtmlElement): string {
  const items = Array.from(list.childNodes).filter(({ nodeName }) => nodeName === 'LI');
  const at = items.indexOf(item) + Number(list.getAttribute('start') ?? 1);
  const type = list.getAttribute('type') ?? '';
  if (type.toLowerCase() === 'a') return `${ADDED}(${lettersOf(at, 'letters')})${ADDED} `;
  if (type.toLowerCase() === 'i') return `${ADDED}(${lettersOf(at, 'numerals')})${ADDED} `;
  return `${ADDED}${at}.${ADDED} `;
}

/** A paragraph that Word calls an item of a list, with the mark that it printed. */
function officeItem(node: HtmlElement, text: string): string {
  const mark = Array.from(node.getElementsByTagName('span')).find((span) =>
    /mso-list:\s*Ignore/i.test(span.getAttribute('style') ?? ''),
  );
  const printed = (mark?.textContent ?? '').replace(/[\s\u00A0]+/g, '');
  const level = Number(/level(\d)/.exec(node.getAttribute('style') ?? '')?.[1] ?? 1);
  const indent = '  '.repeat(Math.max(level - 1, 0));
  const sign = isBullet(printed) ? '-' : printed;
  // Items are directly below each other; what is around them isn't.
  const follows = (other: HtmlElement | null): boolean =>
    /mso-list|MsoList/i.test(`${other?.getAttribute('style') ?? ''}${other?.className ?? ''}`);
  const before = follows(node.previousElementSibling) ? '\n' : '\n\n';
  const after = follows(node.nextElementSibling) ? '\n' : '\n\n';
  return `${before}${isBullet(printed) ? indent : ''}${sign} ${text.trim()}${after}`;
}

/** A cell and the stroke after it: nothing between two strokes goes on with the cell to the left. */
function cellOf(node: HtmlElement, text: string): string {
  const inLine = text
    .trim()
    .replace(/\\?\n\s*/g, ' / ')
    .replace(/(?: \/)+ \//g, ' /')
    .replace(/(?<!\\)\|/g, '\\|');
  const columns = Math.min(Math.max(Number(node.getAttribute('colspan') ?? 1) || 1, 1), 50);
  const rows = Math.min(Math.max(Number(node.getAttribute('rowspan') ?? 1) || 1, 1), 500);
  const goesOn = rows > 1 ? `${ROWS}${rows}` : '';
  return `${inLine === '' ? '  ' : ` ${inLine} `}${goesOn}${'|'.repeat(columns)}`;
}

/** Before the number of rows that a cell has, until the rows are put together. */
const ROWS = '\u0001';
const SPAN = new RegExp(`${ROWS}(\\d+)`, 'g');

/** Rows in which a cell that has several goes on as ^^. */
function withMergedRows(rows: readonly string[]): string[] {
  const above: { rows: number; columns: number }[] = [];
  return rows.map((row) => {
    const cells = row.slice(1).match(/(?:\\\||[^|])*\|+/g) ?? [];
    let made = '|';
    let column = 0;
    const takeMerged = (): void => {
      for (let merged = above[column]; merged && merged.rows > 0; merged = above[column]) {
        merged.rows -= 1;
        made += ` ^^ ${'|'.repeat(merged.columns)}`;
        column += merged.columns;
      }
    };
    for (const cell of cells) {
      takeMerged();
      const columns = /\|+$/.exec(cell)?.[0].length ?? 1;
      const spanned = new RegExp(SPAN).exec(cell);
      if (spanned) above[column] = { rows: Number(spanned[1]) - 1, columns };
      made += spanned ? cell.replace(spanned[0], '') : cell;
      column += columns;
    }
    takeMerged();
    return made;
  });
}

function tableOf(node: HtmlElement, text: string): string {
  const lines = text.split('\n').map((row) => row.trim());
  const rows = withMergedRows(lines.filter((row) => row.startsWith('|')));
  const [head] = rows;
  if (head === undefined) return `\n\n${text.trim()}\n\n`;
  const columns = (head.match(/(?<!\\)\|/g) ?? []).length - 1;
  const caption =
    node.getElementsByTagName('caption')[0]?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  const rule = `|${' --- |'.repeat(columns)}`;
  // A head that has cells of two rows has two rows.
  const spans = (lines.find((row) => row.startsWith('|')) ?? '').matchAll(SPAN);
  const heads = Math.min(Math.max(1, ...[...spans].map((span) => Number(span[1]))), 5);
  const above = caption === '' ? '' : `[${caption.replace(/[[\]]/g, '\\$&')}]\n\n`;
  return `\n\n${above}${[...rows.slice(0, heads), rule, ...rows.slice(heads)].join('\n')}\n\n`;
}
