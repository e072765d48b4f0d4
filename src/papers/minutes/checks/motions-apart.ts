import type { Finding } from '../blocks/minute-draft.ts';
import type { MinuteBlock } from '../minutes.ts';
import { nameKey } from '../name-list.ts';

type Moved = Extract<MinuteBlock, { kind: 'moved' }>;

/** What a check of motions found: its findings, and the votes of which nobody knows what they are on. */
export type MotionsApart = {
  readonly findings: readonly Finding[];
  /** Ids of votes. */
  readonly unclear: ReadonlySet<string>;
};

/**
 * Votes below two motions with no heading between them: the second one is an amendment or a motion of its own, and its vote would be taken
 * for that on the first. One motion after another, each with its own vote, is clear; so is a vote that says itself that it is on the
 * amendment. In an election several are proposed before there is a vote.
 * @param title of the minute
 */
export function motionsApart(title: string, blocks: readonly MinuteBlock[]): MotionsApart {
  const findings: Finding[] = [];
  const unclear = new Set<string>();
  if (/\b(?:elect|appoint|nominat)/i.test(title)) return { findings, unclear };
  const hasSeconder = blocks.some((block) => block.kind === 'moved' && block.seconder);
  let open: Moved[] = [];
  let isUnclear = false;
  for (const block of blocks) {
    if (block.kind === 'part') {
      open = [];
      isUnclear = false;
    } else if (block.kind === 'decision') open = [];
    // A motion that was altered is moved again.
    else if (block.kind === 'labelled' && block.label === 'Altered') open = [];
    else if (block.kind === 'moved') {
      // One that nobody seconded may have gone no further.
      if (hasSeconder && !block.seconder) continue;
      if (!open.some((other) => isSame(other, block))) open.push(block);
    } else if (block.kind === 'vote') {
      const isOfAmendment = block.on === 'amendment';
      const [first, second] = open;
      if (second && first && !isOfAmendment && !isUnclear && isOnMotion(block)) {
        isUnclear = true;
        findings.push({
          code: 'vote-motion-unclear',
          line: second.line,
          message: `This is moved before there is a vote on what was moved on line ${first.line}, so it isn’t clear which of the two the vote on line ${block.line} was on. Write "### Amendment" on a line above this if it is an amendment, and "### Substantive motion" above the vote on the motion itself.`,
        });
      }
      if (isUnclear && !isOfAmendment) unclear.add(block.id);
      open = isOfAmendment || !isOnMotion(block) ? open.slice(0, -1) : [];
    }
  }
  return { findings, unclear };
}

/** Whether something was carried or lost by a vote; what fell or was withdrawn was the last that was moved. */
const isOnMotion = (vote: Extract<MinuteBlock, { kind: 'vote' }>): boolean =>
  vote.result === undefined
    ? vote.form !== 'by-ballot' && vote.for !== undefined && vote.against !== undefined
    : vote.result === 'carried' || vote.result === 'lost';

/** Whether the same people moved it: the same motion, said again. */
const isSame = (one: Moved, other: Moved): boolean =>
  nameKey(one.by.printed) === nameKey(other.by.printed) &&
  nameKey(one.seconder?.printed ?? '') === nameKey(other.seconder?.printed ?? '');
