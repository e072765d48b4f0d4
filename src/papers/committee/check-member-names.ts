import type { IsoDate } from '../../language/dates.ts';
import { listInWords } from '../../language/sentence.ts';
import { diagnose } from '../../rules/rules.ts';
import { seatOn } from '../person/people-on-day.ts';
import type { ResolvedName } from '../person/resolve-name.ts';
import type { ContentReader } from '../reading/reader.ts';
import type { Committee, MemberList } from './committee.ts';
import { membersResolver, type PeopleOfCouncil } from './sitting.ts';

/**
 * Checks the names in the lists of members against the people of the first day of each list. A council without people
 * has no names to check; neither has a list that ended before the first of them was in office.
 */
export function checkMemberNames(
  reader: ContentReader,
  committees: readonly Committee[],
  of: PeopleOfCouncil,
): void {
  const sure = of.people.filter(({ isUnsure }) => isUnsure !== true);
  const known = sure.flatMap(({ seats }) => seats.map(({ from }) => from)).sort()[0];
  if (known === undefined) return;
  for (const { slug, memberships = [] } of committees) {
    for (const [at, { from, until, list }] of memberships.entries()) {
      if (!list || (until !== undefined && until < known)) continue;
      const day = from === undefined || from < known ? known : from;
      checkList(reader, { path: `committees/${slug}.md`, at, day, list }, of);
    }
  }
}

type Checked = {
  readonly path: string;
  readonly at: number;
  readonly day: IsoDate;
  readonly list: MemberList;
};

function checkList(
  reader: ContentReader,
  { path, at, day, list }: Checked,
  of: PeopleOfCouncil,
): void {
  const resolve = membersResolver(of, day);
  const check = (name: string, field: readonly PropertyKey[], councillor: boolean) => {
    const found = resolve(name);
    const message = found.kind === 'one' ? undefined : whyNobody(name, found);
    const person = found.kind === 'one' && of.people.find(({ id }) => id === found.person);
    const outside =
      person && !person.isUnsure && councillor && !seatOn(person, day)
        ? `${person.name} was no councillor on ${day}, the first day of this list. Correct the name, the day, or the seats in ${person.source}.`
        : undefined;
    const said = message ?? outside;
    if (said === undefined) return;
    const place = reader.again(path).placeOf(['membership', at, ...field], 'value');
    reader.diagnostics.push(diagnose('member-unknown', place, said));
  };
  if (list.chair !== undefined) check(list.chair, ['chair'], true);
  if (list.viceChair !== undefined) check(list.viceChair, ['vice-chair'], true);
  if (list.members !== 'all-councillors')
    for (const [index, name] of list.members.entries()) check(name, ['members', index], true);
  for (const [index, { name }] of list.coOpted.entries())
    check(name, ['co-opted', index, 'name'], false);
  for (const { office, name } of list.offices) check(name, ['offices', office], true);
}

function whyNobody(name: string, found: Exclude<ResolvedName, { kind: 'one' }>): string {
  if (found.kind === 'several')
    return `"${name}" may be one of several people. Write ${listInWords(
      found.write.map((form) => `"${form}"`),
      'or',
    )}.`;
  const advice =
    found.nearest === undefined
      ? 'Correct the name, or add a file for the person.'
      : `Did you mean "${found.nearest}"?`;
  return `No file in people has the name "${name}". ${advice}`;
}
