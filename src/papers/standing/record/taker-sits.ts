import { formatDate } from '../../../language/dates.ts';
import { nearest } from '../../../language/suggest.ts';
import { namesOfMembersOn, type PeopleOfCouncil } from '../../committee/sitting.ts';
import type { StatedDecision } from '../../decision/decision.ts';
import { nameKey } from '../../minutes/name-list.ts';
import { fullName, seatOn } from '../../person/people-on-day.ts';
import { mayBe } from './may-be.ts';
import type { RecordDay } from './record-day.ts';
import type { Paper } from './record-papers.ts';

/**
 * Reports a decision of the executive by a member who isn't on the executive on its day, by the lists of members. Of a name that
 * nobody has here, and of a day that no list is of, nothing is said: it may be that of a body. Nor is it of a ward councillor, to whom
 * an executive may leave its functions in the ward: Local Government and Public Involvement in Health Act 2007, section 236. That is one
 * whose post says so, or whose ward is the only one that the decision affects.
 * @returns whether it was reported.
 */
export function checkTakerSits(
  { stated, find }: Paper<StatedDecision>,
  committees: RecordDay['committees'],
  of: PeopleOfCouncil,
): boolean {
  const { by, taken } = stated;
  if (stated.function !== 'executive' || by.kind !== 'named') return false;
  if (by.post !== undefined && OF_WARD.test(by.post)) return false;
  const known = [...committees.values()].filter((one) => one !== undefined);
  const key = nameKey(by.name);
  if (known.some(({ name, slug }) => nameKey(name) === key || slug === by.name)) return false;
  if (by.post === undefined && isOfOwnWard(stated, key, of)) return false;
  const lists = known.map((committee) => ({
    committee,
    names: namesOfMembersOn(committee, of, taken),
  }));
  const executives = lists.filter(
    ({ committee, names }) => committee.kind === 'executive' && names.length > 0,
  );
  const [executive] = executives;
  if (!executive) return false;
  const sitting = executives.flatMap(({ names }) => names);
  if (sitting.some((name) => mayBe(key, nameKey(name)))) return false;
  const members = new Set([
    ...lists.flatMap(({ names }) => names.map(nameKey)),
    ...of.people.flatMap((one) => [nameKey(one.name), nameKey(fullName(one, taken))]),
  ]);
  const near = nearest(by.name, sitting);
  const isMember = members.has(key);
  if (!isMember && near === undefined && by.post === undefined) return false;
  const meant = !isMember && near !== undefined ? ` Did you mean “${near}”?` : '';
  const message = `By its list of members ${by.name} isn’t on ${executive.committee.name} on ${formatDate(taken)}, and this is a decision of the executive.${meant} Correct by:, write "function: council" if it is one of the council, write "{ name: ${by.name}, post: Ward councillor }" if the executive left it to a councillor for the ward, or add the name to the list of members of that day.`;
  find('taker-not-executive', 'by', message);
  return true;
}

/** Posts of those who decide for their ward, or their division in a county, and the section by which they do. */
const OF_WARD =
  /\b(?:wards?|divisions?|divisional|local (?:councillor|member)|s(?:ection|\.)? ?236)\b/i;

/** Whether a decision affects the ward of who took it, and no other. */
function isOfOwnWard(
  { wards, taken }: StatedDecision,
  key: string,
  { people }: PeopleOfCouncil,
): boolean {
  const [ward, ...others] = wards === 'all' ? [] : wards;
  if (!ward || others.length > 0) return false;
  return people.some(
    (one) => mayBe(key, nameKey(fullName(one, taken))) && seatOn(one, taken)?.ward === ward.slug,
  );
}
