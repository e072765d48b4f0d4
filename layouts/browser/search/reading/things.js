// @ts-check
/** The amounts and dates of a question, which papers may write otherwise. */
import { dayOfKey, inWords } from './day-words.js';
import { keysAsked, openKeyOf } from './sums.js';
import { addDaysOfAnyYear, addSpan, spanOf, without } from './spans.js';
/**
 * @typedef {import('../asking.js').Asking} Asking
 * @typedef {import('../vocabulary.js').Vocabulary} Vocabulary
 */

/** What stands for the key of a day without a year, which no kind of paper is narrowed by. */
const ANY_YEAR = 'any-year';

/**
 * Adds a part for each amount and date of a question; gives those, and the question with spaces in their place.
 * @param {Asking} asking @param {string} rest the question without its phrases @param {Vocabulary} vocabulary
 * @param {typeof import('../words.js').thingsIn} same what is written in several ways and means the same
 */
export async function addThings(asking, rest, vocabulary, same) {
  const things = thingsOf(rest, same);
  const read = [];
  let plain = rest;
  for (let at = 0; at < things.length; at++) {
    const { said, key, index } = things[at] ?? { said: '', key: '', index: 0 };
    const span = spanOf(rest, things.slice(at, at + 2));
    if (span !== undefined) {
      plain = without(plain, span);
      if (!(await addSpan(asking, span, vocabulary)))
        await addMissing(asking, span.said, span.keys.at(-1) ?? '', vocabulary);
      read.push(...span.keys.map((one) => ({ said: span.said, key: one })));
      at++;
      continue;
    }
    read.push({ said, key });
    const forms = (
      await Promise.all(keysAsked(key, said).map((one) => vocabulary.formsOf(one)))
    ).flat();
    const option = { words: [forms], phrase: '', weight: 1 };
    const isNumber = forms.length === 0 && /^\d+$/.test(said);
    if (!isNumber) plain = without(plain, { said, index });
    if (forms.length > 0)
      asking.parts.push({ said, required: false, options: [option], ...dayOf(key) });
    else if (!isNumber) await addMissing(asking, said, key, vocabulary);
  }
  const { dated, rest: others } = await addDaysOfAnyYear(asking, plain, vocabulary);
  const anyYear = dated.map(({ said }) => ({ said, key: ANY_YEAR }));
  return { things: [...read, ...anyYear], plain: others };
}

/**
 * What a paper has no date or amount for: of a day its month may be there.
 * @param {Asking} asking @param {string} said @param {string} key @param {Vocabulary} vocabulary
 */
async function addMissing(asking, said, key, vocabulary) {
  const day = /^day(\d{4})(\d{2})\d{2}$/.exec(key);
  const open = openKeyOf(key);
  const unsigned = open === undefined ? [] : await vocabulary.formsOf(open);
  if (unsigned.length > 0) {
    const options = [{ words: [unsigned], phrase: '', weight: 1 }];
    asking.parts.push({ said, required: false, options });
    asking.notes.push({ said, why: 'meaning', instead: [said.replace(/^£\s?/, '')] });
    return;
  }
  const forms = day ? await vocabulary.formsOf(`month${day[1]}${day[2]}`) : [];
  if (!day || forms.length === 0) {
    asking.notes.push({ said, why: '', instead: [] });
    return;
  }
  const first = new Date(Date.UTC(Number(day[1]), Number(day[2]) - 1));
  const name = inWords(first, { month: 'long', year: 'numeric' });
  asking.parts.push({
    said: name,
    required: false,
    options: [{ words: [forms], phrase: '', weight: 1 }],
    ...dayOf(key),
  });
  asking.notes.push({ said, why: 'meaning', instead: [name] });
}

/** @param {string} key of an amount or a date */
function dayOf(key) {
  const day = dayOfKey(key);
  if (day !== undefined) return { day };
  const month = /^month(\d{4})(\d{2})$/.exec(key);
  return month ? { month: month.slice(1).join('-') } : {};
}

/** Amounts and dates: of each place the first key, and nothing within another. @param {string} text @param {typeof import('../words.js').thingsIn} same */
function thingsOf(text, same) {
  let end = 0;
  return same(text).flatMap(({ key, index, length }) => {
    if (index < end) return [];
    end = index + length;
    return [{ key, index, said: text.slice(index, end) }];
  });
}
