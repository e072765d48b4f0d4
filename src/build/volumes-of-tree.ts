import type { IsoDate } from '../language/dates.ts';
import { municipalYearOf, type MunicipalYear } from '../law/municipal-year.ts';
import { meetingUrl } from '../papers/addresses.ts';
import type { ContentTree } from '../papers/reading/content-tree.ts';
import { compareText } from '../rules/diagnostic.ts';
import { isPlausibleDate } from '../source/fields.ts';
import type { HeldMeeting } from '../views/volume.ts';

/**
 * All meetings of the council in date order, as far as the names of their folders say it.
 * @param annual meetings, at which the municipal year turns.
 */
export function meetingsOfTree(
  { meetings }: ContentTree,
  annual: readonly IsoDate[],
): HeldMeeting[] {
  return meetings
    .filter(({ folder }) => isPlausibleDate(folder))
    .map(({ committee, folder: date }) => ({
      committee,
      date,
      url: meetingUrl({ committee, date }),
      municipalYear: municipalYearOf(date, annual),
    }))
    .sort((a, b) => compareText(a.date, b.date) || compareText(a.committee, b.committee));
}

/**
 * The days of the papers of other volumes, one for each agenda and report. The search has at least as many
 * records of them.
 */
export function datesOfOthers(
  { meetings }: ContentTree,
  volume: MunicipalYear,
  annual: readonly IsoDate[],
): IsoDate[] {
  return meetings
    .filter(({ folder }) => isPlausibleDate(folder) && municipalYearOf(folder, annual) !== volume)
    .flatMap(({ folder, reports }) => Array<IsoDate>(1 + reports.length).fill(folder));
}

/** The municipal years that have meetings, the oldest first. */
export function yearsOfTree(tree: ContentTree, annual: readonly IsoDate[]): MunicipalYear[] {
  return [...new Set(meetingsOfTree(tree, annual).map(({ municipalYear }) => municipalYear))];
}
