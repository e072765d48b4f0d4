import { agreedWords, beginsAgreed } from '../../papers/minutes/labels/agreed-words.ts';
import { formIn } from '../../papers/minutes/labels/vote-words.ts';
import { labelIn } from '../../papers/minutes/labels/labels.ts';
import { decisionIn } from './decision-writing.ts';
import type { MinutesLine } from './minutes-line.ts';
import { sentencesOf } from './sentences/sentences.ts';

/** A decision that is said by "agreed" in small letters, as a label. */
export type AgreedDecision = {
  /** What the paragraph says before it. */
  readonly before: string;
  /** "On a show of hands": how it was voted. */
  readonly how: string;
  /** "AGREED that the report be noted." */
  readonly decision: string;
  /** As it is printed. */
  readonly printed: string;
};

const LONGEST = 6_000;

/**
 * "It was agreed that the report be noted", where a council decides in these words. They are what a discussion came to, and no decision,
 * where the minute has a decision in the usual words, in a point of a list, and where somebody only would do something.
 */
export function agreedDecision(
  lines: readonly MinutesLine[],
  at: number,
): AgreedDecision | undefined {
  const line = lines[at] as MinutesLine;
  const { text } = line;
  if (text.length > LONGEST || line.mark !== undefined || !/\b(?:agreed|decided)\b/.test(text))
    return undefined;
  const sentences = sentencesOf(text);
  const first = sentences.findIndex(beginsAgreed);
  // What follows it in its paragraph would be a part of it.
  const isLast =
    first !== -1 && (first === sentences.length - 1 || sentences[first]?.endsWith(':'));
  if (!isLast) return undefined;
  const printed = sentences.slice(first).join(' ');
  const agreed = agreedWords(printed);
  // Who voted otherwise is named within it: it is for an officer to part the two.
  if (!agreed || agreed.hasVoters) return undefined;
  const { how, verb, isUnanimous, by, link, said } = agreed;
  const isBelow = said === '' || /:$/.test(said);
  if (isBelow && lines[at + 1]?.mark === undefined) return undefined;
  const isDecidedElse = lines.some(
    (one) => labelIn(one.text)?.kind === 'decision' || decisionIn(one.text) !== undefined,
  );
  if (isDecidedElse) return undefined;
  // That a vote was taken is said by its figures, or by that it was unanimous.
  const isSaid = formIn(how) === undefined && (by !== '' || isUnanimous);
  const unanimously = isUnanimous ? ' unanimously' : '';
  return {
    before: sentences.slice(0, first).join(' '),
    how: isSaid ? '' : how.replace(/,? (?:and )?$/, '').replace(/,$/, ''),
    decision: `${verb}${unanimously}${by}${/abst/i.test(by) ? link : link.replace(/^,/, '')}${said}`,
    printed,
  };
}
