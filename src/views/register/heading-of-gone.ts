import type { PaperPast } from '../../history/register/paper-past.ts';
import { meetingInPath } from '../../language/days/meeting-day.ts';
import { isOff } from '../../papers/agenda/meeting.ts';
import type { ArchiveIndex } from '../archive-index.ts';
import type { Link, PageView } from '../views.ts';

/** The heading of a page in the place of a paper that is on this site no more, at any address. */
export const NOT_HERE_ANY_MORE = 'This paper is not on this site any more';

/**
 * What is said first of a paper that went from its address: that it isn't on the site any more, or that it is at another address. Of an
 * agenda that went to another day it is the date of the meeting that is another, unless the meeting is off on that day too.
 * @param movedTo where it is, or one of its name; undefined of one that is gone.
 * @param isSame whether it is known to be the same paper that is there.
 * @param from where it was published: "here".
 */
export function headingOfGone(
  index: Pick<ArchiveIndex, 'meetings'>,
  { kind, address }: Pick<PaperPast, 'kind' | 'address'>,
  movedTo: Link | undefined,
  isSame: boolean,
  from: string,
): Pick<PageView, 'title' | 'description'> {
  if (!movedTo) {
    return {
      title: NOT_HERE_ANY_MORE,
      description: `A paper that was published ${from} and was taken off.`,
    };
  }
  if (!isSame) {
    return {
      title: 'This paper is not at this address any more',
      description: `One of the same name is now at the address of ${movedTo.text}.`,
    };
  }
  const now = kind === 'agenda' ? index.meetings.get(movedTo.url) : undefined;
  const hasOtherDate =
    now !== undefined && !isOff(now) && now.date !== meetingInPath(address)?.date;
  const what = kind === 'agenda' ? 'meeting' : 'paper';
  return {
    title: `This ${what} has another ${hasOtherDate ? 'date' : 'address'} now`,
    description: `What was here is now at the address of ${movedTo.text}.`,
  };
}
