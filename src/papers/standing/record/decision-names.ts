import { certainlyMeant } from '../../../language/suggest.ts';
import { namesOfMembersOn, type PeopleOfCouncil } from '../../committee/sitting.ts';
import type { StatedDecision } from '../../decision/decision.ts';
import { nameKey } from '../../minutes/name-list.ts';
import { fullName } from '../../person/people-on-day.ts';
import { mayBe } from './may-be.ts';
import type { RecordDay } from './record-day.ts';
import type { Paper } from './record-papers.ts';

/**
 * Reports a name in a decision that is nearly that of a member, or of a committee: who took it, and who declared an interest. Others may
 * do both, so that a name which is near to none has no message.
 * @param isTakerSaid whether something was said of who took it.
 */
export function checkDecisionNames(
  { stated, find }: Paper<StatedDecision>,
  committees: RecordDay['committees'],
  of: PeopleOfCouncil,
  isTakerSaid: boolean,
): void {
  const { by, taken, interests = [] } = stated;
  const bodies = [...committees.values()].flatMap((one) => (one ? [one] : []));
  const members = [
    ...of.people.flatMap((one) => [one.name, fullName(one, taken)]),
    ...bodies.flatMap((one) => namesOfMembersOn(one, of, taken)),
  ];
  const known = [...new Set(members)];
  const keys = known.map(nameKey);
  const nearly = (name: string, others: readonly string[]): string | undefined => {
    const key = nameKey(name);
    if (keys.some((one) => mayBe(key, one))) return undefined;
    return certainlyMeant(key, others, key.length < SHORT ? 1 : 2);
  };
  const say = (name: string, meant: string, field: string | readonly PropertyKey[]): void =>
    find(
      'name-misspelt',
      field,
      `"${name}" is nearly a name of this council’s. Write "${meant}" if that is meant.`,
    );
  for (const [at, { name }] of interests.entries()) {
    const meant = nearly(name, known);
    if (meant !== undefined) say(name, meant, ['interests', at, 'name']);
  }
  if (by.kind !== 'named' || isTakerSaid) return;
  const names = bodies.map(({ name }) => name);
  if (
    [...names, ...bodies.map(({ slug }) => slug)].some((one) => nameKey(one) === nameKey(by.name))
  )
    return;
  const meant = nearly(by.name, [...known, ...names]);
  if (meant !== undefined) say(by.name, meant, 'by');
}

/** In fewer letters a second slip makes another name. */
const SHORT = 12;
