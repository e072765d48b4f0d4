import { formatDate } from '../../../language/dates.ts';
import { membershipOn, sittingOn } from '../../committee/sitting.ts';
import type { Committee } from '../../committee/committee.ts';
import { nameKey, piecesOf } from '../../minutes/name-list.ts';
import type { StatedNotice } from '../../notice/notice.ts';
import { fullName } from '../../person/people-on-day.ts';
import { mayBe } from './may-be.ts';
import type { RecordDay } from './record-day.ts';
import type { Paper } from './record-papers.ts';

/** Words of whoever is told that name no one person. */
const NO_PERSON = /\b(?:chairs?|members?|committees?|each|all|every|councillors)\b/i;

/**
 * Reports that notice of a general exception was given to somebody who isn't the chair of a scrutiny committee (SI 2012/2089 reg
 * 10(1)(a)), by the lists of members of that day. Which committee is the relevant one is the council's to say: the chair of any will do,
 * and of a day on which one of them has no list or no chair nothing is said.
 */
export function checkToldChair(
  { stated, find }: Paper<StatedNotice>,
  { committees, people, council }: Pick<RecordDay, 'committees' | 'people' | 'council'>,
): void {
  const { exception } = stated;
  if (exception?.kind !== 'general') return;
  const { who, on } = exception.told;
  if (NO_PERSON.test(who) || piecesOf(who).length !== 1) return;
  const of = { people, wards: council.wards };
  const chairOf = (committee: Committee): string | undefined => {
    const id = sittingOn(committee, of, on)?.members.find(({ role }) => role === 'Chair')?.person;
    const person = people.find((one) => one.id === id);
    return person ? fullName(person, on) : membershipOn(committee, on)?.list?.chair;
  };
  const chairs = [...committees.values()]
    .filter((one) => one?.kind === 'scrutiny')
    .map((committee) => ({ name: committee?.name ?? '', chair: committee && chairOf(committee) }));
  if (chairs.length === 0 || chairs.some(({ chair }) => chair === undefined)) return;
  const key = nameKey(who);
  if (chairs.some(({ chair = '' }) => mayBe(key, nameKey(chair)))) return;
  const named = chairs.map(({ name, chair = '' }) => `${chair} of ${name}`).join(', ');
  const message = `${who} was told on ${formatDate(on)}, and isn’t in the chair of a scrutiny committee on that day: by the lists of members that is ${named}. Correct who: or on: below told:, or the list of members.`;
  find('told-not-chair', 'exception', message);
}
