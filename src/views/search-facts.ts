import type { IsoDate } from '../language/dates.ts';

/** What the search says of a paper beside its words, and what it can be found under. */
export type SearchFacts = {
  readonly kind:
    | 'Report'
    | 'Agenda'
    | 'Minutes'
    | 'Decision'
    | 'Notice'
    | 'Matter'
    | 'Appendix'
    | 'Committee'
    | 'Person'
    | 'Page';
  /** None of a page of the council's own. */
  readonly committee?: string;
  /** "2021/22". */
  readonly year?: string;
  readonly wards: readonly string[];
  readonly pillars: readonly string[];
  readonly callIn?: 'Yes' | 'No';
  readonly exempt?: 'Yes' | 'No';
  /** What it says in fields of the council's own by which the search can be narrowed. */
  readonly own?: readonly { readonly name: string; readonly values: readonly string[] }[];
  /** Of an appendix: whether its file isn't here, so that all else ranks before it. */
  readonly awaited?: boolean;
  /** Where it is in the printed pack: its first page as printed, and that page in the file ("34 40"). */
  readonly packed?: string;
  readonly date: IsoDate;
};

/** The name under which the index says that a record is {@link SearchFacts.awaited}; nobody filters by it. */
export const AWAITED = 'Awaited';

/** The date of what has none: the page of a committee that never met. It is searched with the oldest papers. */
export const UNDATED: IsoDate = '1900-01-01';

type Filter = {
  /** Its name in the index and on the search page. */
  readonly name: string;
  /** Its name in the address of a search: "/search/?ward=Armley". */
  readonly key: string;
  readonly valuesOf: (facts: SearchFacts) => readonly string[];
};

const some = (value: string | undefined): readonly string[] => (value === undefined ? [] : [value]);

/** The filters, in the order of the search page. */
export const SEARCH_FILTERS: readonly Filter[] = [
  { name: 'Kind of paper', key: 'kind', valuesOf: ({ kind }) => [kind] },
  { name: 'Committee', key: 'committee', valuesOf: ({ committee }) => some(committee) },
  { name: 'Municipal year', key: 'year', valuesOf: ({ year }) => some(year) },
  { name: 'Ward', key: 'ward', valuesOf: ({ wards }) => wards },
  { name: 'Pillar', key: 'pillar', valuesOf: ({ pillars }) => pillars },
  { name: 'Open for call-in', key: 'call-in', valuesOf: ({ callIn }) => some(callIn) },
  { name: 'Exempt', key: 'exempt', valuesOf: ({ exempt }) => some(exempt) },
];

/** A meta element that Pagefind reads. No value needs to be known to be safe: it is escaped where it is written. */
export type SearchMark = {
  readonly content: string;
  /** The attributes that show Pagefind what the content is. */
  readonly attributes: Readonly<Record<string, string>>;
};

/**
 * What Pagefind is given of a paper's facts, on a page or in a record of its own: the one writer of them.
 * The values are in `content`, never in Pagefind's attribute itself, which would split "Culture, Sport
 * and Tourism" at its comma.
 * @param more what else a hit shows, by its name: { paper: "Leeds ILACS Report 2022" }.
 */
export function searchMarks(
  facts: SearchFacts,
  more: Readonly<Record<string, string>> = {},
): readonly SearchMark[] {
  const filters = SEARCH_FILTERS.flatMap(({ name, valuesOf }) =>
    valuesOf(facts).map((content) => mark(content, { 'data-pagefind-filter': name })),
  );
  const own = (facts.own ?? []).flatMap(({ name, values }) =>
    values.map((content) => mark(content, { 'data-pagefind-filter': name })),
  );
  const { kind, committee, packed } = facts;
  const shown = {
    ...more,
    kind,
    ...(committee !== undefined && { committee }),
    ...(packed !== undefined && { packed }),
  };
  return [
    ...filters,
    ...own,
    ...(facts.awaited === true ? [mark('Yes', { 'data-pagefind-filter': AWAITED })] : []),
    mark(facts.date, { 'data-pagefind-sort': 'date', 'data-pagefind-meta': 'date' }),
    ...Object.entries(shown).map(([name, content]) =>
      mark(content, { 'data-pagefind-meta': name }),
    ),
  ];
}

function mark(content: string, names: Readonly<Record<string, string>>): SearchMark {
  const attributes = Object.entries(names).map(([key, name]) => [key, `${name}[content]`]);
  return { content, attributes: Object.fromEntries(attributes) as Record<string, string> };
}
