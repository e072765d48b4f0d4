import type { LabelLine } from '../labels/label-line.ts';

/** Labels that say a name, a figure or a day, and no sentences: a register has them, and nothing of the minute besides. */
const SHORT: ReadonlySet<string> = new Set(['From', 'To', 'Signatures', 'Received', 'Answer due']);

/** Narrower than that nobody’s lines are broken. */
const NARROW = 72;

/**
 * Whether a line below a short label is none of it but a sentence of the minute: it goes on with the label where that was
 * broken off, or had no room.
 */
export function isBelowShort(label: LabelLine, before: string, line: string): boolean {
  if (label.kind !== 'labelled' || !SHORT.has(label.label)) return false;
  const last = before.trimEnd();
  const next = line.trim();
  // "residents who" goes on with what they do.
  if (/\b(?:who|which|whose)$/i.test(last) && !/\?["”’)]?$/.test(next)) return false;
  if (asksOrSays(next) || (PART.test(next) && !PART.test(last.trimStart()))) return true;
  if (BROKEN_OFF.test(last)) return false;
  if (/^\p{Ll}|^[(&–—-]/u.test(next)) return false;
  const hadNoRoom = last.length + 1 + (/^\S+/.exec(next)?.[0].length ?? 0) > NARROW;
  return /[.!?]$/.test(last) || !hadNoRoom || /^.{25,}[.!?]["”’]?$/.test(next);
}

const BROKEN_OFF =
  /(?:[,;&(–—-]|\b(?:and|by|of|the|for|at|in|on behalf|councillors?|cllrs?|mrs?|ms|dr))$/i;

/** A point of a list, or "(a)": a name has none. */
const PART = /^(?:[-*•+][ \t]+\S|\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})[.)][ \t]+\S)/i;

/** Words with which a question begins in small letters. */
const ASKS =
  /^["“‘'–—• -]{0,4}(?:when|what|why|how|where|is|are|was|were|does|do|did|has|have|had|will|would|could|can|should|may|please)\b/;
const SAYS = /\b(?:is|are|was|were|has|have|had|will|would|please|I|we|my|our)\b/;

/** A question, or a sentence with its verb: no name, figure or day goes on like that. */
const asksOrSays = (line: string): boolean =>
  /\?["”’)]?$/.test(line) ||
  ASKS.test(line) ||
  (/^["“‘'–—• -]{0,4}(?!(?:who|whose|whom|which)\b)\p{Ll}/u.test(line) && SAYS.test(line));
