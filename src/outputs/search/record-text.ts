import { decodeHTML as readable } from 'entities';
import {
  KEYS_SIGN,
  lonePartsOf,
  plainLetters,
  searchable,
  thingsIn,
} from '../../../layouts/browser/search/words.js';

/**
 * What is between two tags, where it has a sign that {@link searchable} may change; in our own pages every ">" of a text is
 * escaped.
 */
const TEXT = />([\t-\r\x20-*,-.0-;=?-[\]-{}~]*[^\t-\r\x20-*,-.0-[\]-{}~][^<]*)/g;
const BLOCK =
  /<\/?(?:p|div|li|td|th|tr|h[1-6]|dt|dd|section|main|body|br|table|ul|ol|figcaption)\b[^>]*>/g;
const TAG = /<[^>]*>/g;
const FILTER_META =
  /<meta\b[^>]*?\bcontent="([^"]*)"[^>]*?\bdata-pagefind-filter="([^"]*)\[content\]"[^>]*>/g;
const SORT = /\sdata-pagefind-sort="[^"]*"/g;

/**
 * The HTML of a record as Pagefind reads it: each word of its text can be found, the amounts and dates are behind it by the
 * one key of all their spellings, with the letters and figures alone between hyphens, and what the search page does by itself (filters, order) is left out.
 * @param html a record: see {@link SearchRecord}.
 */
export function indexedHtml(html: string): string {
  const end = html.lastIndexOf('</main>');
  if (end < 0) return html;
  const text = plainLetters(textOf(html));
  const keys = [...new Set(thingsIn(text).map(({ key }) => key)), ...lonePartsOf(text)];
  const main = html
    .slice(0, end)
    .replace(FILTER_META, '')
    .replace(SORT, '')
    .replace(TEXT, (_, text: string) => `>${searchable(text)}`);
  const behind = keys.length > 0 ? `<p>${KEYS_SIGN} ${keys.join(' ')}</p>` : '';
  return `${main}${behind}${html.slice(end)}`;
}

/** What a record can be filtered by: its values by the name of the filter. */
export function filtersOf(html: string): Readonly<Record<string, readonly string[]>> {
  const filters: Record<string, string[]> = {};
  for (const [, value = '', name = ''] of html.matchAll(FILTER_META)) {
    (filters[readable(name)] ??= []).push(readable(value));
  }
  return filters;
}

/** The text of a record, without tags. */
function textOf(html: string): string {
  const start = Math.max(html.indexOf('<body'), 0);
  return readable(html.slice(start).replace(BLOCK, ' ').replace(TAG, ''));
}
