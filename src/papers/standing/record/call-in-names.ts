import { formatDate, type IsoDate } from '../../../language/dates.ts';
import { nearest } from '../../../language/suggest.ts';
import type { CommitteeKind } from '../../../law/bodies.ts';
import { dayOf } from '../../../law/call-in/requests.ts';
import type { StatedCallIn } from '../../call-in/call-in.ts';
import { namesOfMembersOn, type PeopleOfCouncil } from '../../committee/sitting.ts';
import { nameKey } from '../../minutes/name-list.ts';
import { fullName, seatOn } from '../../person/people-on-day.ts';
import type { RecordDay } from './record-day.ts';
import type { Paper } from './record-papers.ts';

/** Bodies of members of an executive. Those of an area committee are mostly other members, though it decides for the executive. */
const EXECUTIVES: ReadonlySet<CommitteeKind> = new Set(['executive', 'joint-executive']);

/**
 * Reports who called a decision in and sits on the executive, and a name that is nearly a member's. By whose rule the one may not be is
 * the council's to say: both facts are reported, and nothing follows from them here.
 */
export function checkCallInNames(
  { stated, find }: Paper<StatedCallIn>,
  committees: RecordDay['committees'],
  of: PeopleOfCouncil,
): void {
  const day = dayOf(stated.received);
  const known = [...committees.values()].filter((one) => one !== undefined);
  const lists = known.map((committee) => ({
    committee,
    names: namesOfMembersOn(committee, of, day),
  }));
  const all = new Set(lists.flatMap(({ names }) => names.map(nameKey)));
  const taker = takerIn(stated.of);
  const surnames = new Set([...all].map(lastOf));
  for (const name of stated.by) {
    const key = nameKey(name);
    const executive = lists.find(
      ({ committee, names }) =>
        EXECUTIVES.has(committee.kind) && names.some((one) => nameKey(one) === key),
    );
    if (executive) {
      const message = `${name} sits on ${executive.committee.name} on ${formatDate(day)}, and called in a decision. Correct by: if that is wrong.`;
      find('call-in-facts', 'by', message);
      continue;
    }
    const own = lists.find(
      ({ committee: { slug }, names }) =>
        slug === taker && names.some((one) => nameKey(one) === key),
    );
    if (own) {
      const message = `${name} sits on ${own.committee.name}, which took the decision, and called it in. Correct by: if that is wrong.`;
      find('call-in-facts', 'by', message);
      continue;
    }
    if (hasLeft(key, of, day)) {
      const message = `${name} had no seat on ${formatDate(day)}, by the list of their seats, and called in a decision. Correct by: if that is wrong.`;
      find('call-in-facts', 'by', message);
      continue;
    }
    // "J Tarrow" and "Tarrow" are printed for Jane Tarrow.
    if (surnames.has(lastOf(key))) continue;
    const near = nearest(
      name,
      lists.flatMap(({ names }) => names),
    );
    if (near !== undefined) {
      find('call-in-facts', 'by', `No member is called “${name}” here. Did you mean “${near}”?`);
    }
  }
}

/** Whether all who have this name had seats, and none on the day. */
function hasLeft(key: string, of: PeopleOfCouncil, day: IsoDate): boolean {
  const own = of.people.filter((one) =>
    [one.name, fullName(one, day)].some((name) => nameKey(name) === key),
  );
  return own.length > 0 && own.every((one) => one.seats.length > 0 && !seatOn(one, day));
}

/** The committee in whose minutes the decision is that is called in: "area/2026-02-03#C84". */
const takerIn = (of: string): string | undefined => /^([a-z0-9-]+)\/\d{4}-\d\d-\d\d/.exec(of)?.[1];

const lastOf = (key: string): string => key.split(' ').at(-1) ?? '';
