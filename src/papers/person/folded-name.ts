import { foldCodePoint } from '../../language/folded-text.ts';
import { remembered } from '../../language/remembered.ts';

/** What may stand before the last word of a family name and belongs to it: "van der Molen", "ap Rhydderch". */
const PARTICLES: ReadonlySet<string> = new Set(
  [
    'ap ab ferch verch van von der den de di da do dos das del della du la le les lo ter ten te',
    'zu zur zum af av al el bin ibn bint ben abu ould st saint mac mc fitz nic ni o y e i',
  ].flatMap((line) => line.split(' ')),
);

/** Whether a hyphen, an apostrophe or another sign parts words: apostrophes don't. */
const PARTS_WORDS = /[\s\p{Pd}.,/_­]/u;

/** Letters with a stroke are letters of their own, which papers often write without it. */
const WITH_STROKE: Readonly<Record<string, string>> = {
  ø: 'o',
  Ø: 'o',
  ł: 'l',
  Ł: 'l',
  đ: 'd',
  Đ: 'd',
  ħ: 'h',
  Ħ: 'h',
  æ: 'ae',
  Æ: 'ae',
};

/** The words of a name as they are compared: no capitals, accents or apostrophes; a hyphen is as good as a space. */
export const nameWords: (name: string) => readonly string[] = remembered(wordsOf);

function wordsOf(name: string): readonly string[] {
  const words: string[] = [];
  let word = '';
  for (const sign of name) {
    if (PARTS_WORDS.test(sign)) {
      if (word !== '') words.push(word);
      word = '';
    } else word += WITH_STROKE[sign] ?? foldCodePoint(sign.codePointAt(0) ?? 0);
  }
  if (word !== '') words.push(word);
  return words;
}

/** A name as one word, however its parts are joined: "D'Arcy-Quennell" is "D’Arcy Quennell". */
export const joinedName = (name: string): string => nameWords(name).join('');

/**
 * The part of a name by which lists are sorted: the last word, with the small words before it that belong to it.
 * A name of which that isn't true says so (`family-name:`).
 */
export function familyNameOf(name: string): string {
  const words = name.trim().split(/\s+/);
  let from = words.length - 1;
  while (from > 1 && PARTICLES.has(joinedName(words[from - 1] ?? ''))) from -= 1;
  return words.slice(Math.max(from, 0)).join(' ');
}
