import { familyNameOf, joinedName, nameWords } from './folded-name.ts';

/** More words than any name has. */
const MOST_WORDS = 12;

type Form<T> = { readonly person: T; readonly given: readonly string[] };

/** The names of some people, by the forms in which papers print them. */
export class NameForms<T extends { readonly name: string; readonly familyName: string }> {
  /** By the whole name as one word. */
  readonly #full = new Map<string, T[]>();
  /** By the family name as one word. */
  readonly #family = new Map<string, Form<T>[]>();

  /** @param formsOf the names of a person that count */
  constructor(people: readonly T[], formsOf: (person: T) => readonly string[]) {
    for (const person of people) {
      for (const name of formsOf(person)) this.#learn(person, name);
    }
  }

  /** Those whose full name it is; else those whose surname it is, alone or with what it has of their given names. */
  find(name: string): readonly T[] {
    const words = nameWords(name);
    if (words.length === 0 || words.length > MOST_WORDS) return [];
    const full = this.#full.get(words.join(''));
    if (full) return distinct(full);
    const surname = this.#family.get(words.join(''));
    if (surname) return distinct(surname.map(({ person }) => person));
    const printed = printedWords(name);
    const found: T[] = [];
    for (let at = 1; at < printed.length; at += 1) {
      const before = printed.slice(0, at);
      const after = printed.slice(at);
      for (const [given, family] of [
        [before, after],
        [after, before],
      ] as const) {
        for (const form of this.#family.get(family.map(({ word }) => word).join('')) ?? [])
          if (mayBe(initialsApart(given), form.given)) found.push(form.person);
      }
    }
    return distinct(found);
  }

  #learn(person: T, name: string): void {
    add(this.#full, joinedName(name), person);
    for (const { given, family } of divisionsOf(name, person)) {
      if (given.length > 0) add(this.#full, [...family, ...given].join(''), person);
      add(this.#family, family.join(''), { person, given });
    }
  }
}

/**
 * Where a name may be divided. A family name that is stated or has small words is whole; of "Rosa García Márquez" nobody
 * knows whether García is a given name, so that both readings count.
 */
function divisionsOf(
  name: string,
  { name: mainName, familyName }: { readonly name: string; readonly familyName: string },
): { given: readonly string[]; family: readonly string[] }[] {
  const words = name.trim().split(/\s+/);
  const own = name === mainName ? familyName : familyNameOf(name);
  const family = own.split(/\s+/);
  const starts = words.slice(0, family.length).join(' ') === own && words.length > family.length;
  if (starts && own !== familyNameOf(name)) {
    return [{ given: foldedWords(words.slice(family.length)), family: foldedWords(family) }];
  }
  const last = words.length - family.length;
  const places = own === familyNameOf(name) ? range(Math.min(1, last), last) : [last];
  return places.map((at) => ({
    given: foldedWords(words.slice(0, at)),
    family: foldedWords(words.slice(at)),
  }));
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(to - from + 1, 0) }, (_, index) => from + index);

const foldedWords = (words: readonly string[]): readonly string[] => nameWords(words.join(' '));

type PrintedWord = { readonly word: string; readonly capitals: boolean };

function printedWords(name: string): PrintedWord[] {
  // In "JANE TARROW" capitals say nothing of initials.
  const allCapitals = !/\p{Ll}/u.test(name);
  return name
    .split(/[\s\p{Pd}.,/_­]+/u)
    .map((word) => ({
      word: joinedName(word),
      capitals: !allCapitals && /^\p{Lu}{2,4}$/u.test(word),
    }))
    .filter(({ word }) => word !== '');
}

/** "JA" before a surname in small letters is two initials. */
function initialsApart(words: readonly PrintedWord[]): string[] {
  return words.flatMap(({ word, capitals }) => (capitals ? [...word] : [word]));
}

/**
 * Whether what is printed before a surname may be somebody's given names: the first, in full or as an initial, then
 * others, of which the file may say less. A full word must be one of theirs.
 */
function mayBe(printed: readonly string[], given: readonly string[]): boolean {
  const [first] = printed;
  if (first === undefined || given.length === 0) return false;
  if (printed.length === 1 && first.length > 1 && given.includes(first)) return true;
  return printed.every((word, at) => {
    const own = given[at];
    if (own === undefined) return word.length === 1;
    return (
      word === own ||
      (word.length === 1 && own.startsWith(word)) ||
      (own.length === 1 && word.startsWith(own))
    );
  });
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

const distinct = <T>(things: readonly T[]): T[] => [...new Set(things)];
