import type { IsoDate } from '../../language/dates.ts';
import { objectUrl } from '../../papers/data-addresses.ts';
import { compareText } from '../../rules/diagnostic.ts';
import { typeOf, whole, type DataSite, type OparlObject } from './oparl-object.ts';

/** What programs may know of people from the site before: its list of persons. */
export type PersonsBefore = {
  /** The text of the list; undefined where it can't be had. */
  readonly text: string | undefined;
  /** The day on which what isn't there any more is gone. */
  readonly today: IsoDate;
};

/** Lists of more were never made. */
const MOST = 100_000;
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{3})?Z$/;

/**
 * The persons of a site, with those that the site before has and that are gone, each with its memberships: whoever had one learns of that.
 * The register knows nothing of people, so that nothing but the list before says who was there. No name is said: somebody may have been
 * taken off the site for good.
 */
export function withPersonsGone(
  site: Pick<DataSite, 'url'>,
  persons: readonly OparlObject[],
  before: PersonsBefore | undefined,
): readonly OparlObject[] {
  const known = before?.text === undefined ? [] : idsBefore(site, before.text);
  if (!before || known.length === 0) return persons;
  const gone = (type: 'Person' | 'Membership', { id, modified }: Known): OparlObject => ({
    ...{ id, type: typeOf(type), deleted: true },
    modified: modified ?? `${before.today}T00:00:00Z`,
  });
  const there = new Map(persons.map((person) => [person.id, person]));
  const withGone = (person: OparlObject, parts: readonly Known[]): OparlObject => {
    const own = (person['membership'] ?? []) as readonly OparlObject[];
    const here = new Set(own.map(({ id }) => id));
    const away = parts.filter(({ id }) => !here.has(id)).map((one) => gone('Membership', one));
    return away.length === 0 ? person : { ...person, membership: [...own, ...away] };
  };
  const parts = new Map(known.map((person) => [person.id, person.memberships]));
  return [
    ...persons.map((person) => withGone(person, parts.get(person.id) ?? [])),
    ...known
      .filter(({ id }) => !there.has(id))
      .sort((a, b) => compareText(a.id, b.id))
      .map((person) => withGone(gone('Person', person), person.memberships)),
  ];
}

/** An id, and since when it was gone already. */
type Known = { readonly id: string; readonly modified?: string };

type KnownPerson = Known & { readonly memberships: readonly Known[] };

/** The ids of a list of persons. Nothing else is taken from it: an id becomes the name of a file. */
function idsBefore(site: Pick<DataSite, 'url'>, text: string): readonly KnownPerson[] {
  const [start = '', end = ''] = whole(site, objectUrl('/people/~/')).split('~');
  const seen = new Set<string>();
  const knownOf = (object: unknown, isName: (id: string) => boolean): Known | undefined => {
    const { id, deleted, modified } = fieldsOf(object);
    if (typeof id !== 'string' || seen.has(id) || seen.size >= MOST || !isName(id))
      return undefined;
    seen.add(id);
    const isGone = deleted === true && typeof modified === 'string' && MOMENT.test(modified);
    return isGone ? { id, modified } : { id };
  };
  const isPerson = (id: string): boolean =>
    id.startsWith(start) &&
    id.endsWith(end) &&
    /^\w[\w-]*$/.test(id.slice(start.length, -end.length));
  return listIn(parsed(text), 'data').flatMap((object): KnownPerson[] => {
    const person = knownOf(object, isPerson);
    if (!person) return [];
    const isTerm = (id: string): boolean =>
      id.startsWith(`${person.id}#`) && /^membership-[\w.-]+$/.test(id.slice(person.id.length + 1));
    const memberships = listIn(object, 'membership').flatMap((one) => knownOf(one, isTerm) ?? []);
    return [{ ...person, memberships }];
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};

function listIn(value: unknown, name: string): readonly unknown[] {
  const list = fieldsOf(value)[name];
  return Array.isArray(list) ? (list as readonly unknown[]) : [];
}
