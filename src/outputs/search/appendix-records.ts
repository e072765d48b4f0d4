import type { SearchFacts } from '../../views/search-facts.ts';
import { escapeText, plainForSearch, recordHtml } from './record-html.ts';
import type { SearchRecord } from './search-record.ts';

/** The text of a paper's file, page by page, and what a reader is shown of it. */
export type AppendixText = {
  /** Path of the file from the root of the site: "/meetings/…/appendix-1.pdf". */
  readonly url: string;
  /** "Leeds ILACS Report 2022". */
  readonly title: string;
  /** "appendix 1 to Ofsted Inspection Report", "report". */
  readonly of: string;
  /** Those of the report that it belongs to, with the kind of the file itself. */
  readonly facts: SearchFacts;
  /** The text of page n is the (n − 1)th; a page without text is an empty string. */
  readonly pages: readonly string[];
  /** Numbers of the pages of which a machine read the text, or some of it, from a scan. */
  readonly readByMachine?: readonly number[] | undefined;
};

/** Pages in one record: enough to gather a paper's hits, few enough to load quickly on a phone. */
const PAGES_A_RECORD = 25;

/**
 * The records of a paper's file. In each, every page is a section named after it, so that a hit opens the
 * file there (`#page=12`, RFC 8118 §3) and a paper with many hits is one result rather than many.
 */
export function appendixRecords(appendix: AppendixText): readonly SearchRecord[] {
  const sections = appendix.pages
    .map((text, at) => ({ number: at + 1, text: plainForSearch(text) }))
    .filter(({ text }) => text !== '');
  const records: SearchRecord[] = [];
  for (let at = 0; at < sections.length; at += PAGES_A_RECORD) {
    const part = sections.slice(at, at + PAGES_A_RECORD);
    // Pagefind takes two records of one address for one; the fragment says where the part begins.
    const url = at === 0 ? appendix.url : `${appendix.url}#page=${part[0]?.number ?? 1}`;
    records.push({ url, html: htmlOf(appendix, part), date: appendix.facts.date });
  }
  return records;
}

function htmlOf(
  { title, of, facts, readByMachine = [] }: AppendixText,
  sections: readonly { readonly number: number; readonly text: string }[],
): string {
  // The paper's own page answers to its title. Were it the title of every part of the file too,
  // they would crowd the first results: so they are "paper", which carries no weight.
  const scans = sections.flatMap(({ number }) => (readByMachine.includes(number) ? number : []));
  const more = { paper: title, of, ...(scans.length > 0 && { scans: scans.join(' ') }) };
  const pages = sections.map(
    ({ number, text }) =>
      `<div id="page=${number}" data-pagefind-title="Page ${number}">${escapeText(text)}</div>`,
  );
  return recordHtml(facts, more, pages);
}
