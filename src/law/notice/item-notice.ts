import { formatDate, formatLongDate } from '../../language/dates.ts';
import { asSentence } from '../../language/sentence.ts';
import { bodyOfSummons, hasNoticeRule, isExecutive, meetsBySummons } from '../bodies.ts';
import { citationOf, inBrackets } from '../citation.ts';
import { formatClearDays, lastDayForNotice } from '../clear-days.ts';
import type { ItemFacts, LateItem, NoticeState, NoticeWords } from './notice-state.ts';
import { againstTheRule, isHeld } from './notice-state.ts';
import type { NoticeSettings } from '../settings.ts';
import { noticeDaysOf } from '../settings.ts';
import type { Counted } from './since.ts';
import {
  countedClearDays,
  countedInWords,
  knownSince,
  sinceForOfficers,
  sinceInWords,
  STATED_EARLIER,
  WHY_NOT_RECORDED,
} from './since.ts';
import { isWorkingDay, workingDayOnOrBefore, type WorkingCalendar } from '../working-days.ts';

/** How long the published agenda had an item, and what is said of it where that was late. */
export type ItemNotice = NoticeState &
  NoticeWords & {
    /** For the page: the reason of a late item, which nobody is said to have accepted. */
    readonly lateWords?: string;
  };

/**
 * How long the published agenda had an item (LGA 1972 s.100B(4); SI 2012/2089 reg 6(2); LGA 1972 Sch 12 para 4(5) of a
 * full council). What is late warns before the meeting and is on record after it: it stops nothing. Only a committee's
 * chair can be of the opinion that a late item is urgent (s.100B(4)(b)): `late:` on an item of an executive, or of a
 * full council other than the annual one, lowers nothing and is an error.
 */
export function noticeOfItem(
  facts: ItemFacts,
  settings: NoticeSettings,
  calendar: WorkingCalendar,
): ItemNotice {
  const { meeting, today, committee, convened } = facts;
  const reason = lateReason(facts);
  const days = noticeDaysOf(committee, settings);
  const rule = citationOf(committee, 'item-in-time');
  const law = rule && { law: rule };
  const lateWords = reason && { lateWords: lateInWords(facts, reason) };
  const known = knownSince(facts.since, meeting, today);
  if ('why' in known) {
    const { advice, finding } = ofReason(facts) ?? {
      advice: `${WHY_NOT_RECORDED[known.why]} If you know the day, write it, and where that can be seen: "published: { on: YYYY-MM-DD, source: … }".`,
      finding: { code: 'publication-not-recorded' as const, severity: 'info' as const },
    };
    const sentence = 'The day it came out is not on record.';
    const state = { state: 'not-recorded' as const, why: known.why };
    return { ...state, ...law, sentence, advice, finding, ...lateWords };
  }
  const lastDay = lastDayForNotice(meeting, days, calendar);
  const counted = countedClearDays(known, meeting, days, lastDay, calendar);
  const sentence = countedInWords(counted, sinceInWords(counted, committee, 'agenda'), meeting);
  const words = { ...law, sentence, ...lateWords };
  if (counted.clearDays >= days) {
    // `late:` of an item in time is held against the law all the same: the council says that it is late.
    const onClosedDay = withoutReasonOnClosedDay(counted, facts, calendar);
    return { state: 'in-time', ...counted, ...words, ...(ofReason(facts) ?? onClosedDay) };
  }
  if (convened !== undefined && counted.date <= convened.on && !meetsBySummons(committee)) {
    const state = { state: 'at-shorter-notice', convened: convened.on } as const;
    return { ...state, ...counted, ...words, advice: '', ...ofReason(facts) };
  }
  const late = ofReason(facts) ?? withoutReason(counted, facts, calendar);
  return { state: 'late', ...counted, ...words, ...late };
}

function lateReason({ late }: ItemFacts): LateItem | undefined {
  return late !== undefined && late.reason.trim() !== '' ? late : undefined;
}

type Found = Pick<NoticeWords, 'advice' | 'finding'>;

/** What is said to the officer of a reason that `late:` gives; nothing where it gives none. */
function ofReason(facts: ItemFacts): Required<Found> | undefined {
  const { committee, annual } = facts;
  const reason = lateReason(facts);
  if (!reason || !hasNoticeRule(committee)) return undefined;
  // After the meeting nothing can be put right: it is on record.
  const error = isHeld(facts) ? 'info' : 'error';
  if (isExecutive(committee)) {
    return {
      advice:
        `An item of an executive may only be considered if the agenda with it was open five clear days before, or since the ` +
        `meeting was convened${inBrackets(committee, 'item-in-time')}: no chair can admit a late item, and late: changes ` +
        `nothing. Take late: out, and move the item to the next meeting or to one convened at shorter notice. A key ` +
        `decision needs ${citationOf(committee, 'general-exception')?.short ?? ''} or 11 as well.`,
      finding: { code: 'executive-item-late', severity: error },
    };
  }
  if (meetsBySummons(committee) && !annual) {
    return {
      advice:
        `${bodyOfSummons(committee)} may transact only the business that its summons specifies` +
        `${inBrackets(committee, 'business-of-summons')}, save at its annual meeting: urgency alone doesn’t admit an ` +
        'item. Take late: out, and move the item to the next meeting.',
      finding: { code: 'council-item-late', severity: error },
    };
  }
  if (meetsBySummons(committee)) {
    return reason.standingOrder === undefined
      ? {
          advice:
            'The annual meeting may transact business that is urgent under the council’s standing orders' +
            `${inBrackets(committee, 'business-of-summons')}. Write which: "late: { reason: …, standing-order: … }".`,
          finding: { code: 'council-urgent-business', severity: 'info' },
        }
      : {
          advice: `The minutes should say that the item was urgent under standing order ${reason.standingOrder}.`,
          finding: { code: 'paper-late-with-reason', severity: 'info' },
        };
  }
  if (citationOf(committee, 'item-urgent') === undefined) {
    return {
      advice:
        'No rule is known here by which a body of this kind admits a late item. Ask the monitoring officer.',
      finding: { code: 'item-late', severity: isHeld(facts) ? 'info' : 'warning' },
    };
  }
  return {
    advice:
      'A late item, with a reason. The chair must be of the opinion that it is urgent, by reason of special circumstances ' +
      `that the minutes specify${inBrackets(committee, 'item-urgent')}: check that they say both.`,
    finding: { code: 'paper-late-with-reason', severity: 'info' },
  };
}

