import { remembered } from '../../language/remembered.ts';
import { nearest } from '../../language/suggest.ts';
import { NameForms } from './name-forms.ts';
import { bareName, type BareName } from './titles.ts';
import { joinedName, nameWords } from './folded-name.ts';
import type { ResolvedName } from './resolved-name.ts';
import { isOf, isOffice, nearestBySurname, ofInitial, partsInBrackets } from './in-brackets.ts';

/** Somebody who may be meant by a name, by the day of the paper. */
export type NamedPerson = {
  readonly id: string;
  /** Without titles and honours. */
  readonly name: string;
  readonly familyName: string;
  /** Other forms of the name that are right on that day. */
  readonly alsoNames: readonly string[];
  /** Forms of other days. */
  readonly formerNames: readonly string[];
  /** The name of the ward of that day, or of the last one before it. */
  readonly ward?: string;
  readonly party?: string;
  readonly titles: readonly string[];
};

/** People, or how they are had where they are asked for. */
export type NamedGroup = readonly NamedPerson[] | (() => readonly NamedPerson[]);

/** Finds out who is meant by a name as printed. */
export type NameResolver = (printed: string) => ResolvedName;

/** A name that is longer is none. */
const LONGEST_NAME = 200;

/**
 * A resolver of the names of a day. Who is meant is looked for in each group before the next: the members of the committee,
 * its substitutes and co-opted members, all councillors, everybody else. In each group a full name counts before a surname,
 * alone or with initials; a ward in brackets decides between people of one name. Where that leaves several, none of
 * them is chosen: neither a title nor a sex says who is meant.
 */
export function nameResolver(groups: readonly NamedGroup[]): NameResolver {
  const known = new KnownPeople(groups);
  return remembering((printed) => known.resolve(bareName(printed)));
}

/** The names of one paper: those of its list of who is present, and a resolver of all others. */
export type NamesOfPaper = {
  /** Who is present, in the order of the list. */
  readonly present: readonly ResolvedName[];
  readonly resolve: NameResolver;
};

/**
 * The names of a paper that has a list of those present. In its text a name means one of them, where it can; and where the
 * list itself gives people of one name different titles ("Mr Holloway (Hob Lane)", "Mrs Holloway"), its text may tell them
 * apart by these alone.
 */
export function namesOfPaper(
  groups: readonly NamedGroup[],
  present: readonly string[],
): NamesOfPaper {
  const known = new KnownPeople(groups);
  const printed = present.map((name) =>
    name.length > LONGEST_NAME ? bareName('') : bareName(name),
  );
  const resolved = toldApart(
    printed,
    printed.map((name) => known.resolve(name)),
    known,
  );
  const titles = new Map<string, readonly string[]>();
  const there: NamedPerson[] = [];
  for (const [at, result] of resolved.entries()) {
    const person = result.kind === 'one' ? known.person(result.person) : undefined;
    if (!person || titles.has(person.id)) continue;
    titles.set(person.id, printed[at]?.titles ?? []);
    there.push(person);
  }
  const ofPaper = new KnownPeople([there, ...groups]);
  const resolve = remembering((text) => {
    const name = bareName(text);
    const result = ofPaper.resolve(name);
    if (result.kind !== 'several' || name.titles.length === 0) return result;
    return byTitle(name, result, titles) ?? result;
  });
  return { present: resolved, resolve };
}

/** The one of several whose title in the list is the printed one, where each of them has another title there. */
function byTitle(
  { titles }: BareName,
  { people }: { readonly people: readonly string[] },
  ofPresent: ReadonlyMap<string, readonly string[]>,
): ResolvedName | undefined {
  const wanted = titles.join(' ');
  const theirs = people.map((person) => ofPresent.get(person)?.join(' ') ?? '');
  if (theirs.includes('') || new Set(theirs).size < theirs.length) return undefined;
  const person = people[theirs.indexOf(wanted)];
  return person === undefined ? undefined : { kind: 'one', person };
}

/**
 * A list of those present has each person once: where one of a name is known by ward, another of the same name with another
 * title is one of the rest. Titles that people's own files give count in it too.
 */
function toldApart(
  printed: readonly BareName[],
  resolved: readonly ResolvedName[],
  known: KnownPeople,
): readonly ResolvedName[] {
  const now = [...resolved];
  for (const [at, name] of printed.entries()) {
    const result = now[at];
    if (result?.kind !== 'several' || name.titles.length === 0) continue;
    const own = name.titles.join(' ');
    const byFile = result.people.filter((id) => titlesInFile(known, id).includes(own));
    if (byFile.length === 1 && result.people.every((id) => titlesInFile(known, id) !== '')) {
      now[at] = { kind: 'one', person: byFile[0] as string };
    }
  }
  for (const [at, name] of printed.entries()) {
    const result = now[at];
    if (result?.kind !== 'several' || name.titles.length === 0) continue;
    const own = name.titles.join(' ');
    const taken = new Set(
      now.flatMap((other, place) => {
        const title = printed[place]?.titles.join(' ') ?? '';
        return other.kind === 'one' && title !== '' && title !== own ? [other.person] : [];
      }),
    );
    const left = result.people.filter((person) => !taken.has(person));
    if (left.length === 1) now[at] = { kind: 'one', person: left[0] as string };
  }
  return now;
}

const titlesInFile = (known: KnownPeople, id: string): string =>
  known
    .person(id)
    ?.titles.map((title) => nameWords(title).join(' '))
    .join(' ') ?? '';

/** Each name once; what is longer than any name is nobody's. */
function remembering(resolve: NameResolver): NameResolver {
  const known = remembered(resolve);
  return (printed) => (printed.length > LONGEST_NAME ? { kind: 'none' } : known(printed));
}

