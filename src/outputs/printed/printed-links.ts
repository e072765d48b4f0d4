import { partAddress } from '../../../layouts/print/sheet.ts';

/** What the addresses in a printed paper are of. */
export type PrintedPlaces = {
  /** Where the site is published, ending in a slash. */
  readonly site: string;
  /** The part that has what is at an address of the site; empty where a paper is printed alone. */
  readonly places: Readonly<Record<string, string>>;
};

/** Text can't look like an attribute, since its quotes are escaped. */
const SITE_LINK = /(<a\s(?:[^>]*\s)?href=")\/(?!\/)([^"#]*)(#[^"]*)?"/g;
const OTHER_LINK = /<a href="(https?:\/\/[^"]*)">([^]*?)<\/a>/g;
/** Numbers and marks that lead to themselves: on paper they are numbers. */
const OWN_NUMBER =
  /<a\s[^>]*class="(para__number|lettered__mark|minute__number)"[^>]*>([^<]*)<\/a>/g;
const OWN_VERB = /(<p class="decision__verb">\s*)<a [^>]*>([^<]*)<\/a>/g;
/** Chromium gives a link with such a role a tag of another kind than a link has to be in. */
const NOTE_ROLE = / role="doc-(?:noteref|backlink)"/g;
/** The tables of a paper, and the first cell of each row that has no id of its own. */
const TABLE = /<section class="table-scroll[^]*?<\/section>/g;
const ROW = /(<tr\b[^>]*>\s*<t[hd]\b)(?![^>]*\sid=)/g;
const ID = /\sid="([^"]+)"/g;
const PART = partAddress('');

/** Nobody writes a longer address from paper. */
const MOST_LETTERS = 80;

/**
 * A finished document for the press. What is in the pack is linked to where it is there, all else of the site by its whole
 * address; a link that says something else than its address has the address printed after it.
 */
export function forPrint(html: string, { site, places }: PrintedPlaces): string {
  return withTargets(
    withRowPlaces(html)
      .replace(OWN_NUMBER, '<span class="$1">$2</span>')
      .replace(OWN_VERB, '$1$2')
      .replace(NOTE_ROLE, '')
      .replace(OTHER_LINK, (whole, address: string, words: string) => {
        const short = address.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
        const isSaid =
          words.toLowerCase().includes(short.toLowerCase()) || address.startsWith(PART);
        return isSaid || short.length > MOST_LETTERS
          ? whole
          : `<a href="${address}" data-address="${short}">${words}</a>`;
      })
      .replace(SITE_LINK, (_whole, before: string, path: string, id = '') => {
        const key = places[`/${path}`];
        return key === undefined
          ? `${before}${site}${path}${id}"`
          : `${before}${partAddress(key)}${id}"`;
      }),
  );
}

/** A page can begin with any row of a table: each is a place that can be found again. */
function withRowPlaces(html: string): string {
  let row = 0;
  return html.replace(TABLE, (table) =>
    table.replace(ROW, (_whole, cell: string) => {
      row += 1;
      return `${cell} id="table-row-${row}"`;
    }),
  );
}

/**
 * Chromium names a place in the PDF only where something in the document leads to it: a link that nobody sees leads to each, so
 * that other parts can.
 */
function withTargets(html: string): string {
  const ids = new Set([...html.matchAll(ID)].map(([, id = '']) => id));
  const links = [...ids].map((id) => `<a href="#${id}"></a>`).join('');
  const end = html.lastIndexOf('</body>');
  return `${html.slice(0, end)}<div hidden>${links}</div>${html.slice(end)}`;
}
