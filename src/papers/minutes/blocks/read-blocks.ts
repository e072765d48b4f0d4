import { isSectionTitle, readHeading } from '../labels/minute-heading.ts';
import { labelOf } from './end-of-label.ts';
import { findingsOfHidden } from './hidden-matters.ts';
import { addLabel } from './label-blocks.ts';
import type { BlocksToRead, ReadBlocks } from './minute-draft.ts';
import { MinutesInMaking } from './minutes-in-making.ts';
import type { LabelSegment, Segment } from './segments.ts';

/** Makes minutes and their blocks of the pieces of a text. */
export function readBlocks(input: BlocksToRead): ReadBlocks {
  const making = new MinutesInMaking(input);
  for (const [at, segment] of input.segments.entries()) {
    if (isSection(segment, input.segments[at + 1]))
      making.text([`**${segment.text.replace(/^[*_ ]+|[*_ ]+$/g, '')}**`], segment.line);
    else if (segment.kind === 'label') {
      addLabel(making, segment, input.bodyLine + segment.line);
      // A point may be a title that is an item's: only the number of the item says what it is.
      for (const [below, line] of segment.more.entries())
        making.missed(line, segment.moreLine + below, []);
    } else {
      making.take(segment);
      const headed = decidedInHeading(segment, input.segments.slice(at + 1));
      if (headed) addLabel(making, headed, input.bodyLine + segment.line);
    }
  }
  making.findings.push(...findingsOfHidden(making.hidden));
  return making;
}

/** "RESOLVED: That it be approved", "AGREED to pay the grant": a verb of a decision, and what was decided. */
const DECIDED = /^(?:(?:RESOLVED|AGREED|DECIDED|RECOMMENDED)\b|[Rr]esolved[:：]? (?:that|to)\b)/u;

/**
 * What was decided, where the heading of a minute says it and nothing below it does: "## 2. RESOLVED: That the minutes be approved". The
 * heading stays as it is written.
 */
function decidedInHeading(segment: Segment, below: readonly Segment[]): LabelSegment | undefined {
  if (segment.kind !== 'heading' || segment.level !== 2) return undefined;
  const { title } = readHeading(segment.text);
  const label = DECIDED.test(title) ? labelOf(title) : undefined;
  if (label?.kind !== 'decision' || !label.rest.includes(' ')) return undefined;
  const end = below.findIndex((one) => one.kind === 'heading' && one.level <= 2);
  const own = end === -1 ? below : below.slice(0, end);
  const isSaidBelow = own.some((one) => one.kind === 'label' && one.label.kind === 'decision');
  if (isSaidBelow) return undefined;
  const { line } = segment;
  return { kind: 'label', line, label, more: [], moreLine: line + 1, source: segment.text };
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
