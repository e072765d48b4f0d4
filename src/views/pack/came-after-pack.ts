import type { Meeting } from '../../papers/agenda/meeting.ts';
import type { ArchiveIndex } from '../archive-index.ts';
import { cameSince, type CameSince } from './came-since.ts';
import type { PackPast } from './supplement-starts.ts';

/**
 * What came after a pack that the public had, as far as the register or the council says so. Git's days are no proof: what it has of
 * them may never have gone out. A supplement that was published stays.
 * @param past what the register knows of the pack
 */
export function cameAfterPack(
  index: ArchiveIndex,
  meeting: Meeting,
  past: PackPast | undefined,
): CameSince[] {
  const { published: agenda } = meeting;
  const isAgendaOut = agenda.kind === 'published' || agenda.kind === 'stated';
  const pack = past?.versions[0]?.day;
  return cameSince(index, meeting).filter(({ published, source }) => {
    if (past?.supplements.has(published) === true) return true;
    if (source === 'recorded') return false;
    // What came while the meeting was to be on another day is in the first pack of this one.
    return (isAgendaOut && published > agenda.date) || (pack !== undefined && pack < published);
  });
}
