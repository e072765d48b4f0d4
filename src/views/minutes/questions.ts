import type { Minute, MinuteBlock, Vote } from '../../papers/minutes/minutes.ts';
import type { MinutesOnDay } from '../../papers/minutes/minutes-on-day.ts';
import { firstWords } from '../../papers/minutes/quoted-words.ts';
import { VOTE_OPTIONS } from './minutes-page.ts';

/** A vote, and what it was on. */
export type Question = {
  readonly vote: Vote;
  /** "Amendment 1", where it is of a part of the minute. */
  readonly of?: string;
  /** What was voted on, in its first words, where the minutes say it. */
  readonly words?: string;
};

/**
 * The votes of a minute with what each was on: its part, and the words that were moved. A vote on the question itself has the
 * words of the motion; where nothing is quoted, those of the only decision, if the vote carried it.
 */
export function questionsOf({ blocks }: Pick<Minute, 'blocks'>): Question[] {
  const decided = onlyDecision(blocks);
  let of: string | undefined;
  let motion: string | undefined;
  let ofPart: string | undefined;
  let isChanged = false;
  return blocks.flatMap((block): Question[] => {
    if (block.kind === 'part') {
      of = block.title;
      ofPart = undefined;
    }
    if (block.kind === 'text' && block.quoted !== undefined) {
      if (of === undefined) motion = block.quoted;
      else ofPart = block.quoted;
    }
    // The words of a motion that was altered are those that were decided in the end.
    if (block.kind === 'labelled' && block.label === 'Altered') isChanged = true;
    if (block.kind !== 'vote') return [];
    const part = of ?? (block.on === 'amendment' ? 'Amendment' : undefined);
    const ofMotion = isChanged ? decided : (motion ?? decided);
    const words = part === undefined ? (isTaken(block) ? ofMotion : motion) : ofPart;
    if (block.result !== undefined) {
      // What follows an amendment that was decided is the question itself.
      if (part !== undefined && isTaken(block)) isChanged = true;
      of = undefined;
      ofPart = undefined;
    }
    return [
      {
        vote: block,
        ...(part !== undefined && { of: part }),
        ...(words !== undefined && { words }),
      },
    ];
  });
}

/** What a minute decided, if that is one thing. Where a passage is withheld, another may be in it. */
function onlyDecision(blocks: readonly MinuteBlock[]): string | undefined {
  if (blocks.some(({ kind }) => kind === 'withheld')) return undefined;
  const [first, ...more] = blocks.filter((block) => block.kind === 'decision');
  return first && more.length === 0 ? firstWords(first.text) : undefined;
}

const isTaken = ({ result }: Vote): boolean => result === undefined || result === 'carried';

/** The ids of the people who are named in votes of minutes, but for votes that somebody has to put right. */
export function votersOf({ minutes, people }: MinutesOnDay): readonly string[] {
  const names = minutes
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'vote' && !block.doubts ? [block] : []))
    .flatMap((vote) => [
      ...VOTE_OPTIONS.flatMap((option) => vote[option]?.names ?? []),
      ...(vote.recorded ?? []).map(({ name }) => name),
      ...(vote.casting ? [vote.casting.by] : []),
    ]);
  const ids = names.flatMap(({ person }) => person ?? []);
  return [...new Set(ids)].filter((id) => people[id] !== undefined);
}
