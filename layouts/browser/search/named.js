// @ts-check
/** The page of a person whose name is asked for. */
import { STOP_WORDS } from './other-words.js';
import { bare, plainLetters, tokensOf } from './words.js';

/** Words before a name that are no part of it. */
const TITLES = new Set(
  'alderman alderwoman baroness councillor councillors cllr cllrs cr dame dr hon lady lord miss mr mrs ms mx prof professor rev reverend sir'.split(
    ' ',
  ),
);

/**
 * The words of a question as a name, in small letters: "m chiselmere" of "Cllr M. Chiselmere". '' where it is no name: a name has few words.
 * @param {string} question
 */
export function nameIn(question) {
  const words = tokensOf(plainLetters(question)).map(bare);
  // "A" and "I" are initials too.
  const telling = words.filter(
    (word) => word !== '' && !TITLES.has(word) && !(word.length > 1 && STOP_WORDS.has(word)),
  );
  return telling.length > 1 && telling.length <= MOST_WORDS ? telling.join(' ') : '';
}

const MOST_WORDS = 6;

/**
 * Whether the page of a person is that of a name, in whatever order its words are.
 * @param {{ url: string, records: readonly import('./ranking.js').FoundRecord[] }} paper @param {string} name see {@link nameIn}
 */
export function isOfName({ url, records: [record] }, name) {
  if (name === '' || record?.facts.filters['Kind of paper']?.[0] !== 'Person') return false;
  // Of two people with one name the second has a number.
  const [, slug = ''] = /\/([^/]+?)(?:-\d+)?\/?$/.exec(decodeURIComponent(url)) ?? [];
  if (slug.replaceAll('-', '') === name.replaceAll(' ', '')) return true;
  return sorted(slug.split('-').map(bare)) === sorted(name.split(' '));
}

/** @param {readonly string[]} words */
function sorted(words) {
  return [...words].sort().join(' ');
}
