import type { CommitteeKind } from '../../src/law/bodies.ts';
import { stringify } from 'yaml';
import type { DemoMembership } from './record/membership-list.ts';

export type DemoCommittee = {
  readonly slug: string;
  readonly name: string;
  readonly kind: CommitteeKind;
  readonly from?: string;
  readonly until?: string;
  readonly remit: string;
  /** What its reports are about. */
  readonly topics: readonly string[];
  /** It meets on the nth such day of each month; 1 is Monday. */
  readonly meets: { readonly nth: number; readonly weekday: number; readonly time: string };
  readonly place: string;
  /** Seats; none where every councillor sits. */
  readonly seats?: number;
  /** Only papers on these wards come to it. */
  readonly wards?: readonly string[];
};

const CITY_HALL = 'Council Chamber, Exemplar City Hall, Moot Square, Exemplar';
const ROOM = 'Committee Room 2, Exemplar City Hall, Moot Square, Exemplar';

export const COMMITTEES: readonly DemoCommittee[] = [
  {
    slug: 'full-council',
    name: 'Full Council',
    kind: 'council',
    remit:
      'Every councillor meets here. Full Council sets the budget and the council tax, adopts the plans that the constitution reserves to it, and answers petitions.',
    topics: ['budget', 'democracy', 'climate', 'workforce'],
    meets: { nth: 3, weekday: 3, time: '18:30' },
    place: CITY_HALL,
  },
  {
    slug: 'executive-board',
    name: 'Executive Board',
    kind: 'executive',
    remit:
      'The leader and portfolio holders take the decisions that are not reserved to Full Council. Their decisions can be called in by scrutiny.',
    topics: ['budget', 'property', 'housing', 'schools', 'climate', 'waste', 'culture', 'buses'],
    meets: { nth: 2, weekday: 3, time: '13:00' },
    place: CITY_HALL,
    seats: 9,
  },
  {
    slug: 'highways-decisions-panel',
    name: 'Highways Decisions Panel',
    kind: 'executive',
    remit:
      'A committee of the Executive Board that decides on roads, traffic orders and parking within the budget that the board has set.',
    topics: ['highways', 'traffic', 'flood'],
    meets: { nth: 1, weekday: 2, time: '09:30' },
    place: ROOM,
    seats: 4,
  },
  {
    slug: 'scrutiny-panel-children-and-learning',
    name: 'Scrutiny Panel (Children and Learning)',
    kind: 'scrutiny',
    remit:
      'The panel reviews what is decided and done for children, young people and schools, and makes recommendations. It takes no executive decisions.',
    topics: ['schools', 'children', 'culture'],
    meets: { nth: 2, weekday: 4, time: '10:00' },
    place: ROOM,
    seats: 11,
  },
  {
    slug: 'scrutiny-panel-health-and-care',
    name: 'Scrutiny Panel (Health and Care)',
    kind: 'scrutiny',
    remit:
      'The panel reviews care for adults, public health and the health service in the city, and makes recommendations.',
    topics: ['care', 'health', 'homelessness'],
    meets: { nth: 4, weekday: 2, time: '13:30' },
    place: ROOM,
    seats: 11,
  },
  {
    slug: 'scrutiny-panel-streets-and-climate',
    name: 'Scrutiny Panel (Streets and Climate)',
    kind: 'scrutiny',
    remit:
      'The panel reviews transport, waste, housing and the council’s part in the climate, and makes recommendations.',
    topics: ['buses', 'waste', 'climate', 'highways', 'housing', 'flood'],
    meets: { nth: 1, weekday: 4, time: '10:00' },
    place: ROOM,
    seats: 11,
  },
  {
    slug: 'planning-committee',
    name: 'Planning Committee',
    kind: 'regulatory',
    remit:
      'The committee decides applications for planning permission that officers may not decide.',
    topics: ['planning'],
    meets: { nth: 3, weekday: 4, time: '13:30' },
    place: CITY_HALL,
    seats: 13,
  },
  {
    slug: 'licensing-committee',
    name: 'Licensing Committee',
    kind: 'regulatory',
    remit: 'The committee decides on licences for premises, taxis, gambling and street trading.',
    topics: ['safety'],
    meets: { nth: 4, weekday: 1, time: '10:00' },
    place: ROOM,
    seats: 12,
  },
  {
    slug: 'corporate-governance-and-audit-committee',
    name: 'Corporate Governance and Audit Committee',
    kind: 'regulatory',
    remit:
      'The committee sees to it that money is accounted for, risks are managed and conduct is good.',
    topics: ['audit', 'budget', 'workforce'],
    meets: { nth: 3, weekday: 1, time: '14:00' },
    place: ROOM,
    seats: 9,
  },
  {
    slug: 'uplands-area-committee',
    name: 'Uplands Area Committee',
    kind: 'area',
    remit: 'Councillors of the upland wards spend the area’s own funds and speak for its villages.',
    topics: ['parks', 'democracy', 'traffic', 'buses', 'flood'],
    meets: { nth: 1, weekday: 1, time: '19:00' },
    place: 'Eastermoss Memorial Hall, Tumblekeld Lane, Exemplar',
    seats: 8,
    wards: ['Eastermoss', 'Gorsehallow', 'Sheepfold Rise', 'Marrowdale', 'Larkrise and Upper Tarn'],
  },
  {
    slug: 'waterside-area-committee',
    name: 'Waterside Area Committee',
    kind: 'area',
    remit:
      'Councillors of the waterside wards spend the area’s own funds and speak for its streets.',
    topics: ['parks', 'safety', 'democracy', 'culture', 'waste'],
    meets: { nth: 2, weekday: 2, time: '18:30' },
    place: 'Oxenquay Rooms, Lapwinghithe Parade, Exemplar',
    seats: 8,
    wards: ['Oxenquay', 'Lanternhithe', 'Quillmarsh and Saltholme', 'Vinegar Mills'],
  },
  {
    slug: 'heritage-advisory-panel',
    name: 'Heritage Advisory Panel',
    kind: 'advisory',
    until: '2014-04-30',
    remit:
      'The panel advised on old buildings, archives and trees until its work passed to others.',
    topics: ['culture', 'planning', 'parks'],
    meets: { nth: 4, weekday: 3, time: '17:00' },
    place: ROOM,
    seats: 7,
  },
  {
    slug: 'climate-advisory-group',
    name: 'Climate Advisory Group',
    kind: 'advisory',
    from: '2014-05-01',
    remit: 'The group advises the Executive Board on energy, heat, peat and flood.',
    topics: ['climate', 'flood', 'parks'],
    meets: { nth: 4, weekday: 3, time: '17:00' },
    place: ROOM,
    seats: 7,
  },
];

/** The file of a committee. @param membership who sits on it from time to time; none where agendas say so. */
export function committeeMarkdown(
  committee: DemoCommittee,
  membership?: readonly DemoMembership[],
): string {
  const { name, kind, from, until } = committee;
  const sitting = membership && { quorum: { fraction: '1/4', least: 3 }, membership };
  const fields = stringify({ name, kind, from, until, ...sitting }, { lineWidth: 0 });
  return `---\n${fields}---\n\n${committee.remit}\n\nThis committee is made up, as are the council, its wards, its members and all their papers. They show what Moothall does.\n`;
}
