import { wordsOf } from '../../proof/words.ts';

/**
 * Words that a label says by itself: "It was moved by … and seconded by" is "Moved: … Seconded: …". Only these may go when a sentence
 * becomes labels; where any other would, the sentence stays as it is.
 */
const CONNECTING: ReadonlySet<string> = new Set(
  `a an and as at be been being but by for from had has have having he her hers him his in into is it its made of on or out she so that the their
  them then there therefore thereupon whereupon these they this those to under upon was were when whereas which while whilst who whom with would
  moved move mover moving proposed propose proposer proposing proposal seconded second seconder motion motions amendment amendments recommendation recommendations
  following further substantive procedural original amended altered
  put being vote votes voted voting voter taken took take recorded record requested request asked wished wish accordingly duly declared declare
  abstain abstained abstaining abstention abstentions agreed decided resolved number cast gave given result used exercised exercise chose
  left leaving meeting room chamber hall joined arrived item items agenda above below decision matter
  councillor councillors cllr cllrs mr mrs ms miss mx dr member members committee council cabinet board panel authority assembly forum sub-committee sub the
  chair chairman chairwoman chairperson vice-chair vice-chairman mayor deputy lord leader president
  each both interest disclosed drew attention advised apologies absence received
  question answer reply supplementary presented behalf signatures paragraph paragraphs
  concluded ended closed finished terminated hours am pm a.m p.m noon minutes minute draft extract held day
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
  st nd rd th`.split(/\s+/),
);

/**
 * What is said of what happened, and how a label says it. Such words go only where what is written says it too: LOST below a casting
 * vote is no connecting word.
 */
const TELLING: readonly (readonly [words: RegExp, said: RegExp])[] = [
  [/^carried$/, /\bcarried\b/],
  [/^lost$/, /\blost\b/],
  [/^fell$/, /\bfell\b/],
  [/^withdrawn$/, /\bwithdrawn\b/],
  [/^deferred$/, /\bdeferred\b/],
  [/^reached$/, /\breached\b/],
  [/^not$/, /\bnot\b/],
  [/^(?:equality|equal|tied?)$/, /\b(?:equality|equal|tied?|casting vote)\b/],
  [/^casting$/, /\bcasting\b/],
];
/** A second vote of the chair, which isn't the seconder's. */
const SECOND_VOTE = /\bsecond,? (?:(?:\(?or|and)\)? )?(?:\(?casting\)? )?vote\b/;

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

/**
 * Whether a text has no word but connecting ones, and says nothing of what happened but what is said elsewhere.
 * @param said what is written besides it
 */
export function isConnecting(text: string, said = ''): boolean {
  const [from, to] = [text.toLowerCase(), said.toLowerCase()];
  return isSecondVoteSaid(from, to) && wordsOf(from).every((word) => mayGo(word, to));
}

/** A second vote of the chair is said to be a casting vote, or as it was. Both are in small letters. */
function isSecondVoteSaid(before: string, after: string): boolean {
  if (!SECOND_VOTE.test(before)) return true;
  return SECOND_VOTE.test(after) || /\bcasting\b/.test(after);
}

/** Whether a word that went, in small letters, may go where these are written, in small letters. */
const mayGo = (word: string, after: string): boolean =>
  CONNECTING.has(word) || TELLING.some(([words, said]) => words.test(word) && said.test(after));

/**
 * The words that went where a text became another; undefined where more than connecting words would be lost, or what they say of what
 * happened is said nowhere. Capitals don't count: "left" may be "Left" of a label.
 */
export function wordsGone(before: string, after: string): readonly string[] | undefined {
  const [from, to] = [before.toLowerCase(), after.toLowerCase()];
  if (!isSecondVoteSaid(from, to)) return undefined;
  return missingWords(from, to).every((word) => mayGo(word, to))
    ? missingWords(before, after)
    : undefined;
}