function withoutReason(counted: Counted, facts: ItemFacts, calendar: WorkingCalendar): Found {
  const { what, meeting, today } = facts;
  if (isHeld(facts)) return { advice: '' };
  const subject = what === 'agenda' ? 'this agenda' : 'this item';
  return {
    advice:
      `${sinceForOfficers(counted, today)}, ${subject} ${counted.provisional ? 'would have' : 'had'} ${againstTheRule(counted, calendar)} ` +
      `${howItMayBeConsidered(facts)}${whereItWasEarlier(counted, what)} The meeting is on ${formatDate(meeting)}.`,
    finding: { code: 'item-late', severity: 'warning' },
  };
}

/**
 * What came on a day on which the offices are closed has its clear days only if that day is taken for the day of deposit: the duty
 * is at the offices (LGA 1972 s.100B(1)). Nothing is counted otherwise for it, and the officer is asked.
 */
function withoutReasonOnClosedDay(
  counted: Counted,
  facts: ItemFacts,
  calendar: WorkingCalendar,
): Found {
  const { date, source, clearDays, required } = counted;
  const { what, committee, meeting, today } = facts;
  if (isHeld(facts) || source === 'recorded' || !hasNoticeRule(committee)) return { advice: '' };
  if (clearDays > required || isWorkingDay(date, calendar)) return { advice: '' };
  const open = formatLongDate(workingDayOnOrBefore(date, calendar));
  return {
    advice:
      `${sinceForOfficers(counted, today)}, this ${what} has its ${formatClearDays(clearDays)} before the meeting on ${formatDate(meeting)} only by a day on which ` +
      `the offices are closed${inBrackets(committee, 'papers-open')}. The last working day for it was ${open}: another time publish by then.`,
    finding: { code: 'item-late', severity: 'warning' },
  };
}

/**
 * What the officer writes where the public had it before. Of an item of its own that is nothing: the register says since when
 * the agenda has had it, and no word of the agenda itself can say otherwise.
 */
function whereItWasEarlier({ source }: Counted, what: ItemFacts['what']): string {
  if (what === 'agenda') return ` ${STATED_EARLIER}`;
  return source === 'recorded'
    ? ' If the public had it earlier, write the day on which it was added: "added: YYYY-MM-DD".'
    : '';
}

/** What the law of the body says of an item that the agenda had late. */
function howItMayBeConsidered({ committee, annual }: ItemFacts): string {
  if (isExecutive(committee)) {
    return `No executive’s chair can admit a late item${inBrackets(committee, 'item-in-time')}: move it to the next meeting.`;
  }
  if (meetsBySummons(committee)) {
    const save = annual ? ', and what is urgent under standing orders' : '';
    return `${bodyOfSummons(committee)} may transact only the business of its summons${save}${inBrackets(committee, 'business-of-summons')}: move what was not in it to the next meeting.`;
  }
  if (citationOf(committee, 'item-urgent') === undefined) return 'Move it to the next meeting.';
  return (
    'Move what is late to the next meeting; or, if the chair is of the opinion that an item is urgent, write the ' +
    `special circumstances, which the minutes must specify too: "late: {reason: …}"${inBrackets(committee, 'item-urgent')}.`
  );
}

/** For the page: what the council gives as a reason. Only minutes can say that an item was admitted. */
function lateInWords(facts: ItemFacts, { reason }: LateItem): string {
  const { committee } = facts;
  const admits = citationOf(committee, 'item-urgent') !== undefined && !meetsBySummons(committee);
  const given = asSentence(reason);
  if (!admits) return `Marked as late by the council, with the reason: ${given}`;
  // Only minutes say what the chair was asked in the end.
  return isHeld(facts)
    ? `The chair was to be asked to admit this as an urgent item: ${given}`
    : `The chair is asked to admit this as an urgent item: ${given}`;
}

/** "The council says that the meeting was called on Friday 6 May 2022 at shorter notice: …": it is on record nowhere else. */
export function convenedInWords(facts: Pick<ItemFacts, 'convened' | 'today'>): string | undefined {
  // A day that is still to come is no fact.
  if (!facts.convened || facts.convened.on > facts.today) return undefined;
  const { on, reason } = facts.convened;
  return `The council says that the meeting was called on ${formatLongDate(on)} at shorter notice${reason === undefined ? '.' : `: ${asSentence(reason)}`}`;
}
