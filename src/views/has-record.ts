import type { ArchiveIndex } from './archive-index.ts';
import { hasMinutedDecisions } from './decisions/register.ts';

/** Whether a council has decisions, at meetings or without one, whatever is wrong with them now. */
export function hasDecisions(index: Pick<ArchiveIndex, 'archive'>): boolean {
  const { decisions, checked } = index.archive.record;
  return (
    decisions.length > 0 ||
    checked.some(({ kind }) => kind === 'decision') ||
    hasMinutedDecisions(index)
  );
}

/** Whether a council has notices. */
export function hasNotices({ archive }: Pick<ArchiveIndex, 'archive'>): boolean {
  const { notices, checked } = archive.record;
  return notices.length > 0 || checked.some(({ kind }) => kind === 'notice');
}
