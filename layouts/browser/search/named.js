// @ts-check
/** The page of a person or a committee whose name is asked for. */
import { BODIES } from './asked-kind.js';
import { STOP_WORDS } from './other-words.js';
import { bare, plainLetters, tokensOf } from './words.js';

/** Words before a name that are no part of it. */
const TITLES = new Set(
  'alderman alderwoman baroness councillor councillors cllr cllrs cr dame dr hon lady lord miss mr mrs ms mx prof professor rev reverend sir'.split(
    ' ',
  ),
);

/** Words that ask for those who represent a ward, and words beside them that say no more. */
const REPRESENTATIVES = new Set(
  'cllr cllrs councillor councillors member members representative representatives represent represents'.split(
    ' ',
  ),
);
const OF_WARD_TOO = new Set(['local', 'ward', 'wards']);
/** Words beside the name of a committee that ask for what its page says: when it meets, and who is on it. */
const OF_MEETINGS = new Set(
  'chair chairs chairman chairwoman coming date dates day days forthcoming future held latest meet meeting meetings meets member members membership next schedule sits time times upcoming'.split(
    ' ',
  ),
);
/** How what {@link nameIn} gives begins for those who represent a ward. */
const OF_WARD = 'councillors of ';

/**
 * The words of a question as a name, in small letters: "m chiselmere" of "Cllr M. Chiselmere"; "councillors of headingley" of "Headingley councillors".
 * '' where it is no name: a name has few words.
 * @param {string} question
 */
export function nameIn(question) {
  const tokens = tokensOf(plainLetters(question));
  const words = tokens.map(bare);
  // "A" and "I" are initials too.
  const telling = words.filter(
    (word) => word !== '' && !TITLES.has(word) && !(word.length > 1 && STOP_WORDS.has(word)),
  );
  const ward = wordsOfWard(tokens.map(withOwner));
  if (ward.length > 0) return OF_WARD + ward.join(' ');
  return telling.length > 1 && telling.length <= MOST_WORDS ? telling.join(' ') : '';
}

/** Whether the question names a committee, as no question for a person does. @param {readonly string[]} words */
export function namesBody(words) {
  return words.some((word) => BODIES.has(bare(word)));
}

/** A word as it is compared, but for the sign of an owner: "fiddler's" may be one, and a part of a name. @param {string} token */
function withOwner(token) {
  const owner = token.replace(/['’]s$/i, '');
  return owner === token ? bare(token) : `${bare(owner)}'s`;
}

/** The words that may be the name of a ward whose councillors are asked for. @param {readonly string[]} words */
function wordsOfWard(words) {
  if (!words.some((word) => REPRESENTATIVES.has(word))) return [];
  const ward = words.filter(
    (word) =>
      word !== '' && !REPRESENTATIVES.has(word) && !OF_WARD_TOO.has(word) && !STOP_WORDS.has(word),
  );
  return ward.length <= MOST_WORDS ? ward : [];
}

const MOST_WORDS = 6;

/**
 * Whether the page of a person or a committee is that of a name, in whatever order its words are; or, where those of a ward are asked for, of one who represents it.
 * @param {{ url: string, records: readonly import('./ranking.js').FoundRecord[] }} paper @param {string} asked see {@link nameIn}
 */
export function isOfName({ url, records: [record] }, asked) {
  if (asked === '' || record === undefined) return false;
  const kind = record.facts.filters['Kind of paper']?.[0];
  const name = asked.startsWith(OF_WARD) ? asked.slice(OF_WARD.length) : asked;
  if (kind === 'Committee') return isOfBody(name, record.facts.filters['Committee']?.[0] ?? '');
  if (kind !== 'Person') return false;
  // Of two people with one name the second has a number.
  const [, slug = ''] = /\/([^/]+?)(?:-\d+)?\/?$/.exec(decodeURIComponent(url)) ?? [];
  if (slug.replaceAll('-', '') === name.replaceAll(' ', '')) return true;
  if (sorted(slug.split('-').map(bare)) === sorted(name.split(' '))) return true;
  const wards = name === asked ? [] : (record.facts.filters['Ward'] ?? []);
  return wards.some((ward) => {
    const words = tokensOf(ward).map(bare);
    return name
      .split(' ')
      .every((word) => [bare(word), word.replace("'s", '')].some((one) => words.includes(one)));
  });
}

/** Whether words are the name of a committee, with nothing beside it but what its page says. @param {string} name @param {string} committee */
function isOfBody(name, committee) {
  const words = tokensOf(plainLetters(committee))
    .map(bare)
    .filter((word) => word !== '' && !STOP_WORDS.has(word));
  const asked = name.split(' ').filter((word) => words.includes(word) || !OF_MEETINGS.has(word));
  return words.length > 0 && sorted([...new Set(asked)]) === sorted([...new Set(words)]);
}

/** @param {readonly string[]} words */
function sorted(words) {
  return [...words].sort().join(' ');
}