/** People in groups, each with the forms of their names; a group is looked into only where no earlier one has a name. */
class KnownPeople {
  readonly #groups: readonly NamedGroup[];
  readonly #people: (readonly NamedPerson[])[] = [];
  readonly #forms: NameForms<NamedPerson>[] = [];
  #all: ReadonlyMap<string, NamedPerson> | undefined;

  constructor(groups: readonly NamedGroup[]) {
    this.#groups = groups;
  }

  person(id: string): NamedPerson | undefined {
    for (const at of this.#groups.keys()) {
      const found = this.#group(at).find((one) => one.id === id);
      if (found) return found;
    }
    return undefined;
  }

  #group(at: number): readonly NamedPerson[] {
    const group = this.#groups[at] ?? [];
    return (this.#people[at] ??= typeof group === 'function' ? group() : group);
  }

  /** Everybody, by id. */
  #byId(): ReadonlyMap<string, NamedPerson> {
    const all = () => [...this.#groups.keys()].flatMap((at) => this.#group(at));
    return (this.#all ??= new Map(all().map((person) => [person.id, person])));
  }

  /** The forms of a group; those of other days of everybody come last. */
  #formsOf(at: number): NameForms<NamedPerson> {
    return (this.#forms[at] ??=
      at < this.#groups.length
        ? new NameForms(this.#group(at), ({ name, alsoNames }) => [name, ...alsoNames])
        : new NameForms([...this.#byId().values()], ({ formerNames }) => formerNames));
  }

  resolve(printed: BareName): ResolvedName {
    // "The Mayor (Sir Godfrey Mallinder)" has the name in the brackets.
    const { name, brackets } = printed;
    if (nameWords(name).length === 0) return { kind: 'none' };
    const named = new Set<NamedPerson>();
    for (let at = 0; at <= this.#groups.length; at += 1) {
      const found = this.#formsOf(at).find(name);
      for (const one of found) named.add(one);
      if (found.length === 0) continue;
      const meant = this.#inBrackets(found, brackets);
      // Another ward than any of these has: somebody of a later group may be meant.
      if (meant.length === 0) continue;
      if (meant.length === 1) return { kind: 'one', person: (meant[0] as NamedPerson).id };
      return {
        kind: 'several',
        people: meant.map(({ id }) => id),
        write: meant.map((person) => this.#formOf(person)),
      };
    }
    const inBrackets = isOffice(name) ? brackets[0] : undefined;
    if (inBrackets !== undefined) return this.resolve(bareName(inBrackets));
    const parts = brackets.flatMap(partsInBrackets);
    const either = [...named].filter((person) => parts.some((part) => isOf(person, part)));
    if (either.length > 1)
      return { kind: 'none', oneOf: either.map((person) => this.#formOf(person)) };
    const near = this.#nearest(printed);
    return { kind: 'none', ...(near !== undefined && { nearest: near }) };
  }

  /** Those of them that what is in brackets is true of; all of them where it says nothing of that. */
  #inBrackets(found: readonly NamedPerson[], brackets: readonly string[]): readonly NamedPerson[] {
    let meant = found;
    for (const inner of brackets) {
      const whole = meant.filter((person) => isOf(person, inner));
      const parts = whole.length > 0 ? [inner] : partsInBrackets(inner);
      for (const part of parts) {
        const fits = meant.filter((person) => isOf(person, part));
        const byInitial = fits.length > 0 ? fits : ofInitial(meant, part);
        if (byInitial.length > 0) meant = byInitial;
        // What fits another of them contradicts what fitted so far.
        else if (this.#isWard(part) || found.some((one) => isOf(one, part))) return [];
        else if (ofInitial(found, part).length > 0) return [];
      }
    }
    return meant;
  }

  #isWard(text: string): boolean {
    const wards = [
      ...new Set(
        [...this.#byId().values()].flatMap(({ ward }) => (ward === undefined ? [] : [ward])),
      ),
    ];
    return (
      wards.some((ward) => joinedName(ward) === joinedName(text)) ||
      nearest(text, wards) !== undefined
    );
  }

  /** The form to write: the full name, with the ward where others have the same. */
  #formOf({ id, name, ward }: NamedPerson): string {
    const same = [...this.#byId().values()].some(
      (other) => other.id !== id && joinedName(other.name) === joinedName(name),
    );
    return same && ward !== undefined ? `${name} (${ward})` : name;
  }

  /** The nearest by the whole name, and else by the surname: of those that the brackets fit before anybody else. */
  #nearest({ name, brackets }: BareName): string | undefined {
    const everybody = [...this.#byId().values()];
    const parts = brackets.flatMap(partsInBrackets);
    const fitting = everybody.filter((person) => parts.some((part) => isOf(person, part)));
    const surname = name.split(' ').slice(1).join(' ');
    const person =
      this.#nearestOf(fitting, name, brackets) ??
      this.#nearestOf(everybody, name, brackets) ??
      nearestBySurname(fitting, surname) ??
      nearestBySurname(everybody, surname);
    return person && this.#formOf(person);
  }

  #nearestOf(
    people: readonly NamedPerson[],
    name: string,
    brackets: readonly string[],
  ): NamedPerson | undefined {
    const forms = new Map<string, NamedPerson>();
    for (const one of people) {
      const shorter = [one.familyName, ...one.alsoNames, ...one.formerNames];
      for (const form of [this.#formOf(one), one.name, ...shorter])
        if (!forms.has(form)) forms.set(form, one);
    }
    const all = [...forms.keys()];
    const near =
      nearest([name, ...brackets].join(' '), all) ??
      nearest(name, all) ??
      nearest(
        name,
        people.map((one) => one.name),
      );
    return near === undefined ? undefined : forms.get(near);
  }
}
