// @ts-check
/** Phrases in quotation marks, as parts of a question. */
import { phrasePart } from '../exact.js';
import { withFullYears } from './years.js';
/**
 * @typedef {import('../asking.js').Asking} Asking
 * @typedef {import('../vocabulary.js').Vocabulary} Vocabulary
 */

/**
 * A phrase is looked for as it was typed; where no paper has it so, with its municipal years as papers have them.
 * @param {Asking} asking @param {string} phrase @param {Vocabulary} vocabulary
 */
export async function addPhrase(asking, phrase, vocabulary) {
  const typed = await phrasePart(phrase, vocabulary);
  if (typed === undefined) return;
  const { text, read } = withFullYears(phrase);
  const full = typed.missing.length > 0 && read.length > 0 && (await phrasePart(text, vocabulary));
  const { part, missing } = full && full.missing.length === 0 ? full : typed;
  asking.parts.push(part === typed.part ? part : { ...part, said: typed.part.said });
  for (const word of missing) asking.notes.push({ said: word, why: '', instead: [] });
  if (part !== typed.part)
    for (const years of read) asking.notes.push({ ...years, why: 'meaning' });
}
