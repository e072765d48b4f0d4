import type { IsoDate } from '../language/dates.ts';
import { readMeetingFolder } from '../language/days/meeting-day.ts';
import { municipalYearOf, type MunicipalYear } from '../law/municipal-year.ts';
import { meetingUrl } from '../papers/addresses.ts';
import { compareMeetings } from '../papers/agenda/meeting.ts';
import type { ContentTree } from '../papers/reading/content-tree.ts';
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
    .flatMap(({ committee, folder }): HeldMeeting[] => {
      const day = readMeetingFolder(folder);
      if (!day) return [];
      const url = meetingUrl({ committee, ...day });
      return [{ committee, ...day, url, municipalYear: municipalYearOf(day.date, annual) }];
    })
    .sort(compareMeetings);
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
  return meetings.flatMap(({ folder, reports }) => {
    const day = readMeetingFolder(folder);
    if (!day || municipalYearOf(day.date, annual) === volume) return [];
    return Array<IsoDate>(1 + reports.length).fill(day.date);
  });
}

/** The municipal years that have meetings, the oldest first. */
export function yearsOfTree(tree: ContentTree, annual: readonly IsoDate[]): MunicipalYear[] {
  return [...new Set(meetingsOfTree(tree, annual).map(({ municipalYear }) => municipalYear))];
}
