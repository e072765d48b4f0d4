// @ts-check
/** Words that are written as they sound, or nearly as they are. */
import { bare } from './words.js';

/** Words of fewer letters are too easily another word. */
export const SHORTEST = 4;

/** By how many letters a word may differ from what was meant by it. @param {string} word */
export function mostApart(word) {
  return word.length < 5 ? 1 : word.length < 9 ? 1.5 : 2.5;
}

/**
 * By how many letters a slip differs from a word, less where it sounds like it or only a letter is doubled; none where the word is too far from it.
 * @param {string} typed @param {string} word @param {number} most letters by which it may differ
 * @param {(a: string, b: string) => number} distance between two words, in letters
 * @returns {number | undefined}
 */
export function lettersApart(typed, word, most, distance) {
  if (word.length < SHORTEST || Math.abs(word.length - typed.length) > 3) return undefined;
  const apart = areSwapped(typed, word) ? 1 : distance(typed, word);
  // A double letter is the commonest slip.
  if (single(typed) === single(word)) return 0.5;
  // "Nite" is "night": the sound has too few consonants to tell.
  if (withIte(typed) === withIte(word)) return 0.7;
  if (apart <= most + 2 && isAlike(typed, word)) return 0.8 + apart / 10;
  if (hasSyllableMore(word, typed)) return 1;
  if (apart === 1 && !isLikely(typed, word)) return undefined;
  return apart <= most ? apart : undefined;
}

/** The rows of a keyboard, each half a key further right than the one above it. */
const KEYS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** Whether two letters are beside each other on a keyboard. @param {string} a @param {string} b */
function areBeside(a, b) {
  const [[row, at], [otherRow, otherAt]] = [a, b].map((letter) => {
    const own = KEYS.findIndex((keys) => keys.includes(letter));
    return [own, (KEYS[own]?.indexOf(letter) ?? -9) + own / 2];
  });
  return Math.abs(row - otherRow) < 2 && Math.abs(at - otherAt) <= 1;
}

/** Letters that are written for each other. */
const WRITTEN_ALIKE = ['aeiouy', 'ckqsxz', 'gj', 'mn'];
/** "C" and "k" with the vowels before which they sound otherwise: "lice" isn't "like". */
const OTHER_SOUND = /^(?:c[kq]|[kq]c)[eiy]/;

/** Whether one letter of two words is written for that of the other. @param {string} typed @param {string} word @param {number} at */
function areAlike(typed, word, at) {
  const [a = '', b = ''] = [typed[at], word[at]];
  if (areBeside(a, b)) return true;
  if (OTHER_SOUND.test(a + b + (word[at + 1] ?? ''))) return false;
  return WRITTEN_ALIKE.some((letters) => letters.includes(a) && letters.includes(b));
}

/**
 * Whether one letter is wrong or too many as fingers and ears go wrong: by the key beside it, or by a letter that sounds like it. A word that
 * no paper has and that differs otherwise is most likely another word: "leaking" and "leaving", "bright" and "right". Any letter may be left out.
 * @param {string} typed @param {string} word one letter apart
 */
function isLikely(typed, word) {
  if (typed.length < word.length || areSwapped(typed, word)) return true;
  const at = [...typed].findIndex((letter, place) => letter !== word[place]);
  const [wrong = '', before = '', after = ''] = [typed[at], typed[at - 1], typed[at + 1]];
  if (typed.length === word.length) return areAlike(typed, word, at);
  return /[aeiouyh]/.test(wrong) || areBeside(wrong, before) || areBeside(wrong, after);
}

/**
 * Whether a word has a syllable more than what was typed, one that nobody speaks: "temporary" and "tempory", "February" and "Febuary".
 * @param {string} word @param {string} typed
 */
function hasSyllableMore(word, typed) {
  if (typed.length < 5 || word.length !== typed.length + 2) return false;
  const at = [...typed].findIndex((letter, place) => letter !== word[place]);
  return [at - 1, at].some((place) => {
    const left = word.slice(place, place + 2);
    return (
      place >= 3 &&
      typed === word.slice(0, place) + word.slice(place + 2) &&
      /^(?:[aeiou][rl]|[rl][aeiou])$/.test(left)
    );
  });
}

/** A word with "-ite" for "-ight", which sounds the same. @param {string} word */
function withIte(word) {
  return word.replace(/ight/g, 'ite');
}

