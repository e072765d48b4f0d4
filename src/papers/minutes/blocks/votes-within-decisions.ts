import type { Finding } from './minute-draft.ts';
import { figuresIn } from '../labels/vote-words.ts';
import type { MinuteBlock } from '../minutes.ts';

/** Figures of a vote set off by commas or brackets: "…, by 3 votes to 1.", "(by a majority of 3 to 2)". */
const SET_OFF =
  /(?:, | ?[(–—-] ?)((?:carried |agreed |approved |passed )?(?:(?:by|on|with) (?:an? |the )?(?:vote|majority)? ?(?:of )?)?[\p{L}\d]{1,9} votes?(?: (?:for|in favou?r))?,? (?:to|and|[–-]) [\p{L}\d]{1,9}(?: votes?)?(?: against)?|(?:by|on|with) (?:an? |the )(?:majority|vote) of [\p{L}\d]{1,9} (?:votes? )?to [\p{L}\d]{1,9}(?: votes?)?)(?=[,.;)]|$)/giu;
/** "(4 in favour, 1 abstention)", but for what says of itself that it is the voting: the page shows that as it is. */
const IN_BRACKETS =
  /[([](?!voting\b)([^()[\]]{0,60}\b(?:in favou?r|for|against|abst\p{L}+)\b[^()[\]]{0,90})[)\]]/giu;
/** "RESOLVED to buy a bench. 5 in favour, 1 against.", and "by 4 votes to 2" as the first words. */
const APART =
  /(?:(?<=[.;!?] )|^)((?:(?:by|on|with) (?:an? |the )?(?:majority |vote )?(?:of )?)?(?:\d{1,3}|\p{L}{2,9}) (?:members? |votes? )?(?:(?:in favou?r|for)\b[^.]{0,90}|votes? to \p{L}{0,9}\d{0,3}\b))(?=[.:,]|$| )/giu;
/** "Approved as recommended, 4/3.", "(4–3)": no year, which runs on, "(25/26)". */
const BARE = /(?:, | ?\()(\d{1,2})([/–—:-])(\d{1,2})(?:\2\d{1,2})?(?=\)?\.?$)/gu;
const isYear = (first: number, second: number): boolean => first > 9 && second === first + 1;
/** Words before it by which it is of another vote, which the decision only speaks of. */
const OF_ANOTHER =
  /\b(?:was|were|had|been|has|having|is|last|previous|earlier|carried|lost|defeated|voted)\b[^.;]*$/i;

/**
 * Votes whose figures are within what was decided, in a minute that has no figures of a vote elsewhere: no page counts them. They are
 * reported and not taken, since a decision may speak of another vote.
 */
