import type { IsoDate } from '../../../language/dates.ts';
import { certainlyMeant } from '../../../language/suggest.ts';
import { namesOfMembersOn, type PeopleOfCouncil } from '../../committee/sitting.ts';
import type { StatedDecision } from '../../decision/decision.ts';
import type { StatedNotice } from '../../notice/notice.ts';
import { nameKey } from '../../minutes/name-list.ts';
import type { Taker } from '../../record/taker.ts';
import { fullName } from '../../person/people-on-day.ts';
import { mayBe } from './may-be.ts';
import type { RecordDay } from './record-day.ts';
import type { Find, Paper } from './record-papers.ts';

/**
 * Reports a name in a decision that is nearly that of a member, or of a committee: who took it, and who declared an interest.
 * @param isTakerSaid whether something was said of who took it.
 */
export function checkDecisionNames(
  { stated, find }: Paper<StatedDecision>,
  committees: RecordDay['committees'],
  of: PeopleOfCouncil,
  isTakerSaid: boolean,
): void {
  const { by, taken, interests = [] } = stated;
  const named = interests.map(({ name }, at) => ({ name, field: ['interests', at, 'name'] }));
  checkNames({ find, by: isTakerSaid ? undefined : by, on: taken, named }, committees, of);
}

/** Reports such a name in a notice: who is to take the decision, and the members of the body. */
export function checkNoticeNames(
  { stated, find }: Paper<StatedNotice>,
  committees: RecordDay['committees'],
  of: PeopleOfCouncil,
): void {
  const { by, when, members = [] } = stated;
  const named = members.map((name, at) => ({ name, field: ['members', at] }));
  checkNames({ find, by, on: when.kind === 'day' ? when.on : when.from, named }, committees, of);
}

type Names = {
  readonly find: Find;
  readonly by: Taker | undefined;
  readonly on: IsoDate;
  readonly named: readonly { readonly name: string; readonly field: readonly PropertyKey[] }[];
};

/** Others than members may be named too, so that a name which is near to none has no message. */
function checkNames(
  { find, by, on, named }: Names,
  committees: RecordDay['committees'],
  of: PeopleOfCouncil,
): void {
  const bodies = [...committees.values()].flatMap((one) => (one ? [one] : []));
  const members = [
    ...of.people.flatMap((one) => [one.name, fullName(one, on)]),
    ...bodies.flatMap((one) => namesOfMembersOn(one, of, on)),
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
  for (const { name, field } of named) {
    const meant = nearly(name, known);
    if (meant !== undefined) say(name, meant, field);
  }
  if (by?.kind !== 'named') return;
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
