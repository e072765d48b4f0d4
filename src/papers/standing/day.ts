import type { IsoDate } from '../../language/dates.ts';
import type { Received } from '../../law/received.ts';
import type { WorkingCalendar } from '../../law/working-days.ts';
import type { GitDates } from '../../history/git-dates.ts';
import type { VersionInspector } from '../appendix/appendix-inspector.ts';
import type { Committee } from '../committee/committee.ts';
import type { Council } from '../council/council.ts';

/** What decides what is true of the papers: the day, and what git knows of them. */
export type Day = {
  readonly council: Council;
  /** By slug; undefined for one whose file can't be read. */
  readonly committees: ReadonlyMap<string, Committee | undefined>;
  /** Working days: neither weekends nor bank holidays. */
  readonly calendar: WorkingCalendar;
  /** Days on which the offices are open besides: clear days are counted in these. */
  readonly openDays: WorkingCalendar;
  readonly today: IsoDate;
  readonly dates: GitDates;
  /** Whether all papers were read, so that it is known which links lead somewhere. */
  readonly linksAreKnown: boolean;
  /** For files that were replaced. */
  readonly inspector: VersionInspector;
};

/** When a paper became open: what its front matter says, else the commit that added it. */
export function openSince(dates: GitDates, path: string, stated: IsoDate | undefined): Received {
  return stated === undefined ? dates(path) : { kind: 'recorded', date: stated };
}
