import { figuresIn } from '../labels/vote-words.ts';
import type { VoteDraft } from './vote-builder.ts';

const N = '[\\p{L}\\d]{1,9}';
/** "6 votes to 3", "6–3": figures without a side. */
const PAIR = new RegExp(
  `(?:\\b(?:by )?(?:an? |the )?(?:(?:majority|vote) of )?)?(?<![\\p{L}\\d])(?:${N}(?: votes?)? to ${N}(?: votes?)?\\b|\\d{1,3} ?[–—-] ?\\d{1,3}(?![\\d%]))`,
  'giu',
);
const LOST =
  '(?:lost|defeated|rejected|negatived|failed(?: to (?:carry|pass))?|fell|not (?:been )?(?:carried|agreed|approved|adopted|granted|passed|supported|accepted))';
const MOTION =
  '(?:(?:the|this|that|an?) )?(?:(?:substantive|original|amended|procedural|main) )?(?:motion|amendment|proposal|proposition|recommendations?|resolution)(?: (?:no\\.? ?)?\\d{1,2}| \\p{Lu}(?!\\p{L}))?(?:,? as amended)?';
const WAS = '(?: ?(?:was|were|is|being|be|declared|therefore|then|thereby|accordingly|duly|so))*';
/** "The amendment was rejected, "; "lost", whatever it was. */
const LOST_BEFORE = new RegExp(
  `^(?:on (?:a|the|being put to the) (?:show of hands|vote|ballot),? )?(?:(?:${MOTION}|it|this)${WAS} ${LOST}|(?:lost|defeated|negatived|failed(?: to (?:carry|pass))?|fell|not (?:carried|passed)))[ ,;:(–—-]*(?:by (?:one|a single|\\p{L}+) votes?[ ,;:(–—-]*)?$`,
  'iu',
);
/** ", lost", "; the motion was therefore lost" */
const LOST_BEHIND = new RegExp(
  `^[ ,;:.)(–—-]*(?:and )?(?:so )?(?:(?:(?:${MOTION}|it|this)${WAS} ?${LOST})|(?:${WAS} ?(?:lost|defeated|negatived|not (?:carried|passed))))[ .)]*$`,
  'iu',
);
const SAYS_LOST = new RegExp(`\\b${LOST}\\b`, 'iu');
const CARRIED =
  /\b(?<!\bnot (?:been )?)(?:carried|passed|agreed|approved|adopted|granted|accepted|supported|won)\b|\b(?:not|never) (?:been )?(?:lost|rejected|refused|defeated|negatived)\b/i;
/** More votes for it than against may not have been enough. */
const NEEDED_MORE = /\b(?:thirds?|quarters?|required|needed|needing|necessary|casting|quorum)\b/i;

/** Of whom the first of two figures without a side is said. */
type First = 'for' | 'against' | 'unclear';

/**
 * "Lost by 6 votes to 3": the larger figure, which is said first, is of those who were against. What else was lost in the same words
 * says nothing of it, and where it isn't clear of what the figures are, nobody knows.
 */
function firstOf(words: string): First {
  const pairs = [...words.matchAll(PAIR)].filter(([pair]) => figuresIn(pair) !== undefined);
  const [pair, ...others] = pairs;
  if (!pair || !SAYS_LOST.test(words)) return 'for';
  // "4 for, 1 against; an amendment was lost by 3 votes to 2": they have their sides.
  const apart = figuresIn(words.replace(PAIR, ' '));
  if (apart?.for !== undefined || apart?.against !== undefined) return 'for';
  const before = words.slice(0, pair.index).trimStart();
  const behind = words.slice(pair.index + pair[0].length);
  // "6 to 3 that the objection be rejected" is what they voted for.
  if (/^[ ,]*(?:for|in favou?r|against|that|to)\b/i.test(behind)) return 'for';
  if (CARRIED.test(before)) return 'for';
  const isLost = !SAYS_LOST.test(before) && others.length === 0 && LOST_BEHIND.test(behind);
  if (isLost) return 'against';
  if (LOST_BEFORE.test(before))
    return others.length > 0 || CARRIED.test(behind) ? 'unclear' : 'against';
  // "7 to 2 (the amendment had been lost by 5 to 4)": what was lost has figures of its own.
  return SAYS_LOST.test(before) || others.length === 0 ? 'unclear' : 'for';
}

/**
 * Gives figures without a side to those of whom they are said, in words by which something was lost; takes them off where that isn't
 * clear.
 * @param words of the vote, or behind the word of a result that says that it was lost
 * @returns whether they were taken off
 */
export function placeFigures(vote: VoteDraft, words: string): boolean {
  const { for: yes, against: no } = vote;
  if (yes?.names || no?.names || NEEDED_MORE.test(words)) return false;
  if (yes?.count === undefined || no?.count === undefined || yes.count <= no.count) return false;
  const first = firstOf(words);
  if (first === 'for') return false;
  delete vote.for;
  delete vote.against;
  if (first === 'unclear') {
    if (vote.form === 'figures') delete vote.form;
    return true;
  }
  vote.for = no;
  vote.against = yes;
  return false;
}