/** Whether two neighbouring letters have changed places. @param {string} a @param {string} b */
function areSwapped(a, b) {
  if (a.length !== b.length) return false;
  const at = [...a].findIndex((letter, place) => letter !== b[place]);
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/** Without the second of two equal letters. @param {string} word */
export function single(word) {
  return bare(word).replace(/(.)\1+/gu, '$1');
}

/** Signs that are typed for letters: "p0tholes". */
const FIGURES = new Map([
  ['0', 'o'],
  ['1', 'l'],
  ['3', 'e'],
  ['5', 's'],
]);

/** A word with letters for the figures within it; none where it is a number or a reference. @param {string} word @returns {string | undefined} */
export function withLetters(word) {
  if (!/\d/.test(word)) return word;
  const figures = word.replace(/\D/g, '').length;
  if (figures > 2 || figures * 3 > word.length || !/^\p{L}.*\p{L}$/u.test(word)) return undefined;
  const read = word.replace(/\d/g, (figure) => FIGURES.get(figure) ?? figure);
  return /\d/.test(read) ? undefined : read;
}

/** The shortest sound by which two words are taken for one: with fewer consonants, others sound the same. */
const SHORTEST_SOUND = 3;
/** Of shorter words the vowels are the same too: "Smith" isn't "smooth". */
const SHORT = 6;

/** Whether two words sound nearly the same in English: "liberry" and "library", "skool" and "school". @param {string} word @param {string} other */
export function isAlike(word, other) {
  const sound = soundOf(word);
  if (sound.length < SHORTEST_SOUND || sound !== soundOf(other)) return false;
  if (endsInVowel(word) !== endsInVowel(other)) return false;
  const [own, others] = [vowelsOf(word), vowelsOf(other)];
  return word.length < SHORT ? own.join(' ') === others.join(' ') : own.length === others.length;
}

/**
 * Whether two words sound the same in English, whatever letters their consonants are written with: "licencing" and "licensing". One with a letter
 * doubled is another word: "filing" and "filling". @param {string} word @param {string} other
 * @param {boolean} strict whether their vowels are to be the same letters
 */
export function isHomophone(word, other, strict) {
  if (!isAlike(word, other)) return false;
  if (!strict) return true;
  return word.length === other.length && vowelsOf(word).join(' ') === vowelsOf(other).join(' ');
}

/** Whether a word is spoken with a vowel at its end: "Ginley", and not "ginnel" or "lane". @param {string} word */
function endsInVowel(word) {
  return /(?:[aiouy]|[aeiou]e|[aeiou]gh)$/.test(word);
}

/** The runs of vowels of a word, as many as it has syllables; that of "nights" isn't that of "nits". @param {string} word */
function vowelsOf(word) {
  return word.match(/igh(?=t)|[aeiouy]+/g) ?? [];
}

/** The consonants of a word as they sound, in their order. @param {string} word */
function soundOf(word) {
  const sounds = word
    .replace(/^(?:kn|gn|pn)/, 'n')
    .replace(/^wr/, 'r')
    .replace(/^ps/, 's')
    .replace(/ph/g, 'f')
    .replace(/(?<=[aeiou])gh(?=t|$)/g, '')
    .replace(/tch/g, 'c')
    .replace(/sch/g, 'sk')
    .replace(/sh|(?<=[a-z])(?:ti|ci|si)(?=[aou])/g, 's')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/dg(?=[eiy])|g(?=[eiy])/g, 'j')
    .replace(/ck|ch|[cq]/g, 'k')
    .replace(/x/g, 'ks')
    .replace(/z/g, 's');
  const first = /^[aeiouy]/.test(sounds) ? 'a' : '';
  return first + sounds.replace(/[aeiouyhw]/g, '').replace(/(.)\1+/g, '$1');
}

/** First letters by letters that sound like them at the beginning of a word. */
const ALIKE = new Map([
  ['c', 'ks'],
  ['e', 'aio'],
  ['f', 'p'],
  ['g', 'j'],
  ['i', 'ea'],
  ['a', 'e'],
  ['j', 'g'],
  ['k', 'cq'],
  ['n', 'kg'],
  ['o', 'ahu'],
  ['q', 'k'],
  ['r', 'w'],
  ['s', 'cp'],
  ['u', 'ao'],
  ['y', 'u'],
  ['z', 'sx'],
]);

/** The letters with which a word may begin that sounds like this one. @param {string} word @returns {readonly string[]} */
export function firstSounds(word) {
  return [...(ALIKE.get(word.charAt(0)) ?? '')];
}
