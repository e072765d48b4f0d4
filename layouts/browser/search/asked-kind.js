// @ts-check
/** Questions for a kind of paper: "decisions of the licensing committee in 2022" asks for no word of these. */
import { STOP_WORDS } from './other-words.js';
import { bare, tokensOf } from './words.js';
/**
 * @typedef {import('./papers-table.js').RecordFacts} RecordFacts
 * @typedef {object} AskedKind
 * @property {string} said The word for the kind, as it was typed.
 * @property {string} kind As the search can be narrowed by it.
 * @property {readonly string[]} days How the day of its meeting begins: "2022", "2022-05", "2022-05-11". One of these for each that was named.
 * @property {readonly string[]} years Municipal years: "2021/22".
 * @property {readonly string[]} names Words that are to be the name of a committee or a ward.
 */

const KINDS = new Map([
  ['agenda', 'Agenda'],
  ['agendas', 'Agenda'],
  ['decision', 'Decision'],
  ['decisions', 'Decision'],
  ['minutes', 'Minutes'],
  ['notices', 'Notice'],
  ['report', 'Report'],
  ['reports', 'Report'],
]);

/** Words beside a kind that narrow it no further. */
const FILLERS = new Set(
  'dated during held last latest made meeting meetings newest published recent since taken year'.split(
    ' ',
  ),
);

/** After these comes what a paper is about. */
const ABOUT = /\b(?:about|concerning|regarding)\b|\bon\s+(?!the\b|\d)\p{L}/iu;

/** Words by which a committee is known for one. */
export const BODIES = new Set(
  'board cabinet commission committee council executive forum group panel subcommittee'.split(' '),
);

/**
 * The kind of paper that a question asks for, if it may ask for nothing else but committee, ward and day.
 * @param {string} plain the question without its amounts and dates
 * @param {readonly string[]} keys of those: see sameThings
 * @param {readonly string[]} words of the question without its dates, with slips put right
 * @returns {AskedKind | undefined}
 */
export function askedKind(plain, keys, words) {
  const days = keys.flatMap(beginningsOf);
  const years = keys
    .flatMap((key) => key.match(/^years\d{4}(?=\d\d$)/) ?? [])
    .map((key) => `${key.slice(5)}/${String((Number(key.slice(7)) + 1) % 100).padStart(2, '0')}`);
  if (days.length + years.length < keys.length || ABOUT.test(plain)) return undefined;
  const telling = words
    .map(bare)
    .filter((word) => word !== '' && !STOP_WORDS.has(word) && !FILLERS.has(word));
  const [said, ...more] = telling.filter((word) => KINDS.has(word));
  if (said === undefined || more.some((word) => word !== said)) return undefined;
  // "Decisions of the Highways Decisions Panel" has it twice.
  const rest = telling.filter((_, at) => at !== telling.indexOf(said));
  const numbers = rest.filter((word) => /^(?:19|20)\d\d$/.test(word));
  const names = rest.filter((word) => !numbers.includes(word));
  const isNarrow = names.length > 0 || days.some((day) => day.length > 4);
  // "Report" alone is a word.
  if (!isNarrow && !said.endsWith('s')) return undefined;
  return { said, kind: KINDS.get(said) ?? '', days: [...days, ...numbers], years, names };
}

/** How the days of a day or a month begin. @param {string} key @returns {string[]} */
function beginningsOf(key) {
  const [, year, month, day] = /^(?:day|month)(\d{4})(\d\d)(\d\d)?$/.exec(key) ?? [];
  if (year === undefined) return [];
  return [[year, month, ...(day === undefined ? [] : [day])].join('-')];
}

/**
 * Whether a volume may have papers of the days and years that are asked for, so that nothing is loaded of others.
 * @param {{ title?: string }} volume "2021/22", "2021/22 to 2023/24", "2021/22, May to July" @param {Pick<AskedKind, 'days' | 'years'>} asked
 */
export function mayHave({ title = '' }, { days, years }) {
  const known = [...title.matchAll(/(\d{4})\/\d{2}/g)].map(([, year]) => Number(year));
  const [first, last] = [Math.min(...known), Math.max(...known)];
  const own = years.map((year) => Number(year.slice(0, 4)));
  if (known.length === 0 || days.length + own.length === 0) return true;
  if (own.length > 0 && !own.some((year) => year >= first && year <= last)) return false;
  // A municipal year ends in the next.
  const calendar = days.map((day) => Number(day.slice(0, 4)));
  return calendar.length === 0 || calendar.some((year) => year >= first && year <= last + 1);
}

/** Whether a record is what was asked for. @param {RecordFacts} facts @param {AskedKind} asked */
export function isAsked({ date, filters }, { said, kind, days, years, names }) {
  if (!filters['Kind of paper']?.includes(kind)) return false;
  if (days.length > 0 && !days.some((day) => date.startsWith(day))) return false;
  const [own = ''] = filters['Municipal year'] ?? [];
  if (years.length > 0 && !years.includes(own)) return false;
  if (names.length === 0) return true;
  const [committee = ''] = filters['Committee'] ?? [];
  // Who types the whole name of a committee asks for that.
  if (isSame([...names, said], namesIn(committee))) return false;
  if (isOfBody(names, committee)) return true;
  return (filters['Ward'] ?? []).some((ward) => {
    const words = namesIn(ward);
    const others = names.filter(
      (name) => name !== 'ward' && name !== 'wards' && !words.includes(name),
    );
    const has = words.length > 0 && words.every((word) => names.includes(word));
    return has && (others.length === 0 || isOfBody(others, committee));
  });
}

/** @param {readonly string[]} words @param {readonly string[]} others */
function isSame(words, others) {
  return words.length === others.length && words.every((word) => others.includes(word));
}

/** Whether words are the name of a committee, or enough of it with the word for what it is. @param {readonly string[]} names @param {string} committee */
function isOfBody(names, committee) {
  const words = namesIn(committee);
  if (!names.every((name) => words.includes(name))) return false;
  if (words.every((word) => names.includes(word))) return true;
  return names.some((name) => BODIES.has(name)) && names.some((name) => !BODIES.has(name));
}

/** @param {string} name */
function namesIn(name) {
  return tokensOf(name)
    .map(bare)
    .filter((word) => word !== '' && !STOP_WORDS.has(word));
}
