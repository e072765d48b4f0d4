import { wordsOf } from '../../proof/words.ts';

/**
 * Words that a label says by itself: "It was moved by … and seconded by" is "Moved: … Seconded: …". Only these may go when a sentence
 * becomes labels; where any other would, the sentence stays as it is.
 */
const CONNECTING: ReadonlySet<string> = new Set(
  `a an and as at be been being but by for from had has have having he her hers him his in into is it its made of on or out she so that the their
  them then there therefore thereupon these they this those to under upon was were when whereas which while whilst who whom with would
  moved move mover moving proposed propose proposer proposing proposal seconded second seconder motion motions amendment amendments recommendation recommendations
  following further substantive procedural original amended altered
  put being vote votes voted voting voter taken took take recorded record requested request asked wished wish accordingly duly declared declare
  carried lost fell abstain abstained abstaining abstention abstentions agreed decided resolved equality tied tie equal number casting cast gave given result used exercised exercise chose
  left leaving meeting room chamber hall joined arrived item items agenda above below decision matter
  councillor councillors cllr cllrs mr mrs ms miss mx dr member members committee council cabinet board panel authority assembly forum sub-committee sub the
  chair chairman chairwoman chairperson vice-chair vice-chairman mayor deputy lord leader president
  each both interest disclosed drew attention advised apologies absence received
  withdrawn deferred reached not question answer reply supplementary presented behalf signatures paragraph paragraphs
  concluded ended closed finished terminated hours am pm a.m p.m noon minutes minute draft extract held day
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
  st nd rd th`.split(/\s+/),
);

/** The words of a text that are in no other: those that went when one became the other, each as often as it did. */
export function missingWords(before: string, after: string): string[] {
  const left = new Map<string, number>();
  for (const word of wordsOf(after)) left.set(word, (left.get(word) ?? 0) + 1);
  return wordsOf(before).filter((word) => {
    const count = left.get(word) ?? 0;
    if (count > 0) left.set(word, count - 1);
    return count === 0;
  });
}

/** Whether a text has no word but connecting ones. */
export const isConnecting = (text: string): boolean => wordsOf(text).every(isConnectingWord);

const isConnectingWord = (word: string): boolean => CONNECTING.has(word.toLowerCase());

/**
 * The words that went where a text became another; undefined where more than connecting words would be lost. Capitals don't count: "left"
 * may be "Left" of a label.
 */
export function wordsGone(before: string, after: string): readonly string[] | undefined {
  const inAnyCase = missingWords(before.toLowerCase(), after.toLowerCase());
  return inAnyCase.every(isConnectingWord) ? missingWords(before, after) : undefined;
}
