import type { RegisterPast } from '../../history/register/paper-past.ts';
import { meetingInPath } from '../../language/days/meeting-day.ts';
import type { Meeting } from '../../papers/agenda/meeting.ts';
import type { ArchiveIndex } from '../archive-index.ts';
import { goneOn } from './gone-on.ts';

/**
 * The meeting of a paper that is gone, where it is on the site now: one that was moved to another day has its papers, and all that was
 * printed of them, at another address.
 */
export function meetingOfGone(
  { meetings }: Pick<ArchiveIndex, 'meetings'>,
  past: RegisterPast,
  address: string,
): Meeting | undefined {
  const before = `${meetingInPath(address)?.path ?? ''}/`;
  const here = meetings.get(before);
  const agenda = here ? undefined : past.get(before);
  const now = agenda && goneOn(past, agenda)?.end.address;
  return here ?? (now === undefined ? undefined : meetings.get(now));
}
