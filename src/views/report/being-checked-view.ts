import { formatWhen } from '../../language/meeting-day.ts';
import type { OpenBefore } from '../../history/register/paper-past.ts';
import { reportUrl } from '../../papers/addresses.ts';
import { isBeingChecked, type Meeting } from '../../papers/agenda/meeting.ts';
import type { ArchiveIndex } from '../archive-index.ts';
import { committeeLink, COMMITTEES, HOME } from '../links.ts';
import { whenOf } from '../meeting-when.ts';
import type { Link, MeetingLink, PageView } from '../views.ts';

/** In the place of a report that is held back: its address is good, and says what a reader can expect. */
export type BeingCheckedView = PageView & {
  readonly committee: Link;
  readonly meeting: MeetingLink;
  /** It was published, and was taken off to be checked. */
  readonly wasOpen?: OpenBefore;
};

/** The pages in the place of the reports of a meeting that are held back, in the order of the agenda. */
export function beingCheckedViews(index: ArchiveIndex, meeting: Meeting): BeingCheckedView[] {
  const committee = committeeLink(index, meeting.committee);
  const when = whenOf(index, meeting);
  return meeting.items.flatMap(({ title, paper }): BeingCheckedView[] =>
    isBeingChecked(paper)
      ? [
          {
            url: reportUrl(meeting.url, paper.slug),
            title,
            description: `A report to ${committee.text}, ${formatWhen(when)}, which is ${paper.wasOpen ? 'being checked' : 'to follow'}.`,
            breadcrumbs: [
              HOME,
              COMMITTEES,
              committee,
              { text: formatWhen(when), url: meeting.url },
            ],
            committee,
            meeting: { url: meeting.url, ...when },
            ...(paper.wasOpen && { wasOpen: paper.wasOpen }),
          },
        ]
      : [],
  );
}
