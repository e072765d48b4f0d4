import type { IsoDate } from '../../language/dates.ts';
import { formatDate, formatLongDate } from '../../language/dates.ts';
import { hasNoticeRule, meetsBySummons } from '../bodies.ts';
import { citationOf, inBrackets } from '../citation.ts';
import { formatClearDays, lastDayForNotice } from '../clear-days.ts';
import type { MeetingFacts, NoticeWords } from './notice-state.ts';
import { againstTheRule, isHeld } from './notice-state.ts';
import type { NoticeSettings } from '../settings.ts';
import { noticeDaysOf } from '../settings.ts';
import { countedClearDays, daysBefore, type Since } from './since.ts';
import type { WorkingCalendar } from '../working-days.ts';

/**
 * The notice of a meeting's time and place, which is posted at the offices (LGA 1972 s.100A(6)(a), and Sch 12 para
 * 4(1A)(a) of what meets by summons; SI 2012/2089 reg 6(1); LGA 1972 Sch 12 para 10(2) of a parish). No website proves it: the page gives the council's own word.
 * @param given the day that the council states.
 */
export function noticeOfMeeting(
  facts: MeetingFacts,
  given: IsoDate,
  settings: NoticeSettings,
  calendar: WorkingCalendar,
): NoticeWords {
  const { committee, meeting, convened, today } = facts;
  const days = noticeDaysOf(committee, settings);
  const law = citationOf(committee, 'meeting-notice');
  const known = { date: given, source: 'stated', provisional: given > today } as const;
  const lastDay = lastDayForNotice(meeting, days, calendar);
  const counted = countedClearDays(known, meeting, days, lastDay, calendar);
  const was = known.provisional ? 'is to be' : 'was';
  const sentence = `The council says that notice of the meeting ${was} given on ${formatLongDate(given)}: ${daysBefore(counted, meeting)}.`;
  const words = { ...(law && { law }), sentence };
  const shorter = convened !== undefined && given <= convened.on && !meetsBySummons(committee);
  if (counted.clearDays >= days || shorter || isHeld(facts)) return { ...words, advice: '' };
  return {
    ...words,
    advice:
      `With notice given on ${formatDate(given)}, the public ${known.provisional ? 'would have' : 'had'} ` +
      `${againstTheRule(counted, calendar)} Move the meeting${inBrackets(committee, 'meeting-notice')}, or correct the ` +
      'day if notice was posted earlier.',
    finding: { code: 'meeting-notice-late', severity: 'warning' },
  };
}

/**
 * Whether the public had the agenda before the day on which the meeting is said to have been called. Then it was called
 * by that earlier day, and `convened:` shortens nothing: else a late item could be excused with it (LGA 1972
 * s.100B(4)(a); SI 2012/2089 reg 6(2)). What git has since an earlier day may have been a draft, and shows nothing.
 */
export function isCalledBefore(
  { convened }: Pick<MeetingFacts, 'convened'>,
  agenda: Since,
): boolean {
  if (!convened || (agenda.kind !== 'published' && agenda.kind !== 'stated')) return false;
  return agenda.date < convened.on;
}

/**
 * What is said to the officer of a meeting that was called at shorter notice (`convened:`). The summons of a full council
 * needs five clear days, and nothing in the law of England shortens them (LGA 1972 Sch 12 para 4(1A)); a parish needs
 * three (para 10(2)). Other bodies may be convened at shorter notice (s.100A(6)(a), s.100B(4)(a); SI 2012/2089 regs 6,
 * 7), and the reason is asked for, since the public will.
 * @param agenda since when the agenda is open.
 */
export function convenedAtShorterNotice(
  facts: MeetingFacts,
  calendar: WorkingCalendar,
  agenda: Since,
): Pick<NoticeWords, 'advice' | 'finding'> | undefined {
  const { committee, meeting, convened } = facts;
  if (!convened) return undefined;
  if (convened.on > meeting) {
    return {
      advice:
        `The meeting on ${formatDate(meeting)} can’t have been convened on ${formatDate(convened.on)}, which is after it. ` +
        'Write the day on which it was called.',
      finding: { code: 'notice-contradictory', severity: 'error' },
    };
  }
  if (!hasNoticeRule(committee)) return undefined;
  // The law's own days, where the council's rule asks for more.
  const days = committee === 'parish' ? 3 : 5;
  const lastDay = lastDayForNotice(meeting, days, calendar);
  const stated = { date: convened.on, source: 'stated', provisional: false } as const;
  const counted = countedClearDays(stated, meeting, days, lastDay, calendar);
  const summons = citationOf(committee, 'summons');
  if (summons && counted.clearDays < days) {
    const words = days === 3 ? 'three' : 'five';
    return {
      advice:
        `The summons needs ${words} clear days (${summons.short}): called on ${formatDate(convened.on)}, this meeting has ` +
        `${formatClearDays(counted.clearDays)}. Move the meeting to a later day, or correct convened:.`,
      finding: { code: 'summons-late', severity: isHeld(facts) ? 'info' : 'error' },
    };
  }
  if (isCalledBefore(facts, agenda) && 'date' in agenda) {
    return {
      advice:
        `The agenda was published on ${formatDate(agenda.date)}, so the meeting wasn’t called on ` +
        `${formatDate(convened.on)}, which is later. Write in convened: the day on which it was called, or take convened: out: ` +
        'an item that was added later is late.',
      finding: { code: 'notice-contradictory', severity: isHeld(facts) ? 'info' : 'warning' },
    };
  }
  if (convened.reason !== undefined || isHeld(facts)) return undefined;
  return {
    advice:
      'Say why the meeting is called at shorter notice: its page will. Write "convened: { on: ' +
      `${convened.on}, reason: … }".`,
    finding: { code: 'convened-without-reason', severity: 'warning' },
  };
}
