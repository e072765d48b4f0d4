import type { PaperPast, PaperVersion } from '../../history/register/paper-past.ts';
import { isFile, isOnTheSite, type RegisterEntry } from '../../history/register/register-line.ts';

/**
 * The versions of a paper whose texts are kept, while it is on the site: those since another part of it was last withheld or opened, unless they
 * were withdrawn. What is withheld now may have been open before.
 */
export function keptVersions(paper: PaperPast, isWithdrawn: boolean): readonly PaperVersion[] {
  if (isFile(paper.kind) || !isOnTheSite(paper.last.what)) return [];
  return versionsToKeep(paper, isWithdrawn);
}

/**
 * Whether the reason of an entry may be public: not of what was before another part of its paper was withheld or opened, nor of
 * texts that were withdrawn.
 * @param withdrawn what is said of earlier texts that are withdrawn: then no other reason is public.
 */
export function mayGiveReason(
  { number, reason }: Pick<RegisterEntry, 'number' | 'reason'>,
  paper: PaperPast,
  withdrawn: { readonly reason: string } | undefined,
): boolean {
  const withheld = paper.events.findLast(({ what }) => what === 'withheld')?.number ?? 0;
  if (number <= withheld) return false;
  if (paper.last.what === 'withdrawn') return number === paper.last.number;
  if (isFile(paper.kind)) return true;
  if (withdrawn !== undefined && withdrawn.reason !== reason) return false;
  return number >= (versionsToKeep(paper, withdrawn !== undefined)[0]?.number ?? 0);
}

function versionsToKeep(paper: PaperPast, isWithdrawn: boolean): readonly PaperVersion[] {
  const opened = paper.events.findLast(({ what }) => what === 'withheld')?.number ?? 0;
  const own = paper.versions.filter(({ number }) => number > opened);
  const now = own.at(-1)?.withheld;
  const other = own.findLastIndex(({ withheld }) => withheld !== now);
  return isWithdrawn ? own.slice(-1) : own.slice(other + 1);
}
