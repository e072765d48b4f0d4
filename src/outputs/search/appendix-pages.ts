import type { RenderedPage } from '../site/paginated.ts';
import type { SearchFacts } from '../../views/views.ts';

/** The text of a paper's file, page by page, and what a reader is told of it. */
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
};

/** Pages in one record: enough to gather a paper's hits, few enough to load quickly on a phone. */
const PAGES_A_RECORD = 25;

/**
 * What Pagefind is given for an appendix: records in which each page is a section named after it, so
 * that a hit opens the file there (`#page=12`, RFC 8118 §3) and a paper with many hits is one result
 * rather than many. A page of the site that never exists as a file.
 */
export function appendixPages(appendix: AppendixText): readonly RenderedPage[] {
  const sections = appendix.pages
    .map((text, at) => ({ number: at + 1, text: plain(text) }))
    .filter(({ text }) => text !== '');
  const records: RenderedPage[] = [];
  for (let at = 0; at < sections.length; at += PAGES_A_RECORD) {
    const part = sections.slice(at, at + PAGES_A_RECORD);
    // Pagefind takes two records of one address for one; the fragment says where the part begins.
    const url = at === 0 ? appendix.url : `${appendix.url}#page=${part[0]?.number ?? 1}`;
    records.push({ url, html: record(appendix, part) });
  }
  return records;
}

function record(
  { title, of, facts }: AppendixText,
  sections: readonly { readonly number: number; readonly text: string }[],
): string {
  // The paper's own page answers to its title. Were it the title of every part of the file too,
  // they would crowd the first results: hence "paper", which carries no weight.
  const meta = { paper: title, of, kind: facts.kind, committee: facts.committee, date: facts.date };
  return `<!doctype html><html lang="en-GB"><head>
${filtersOf(facts)
  .map(([name, value]) => element(value, `data-pagefind-filter="${name}[content]"`))
  .join('\n')}
${Object.entries(meta)
  .map(([name, value]) => element(value, `data-pagefind-meta="${name}[content]"`))
  .join('\n')}
${element(facts.date, 'data-pagefind-sort="date[content]"')}
</head><body><main data-pagefind-body>
${sections
  .map(
    ({ number, text }) =>
      `<div id="page=${number}" data-pagefind-title="Page ${number}">${escape(text)}</div>`,
  )
  .join('\n')}
</main></body></html>`;
}

/** What a paper can be found under; the names are those of the search page. */
function filtersOf(facts: SearchFacts): readonly (readonly [name: string, value: string])[] {
  const one = (name: string, value: string | undefined): [string, string][] =>
    value === undefined ? [] : [[name, value]];
  return [
    ...one('Kind of paper', facts.kind),
    ...one('Committee', facts.committee),
    ...one('Municipal year', facts.year),
    ...facts.wards.flatMap((ward) => one('Ward', ward)),
    ...facts.pillars.flatMap((pillar) => one('Pillar', pillar)),
    ...one('Open for call-in', facts.callIn),
    ...one('Exempt', facts.exempt),
  ];
}

function element(value: string, attribute: string): string {
  return `<meta content="${escape(value)}" ${attribute}>`;
}

/** Text as Pagefind may read it: a run of low lines, a form's blanks, could pass for one of its own marks. */
function plain(text: string): string {
  return text
    .replace(/[\p{Cc}\u200B\uFFFD]+/gu, ' ')
    .replace(/_{2,}/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
