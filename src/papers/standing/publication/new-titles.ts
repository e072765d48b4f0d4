import type { IsoDate } from '../../../language/dates.ts';
import { clearDaysBetween } from '../../../law/clear-days.ts';
import { daysBefore } from '../../../law/notice/since.ts';
import { historyUrl } from '../../addresses.ts';
import type { StatedAgenda } from '../../agenda/meeting.ts';
import type { Report } from '../../report/report.ts';
import type { Changes, ChangeSources, NewTitle, NewTitles } from './changes.ts';
import { titleKey } from '../item-key.ts';

/**
 * How an agenda was changed, with the titles of reports that it takes from the reports themselves: where one of them has had a
 * new title since, the agenda reads otherwise. What the old one was is in the history of the report.
 */
export const withNewTitles = (...of: Parameters<typeof newTitlesOf>): Changes | undefined =>
  lastOfTitles(newTitlesOf(...of));

/** The same, each title by itself: which reports are held back is known only later. */
export function newTitlesOf(
  sources: Pick<ChangeSources, 'pastOf' | 'publishes' | 'today' | 'openDays'>,
  { url, date: meeting, items }: Pick<StatedAgenda, 'url' | 'date' | 'items'>,
  reports: readonly Pick<Report, 'slug' | 'url' | 'title' | 'access'>[],
  own: Changes | undefined,
): NewTitles {
  const ofItems: Record<number, NewTitle> = {};
  const titles = { ...(own && { own }), ofItems };
  if (!sources.pastOf(url)?.outSince) return titles;
  const since = newTitleSince(sources);
  for (const [position, { title, paper }] of items.entries()) {
    if (title !== '' || paper.kind !== 'report') continue;
    const report = reports.find(({ slug }) => slug === paper.slug);
    if (report?.access.kind !== 'open') continue;
    const changesOn = (changed: IsoDate): Changes => {
      const clearDays = clearDaysBetween(changed, meeting, sources.openDays);
      const beforeMeeting = daysBefore({ date: changed, clearDays }, meeting);
      return { changed, beforeMeeting, url: historyUrl(report.url) };
    };
    const [goingOut, known] = [since(report), sources.pastOf(report.url)?.title?.since];
    if (goingOut === undefined && known === undefined) continue;
    ofItems[position] = {
      ...(goingOut !== undefined && { goingOut: changesOn(goingOut) }),
      ...(known !== undefined && { known: changesOn(known) }),
    };
  }
  return titles;
}

/**
 * How an agenda was changed last, by itself or by a new title of a report.
 * @param isHeld whether the report of the item at a position is held back: what its file has for a title now isn't published.
 */
export function lastOfTitles(
  { own, ofItems }: NewTitles,
  isHeld: (position: number) => boolean = () => false,
): Changes | undefined {
  let last = own;
  for (const [position, { goingOut, known }] of Object.entries(ofItems)) {
    const changes = isHeld(Number(position)) ? known : goingOut;
    if (changes && (!last || last.changed < changes.changed)) last = changes;
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
