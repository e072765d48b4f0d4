import { isSectionTitle } from '../labels/minute-heading.ts';
import { findingsOfHidden } from './hidden-matters.ts';
import { addLabel } from './label-blocks.ts';
import type { BlocksToRead, ReadBlocks } from './minute-draft.ts';
import { MinutesInMaking } from './minutes-in-making.ts';
import type { Segment } from './segments.ts';

/** Makes minutes and their blocks of the pieces of a text. */
export function readBlocks(input: BlocksToRead): ReadBlocks {
  const making = new MinutesInMaking(input);
  for (const [at, segment] of input.segments.entries()) {
    if (isSection(segment, input.segments[at + 1]))
      making.text([`**${segment.text.replace(/^[*_ ]+|[*_ ]+$/g, '')}**`], segment.line);
    else if (segment.kind === 'label') addLabel(making, segment, input.bodyLine + segment.line);
    else making.take(segment);
  }
  making.findings.push(...findingsOfHidden(making.hidden));
  return making;
}

/** A heading of several minutes has nothing below it but the next one. */
const isSection = (
  segment: Segment,
  next: Segment | undefined,
): segment is Segment & { readonly kind: 'heading' } =>
  segment.kind === 'heading' &&
  segment.level === 2 &&
  next?.kind === 'heading' &&
  next.level === 2 &&
  isSectionTitle(segment.text);
