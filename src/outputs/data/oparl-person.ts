import { committeeUrl } from '../../papers/addresses.ts';
import { objectUrl } from '../../papers/data-addresses.ts';
import type { Council } from '../../papers/council/council.ts';
import type { Person } from '../../papers/person/person.ts';
import type { Term } from '../../views/people/people-facts.ts';
import { bodyId, typeOf, whole, type OparlObject } from './oparl-object.ts';

/** A person as a Person of OParl 1.1, with a Membership for each time on a committee. No field says more than their page. */
export function personObject(
  council: Council,
  person: Person,
  terms: readonly Term[],
): OparlObject {
  const { url, name, familyName, titles, honours, email } = person;
  const id = whole(council, objectUrl(url));
  const names = namesOfTerms(terms);
  return {
    id,
    type: typeOf('Person'),
    body: bodyId(council),
    name,
    familyName,
    ...(titles.length > 0 && { title: titles }),
    ...(honours.length > 0 && { affix: honours.map((one) => one.name).join(', ') }),
    ...(email !== undefined && { email: [email] }),
    membership: terms.map(({ committee, role, from, until }, at) => ({
      id: `${id}#${names[at] ?? ''}`,
      type: typeOf('Membership'),
      person: id,
      organization: whole(council, objectUrl(committeeUrl(committee))),
      ...(role !== undefined && { role }),
      ...(from !== undefined && { startDate: from }),
      ...(until !== undefined && { endDate: until }),
    })),
    web: whole(council, url),
  };
}

/** What names each term in its id: the committee and its first day, which stay when another term begins. */
function namesOfTerms(terms: readonly Term[]): string[] {
  const counts = new Map<string, number>();
  return terms.map(({ committee, from }) => {
    const named = `membership-${committee}${from === undefined ? '' : `-${from}`}`;
    const count = (counts.get(named) ?? 0) + 1;
    counts.set(named, count);
    return count === 1 ? named : `${named}.${count}`;
  });
}
