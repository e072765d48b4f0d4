// @ts-check
/** Parts of Acts and papers that are cited in short: "s.19", "para 3", "Sch 12A", "ss.19-21". */
import { meanings, optionOf } from '../options.js';
import { WEIGHT_OF_ABBREVIATION } from '../other-words.js';
import { bare, plainOf } from '../words.js';
/**
 * @typedef {import('../asking.js').Option} Option
 * @typedef {import('../vocabulary.js').Vocabulary} Vocabulary
 * @typedef {object} Citation
 * @property {number} length How many words it is typed in.
 * @property {string} short "s" of "s.19" @property {string} usual The usual short form of the same.
 * @property {string} long "section"
 * @property {readonly string[]} numbers As they were typed: "19(2)", and of "ss.19-21" both.
 * @property {'to' | 'and'} between them.
 */

/** By the usual short form of each: what it is in full, and others of its short forms. @type {readonly (readonly [string, string, string])[]} */
const FORMS = [
  ['s', 'section', 'ss sec secs sect sects'],
  ['para', 'paragraph', 'paras'],
  ['reg', 'regulation', 'regs'],
  ['sch', 'schedule', 'schs sched scheds'],
  ['cl', 'clause', 'cls'],
  ['art', 'article', 'arts'],
  ['pt', 'part', 'pts'],
  ['ch', 'chapter', 'chs'],
  ['app', 'appendix', 'appx'],
  ['r', 'rule', 'rr'],
];
const SHORT = new Map(
  FORMS.flatMap(([usual, long, others]) =>
    [usual, ...others.split(' ')].map((short) => [short, { usual, long }]),
  ),
);
/** These are also something else, and are cited with a full stop alone: "art. 4" isn't "art 4". */
const WITH_STOP = new Set('art arts pt pts ch chs app r rr'.split(' '));
const MANY = new Set('ss secs sects paras regs schs scheds cls arts pts chs rr'.split(' '));

const ONE = String.raw`\d{1,3}(?:\.\d{1,3}){0,3}[a-z]{0,2}(?:\([\da-z]{1,4}\)){0,3}`;
const NUMBERS = new RegExp(`^(${ONE})(?:[-–/,](${ONE}))?$`, 'i');
const JOINED = /^([a-z]{1,6})(\.?)(\d.{0,30})$/i;
const WORD = /^([a-z]{1,6})(\.?)$/i;
/** What less a part of it counts for, where several are asked for together. */
const WEIGHT_OF_ONE = 0.55;

/**
 * What is cited from a word on, if anything is.
 * @param {readonly string[]} tokens @param {number} at @returns {Citation | undefined}
 */
export function citationAt(tokens, at) {
  const token = withoutSigns(tokens[at] ?? '');
  const next = withoutSigns(tokens[at + 1] ?? '').replace(/\.$/, '');
  const [, name = '', stop = '', number = ''] =
    JOINED.exec(token.replace(/\.$/, '')) ?? WORD.exec(token) ?? [];
  const short = name.toLowerCase();
  const form = SHORT.get(short);
  if (form === undefined || (stop === '' && WITH_STOP.has(short))) return undefined;
  const found = NUMBERS.exec(number === '' ? next : number);
  if (!found) return undefined;
  const numbers = found.slice(1).filter((one) => one !== undefined);
  let length = number === '' ? 2 : 1;
  // "Paras 3 and 4": words such as "and" aren't asked for.
  const more = numbers.length === 1 && MANY.has(short) ? tokens[at + length] : undefined;
  const other = new RegExp(`^${ONE}$`, 'i').exec(withoutSigns(more ?? '').replace(/\.$/, ''));
  if (other) {
    numbers.push(other[0]);
    length++;
  }
  return { ...form, short, length, numbers, between: other ? 'and' : 'to' };
}

/**
 * The ways in which papers may cite it: as it was typed, and then by other names of the same. Its number alone is none of them.
 * @param {Citation} citation @param {Vocabulary} vocabulary @returns {Promise<{ typed: Option[], meant: Option[], name: string }>}
 */
async function optionsOfCitation({ short, usual, long, numbers, between }, vocabulary) {
  const runs = runsOf(numbers);
  const typed = await Promise.all(
    runs.flatMap(({ words, weight }) => [
      ...(words.length === 1 ? [optionOf([short + words[0]], vocabulary, weight, false)] : []),
      optionOf([short, ...words], vocabulary, weight, true),
    ]),
  );
  const names = short === usual ? [long] : [long, usual];
  const others = runs.flatMap(({ words, weight }) =>
    names.map((name) => ({
      words: [name, ...words].join(' '),
      weight: weight * WEIGHT_OF_ABBREVIATION,
    })),
  );
  return {
    typed: typed.flatMap((option) => option ?? []),
    meant: await meanings(others, vocabulary, false),
    name: `${long}${numbers.length > 1 ? 's' : ''} ${numbers.join(` ${between} `)}`,
  };
}

/** How papers may write the numbers. @param {readonly string[]} numbers @returns {{ words: string[], weight: number }[]} */
function runsOf(numbers) {
  const [first = '', last] = numbers;
  const whole = bare(first);
  const alone = bare(first.replace(/\(.*$/, ''));
  if (last === undefined) {
    return [
      { words: [whole], weight: 1 },
      ...(alone === whole ? [] : [{ words: [alone], weight: WEIGHT_OF_ONE }]),
    ];
  }
  const end = bare(last);
  return [
    { words: [whole + end], weight: 1 },
    { words: [whole, 'to', end], weight: 1 },
    { words: [whole, 'and', end], weight: 1 },
    { words: [alone], weight: WEIGHT_OF_ONE },
    { words: [bare(last.replace(/\(.*$/, ''))], weight: WEIGHT_OF_ONE },
  ];
}

/** @param {string} token */
function withoutSigns(token) {
  return token.replace(/^[(“"'‘]+|[,;:?!”"’]+$/gu, '');
}

/**
 * Adds the part of a question that is a citation.
 * @param {import('../asking.js').Asking} asking @param {string} typed @param {Citation} cited @param {Vocabulary} vocabulary
 */
export async function addCitation(asking, typed, cited, vocabulary) {
  const said = plainOf(typed);
  const options = await optionsOfCitation(cited, vocabulary);
  const all = [...options.typed, ...options.meant];
  if (all.length > 0) asking.parts.push({ said, required: false, options: all });
  if (all.length === 0) asking.notes.push({ said, why: '', instead: [] });
  else if (options.typed.length === 0)
    asking.notes.push({ said, why: 'meaning', instead: [options.name] });
}
