import { approvedIn, type Approved } from '../../minutes/approved-minutes.ts';
import type { Minute, Minutes } from '../../minutes/minutes.ts';

/** The minutes of one committee that a meeting approved, or says it did. */
export function approvalsOf({
  minutes,
}: Minutes): { readonly minute: Minute; readonly approved: Approved }[] {
  return minutes.flatMap((minute) => {
    const approved =
      minute.approves ??
      approvedIn(
        minute.title,
        minute.blocks.flatMap((block) => (block.kind === 'decision' ? [block.text] : [])),
      );
    return approved ? [{ minute, approved }] : [];
  });
}
