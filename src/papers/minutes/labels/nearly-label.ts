import { certainlyMeant } from '../../../language/suggest.ts';
import type { LabelLine } from './label-line.ts';

/** Words by which labels are known, for those that are misspelt. */
const KNOWN = [
  'Resolved', 'Decided', 'Recommended', 'Against', 'Abstained', 'Abstentions', 'Not voting', 'Moved', 'Seconded', 'Proposed',
  'Interest', 'Casting vote', 'Carried', 'Withdrawn', 'Reasons', 'Alternatives', 'Summary', 'Question', 'Answer', 'Supplementary',
  'Signatures', 'Received', 'Answer due', 'Progress on', 'Outcome', 'Correction', 'Recorded against', 'Joined', 'Altered',
  'Call-in outcome', 'Dispensation', 'Reports urgent',
]; // prettier-ignore

const NEARLY =
  /^(\p{L}[\p{L}’' -]{3,24}?)(?: ?\([^()]{0,20}\))?(?: ?[:：]| ?[–—](?= |$)| -{1,2}(?= |$))/u;

/** A line whose first words are nearly a label’s: it would be printed as prose, and nobody would know. */
export function nearlyLabel(line: string): LabelLine | undefined {
  const word = NEARLY.exec(line)?.[1]?.trim();
  if (word === undefined || KNOWN.some((one) => one.toLowerCase() === word.toLowerCase()))
    return undefined;
  if (PROSE.has(word.toLowerCase())) return undefined;
  const meant = certainlyMeant(word, KNOWN);
  if (meant === undefined || meant[0]?.toLowerCase() !== word[0]?.toLowerCase()) return undefined;
  // An inflection is a word of its own: "Recommending –", "Receives:".
  const right = /^(?:Resolved|Decided|Recommended)$/.test(meant) ? meant.toUpperCase() : meant;
  const message = `"${word}" is nearly the label "${right}", and is printed as text as it is. Write "${right}", or begin the line with another word.`;
  return { kind: 'unclear', message, fix: { from: word, to: right } };
}

/** Words near to labels that begin lines of their own. */
const PROSE: ReadonlySet<string> = new Set([
  'questions', 'answers', 'reason', 'receives', 'receive', 'resolve', 'resolves', 'decide', 'decides', 'recommend', 'recommends',
  'interests', 'outcomes', 'corrections', 'summaries', 'receiver', 'joiner', 'joiners', 'move', 'moves', 'movers', 'second',
  'seconds', 'carrier', 'carries', 'carry', 'proposal', 'proposals', 'propose', 'proposes', 'abstains', 'signature', 'dispensations',
  'reasoned', 'interested', 'loved', 'altering', 'alter', 'alters', 'questioned', 'answered',
]); // prettier-ignore
