import { addLabel } from './label-blocks.ts';
import type { BlocksToRead, ReadBlocks } from './minute-draft.ts';
import { MinutesInMaking } from './minutes-in-making.ts';

/** Makes minutes and their blocks of the pieces of a text. */
export function readBlocks(input: BlocksToRead): ReadBlocks {
  const making = new MinutesInMaking(input);
  for (const segment of input.segments) {
    if (segment.kind === 'label') addLabel(making, segment, input.bodyLine + segment.line);
    else making.take(segment);
  }
  return making;
}
