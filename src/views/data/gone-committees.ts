import type { RegisterPast } from '../../history/register/paper-past.ts';
import type { IsoDate } from '../../language/dates.ts';
import { meetingInPath } from '../../language/days/meeting-day.ts';
import { ADDRESSES, committeeUrl } from '../../papers/addresses.ts';
import { compareText } from '../../rules/diagnostic.ts';
import type { ArchiveIndex } from '../archive-index.ts';
import { committeesGone } from '../register/committees-gone.ts';

/** A committee that had papers on the site under a name of its file that no committee has now. Plain data. */
export type GoneCommittee = {
  /** The name that its file had. */
  readonly slug: string;
  /** The day of what happened last to its papers. */
  readonly last: IsoDate;
  /** Site path of what there is to read. */
  readonly page: string;
  /** The name that its file has now, where it was given another. */
  readonly now?: string;
};

/**
 * The committees that programs may know and the site has no more: those whose file got another name, and those whose file was
 * taken away. Of a committee that never had a meeting on the site the register knows nothing.
 */
export function goneCommittees(
  index: Pick<ArchiveIndex, 'committees' | 'archive'>,
  past: RegisterPast,
): readonly GoneCommittee[] {
  const last = new Map<string, IsoDate>();
  for (const paper of past.values()) {
    const slug = meetingInPath(paper.address)?.committee;
    if (slug === undefined || index.committees.has(slug)) continue;
    const known = last.get(slug) ?? '';
    if (paper.last.day > known) last.set(slug, paper.last.day);
  }
  const renamed = new Map(committeesGone(index, past).map((one) => [one.slug, one]));
  return [...last]
    .map(([slug, day]): GoneCommittee => {
      const other = renamed.get(slug);
      return other
        ? { slug, last: other.day, page: committeeUrl(slug), now: other.now }
        : { slug, last: day, page: ADDRESSES.committees };
    })
    .sort((a, b) => compareText(a.slug, b.slug));
}
