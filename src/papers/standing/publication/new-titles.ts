import type { IsoDate } from '../../../language/dates.ts';
import { clearDaysBetween } from '../../../law/clear-days.ts';
import { daysBefore } from '../../../law/notice/since.ts';
import { historyUrl } from '../../addresses.ts';
import type { StatedAgenda } from '../../agenda/meeting.ts';
import type { Report } from '../../report/report.ts';
import type { Changes, ChangeSources } from './changes.ts';
import { titleKey } from '../item-key.ts';

/**
 * How an agenda was changed, with the titles of reports that it takes from the reports themselves: where one of them has had a
 * new title since, the agenda reads otherwise. What the old one was is in the history of the report.
 */
export function withNewTitles(
  sources: Pick<ChangeSources, 'pastOf' | 'publishes' | 'today' | 'openDays'>,
  { url, date: meeting, items }: Pick<StatedAgenda, 'url' | 'date' | 'items'>,
  reports: readonly Pick<Report, 'slug' | 'url' | 'title' | 'access'>[],
  own: Changes | undefined,
): Changes | undefined {
  if (!sources.pastOf(url)?.outSince) return own;
  const since = newTitleSince(sources);
  let last = own;
  for (const { title, paper } of items) {
    if (title !== '' || paper.kind !== 'report') continue;
    const report = reports.find(({ slug }) => slug === paper.slug);
    const changed = report && since(report);
    if (!report || changed === undefined || (last && last.changed >= changed)) continue;
    const clearDays = clearDaysBetween(changed, meeting, sources.openDays);
    const beforeMeeting = daysBefore({ date: changed, clearDays }, meeting);
    last = { changed, beforeMeeting, url: historyUrl(report.url) };
  }
  return last;
}

/** Since when an open report has the title that it has now, where the register shows that it went out under another. */
export function newTitleSince({
  pastOf,
  publishes,
  today,
}: Pick<ChangeSources, 'pastOf' | 'publishes' | 'today'>): (
  report: Pick<Report, 'url' | 'title' | 'access'>,
) => IsoDate | undefined {
  return (report) => {
    const title = report.access.kind === 'open' ? pastOf(report.url)?.title : undefined;
    if (!title) return undefined;
    if (title.key !== titleKey(report.title)) return publishes ? today : undefined;
    return title.since;
  };
}
