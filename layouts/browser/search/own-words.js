// @ts-check
/**
 * Which records have what was asked for in its own words. Pagefind knows words by their stems alone, so "parking" finds
 * "Park" and "refuse" finds "refusal": where papers have both, the texts are read.
 */
import { hasPhrase, withoutPhrase } from './exact.js';
import { otherOfPair } from './reading/plurals.js';
import { has, wordsOf } from './record-words.js';
import { MOST_FORMS } from './words.js';
/**
 * @typedef {import('./asking.js').Option} Option
 * @typedef {import('./asking.js').Part} Part
 * @typedef {import('./ranking.js').FoundRecord} FoundRecord
 * @typedef {import('./vocabulary.js').Form} Form
 */

/** Records that are read for a part of a question, the best first: each is a small file to fetch. */
const MOST_READ = 10;
/** Those that are read beside them, where most of those have another word. */
const MOST_READ_ON = 40;
/** Other words of one stem that are named to a reader. */
export const MOST_NAMED = 2;
/** What another word of the same stem counts for. */
const WEIGHT_OF_KIN = 0.4;
/** What a word counts for that a paper is likely to have in another form only. */
const WEIGHT_OF_UNLIKELY = 0.2;

/**
 * Records with the points of each part by what they really have: less for another word of its stem; nothing for one of
 * words that are only meant.
 * @param {readonly FoundRecord[]} records @param {readonly Part[]} parts @returns {Promise<FoundRecord[]>}
 */
export async function byOwnWords(records, parts) {
  const all = records.map((record) => ({ ...record, scores: [...record.scores] }));
  for (const [at, part] of parts.entries()) {
    const [phrase] = part.options.filter(({ exact }) => exact);
    if (phrase) {
      const others = await withoutPhrase(records, phrase, at);
      for (const [place, record] of records.entries())
        if (others.has(record)) all[place]?.scores.splice(at, 1, 0);
      continue;
    }
    const doubtful = records.flatMap((record, place) =>
      record.scores[at] && !record.sure?.has(at) && isDoubtful(part, record.volume)
        ? [{ record, place }]
        : [],
    );
    // Those that answer best are read, which are those that will be shown.
    doubtful.sort((a, b) => pointsOf(b.record) - pointsOf(a.record));
    const takesKin = part.options.some(({ words }) => words.flat().some(({ kin }) => kin));
    let read = 0;
    /** @param {{ record: FoundRecord, place: number }} doubted */
    const judge = async ({ record, place }) => {
      const options = part.options.filter((option) => isThere(option, record.volume, isOwn));
      const near = part.options.filter((option) => isThere(option, record.volume, isNear));
      const one = all[place];
      if (one === undefined) return 'other';
      const less = takesKin ? (record.scores[at] ?? 0) * WEIGHT_OF_KIN : 0;
      // Of what isn't in the volume nothing is to be read.
      const isFar = near.length === 0;
      const isSure = options.length === 0 && (isFar || !hasFar(part, record.volume));
      let isLacking = isFar;
      if (!isSure) {
        const words = read++ < MOST_READ ? await wordsOf(record).catch(() => undefined) : undefined;
        if (words === undefined && hasFar(part, record.volume))
          one.unread = [...(one.unread ?? []), at];
        if (words === undefined && options.length > 0) return 'unread';
        if (words !== undefined) {
          if (options.some((option) => has(words, option, isOwn))) return 'own';
          isLacking = !near.some((option) => has(words, option, isNear));
        }
      }
      one.scores[at] = less;
      if (takesKin && isLacking) one.kin = [...(one.kin ?? []), at];
      return isSure ? 'other' : 'read';
    };
    const verdicts = await Promise.all(doubtful.map(judge));
    const tried = verdicts.filter((verdict) => verdict === 'own' || verdict === 'read');
    const last = tried.slice(-MOST_READ / 2);
    // Where most of the last that were read have another word, so may most of the others: those with the word itself come before them.
    if (2 * last.filter((verdict) => verdict === 'read').length <= last.length) continue;
    const unread = doubtful.filter((_, place) => verdicts[place] === 'unread');
    const further = unread.map(async ({ record, place }, order) => {
      const words = order < MOST_READ_ON ? await wordsOf(record).catch(() => undefined) : undefined;
      const one = all[place];
      const hasOwn =
        words !== undefined && part.options.some((option) => has(words, option, isOwn));
      if (one === undefined) return;
      if (hasOwn) one.unread = one.unread?.filter((other) => other !== at);
      else one.scores[at] = takesKin ? (record.scores[at] ?? 0) * WEIGHT_OF_UNLIKELY : 0;
    });
    await Promise.all(further);
  }
  return all.filter(({ scores }) => parts.length === 0 || scores.some((own) => own > 0));
}

