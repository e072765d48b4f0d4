import { formatDate, type IsoDate } from '../language/dates.ts';
import { reportUrl } from '../papers/addresses.ts';
import { isBeingChecked, type Meeting } from '../papers/agenda/meeting.ts';
import type { ArchiveIndex } from './archive-index.ts';
import { committeeLink, COMMITTEES, HOME } from './links.ts';
import type { Link, PageView } from './views.ts';

/** In the place of a report that is held back: its address is good, and says what a reader can expect. */
export type BeingCheckedView = PageView & {
  readonly committee: Link;
  readonly meeting: { readonly url: string; readonly date: IsoDate };
};

/** The pages in the place of the reports of a meeting that are held back, in the order of the agenda. */
export function beingCheckedViews(index: ArchiveIndex, meeting: Meeting): BeingCheckedView[] {
  const committee = committeeLink(index, meeting.committee);
  return meeting.items.flatMap(({ title, paper }): BeingCheckedView[] =>
    isBeingChecked(paper)
      ? [
          {
            url: reportUrl(meeting.url, paper.slug),
            title,
            description: `A report to ${committee.text}, ${formatDate(meeting.date)}, which is to follow.`,
            breadcrumbs: [
              HOME,
              COMMITTEES,
              committee,
              { text: formatDate(meeting.date), url: meeting.url },
            ],
            committee,
            meeting: { url: meeting.url, date: meeting.date },
          },
        ]
      : [],
  );
}
