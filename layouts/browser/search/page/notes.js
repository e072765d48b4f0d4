// @ts-check
/** What the search page says beside its hits: how many there are, which words no paper has, and which pages have a name. */
import { element } from './dom.js';
import { longDate } from './hit.js';
import { asksForMeeting, namesAsked, wordsOfPlace } from './places.js';
import { hasOnlySigns, isBackwards, queryOf, withinLimit, wordsWithMinus } from '../state.js';
/** @typedef {import('../state.js').State} State */

const MOST_PLACES = 3;

/** @param {Element} link */
const nameOf = ({ textContent }) => (textContent ?? '').trim();

/**
 * Links to the committees and wards whose name has all the words that are asked for, or what was meant by them; and to the calendar, where it is
 * asked when they meet.
 * @param {State} state @param {readonly import('../asking.js').Note[]} notes @param {(a: string, b: string) => number} distance
 */
function placesFor({ words }, notes, distance) {
  const asked = wordsOfPlace(words);
  const all = [...document.querySelectorAll('#browse a')];
  const names = new Set(namesAsked(words, all.map(nameOf), notes, distance));
  const named = all.filter((link) => names.has(nameOf(link)));
  const places = named.length > MOST_PLACES ? [] : named;
  const isForMeeting = asksForMeeting(words) && (asked.length === 0 || places.length > 0);
  const calendar = isForMeeting ? document.querySelector('a[href$="calendar/"]') : null;
  const links = [...places, ...(calendar ? [calendar] : [])];
  if (links.length === 0) return [];
  const line = element('p', { class: 'search__places' }, 'Page: ');
  for (const [at, link] of links.entries()) {
    const name = link === calendar ? 'Calendar of meetings' : nameOf(link);
    const address = link.getAttribute('href') ?? '';
    line.append(at === 0 ? '' : ' · ', element('a', { href: address }, name));
  }
  return [line];
}

const AND = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const OR = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** A phrase with its quotation marks, as it was typed. @param {string} phrase */
function quoted(phrase) {
  const signs = phrase.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  return new RegExp(`["“”„«]\\s*${signs}\\s*["“”»]`, 'u');
}