/**
 * The parts of a question of which a paper that is shown has only other words of the same stem, and not known before: so many papers are found
 * that only the best are read for {@link byOwnWords}. Nothing is said of a paper with more records than are read to show it.
 * @param {import('./ranking.js').FoundPaper} paper @param {readonly Part[]} parts @param {number} most records that are read
 * @returns {Promise<number[]>}
 */
export async function kinWhenShown({ records, lacks, kin }, parts, most) {
  if (records.length > most) return [];
  const all = await Promise.all(
    parts.map(async ({ options }, at) => {
      if (lacks.includes(at) || kin.includes(at)) return [];
      const having = records.filter(({ scores }) => scores[at]);
      const [phrase] = options.filter(({ exact }) => exact);
      if (phrase) {
        const verdicts = having.map(
          ({ volume = '' }, place) =>
            !phrase.exact?.doubtIn.has(volume) ||
            hasPhrase(/** @type {FoundRecord} */ (having[place]), phrase.exact),
        );
        return (await Promise.all(verdicts)).some(Boolean) ? [] : [at];
      }
      const isDoubted = having.every(
        (record) => !record.sure?.has(at) && isDoubtful({ options }, record.volume),
      );
      if (!isDoubted) return [];
      const texts = await Promise.all(having.map(wordsOf));
      return texts.some((text) => options.some((option) => has(text, option, isNear))) ? [] : [at];
    }),
  );
  return all.flat();
}

/**
 * The other words of the same stem that papers may have in the place of those of some parts, of each part those that most papers have: "park" for
 * "parking".
 * @param {readonly Pick<Part, 'options'>[]} parts @param {ReadonlySet<number>} unread the places of these parts @returns {string[]}
 */
export function otherWordsOfStem(parts, unread) {
  const words = parts.flatMap(({ options }, at) => {
    if (!unread.has(at)) return [];
    const far = options.flatMap((option) => option.words.flat()).filter((form) => !isNear(form));
    return far
      .sort((a, b) => b.papers - a.papers)
      .slice(0, MOST_NAMED)
      .map(({ word }) => word);
  });
  return [...new Set(words)];
}

/**
 * How many papers may have another word of the stem in the place of those of some parts, at the most: as many as have such words.
 * @param {readonly Pick<Part, 'options'>[]} parts @param {ReadonlySet<number>} unread the places of these parts @returns {number}
 */
export function mostWithOther(parts, unread) {
  return parts.reduce((sum, { options }, at) => {
    if (!unread.has(at)) return sum;
    const all = options.flatMap(({ words }) => words);
    // Of so many forms not all are known.
    if (all.some((forms) => forms.length >= MOST_FORMS)) return Infinity;
    const far = new Map(
      all.flat().flatMap((form) => (isNear(form) ? [] : [[form.word, form.papers]])),
    );
    return [...far.values()].reduce((so, papers) => so + papers, sum);
  }, 0);
}

/**
 * How many papers have a part in its own words, at the least: those of its commonest word, where one is enough.
 * @param {Pick<Part, 'options'>} part @returns {number}
 */
export function leastWithOwn({ options }) {
  const alone = options.flatMap(({ words: [forms = [], ...others] }) =>
    others.length > 0 ? [] : forms.filter(isNear),
  );
  return Math.max(0, ...alone.map(({ papers }) => papers));
}

