import { formatWhen } from '../../language/days/meeting-day.ts';
import type { IsoDate } from '../../language/dates.ts';
import type { OpenBefore } from '../../history/register/open-before.ts';
import { appendixUrl, reportUrl } from '../../papers/addresses.ts';
import { isBeingChecked, type Meeting } from '../../papers/agenda/meeting.ts';
import type { ArchiveIndex } from '../archive-index.ts';
import { overOf } from '../cards.ts';
import { committeeLink, COMMITTEES, HOME } from '../links.ts';
import { whenOf } from '../meeting-when.ts';
import type { Link, MeetingLink, PageView } from '../views.ts';

/** In the place of a report that is held back, or of an appendix of one: its address is good, and says what a reader can expect. */
export type BeingCheckedView = PageView & {
  readonly what: 'report' | 'appendix';
  readonly committee: Link;
  readonly meeting: MeetingLink;
  /** It was published, and was taken off to be checked. */
  readonly wasOpen?: OpenBefore;
  /** The meeting was held without it. */
  readonly isOver?: true;
};

/**
 * The pages in the place of the reports of a meeting that are held back, and of their appendices, in the order of the agenda.
 * @param today none where only their addresses count.
 */
export function beingCheckedViews(
  index: ArchiveIndex,
  meeting: Meeting,
  today?: IsoDate,
): BeingCheckedView[] {
  const committee = committeeLink(index, meeting.committee);
  const when = whenOf(index, meeting);
  const toMeeting = [
    ...[HOME, COMMITTEES, committee],
    { text: formatWhen(when), url: meeting.url },
  ];
  return meeting.items.flatMap(({ title, paper }): BeingCheckedView[] => {
    if (!isBeingChecked(paper)) return [];
    const report = { text: title, url: reportUrl(meeting.url, paper.slug) };
    const over: { isOver?: true } = today === undefined ? {} : overOf(meeting, today);
    const shared = { committee, meeting: { url: meeting.url, ...when }, ...over };
    const stateOf = ({ wasOpen }: Pick<BeingCheckedView, 'wasOpen'>): string =>
      `to ${committee.text}, ${formatWhen(when)}, which is ${wasOpen || over.isOver ? 'being checked' : 'to follow'}.`;
    return [
      {
        ...{ ...shared, what: 'report', url: report.url, title, breadcrumbs: toMeeting },
        description: `A report ${stateOf(paper)}`,
        ...(paper.wasOpen && { wasOpen: paper.wasOpen }),
      },
      ...(paper.appendices ?? []).map((number): BeingCheckedView => {
        return {
          ...{ ...shared, what: 'appendix', url: appendixUrl(report.url, number) },
          title: `Appendix ${number} of ${title}`,
          breadcrumbs: [...toMeeting, report],
          description: `Appendix ${number} of a report ${stateOf(paper)}`,
        };
      }),
    ];
  });
}

/** The pages in the place of all reports that are held back, and of their appendices, by address. */
export function checkedPages(index: ArchiveIndex): ReadonlyMap<string, BeingCheckedView> {
  const views = index.archive.meetings.flatMap((meeting) => beingCheckedViews(index, meeting));
  return new Map(views.map((view) => [view.url, view]));
}
