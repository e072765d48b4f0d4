import type { StatedAgenda } from '../../agenda/meeting.ts';
import type { StatedReport } from '../../report/report.ts';
import { closedParts, type MaybeClosed } from '../../withheld/closed-parts.ts';
import { itemKey } from '../labels/minute-heading.ts';
import type { ItemSays } from './who-was-there.ts';

/**
 * What the agenda says of the items of a minute: they are open where the public was not excluded for them, or where nothing of their
 * reports is closed. None where the minute is of no item.
 */
export function itemSays(
  numbers: readonly string[],
  agenda: StatedAgenda | undefined,
  reports: readonly (Pick<StatedReport, 'slug' | 'title'> & MaybeClosed)[],
): ItemSays | undefined {
  const keys = new Set(numbers.map(itemKey));
  const items = (agenda?.items ?? []).filter(
    ({ number }) => number !== undefined && keys.has(itemKey(number)),
  );
  if (items.length === 0) return undefined;
  const reportOf = (paper: (typeof items)[number]['paper']) =>
    paper.kind === 'report' ? reports.find(({ slug }) => slug === paper.slug) : undefined;
  const open = items.map(({ paper, publicExcluded }): boolean | undefined => {
    if (publicExcluded !== undefined) return !publicExcluded;
    const report = reportOf(paper);
    return report && closedParts(report).length === 0;
  });
  const isOpen = open.includes(false) ? false : open.every((one) => one === true) || undefined;
  return {
    titles: items.flatMap(({ title, paper }) => [title, reportOf(paper)?.title ?? '']),
    numbers,
    ...(isOpen !== undefined && { isOpen }),
  };
}
