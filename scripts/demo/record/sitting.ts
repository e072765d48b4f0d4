import { isExecutive } from '../../../src/law/bodies.ts';
import { inForceOn } from '../../../src/law/settings.ts';
import type { DemoCommittee } from '../fictional-committees.ts';
import { DEMO_TODAY, MUNICIPAL_YEARS } from '../fictional-council.ts';
import { inventedPerson } from '../places.ts';
import { Random } from '../random.ts';
import { councillorsOn, wardOn } from './councillors.ts';
import type { DemoMembership } from './membership-list.ts';

/** The lists of a committee, a new one each May, when the council appoints; after an election of those who are in office then. */
export function membershipsOf(committee: DemoCommittee): readonly DemoMembership[] {
  const today = Number(DEMO_TODAY.slice(0, 4));
  const first = (DEMO_TODAY.slice(5) >= '05' ? today : today - 1) - MUNICIPAL_YEARS + 1;
  return Array.from({ length: MUNICIPAL_YEARS }, (_, at) => first + at).flatMap((year) => {
    // The council appoints after each day on which councillors come into office.
    const appointed = `${year}-05-13`;
    const days = [...(year === first ? [`${year}-05-01`] : []), appointed];
    if (committee.from?.startsWith(`${year}-`)) days.unshift(committee.from);
    return days
      .filter((day) => day <= DEMO_TODAY && inForceOn([committee], day).length > 0)
      .map((from) => ({ from, ...listOf(committee, from) }));
  });
}

/** The list of a day; undefined before the first. */
export function membershipOn(committee: DemoCommittee, date: string): DemoMembership | undefined {
  let lists = known.get(committee.slug);
  if (!lists) {
    lists = membershipsOf(committee);
    known.set(committee.slug, lists);
  }
  return lists.findLast(({ from }) => from <= date);
}

const known = new Map<string, readonly DemoMembership[]>();

function listOf(committee: DemoCommittee, date: string): Omit<DemoMembership, 'from'> {
  const random = new Random(`members/${committee.slug}/${date.slice(0, 4)}`);
  const own = committee.wards;
  const there = councillorsOn(date).filter(
    (one) => own === undefined || own.includes(wardOn(one, date) ?? ''),
  );
  const [chair = '', vice = '', ...rest] = random.shuffled(there).map(({ name }) => name);
  if (committee.seats === undefined) {
    return {
      members: 'all-councillors',
      offices: { 'Lord Mayor': chair, 'Deputy Lord Mayor': vice },
    };
  }
  const members = rest.slice(0, committee.seats - 2);
  return {
    chair,
    ...(isExecutive(committee.kind)
      ? { members: [vice, ...members] }
      : { 'vice-chair': vice, members }),
    ...(committee.slug.includes('children') && {
      'co-opted': [
        {
          name: inventedPerson(random),
          represents: 'Parent governors (primary)',
          votes: 'education',
        },
        {
          name: inventedPerson(random),
          represents: 'Parent governors (secondary)',
          votes: 'education',
        },
      ],
    }),
  };
}