/** What a reader is to know of a word that no paper has. @param {import('../asking.js').Note} note @param {State} state */
function noteOf({ said, why, instead }, state) {
  const line = element('p', { class: 'search__note' });
  const word = element('strong', {}, said);
  if (why === '') {
    line.append('No paper has “', word, '”.');
    const loose = state.words.replace(quoted(said), said);
    if (loose !== state.words && /\s/.test(said)) {
      const address = location.pathname + queryOf({ ...state, words: loose, page: 1 });
      line.append(
        ' ',
        element('a', { href: address }, 'Search for its words without the quotation marks'),
        '.',
      );
    }
    return line;
  }
  const others = OR.format(instead.map((other) => `“${other}”`));
  if (why === 'no-day') {
    line.append('There is no day “', word, '”.');
    if (instead.length > 0) line.append(` The search looked for ${others} instead.`);
    return line;
  }
  if (why === 'no-year') {
    const those = `municipal year${instead.length === 1 ? '' : 's'} ${instead.join(' to ')}`;
    line.append('No meeting of ', word, ` has papers here: they are of the ${those}.`);
    return line;
  }
  if (why === 'meaning') {
    line.append('No paper has “', word, `”. The search looked for ${others} instead.`);
    return line;
  }
  const typed = new RegExp(said.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'), 'iu');
  const exactly = { ...state, words: state.words.replace(typed, `“${said}”`), page: 1 };
  const address = location.pathname + queryOf(exactly);
  if (why === 'kind') line.append(`Showing papers of the kind ${others}, the newest first: `);
  else if (why === 'dated') line.append('“', word, `” was taken to mean ${instead.join(' ')}: `);
  else line.append(`Showing results for ${others}. No paper has “`, word, '”: ');
  line.append(
    element(
      'a',
      { href: address },
      `search for ${why === 'kind' ? 'the word ' : ''}“${said}” instead`,
    ),
    '.',
  );
  return line;
}

/**
 * What is said above the results.
 * @param {State} state @param {import('../index.js').Hits} found
 * @param {(a: string, b: string) => number} distance between two words, in letters
 */
export function notesFor(state, { notes }, distance) {
  return [
    ...placesFor(state, notes, distance),
    ...cutNotes(state),
    ...signNotes(state),
    ...notes.map((note) => noteOf(note, state)),
  ];
}

/** That a question was too long to be looked for whole, if it was. @param {State} state */
function cutNotes({ words }) {
  const asked = withinLimit(words);
  if (asked.length === words.replace(/\s+/g, ' ').trim().length) return [];
  const last = asked.slice(asked.lastIndexOf(' ') + 1);
  const end = last.length > 30 ? `${last.slice(0, 30)}…` : last;
  return [
    element(
      'p',
      { class: 'search__note' },
      `The question is too long: the search looked for its words up to “${end}”.`,
    ),
  ];
}

/** That the days of the filter are the wrong way round, or that signs were typed that mean nothing here. @param {State} state */
function signNotes(state) {
  const said = signSentences(state).map((sentence) =>
    element('p', { class: 'search__note' }, sentence),
  );
  if (!isBackwards(state)) return said;
  const { from, to } = state;
  const address = location.pathname + queryOf({ ...state, from: to, to: from, page: 1 });
  const turned = element(
    'a',
    { href: address },
    `Search from ${longDate(to)} to ${longDate(from)}`,
  );
  const line = element('p', { class: 'search__note' }, backwardsSentence(state), ' ', turned, '.');
  return [line, ...said];
}

/** @param {Pick<State, 'from' | 'to'>} state whose first day is after the last */
export function backwardsSentence({ from, to }) {
  return `The first day, ${longDate(from)}, is after the last, ${longDate(to)}, so no paper is between them.`;
}

/** What is said of signs that mean nothing here. @param {Pick<State, 'words'>} state @returns {string[]} */
export function signSentences({ words }) {
  if (hasOnlySigns({ words })) return ['There is no word to look for: write one, or a number.'];
  const minus = wordsWithMinus(words);
  if (minus.length === 0) return [];
  const those = minus.map((word) => `“${word}”`);
  return [`A minus leaves nothing out: the search looked for ${AND.format(those)} too.`];
}

/**
 * What was searched.
 * @param {import('../index.js').Hits} found @param {boolean} isEnough whether older papers are left out
 */
export function searchedSentence({ total, whole, since, years, failed }, isEnough) {
  if (!whole && isEnough) return `Papers since ${since} were searched. `;
  if (!whole) {
    const these = total === 0 ? '' : 'These are from recent papers. ';
    return `${these}Older papers are being searched…`;
  }
  if (years === undefined || failed.length > 0) return '';
  if (years.first === years.last) return `All papers of ${years.first} were searched.`;
  return `All papers from ${years.first} to ${years.last} were searched.`;
}

/**
 * How many results there are.
 * @param {State} state @param {import('../index.js').Hits} found @param {number} shown how many of them are shown
 * @param {boolean} [isGoingOn] whether older papers are being searched
 */
export function sentenceFor(state, { total, partly, kin, isEmpty }, shown, isGoingOn = false) {
  if (isEmpty) return 'There is nothing to search yet: this site has no papers';
  const words = state.words.trim();
  const short = words.length > 60 ? `${words.slice(0, 60)}…` : words;
  const about = words === '' ? '' : ` for “${short}”`;
  if (total === 0) return isGoingOn ? `Nothing found yet${about}` : `No results${about}`;
  const yet = isGoingOn ? ' so far' : '';
  const count = `${total.toLocaleString('en-GB')} ${total === 1 ? 'result' : 'results'}${about}${yet}`;
  const without =
    partly === 0
      ? ''
      : partly === total
        ? ', none of which has all the words'
        : `, ${partly.toLocaleString('en-GB')} of them without some of the words`;
  const others =
    kin.words.length === 0
      ? 'other words of its stem'
      : OR.format(kin.words.map((word) => `“${word}”`));
  const all = kin.sure && kin.papers === total;
  const number = `${kin.sure ? '' : 'up to '}${kin.papers.toLocaleString('en-GB')} `;
  const how = all ? '' : `${number}${partly === 0 ? 'of them ' : ''}`;
  const alone = kin.papers === 0 ? '' : `, ${how}with ${others} alone`;
  const said = `${count}${without}${alone}`;
  return shown < total ? `${said}. The first ${shown} are shown` : said;
}
