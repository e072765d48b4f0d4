import { formatMunicipalYear } from '../law/municipal-year.ts';
import { ADDRESSES, committeeUrl, wardUrl, yearUrl } from '../papers/addresses.ts';
import type { ReportTemplate } from '../source/markdown/report-template.ts';
import type { ArchiveIndex } from './archive-index.ts';
import { HOME } from './links.ts';
import { uniqueBySlug } from './topics/topics.ts';
import type { Link, PageView } from './views.ts';

/** The search; and for those without script, everything that can be browsed instead. */
export type SearchView = PageView & {
  readonly committees: readonly Link[];
  readonly years: readonly Link[];
  readonly wards: readonly Link[];
  /** Whether the council has pillars to narrow the search by. */
  readonly hasPillars: boolean;
  /** The name and the key of each filter that the council's own templates add. */
  readonly ownFilters: readonly (readonly [name: string, key: string])[];
};

/** The page of the search. */
export function searchView({ archive }: ArchiveIndex): SearchView {
  const { council, committees, meetings } = archive;
  const years = new Set(meetings.toReversed().map(({ municipalYear }) => municipalYear));
  return {
    url: ADDRESSES.search,
    title: 'Search',
    description: `Search the reports, agendas and appendices of ${council.name}.`,
    breadcrumbs: [HOME],
    committees: committees.map(({ name, slug }) => ({ text: name, url: committeeUrl(slug) })),
    years: [...years].map((year) => ({ text: formatMunicipalYear(year), url: yearUrl(year) })),
    wards: uniqueBySlug(council.wards).map(({ name, slug }) => ({
      text: name,
      url: wardUrl(slug),
    })),
    hasPillars: council.pillars.length > 0,
    ownFilters: ownFiltersOf(council.templates),
  };
}

/** Of fields that several templates have, each once. */
function ownFiltersOf(templates: readonly ReportTemplate[]): [name: string, key: string][] {
  const fields = templates.flatMap((template) => template.fields.filter(({ filter }) => filter));
  return [...new Map(fields.map(({ label, key }) => [label, key]))];
}