/** Whether only one word is looked for, in one form: then it is known how many papers have it. @param {Pick<Part, 'options'>} part */
export function onlyWord({ options: [option, ...others] }) {
  const [forms = [], ...more] = option?.words ?? [];
  return others.length + more.length === 0 && forms.filter(isNear).length === 1;
}

/** @param {FoundRecord} record */
function pointsOf({ scores }) {
  return scores.reduce((sum, own) => sum + own, 0);
}

/** Whether Pagefind may have found another word than one of the part. @param {Pick<Part, 'options'>} part @param {string | undefined} volume */
function isDoubtful({ options }, volume = '') {
  return options.some(({ words }) => words.some((forms) => forms[0]?.kinIn?.has(volume)));
}

/** Whether a form is the word itself, or its plural. @param {Form} form */
function isOwn({ kin }) {
  return !kin;
}

/** Whether a form is the word, or the same word bent. @param {Form} form */
function isNear({ kin, near }) {
  return !kin || near === true;
}

/** Whether a volume has words of the same stem that may mean something else. @param {Pick<Part, 'options'>} part @param {string | undefined} volume */
function hasFar({ options }, volume = '') {
  return options.some(({ words }) => words.flat().some((form) => form.farIn?.has(volume)));
}

/** Whether a volume has all words of it in forms that count. @param {Option} option @param {string | undefined} volume @param {(form: Form) => boolean} counts */
function isThere({ words }, volume = '', counts) {
  return words.every((forms) => forms.some((form) => counts(form) && form.volumes.has(volume)));
}

/** The ways in which a word may be written of many. @param {string} word */
function pluralsOf(word) {
  const plurals = [`${word}s`, `${word}es`];
  if (/[^aeiou]y$/.test(word)) plurals.push(`${word.slice(0, -1)}ies`);
  if (/z$/.test(word)) plurals.push(`${word}zes`);
  return plurals;
}

/** Whether two words in small letters are the same, or one is the plural of the other. @param {string} word @param {string} other */
export function isPlainForm(word, other) {
  if (word === other || otherOfPair(word) === other) return true;
  const [short, long] = word.length < other.length ? [word, other] : [other, word];
  return long.endsWith('s') && pluralsOf(short).includes(long);
}

/** Whether two words in small letters are forms of one verb: "park", "parked" and "parking". @param {string} word @param {string} other */
export function isBent(word, other) {
  return isPlainForm(baseOf(word), baseOf(other));
}

/** A word without "-ed" and "-ing", and what they change before them. @param {string} word */
function baseOf(word) {
  const base = word.replace(/(?<=..)(?:ed|ing)$/, '');
  return (base === word ? word : base.replace(/([bdgklmnprt])\1$/, '$1')).replace(/e$/, '');
}

/**
 * Words that mean something of their own, which others of their stem don't: "Park" isn't "parking", and "refusal" has nothing to do with
 * "refuse".
 */
const OF_THEIR_OWN = new Set(
  'building crossing dwelling hearing housing lighting meeting organ parking planning publication public rating refuse tipping training'.split(
    ' ',
  ),
);

/** @param {string} word */
function isOfItsOwn(word) {
  return [...OF_THEIR_OWN].some((own) => isPlainForm(own, word));
}

/** Whether two words of one stem mean different things. @param {string} word @param {string} other */
export function areApart(word, other) {
  return !isPlainForm(word, other) && (isOfItsOwn(word) || isOfItsOwn(other));
}

/**
 * Whether two words in small letters are one word in several forms: "flood", "flooded" and "flooding"; "insulate" and "insulation"; "dispose" and
 * "disposal". @param {string} word @param {string} other
 */
export function isSameWord(word, other) {
  if (isPlainForm(word, other)) return true;
  if (areApart(word, other)) return false;
  const bases = basesOf(word);
  return [...basesOf(other)].some((base) => bases.has(base));
}

/** A word without each of the endings that make another form of it. @param {string} word */
function basesOf(word) {
  const one = word.replace(/(?<=...)s$/, '');
  const without = [/ion$/, /ation$/, /ment$/, /al$/].map((ending) => {
    const base = one.replace(ending, '');
    return base.length < 3 ? one : base;
  });
  return new Set([word, one, ...without].map(baseOf));
}
