import { convenedInWords } from '../../law/notice/item-notice.ts';
import { convenedAtShorterNotice, noticeOfMeeting } from '../../law/notice/meeting-notice.ts';
import type { MeetingFacts, NoticeWords } from '../../law/notice/notice-state.ts';
import type { Since } from '../../law/notice/since.ts';
import { diagnose, type Place } from '../../rules/rules.ts';
import type { Meeting } from '../agenda/meeting.ts';
import type { Places } from '../reading/places.ts';
import type { ContentReader } from '../reading/reader.ts';
import type { NoticeRules, StatedOfAgenda } from './stated.ts';

/** A meeting, by what its notice is judged by. */
export type NoticedMeeting = {
  /** As the agenda states it. */
  readonly called: MeetingFacts;
  /** The same, without a call at shorter notice that can't have been. */
  readonly judged: MeetingFacts;
  /** Since when the agenda is open. */
  readonly agenda: Since;
};

/**
 * The notice of the meeting itself, where its day is stated, and that it was called at shorter notice. Reports what the
 * law of its body asks for and the dates don't give.
 */
export function noticeMeeting(
  reader: ContentReader,
  file: Places,
  stated: StatedOfAgenda,
  { called, judged, agenda }: NoticedMeeting,
  { council, openDays }: NoticeRules,
): Pick<Meeting, 'meetingNotice' | 'convened'> {
  const report = (
    { advice, finding }: Pick<NoticeWords, 'advice' | 'finding'>,
    place: () => Place,
  ) => {
    if (!finding) return;
    const { code, severity } = finding;
    reader.diagnostics.push({ ...diagnose(code, place(), advice), severity });
  };
  const shorter = convenedAtShorterNotice(called, openDays, agenda);
  if (shorter) report(shorter, () => file.placeOf(['convened'], 'value'));
  const impossible = shorter?.finding?.code === 'notice-contradictory';
  const convened = impossible ? undefined : convenedInWords(called);
  const given = stated.noticeGiven;
  const notice =
    given === undefined ? undefined : noticeOfMeeting(judged, given, council.notice, openDays);
  if (notice) report(notice, () => file.placeOf(['notice-given'], 'value'));
  return {
    ...(convened !== undefined && { convened }),
    ...(notice && { meetingNotice: { sentence: notice.sentence } }),
  };
}
