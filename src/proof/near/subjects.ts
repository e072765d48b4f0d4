import { GIVEN_NAMES } from '../../files/hidden/given-names.ts';
import type { Person, Phrase } from './phrases.ts';

/** Times that an exempt paper names somebody, from which it is about that person. */
const LEAST = 2;
/** What is said beside the name of somebody who writes or answers for a paper, and is no subject of it. */
const OF_OFFICE =
  /(?<!\p{L})(?:contact|authors?|written by|prepared by|report of|signed|cc|copy to|heads?|directors?|managers?|officers?|solicitors?|clerks?|leads?|chairs?|executive|advis(?:e|o)rs?|surveyors?|engineers?|planners?|accountants?|cllrs?|councillors?|team|tel|ext)(?!\p{L})/iu;
/** Letters around the name. */
const BESIDE = 48;

/**
 * Whether an exempt paper is about a person: names nobody by a title perhaps, but names the same one more than once, and never
 * with a post or as who wrote it.
 * @param phrases of all exempt papers
 */
export function subjectsOf(
  phrases: readonly Phrase[],
): (phrase: Phrase, person: Person) => boolean {
  let counted: Counted | undefined;
  return ({ unit }, { keys, isLikelyPerson }) => {
    // Places and projects have names of two words as well.
    if (isLikelyPerson !== true && !GIVEN_NAMES.has(keys[0] ?? '')) return false;
    const { named, inOffice } = (counted ??= countNames(phrases));
    const key = keyOf(unit, keys);
    return keys.length > 1 && !inOffice.has(key) && (named.get(key) ?? 0) >= LEAST;
  };
}

type Counted = {
  readonly named: ReadonlyMap<string, number>;
  readonly inOffice: ReadonlySet<string>;
};

function countNames(phrases: readonly Phrase[]): Counted {
  const named = new Map<string, number>();
  const inOffice = new Set<string>();
  for (const { unit, text, people } of phrases) {
    const byKey = new Map(people.map(({ text: name, keys }) => [keyOf(unit, keys), name]));
    for (const [key, name] of byKey) {
      named.set(key, (named.get(key) ?? 0) + text.split(name).length - 1);
      for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
        const around = text.slice(Math.max(0, at - BESIDE), at + name.length + BESIDE);
        if (OF_OFFICE.test(around)) inOffice.add(key);
      }
    }
  }
  return { named, inOffice };
}

const keyOf = (unit: string, keys: readonly string[]): string => `${unit} ${keys.join(' ')}`;
