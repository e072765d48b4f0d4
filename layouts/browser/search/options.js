// @ts-check
/** The ways in which papers may say what a word of a question asks for. */
import { areApart, isBent, MOST_NAMED } from './own-words.js';
import { bare, tokensOf } from './words.js';
/**
 * @typedef {import('./asking.js').Option} Option
 * @typedef {import('./other-words.js').Other} Other
 * @typedef {import('./other-words.js').Others} Others
 * @typedef {import('./vocabulary.js').Vocabulary} Vocabulary
 */

export const WEIGHT_OF_SPELLING = 0.9;
/** What words count for that were to be side by side, and aren't. */
const APART = 0.5;

/** The words of an option wherever they are in a record: for where no paper has them side by side. @param {Option} option @returns {Option} */
export function apart(option) {
  return { ...option, phrase: '', weight: option.weight * APART, last: true };
}

/**
 * None where no paper has one of the words. Several words are to be found as they are, or in the plural: "refuse
 * collection" isn't "refusal to collect".
 * @param {readonly string[]} tokens @param {Vocabulary} vocabulary @param {number} weight
 * @param {boolean} together whether several words are to be side by side
 * @param {boolean} [alsoKin] whether other words of its stem do too
 * @returns {Promise<Option | undefined>}
 */
export async function optionOf(tokens, vocabulary, weight, together, alsoKin = false) {
  const names = tokens.map(bare);
  const all = await Promise.all(names.map((name) => vocabulary.formsOf(name)));
  const words = alsoKin ? all : all.map((forms) => forms.filter(({ kin }) => !kin));
  if (words.some((forms) => forms.length === 0)) return undefined;
  return { words, phrase: together && names.length > 1 ? names.join(' ') : '', weight };
}

/** All words with each two of them joined that are side by side. @param {readonly string[]} tokens @returns {string[][]} */
function joinedByTwo(tokens) {
  return tokens
    .slice(1)
    .map((token, at) => [...tokens.slice(0, at), tokens[at] + token, ...tokens.slice(at + 2)]);
}

/** @param {Option | undefined} option @returns {Option | undefined} */
function meant(option) {
  return option && { ...option, meant: true };
}

/**
 * What is meant, side by side: "high" and "rise" apart are no "high rise". Also with two of its words joined, as papers have "anti-social".
 * @param {readonly Other[]} other @param {Vocabulary} vocabulary @returns {Promise<Option[]>}
 */
export async function meanings(other, vocabulary) {
  const options = await Promise.all(
    other.map(async ({ words, weight }) => {
      const tokens = tokensOf(words);
      const side = await Promise.all(
        [tokens, ...joinedByTwo(tokens)].map(async (ones) =>
          meant(await optionOf(ones, vocabulary, weight, true)),
        ),
      );
      return side.flatMap((option) => option ?? []);
    }),
  );
  return options.flat();
}

/**
 * Words in a row that have other words for them: as they were typed, with two of them joined, as papers have "skatepark", and by what is meant.
 * @param {readonly string[]} names @param {readonly Other[]} other @param {Vocabulary} vocabulary
 * @returns {Promise<{ options: Option[], isKnown: boolean }>} `isKnown` where papers have the words themselves
 */
export async function optionsOfName(names, other, vocabulary) {
  const own = await optionOf(names, vocabulary, 1, false);
  const joined = await Promise.all(
    joinedByTwo(names.map(bare)).map((ones) => optionOf(ones, vocabulary, 1, false)),
  );
  const typed = [own, ...joined].flatMap((option) => option ?? []);
  const isKnown = typed.length > 0;
  const meant = await meanings(notWithin(own, other), vocabulary);
  return { options: [...typed, ...meant], isKnown };
}

/** What words end in, and few begin with: papers have them alone where a word is broken. */
const ENDINGS = new Set(
  'able ally ding ded ent ers est ful ged ging ial ible ied ies ing ings ion ions ish ism ist ists ity ive ize ized less ling ment ments ming ness ning ous ping ring sion ted ting tion tions'.split(
    ' ',
  ),
);

/**
 * A word that papers write as two: "20mph" as "20 mph", "streetlight" as "street light"; with what people mean by the two.
 * @param {string} word @param {Vocabulary} vocabulary @param {Others} others
 */
export async function apartOf(word, vocabulary, others) {
  const figures = /^(\d+)(\p{L}+[23]?)$/u.exec(word);
  const places = figures
    ? [figures[1]?.length ?? 0]
    : Array.from({ length: Math.max(0, word.length - 5) }, (_, at) => at + 3);
  /** @type {{ options: Option[], papers: number }} */
  let best = { options: [], papers: 0 };
  for (const place of places) {
    const words = [word.slice(0, place), word.slice(place)];
    if (ENDINGS.has(words[1] ?? '')) continue;
    const meant = await meanings(others(words), vocabulary);
    const own = (await isWord(words[0] ?? '', vocabulary))
      ? await optionOf(words, vocabulary, WEIGHT_OF_SPELLING, true)
      : undefined;
    const options = [
      ...(own ? [own] : []),
      // "20 and 30 mph", but no "light" of a "street".
      ...(own && figures ? [apart(own)] : []),
      ...meant,
    ];
    // Of several ways the one whose rarer half more papers have; a known name before all.
    const papers =
      meant.length > 0
        ? Infinity
        : Math.min(...(own?.words ?? []).map((forms) => forms[0]?.papers ?? 0));
    if (options.length > 0 && papers > best.papers) best = { options, papers };
  }
  return best.options;
}