export function votesWithinDecisions(blocks: readonly MinuteBlock[]): Finding[] {
  const isCounted = blocks.some(
    (block) =>
      block.kind === 'vote' &&
      [block.for, block.against].some((side) => side?.count !== undefined || side?.names),
  );
  if (isCounted) return [];
  return blocks.flatMap((block): Finding[] => {
    if (block.kind !== 'decision' || block.text.length > 12_000) return [];
    const bare = [...block.text.matchAll(BARE)].flatMap(({ 0: all, 1: one, 3: other, index }) =>
      isYear(Number(one), Number(other)) ? [] : [{ said: all.replace(/^[ ,(]+/, ''), index }],
    );
    const inWords = [
      ...block.text.matchAll(SET_OFF),
      ...block.text.matchAll(IN_BRACKETS),
      ...block.text.matchAll(APART),
    ];
    for (const { said, index } of [
      ...inWords.map(({ 1: said = '', index }) => ({ said, index })),
      ...bare,
    ]) {
      const figures = figuresIn(said);
      if (!figures || OF_ANOTHER.test(block.text.slice(Math.max(0, index - 200), index))) continue;
      const more = figures.abstained === undefined ? '' : `, ${figures.abstained} abstained`;
      // "For refusal 4": a figure that isn’t read is not none.
      const isWhole = (said.match(/\d+/g)?.length ?? 0) <= Object.keys(figures).length;
      const write = isWhole
        ? `Write "Vote: ${figures.for ?? 0} for, ${figures.against ?? 0} against${more}" on the line above.`
        : 'Write its figures on the line above, as in "Vote: 5 for, 2 against".';
      const message = `“${said}” is within what was decided, so that this vote is counted nowhere. ${write}`;
      return [{ code: 'minutes-label-unclear', line: block.line, message }];
    }
    return [];
  });
}

/** Decisions whose own vote, right below them, was lost: what was put to the meeting isn't what it decided. */
export function decisionsThatWereLost(blocks: readonly MinuteBlock[]): Finding[] {
  return blocks.flatMap((block, at): Finding[] => {
    if (block.kind !== 'decision') return [];
    const next = blocks[at + 1];
    if (next?.kind !== 'vote') return againstVoteAbove(blocks, at);
    if (next.result === undefined) return againstItsVote(block, next, 'below');
    if (next.result !== 'lost') return [];
    const message =
      'The vote below this was lost, and this is read as decided. If it is what was put to the meeting, write it below "Moved:" as a quotation ("> That …"); if it was decided, write its own vote.';
    return [{ code: 'minutes-label-unclear', line: block.line, message }];
  });
}

/** The vote may have been on the motion that was refused: "RESOLVED that the application be refused. Vote: 3 for, 4 against". */
const REFUSES =
  /\b(?:refus|reject|dismiss|declin|object|oppos|defer|not|no|lost|fell|fail|unsuccessful|against|retain|keep|remain)/i;

/** The vote on the line above is of the decision, but for that of an amendment and one of which it is said what came of it. */
function againstVoteAbove(blocks: readonly MinuteBlock[], at: number): Finding[] {
  const [block, vote] = [blocks[at], blocks[at - 1]];
  if (block?.kind !== 'decision' || vote?.kind !== 'vote' || vote.result !== undefined) return [];
  const part = blocks.slice(0, at).findLast(({ kind }) => kind === 'part');
  const isAmendment = part?.kind === 'part' && part.of === 'amendment';
  return isAmendment ? [] : againstItsVote(block, vote, 'above');
}

/** A decision whose own vote has no more for it than against it, and no casting vote for it. */
function againstItsVote(
  { line, text }: Extract<MinuteBlock, { kind: 'decision' }>,
  vote: Extract<MinuteBlock, { kind: 'vote' }>,
  where: 'above' | 'below',
): Finding[] {
  const [yes, no] = [vote.for, vote.against].map((side) => side?.count ?? side?.names?.length);
  if (yes === undefined || no === undefined || no === 0 || yes > no || vote.on === 'amendment')
    return [];
  if (vote.casting?.option === 'for' || REFUSES.test(text)) return [];
  const say = (message: string): Finding[] => [{ code: 'vote-disagrees', line, message }];
  const said = `This is read as decided, and in the vote ${where} it ${yes} voted for and ${no} against.`;
  return yes === no
    ? say(
        `${said} Write "Casting vote:" below the vote, with who gave it and how, or correct the figures.`,
      )
    : say(
        `${said} Correct the figures; or, if it was lost, write it below "Moved:" as a quotation ("> That …"), with "Lost" below the vote.`,
      );
}

/** Figures of a vote in a minute that has nothing else: what was voted on isn't there. */
export function votesOnNothing(blocks: readonly MinuteBlock[]): Finding[] {
  return blocks.flatMap((block): Finding[] => {
    if (block.kind !== 'vote' || blocks.some(({ kind }) => kind !== 'vote')) return [];
    if (block.result !== undefined || (block.for ?? block.against) === undefined) return [];
    const message =
      'This minute has a vote, and nothing that was voted on. Write above it what was moved or decided, such as "RESOLVED – That …", and below it "Carried" or "Lost" if it was a motion.';
    return [{ code: 'minutes-label-unclear', line: block.line, message }];
  });
}
