import type { PaperFacts, NotRecorded, Counted, NoticeState, PaperNotice } from './notice-state.ts';
import type { NoticeSettings } from './settings.ts';
import type { Publication } from './received.ts';
import type { IsoDate } from '../language/dates.ts';
import type { Citation } from './citation.ts';
import { executiveRegulation, lga1972 } from './citation.ts';
import { clearDaysBetween, lastDayForNotice } from './clear-days.ts';
import type { WorkingCalendar } from './working-days.ts';
import { contradiction, describe } from './paper-notice-words.ts';

/**
 * The notice that the public had of a paper, and whether the law is kept: five clear days (LGA 1972
 * s.100A(6)(a), s.100B(3), (4)(a); for an executive SI 2012/2089 regs 6 and 7), unless the meeting was
 * convened at shorter notice (s.100B(4)(a)), the chair admits the item as urgent for special
 * circumstances (s.100B(4)(b)), or the paper was announced as to follow (s.100B(3)).
 *
 * Nothing is computed from a guess: a paper that the repository first saw after its meeting, without a
 * stated date, is "not recorded". Throws a RangeError for a text that isn't a date.
 */
export function noticeOfPaper(
  facts: PaperFacts,
  rules: NoticeSettings,
  calendar: WorkingCalendar,
): PaperNotice {
  const state = stateOf(facts, rules, calendar);
  return { ...state, ...describe(state, facts, rules, calendar, lawOf(state, facts)) };
}

function stateOf(facts: PaperFacts, rules: NoticeSettings, calendar: WorkingCalendar): NoticeState {
  const { meeting, today, convened } = facts;
  if (contradiction(facts)) return { state: 'contradictory' };
  if (facts.toFollow && !facts.toFollow.arrived) {
    const { expected } = facts.toFollow;
    const overdue = today >= meeting || (expected !== undefined && expected < today);
    return { state: 'to-follow', ...(expected === undefined ? {} : { expected }), overdue };
  }
  const known = publishedOn(facts.publication, meeting, today);
  if ('why' in known) {
    return {
      state: 'not-recorded',
      why: known.why,
      ...(facts.late ? { reason: facts.late.reason } : {}),
    };
  }
  const { published, provisional } = known;
  const counted: Counted = {
    published,
    provisional,
    clearDays: clearDaysBetween(published, meeting, rules.clearDays, calendar),
    required: rules.days,
    lastDay: lastDayForNotice(meeting, rules.days, rules.clearDays, calendar),
  };
  if (counted.clearDays >= rules.days) return { state: 'in-time', ...counted };
  if (convened !== undefined && published <= convened) {
    return { state: 'in-time-at-shorter-notice', convened, ...counted };
  }
  if (facts.toFollow) return { state: 'followed', ...counted };
  // A chair can admit an item, but nobody can admit a meeting of which the public had no notice.
  const reason = facts.late?.reason.trim() ?? '';
  if (reason !== '' && facts.paper !== 'notice') return { state: 'late', reason, ...counted };
  return { state: 'late-without-reason', ...counted };
}

function publishedOn(
  publication: Publication,
  meeting: IsoDate,
  today: IsoDate,
): { published: IsoDate; provisional: boolean } | { why: NotRecorded } {
  switch (publication.kind) {
    case 'stated':
      return { published: publication.date, provisional: publication.date > today };
    case 'recorded':
      return publication.date > meeting
        ? { why: 'committed-after-meeting' }
        : { published: publication.date, provisional: false };
    case 'uncommitted':
      return today > meeting
        ? { why: 'committed-after-meeting' }
        : { published: today, provisional: true };
    case 'unknown':
      return { why: publication.why };
  }
}

function lawOf({ state }: NoticeState, { committee, paper }: PaperFacts): Citation {
  const shorter = state === 'in-time-at-shorter-notice';
  if (committee === 'executive') {
    if (state === 'to-follow' || state === 'followed') return executiveRegulation('7');
    return executiveRegulation(`6(${paper === 'notice' ? 1 : 2})(${shorter ? 'b' : 'a'})`);
  }
  if (paper === 'notice') return lga1972('100A(6)(a)');
  if (state === 'to-follow' || state === 'followed') return lga1972('100B(3)');
  return lga1972(state === 'late' ? '100B(4)(b)' : '100B(4)(a)');
}
