import { slugOf } from '../../language/slug.ts';
import { nearest } from '../../language/suggest.ts';

/**
 * Which of the words that a field takes was meant: "Petition", "public question", "petitoin"; several where a word is part of them,
 * as "question" is. None where nothing can be known.
 */
export function choicesMeant(written: string, choices: readonly string[]): readonly string[] {
  const slug = slugOf(written);
  if (slug === '' || choices.length === 0) return [];
  if (choices.includes(slug)) return [slug];
  if (SAYS_OTHERWISE.test(slug)) return [];
  const singular = slug.replace(/s$/, '');
  const parts = choices.filter((choice) => `-${choice}-`.includes(`-${singular}-`));
  if (parts.length > 0) return parts;
  const other = OTHER_NAMES.get(slug);
  if (other !== undefined && choices.includes(other)) return [other];
  const near = nearest(slug, choices);
  return near === undefined ? [] : [near];
}

/** "not-executive", "all-but-armley": what is named is what isn't meant, or not the whole of it. */
const SAYS_OTHERWISE =
  /^(?:not?|non|never|neither|nor|nearly|former|formerly|ex)-|(?:^|-)(?:not|never|except|excepting|excluding|but|apart-from|other-than|without)-/;

/** What councils call a kind of committee. */
const OTHER_NAMES: ReadonlyMap<string, string> = new Map([
  ['cabinet', 'executive'],
  ['planning', 'regulatory'],
  ['licensing', 'regulatory'],
]);

/** What to write where one of the words that a field takes is written as the name of a field: "- petition: Save the weir". */
export function choiceAsField(
  key: string,
  near: string | undefined,
  present: readonly string[],
  fields: ReadonlyMap<string, readonly string[]>,
): string | undefined {
  for (const [name, choices] of fields) {
    const meant =
      near === undefined ? choicesMeant(key, choices) : choices.filter((choice) => choice === key);
    if (meant.length === 0 || present.includes(name)) continue;
    const ways = meant.map((choice) => `${name}: ${choice}`).join(' or ');
    const isTitled = !fields.has('title') || present.includes('title');
    return isTitled
      ? `There is no field "${key}". Write ${ways}`
      : `There is no field "${key}". Write title: in its place, and ${ways} on a line below it.`;
  }
  return undefined;
}
