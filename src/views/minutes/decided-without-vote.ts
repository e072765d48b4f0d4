import type { Minute, MinuteBlock } from '../../papers/minutes/minutes.ts';

/**
 * The decisions of a minute on which it has no vote. A vote belongs to the decision beside it; one that was lost, and
 * the first one of an amendment, belong to none. Where a passage is withheld, the vote may be in it.
 */
export function decidedWithoutVote({ blocks }: Pick<Minute, 'blocks'>): ReadonlySet<string> {
  if (blocks.some(({ kind }) => kind === 'withheld')) return new Set();
  const found: string[] = [];
  for (const [at, block] of blocks.entries()) {
    if (block.kind !== 'decision') continue;
    const before = votesOfQuestion(blocks.slice(startOf(blocks, at), at), blocks, at);
    const rest = blocks.slice(at + 1);
    const end = rest.findIndex(({ kind }) => kind === 'decision' || kind === 'part');
    const after = rest.slice(0, end < 0 ? rest.length : end).filter(isTaken);
    if (before.length + after.length === 0) found.push(block.id);
  }
  return new Set(found);
}

/** Where the business of a decision begins: behind the decision before it. */
function startOf(blocks: readonly MinuteBlock[], at: number): number {
  return blocks.slice(0, at).findLastIndex(({ kind }) => kind === 'decision') + 1;
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
    const isOfAmendment = isAmendment;
    isAmendment = false;
    return !isOfAmendment && isTaken(block);
  });
}

function isTaken(block: MinuteBlock): boolean {
  if (block.kind !== 'vote') return false;
  const { result } = block;
  return result !== 'lost' && result !== 'fell' && result !== 'withdrawn';
}
