// @ts-check
/** The amounts and dates of a question, which papers may write otherwise. */
/**
 * @typedef {import('../asking.js').Asking} Asking
 * @typedef {import('../vocabulary.js').Vocabulary} Vocabulary
 */

/**
 * Adds a part for each amount and date of a question; gives those, and the question with spaces in their place.
 * @param {Asking} asking @param {string} rest the question without its phrases @param {Vocabulary} vocabulary
 * @param {typeof import('../words.js').thingsIn} same what is written in several ways and means the same
 */
export async function addThings(asking, rest, vocabulary, same) {
  const things = thingsOf(rest, same);
  let plain = rest;
  for (const { said, key, index } of things) {
    plain = plain.slice(0, index) + ' '.repeat(said.length) + plain.slice(index + said.length);
    const forms = await vocabulary.formsOf(key);
    const option = { words: [forms], phrase: '', weight: 1 };
    if (forms.length > 0)
      asking.parts.push({ said, required: false, options: [option], ...dayOf(key) });
    else if (/^\d+$/.test(said))
      plain = plain.slice(0, index) + said + plain.slice(index + said.length);
    else await addMissing(asking, said, key, vocabulary);
  }
  return { things, plain };
}

/**
 * What a paper has no date or amount for: of a day its month may be there.
 * @param {Asking} asking @param {string} said @param {string} key @param {Vocabulary} vocabulary
 */
async function addMissing(asking, said, key, vocabulary) {
  const day = /^day(\d{4})(\d{2})\d{2}$/.exec(key);
  const forms = day ? await vocabulary.formsOf(`month${day[1]}${day[2]}`) : [];
  if (!day || forms.length === 0) {
    asking.notes.push({ said, why: '', instead: [] });
    return;
  }
  const month = new Intl.DateTimeFormat('en-GB', {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const name = month.format(new Date(Date.UTC(Number(day[1]), Number(day[2]) - 1)));
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
  const day = /^day(\d{4})(\d{2})(\d{2})$/.exec(key);
  if (day) return { day: day.slice(1).join('-') };
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
