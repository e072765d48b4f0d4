import { hintsAtVote } from '../../papers/minutes/labels/vote-hint.ts';
import type { Minute, MinuteBlock } from '../../papers/minutes/minutes.ts';

/**
 * The decisions of a minute on which it has no vote. A vote belongs to the decision beside it; that of an amendment with a heading of
 * its own belongs to none. Where a passage is withheld, the vote may be in it; and nothing is said of a decision whose words, or the
 * text beside it, may speak of a vote that isn’t read.
 */
export function decidedWithoutVote({ blocks }: Pick<Minute, 'blocks'>): ReadonlySet<string> {
  if (blocks.some(({ kind }) => kind === 'withheld')) return new Set();
  const found: string[] = [];
  for (const [at, block] of blocks.entries()) {
    if (block.kind !== 'decision') continue;
    const before = votesOfQuestion(blocks.slice(startOf(blocks, at), at), blocks, at);
    const rest = blocks.slice(at + 1);
    const end = rest.findIndex(({ kind }) => kind === 'decision' || kind === 'part');
    const below = rest.slice(0, end < 0 ? rest.length : end);
    const isHinted = hintsAtVote(block.text) || [...textAbove(blocks, at), ...below].some(isHint);
    if (before.length + below.filter(isTaken).length === 0 && !isHinted) found.push(block.id);
  }
  return new Set(found);
}

/** Where the business of a decision begins: behind the decision before it. */
function startOf(blocks: readonly MinuteBlock[], at: number): number {
  return blocks.slice(0, at).findLastIndex(({ kind }) => kind === 'decision') + 1;
}

/** What is between a decision and the part or the decision before it. */
function textAbove(blocks: readonly MinuteBlock[], at: number): readonly MinuteBlock[] {
  const start = blocks
    .slice(0, at)
    .findLastIndex(({ kind }) => kind === 'decision' || kind === 'part');
  return blocks.slice(start + 1, at);
}

function isHint(block: MinuteBlock): boolean {
  if (block.kind === 'text') return block.hintsAtVote === true;
  return block.kind === 'labelled' && hintsAtVote(block.words.replace(/<[^<>]*>/g, ' '));
}

/** The votes before a decision that carried what it decides. */
function votesOfQuestion(
  business: readonly MinuteBlock[],
  blocks: readonly MinuteBlock[],
  at: number,
): MinuteBlock[] {
  const before = blocks.slice(0, at - business.length);
  const open = before.findLast(({ kind }) => kind === 'part');
  let isAmendment = open?.kind === 'part' && open.of === 'amendment';
  return business.filter((block) => {
    if (block.kind === 'part') isAmendment = block.of === 'amendment';
    if (block.kind !== 'vote') return false;
    const isOfAmendment = isAmendment || block.on === 'amendment';
    isAmendment = false;
    return !isOfAmendment && isTaken(block);
  });
}

function isTaken(block: MinuteBlock): boolean {
  if (block.kind !== 'vote') return false;
  const { result } = block;
  // What is decided after a motion was lost may be what was voted; a motion that nobody voted on is none.
  return (result !== 'fell' && result !== 'withdrawn') || block.said !== undefined;
}
