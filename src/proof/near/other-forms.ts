import { isCommonWord } from '../../language/distinctive.ts';
import { foldText } from '../../language/folded-text.ts';
import { isOrdinaryWord } from '../../language/words/ordinary-words.ts';
import { isPlaceWord } from './place-words.ts';
import { isTradeWord } from './trade-words.ts';

/** What is before a last name and of it: "van der", "de la". */
export const PARTICLES = String.raw`(?:van(?:[ \t]+de[nr]?)?|von(?:[ \t]+der)?|de(?:[ \t]+la|[ \t]+los)?|del|della|di|da|dos|du|le|la|ter|ten|bin|ibn|al|el)`;

const INITIALS = String.raw`(?:\p{Lu}\.?[ \t]+){1,2}`;

/** A first name, and a last one with what is before it in small letters, or with initials between them. */
const OF_PERSON = new RegExp(
  String.raw`(?<![\p{L}'’-])(?<first>\p{Lu}[\p{L}'’-]+)[ \t]+(?:(?<small>${PARTICLES})[ \t]+|${INITIALS})(?<last>\p{Lu}[\p{L}'’-]{3,})`,
  'gu',
);

/** Names of persons with small words or initials in them: "Jan van der Klapwijk", "Rosalind K. Mickleburgh"; and their words, folded. */
export function namesInPieces(text: string): { name: string; keys: readonly string[] }[] {
  return [...text.matchAll(OF_PERSON)].flatMap(({ 0: name, groups = {} }) => {
    const { first = '', small = '', last = '' } = groups;
    const keys = [first, ...small.split(/[ \t]+/), last].map(foldText).filter((key) => key !== '');
    return areOwnWords([keys[0] ?? '', keys.at(-1) ?? '']) ? [{ name, keys }] : [];
  });
}

/** Whether no word of a name is ordinary, of a place or of a trade, so that it is hardly that of a place or a department. */
export const areOwnWords = (keys: readonly string[]): boolean =>
  keys.every(
    (key) =>
      key.length > 2 &&
      !isOrdinaryWord(key) &&
      !isCommonWord(key) &&
      !isPlaceWord(key) &&
      !isTradeWord(key),
  );

/**
 * Two words by which a person of three is known as well: without the middle name, without the first, or with one half of a last name that has two.
 * @param keys the folded words of the name; an initial is one
 */
export function shorterNames(keys: readonly string[]): (readonly [string, string])[] {
  const [first = '', middle = '', last = ''] = keys;
  if (keys.length !== 3 || !areOwnWords([first, last])) return [];
  // An initial tells nothing.
  if (middle.length === 1) return [[first, last]];
  if (!areOwnWords([middle])) return [];
  return [
    [first, last],
    [first, middle],
    [middle, last],
  ];
}

/** The first two words of a firm of three names: "Harbottle Oakes" of "Harbottle Oakes Ferris LLP". @param core without its form */
export function firstTwoOfFirm(core: string): string | undefined {
  const words = core
    .trim()
    .split(/[\s,&]+/)
    .filter((word) => word !== 'and' && word !== '');
  const two = words.slice(0, 2);
  return words.length >= 3 && areOwnWords(two.map(foldText)) ? two.join(' ') : undefined;
}
