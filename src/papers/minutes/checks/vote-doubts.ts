import type { MinuteBlock, VoteDoubt } from '../minutes.ts';

type VoteBlock = Extract<MinuteBlock, { kind: 'vote' }>;

/** The vote with further doubts, each once: it is unsettled then. Without any it stays as it is. */
export function inDoubt(vote: VoteBlock, doubts: readonly VoteDoubt[]): VoteBlock {
  if (doubts.length === 0) return vote;
  return { ...vote, doubts: [...new Set([...(vote.doubts ?? []), ...doubts])] };
}
