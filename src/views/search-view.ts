import { hasExemptInformation, type CommitteeKind } from '../law/bodies.ts';
import { canBeCalledIn } from '../law/call-in/call-in.ts';
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
  /** The keys of the filters by which no paper of this council can differ. */
  readonly withoutFilters: readonly string[];
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
    withoutFilters: withoutFilters(archive),
    ownFilters: ownFiltersOf(council.templates),
  };
}

/**
 * No ward where the council has none, no call-in where nothing that its bodies decide can be called in, and nothing exempt where none of
 * them is known to have exempt information.
 */
function withoutFilters({ council, committees, reports }: ArchiveIndex['archive']): string[] {
  const { callIn, governance, pillars, templates, wards } = council;
  const isCalledIn =
    templates.length === 0 || templates.some(({ asks }) => asks.includes('call-in'));
  const forms = [undefined, ...governance.map(({ form }) => form)];
  const mayBeCalledIn = ({ kind }: { readonly kind: CommitteeKind }): boolean =>
    forms.some((form) => canBeCalledIn(kind, callIn, form));
  return [
    ...(wards.length === 0 ? ['ward'] : []),
    ...(pillars.length === 0 ? ['pillar'] : []),
    ...(isCalledIn && committees.some(mayBeCalledIn) ? [] : ['call-in']),
    ...(committees.some(({ kind }) => hasExemptInformation(kind)) ||
    reports.some(({ access }) => access.kind !== 'open')
      ? []
      : ['exempt']),
  ];
}

/** Of fields that several templates have, each once. */
function ownFiltersOf(templates: readonly ReportTemplate[]): [name: string, key: string][] {
  const fields = templates.flatMap((template) => template.fields.filter(({ filter }) => filter));
  return [...new Map(fields.map(({ label, key }) => [label, key]))];
}