/** Whether all parts of a word are so short that they say nothing apart: "A&E", "24/7", "co-op". @param {readonly string[]} parts */
export function areShort(parts) {
  return parts.length > 1 && parts.every((part) => part.length < 3);
}

/** Letters and the figures behind them, which papers may write with a blank between; fewer are words and amounts of their own: "pm10". */
const WITH_FIGURES = /^(?:(\p{L}{2,12})(\d{3,12})|(\p{L}{4,12})(\d{1,2}))$/u;

/**
 * A reference that was typed without the blank of the papers: "OD26-001" as "OD 26-001", and "covid19" as "covid 19". It is the same, so nothing
 * is said of it.
 * @param {string} word @param {Vocabulary} vocabulary @returns {Promise<Option[]>} one or none
 */
export async function withBlank(word, vocabulary) {
  const [, ...parts] = WITH_FIGURES.exec(word) ?? [];
  const words = parts.filter((part) => part !== undefined);
  if (words.length < 2 || !(await isWord(words[1] ?? '', vocabulary))) return [];
  return [await optionOf(words, vocabulary, WEIGHT_OF_SPELLING, true)].flatMap((one) => one ?? []);
}

/** Whether papers have the words of an option in a plain form, and not only others of their stem. @param {Option} option */
export function isPlain({ words }) {
  return words.every((forms) => forms.some(({ kin }) => !kin));
}

/** Whether papers have just this word. @param {string} word @param {Vocabulary} vocabulary */
async function isWord(word, vocabulary) {
  return (await vocabulary.formsOf(word))[0]?.word === word;
}

/** The parts of a reference as papers have them: "26/1234" is "26/01234". @param {string[]} parts @param {Vocabulary} vocabulary */
export function withZeros(parts, vocabulary) {
  return Promise.all(
    parts.map(async (part) => {
      if (!/^\d{1,5}$/.test(part)) return part;
      for (const padded of [part, `0${part}`, `00${part}`])
        if ((await vocabulary.formsOf(padded)).length > 0) return padded;
      return part;
    }),
  );
}

/** What was looked for, in words: each once, whether it is written in one word or in two. @param {readonly Option[]} options */
export function namesOf(options) {
  const names = options.flatMap(({ words, phrase, last }) => {
    if (last) return [];
    const [forms = [], ...more] = words;
    // Of a word in other forms alone all the commonest are looked for: "park" and "parking" for "parked".
    if (more.length === 0 && forms[0]?.kin)
      return forms.slice(0, MOST_NAMED).map(({ word }) => word);
    const name = phrase === '' ? words.map(([form]) => form?.word ?? '').join(' ') : phrase;
    return [name.replace(/^years(\d{4})(\d\d)$/, '$1/$2')];
  });
  return [...new Map(names.toReversed().map((name) => [bare(name), name])).values()].toReversed();
}

/**
 * Other words for what papers have as it was asked, but for those with all its words among them: who finds "flood" finds "flood alleviation", and
 * the files of its other words needn't be fetched.
 * @param {Option | undefined} own @param {readonly Other[]} others
 */
export function notWithin(own, others) {
  if (!own) return others;
  const asked = own.words.map(
    (forms) => new Set(forms.flatMap(({ word, kin }) => (kin ? [] : word))),
  );
  return others.filter(({ words }) => {
    const names = tokensOf(words).map(bare);
    return !asked.every((forms) => names.some((name) => forms.has(name)));
  });
}

/** Papers that have a word, of all years and of the newest: of so many, who asks for it needs no others, and the files of its other words are much to fetch. */
const ENOUGH_PAPERS = { all: 500, newest: 50 };

/** Whether very many papers have what is asked for as it was typed. @param {readonly Option[]} own */
export function isCommon([typed]) {
  const [forms = [], ...others] = typed?.words ?? [];
  if (others.length > 0) return false;
  return forms.some(
    ({ papers, newest }) => papers >= ENOUGH_PAPERS.all && newest >= ENOUGH_PAPERS.newest,
  );
}

/**
 * Of a word that residents and officers use, and that means something of its own, other words of its stem count only where they are the same
 * word bent: "refuse" isn't "refusal". Of other words all count: "insulation" and "insulated".
 * @param {Option | undefined} option of one word @param {string} word @param {Others} others @returns {Option | undefined}
 */
export function likely(option, word, others) {
  if (!option || isPlain(option) || !others.isKnown(word)) return option;
  const words = option.words.map((forms) =>
    forms.filter((form) => isBent(form.word, word) || !areApart(form.word, word)),
  );
  return words.every((forms) => forms.length > 0) ? { ...option, words } : undefined;
}

/** Whether a volume has all words of it. @param {Option} option @param {import('./volumes/volume-files.js').Volume} volume */
export function isIn({ words }, volume) {
  return words.every((forms) => forms.some((form) => form.volumes.has(volume.id)));
}

/** The words of a part that a volume has. @param {import('./asking.js').Part} part @param {import('./volumes/volume-files.js').Volume} volume */
export function wordsIn({ options }, volume) {
  return options
    .filter((option) => isIn(option, volume))
    .flatMap(({ words }) => words.flat())
    .flatMap(({ word, volumes }) => (volumes.has(volume.id) ? [word] : []));
}
