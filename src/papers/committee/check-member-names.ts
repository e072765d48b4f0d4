import type { IsoDate } from '../../language/dates.ts';
import { listInWords } from '../../language/sentence.ts';
import { diagnose } from '../../rules/rules.ts';
import { certainlyMeant } from '../../language/suggest.ts';
import { fullName, seatOn } from '../person/people-on-day.ts';
import { isSaidAtTheirFiles } from '../person/read-person.ts';
import type { ResolvedName } from '../person/resolved-name.ts';
import type { ContentReader } from '../reading/reader.ts';
import type { Committee, MemberGroup, MemberList } from './committee.ts';
import { membersResolver, type PeopleOfCouncil } from './sitting.ts';

/**
 * Checks the names in the lists of members against the people of the first day of each list. A council without people
 * has no names to check; neither has a list that ended before the first of them was in office. While names in a file of
 * people can't be read, a name that nobody has may be one of those, and isn't reported.
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
    for (const [at, { from, until, list, groups }] of memberships.entries()) {
      if (until !== undefined && until < known) continue;
      const day = from === undefined || from < known ? known : from;
      const path = `committees/${slug}.md`;
      if (list) checkList(reader, { path, at, day, list }, of);
      else checkGroups(reader, { path, at, day, groups }, of);
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
    if (isSaidAtTheirFiles(of.people, found)) return;
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

/** Groups may have others than people of the council: a name that is nearly one of theirs is said. */
function checkGroups(
  reader: ContentReader,
  { path, at, day, groups }: Omit<Checked, 'list'> & { readonly groups: readonly MemberGroup[] },
  of: PeopleOfCouncil,
): void {
  const resolve = membersResolver(of, day);
  const names = of.people.flatMap((one) => [one.name, fullName(one, day)]);
  for (const [group, { members }] of groups.entries())
    for (const [index, { name }] of members.entries()) {
      if (resolve(name).kind !== 'none') continue;
      const meant = certainlyMeant(
        name.replace(COUNCILLOR, ''),
        names,
        name.length < SHORT ? 1 : 2,
      );
      if (meant === undefined) continue;
      const field = ['membership', at, 'groups', group, 'members', index];
      const message = `"${name}" is nearly a name of this council’s. Write "${meant}" if that is meant.`;
      const place = reader.again(path).placeOf(field, 'value');
      reader.diagnostics.push(diagnose('name-misspelt', place, message));
    }
}

const COUNCILLOR = /^(?:councillor|cllr)\.? /i;
/** In fewer letters a second slip makes another name. */
const SHORT = 12;

/** Reports a member whom a list, or a group of one, has twice. */
export function checkMembersOnce(reader: ContentReader, committees: readonly Committee[]): void {
  for (const { slug, memberships = [] } of committees)
    for (const [at, { list, groups }] of memberships.entries()) {
      const own = !list || list.members === 'all-councillors' ? [] : list.members;
      const lists: { readonly field: readonly PropertyKey[]; readonly names: readonly string[] }[] =
        list
          ? [{ field: ['members'], names: own }]
          : groups.map(({ members }, group) => ({
              field: ['groups', group, 'members'],
              // Two of one name have two wards.
              names: members.map(({ name, represents }) => `${name}\n${represents ?? ''}`),
            }));
      for (const { field, names } of lists)
        for (const [index, written] of names.entries()) {
          const [name = ''] = written.split('\n');
          if (NOBODY.test(name) || names.indexOf(written) === index) continue;
          const place = reader
            .again(`committees/${slug}.md`)
            .placeOf(['membership', at, ...field, index], 'value');
          const message = `"${name}" is in this list twice. Take one of them out; if they are two people, write the ward of each.`;
          reader.diagnostics.push({
            ...diagnose('field-invalid', place, message),
            severity: 'warning',
          });
        }
    }
}

/** "Vacancy", "To be confirmed": so many seats have nobody. */
const NOBODY =
  /\b(?:vacan\p{L}+|vacant|confirmed|appointed|nominated|notified|tbc|tba|gwag)\b|^\W*$/iu;

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
