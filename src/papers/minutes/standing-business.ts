import type { Minute, MinutedDecision } from './minutes.ts';

/** What every meeting resolves about itself. */
const ABOUT_MEETING =
  /\bminutes\b.{0,200}\b(?:approved|confirmed|agreed|accepted|signed|correct record|accurate record)|\b(?:approve|confirm|agree|accept|sign)\b.{0,40}\bminutes\b|\b(?:public|press)\b.{0,60}\bexcluded\b|\bexclusion of (?:the )?(?:press|public)\b|\bexclude the (?:press|public)\b|\bno (?:items? (?:was|were) )?exempt\b|\bthere (?:were|was|be|are) no (?:exempt|late) |\b(?:date|time) (?:and (?:time|date) )?of (?:the )?next meeting\b|\bapologies\b/i;

/** Items that are about the meeting; what is decided in them may be business all the same. */
const TITLE =
  /^(?:apologies|declarations? of|disclosures? of|minutes\b|exempt information|exclusion of|late items|appeals against refusal|dates? (?:and time )?of (?:the )?(?:next|future) meeting|(?:the )?next meeting|public access|webcast)/i;

/** Whether a minute is about the meeting by its title. */
export const isStandingTitle = (title: string): boolean => TITLE.test(title.trim());

/**
 * Whether what is resolved is of the meeting itself: its minutes, whom it excludes, when it meets next. That a report is noted is a
 * decision like any other.
 */
export function isStandingBusiness(
  { title, approves }: Pick<Minute, 'title' | 'approves'>,
  { text }: Pick<MinutedDecision, 'text'>,
): boolean {
  const words = text.slice(0, 400);
  if (approves && /\b(?:minutes|correct|accurate|record|approved|noted)\b/i.test(words))
    return true;
  if (/\b(?:public|press)\b.{0,60}\bexcluded\b|\bexclude the (?:press|public)\b/i.test(words))
    return true;
  return isStandingTitle(title) && ABOUT_MEETING.test(words);
}
