import type { IsoDate } from '../../language/dates.ts';
import { formatDate, formatLongDate } from '../../language/dates.ts';
import { citationOf, inBrackets } from '../citation.ts';
import { clearDaysBetween, lastDayForNotice } from '../clear-days.ts';
import type { NoticeState, NoticeWords, PaperFacts, PaperNotice } from './notice-state.ts';
import { againstTheRule, isHeld } from './notice-state.ts';
import type { NoticeSettings } from '../settings.ts';
import { noticeDaysOf } from '../settings.ts';
import type { Counted, KnownSince } from './since.ts';
import {
  countedClearDays,
  daysBefore,
  knownSince,
  sinceForOfficers,
  sinceInWords,
  STATED_EARLIER,
  WHY_NOT_RECORDED,
  countedInWords,
} from './since.ts';
import type { WorkingCalendar } from '../working-days.ts';

/**
 * How long a report or an appendix was open before its meeting (LGA 1972 s.100B(3); SI 2012/2089 reg 7(3), (4)). A paper
 * that came late to an item in time warns, and its page says so: it stops nothing, and a meeting that was held is no
 * longer warned of. Whether an *item* may be considered is another matter: see `noticeOfItem`.
 *
 * Nothing is counted from a guess: a paper that the repository first saw after its meeting, without a
 * stated date, is "not recorded". Throws a RangeError for a text that isn't a date.
 */
export function noticeOfPaper(
  facts: PaperFacts,
  settings: NoticeSettings,
  calendar: WorkingCalendar,
): PaperNotice {
  const state = stateOf(facts, noticeDaysOf(facts.committee, settings), calendar);
  return { ...state, ...describe(state, facts, calendar) };
}

function stateOf(facts: PaperFacts, days: number, calendar: WorkingCalendar): NoticeState {
  const { meeting, today, convened, toFollow } = facts;
  if (contradiction(facts) !== undefined) return { state: 'contradictory' };
  if (toFollow && !toFollow.arrived) {
    const { expected } = toFollow;
    const overdue = today >= meeting || (expected !== undefined && expected < today);
    return { state: 'to-follow', ...(expected === undefined ? {} : { expected }), overdue };
  }
  const known = knownSince(facts.since, meeting, today);
  if ('why' in known) return { state: 'not-recorded', why: known.why };
  const lastDay = lastDayForNotice(meeting, days, calendar);
  const counted = countedClearDays(known, meeting, days, lastDay, calendar);
  if (counted.clearDays >= days) return { state: 'in-time', ...counted };
  if (convened !== undefined && counted.date <= convened.on) {
    return { state: 'at-shorter-notice', convened: convened.on, ...counted };
  }
  return { state: toFollow ? 'followed' : 'late', ...counted };
}

function describe(state: NoticeState, facts: PaperFacts, calendar: WorkingCalendar): NoticeWords {
  const { committee, paper } = facts;
  const open = citationOf(committee, 'papers-open');
  const law = open && { law: open };
  switch (state.state) {
    case 'in-time':
    case 'at-shorter-notice':
      return { ...law, sentence: given(state, facts, calendar), advice: '' };
    case 'late':
      return { ...law, sentence: given(state, facts, calendar), ...late(state, facts, calendar) };
    case 'followed':
      return {
        ...law,
        sentence: `This ${paper} was announced as “to follow”. ${given(state, facts, calendar)}`,
        advice:
          `This ${paper} came after the agenda${cameForOfficers(state, facts)}. Check that members didn’t have ` +
          `it before the public${inBrackets(committee, 'to-follow')}.`,
        finding: { code: 'paper-followed', severity: 'info' },
      };
    case 'to-follow':
      return toFollow(state, facts);
    case 'not-recorded':
      return {
        ...law,
        sentence: 'The day it came out is not on record.',
        advice: `${WHY_NOT_RECORDED[state.why]} If you know the day, write it, and where that can be seen: "published: { on: YYYY-MM-DD, source: … }".`,
        finding: { code: 'publication-not-recorded', severity: 'info' },
      };
    case 'contradictory':
      return {
        ...law,
        sentence: 'The day it came out is not on record.',
        advice: contradiction(facts) ?? '',
        finding: { code: 'notice-contradictory', severity: 'error' },
      };
  }
}

/** Up to a day of git nothing is counted: that is no day of arrival. */
function cameForOfficers(counted: Counted, { meeting, today }: PaperFacts): string {
  return counted.source === 'recorded'
    ? ` (${sinceForOfficers(counted, today).replace(/^I/, 'i')})`
    : `, ${daysBefore(counted, meeting)}`;
}

/** "In the council’s records since Friday 6 May 2022, after the agenda: 2 clear working days before the meeting." */
function given(counted: Counted, facts: PaperFacts, calendar: WorkingCalendar): string {
  const { committee, meeting, today, item } = facts;
  const agenda = item && knownSince(item, meeting, today);
  const later = agenda && !('why' in agenda) && agenda.date < (counted.first ?? counted.date);
  const since = sinceInWords(counted, committee, 'paper');
  // A day that is typed is the council's word: what the public had with the agenda counts from when that had the item.
  if (counted.source === 'stated' && isAgendaLater(counted, agenda, facts)) {
    const { date } = agenda;
    const clearDays = clearDaysBetween(date, meeting, calendar);
    return `${since}, and its item has been on the agenda since ${formatLongDate(date)}: ${daysBefore({ date, clearDays }, meeting)}.`;
  }
  return countedInWords(counted, `${since}${later ? ', after the agenda' : ''}`, meeting);
}

/** Whether the agenda had an item only after the day that is stated for its paper, as the register or the agenda says. One that came here after the meeting shows nothing. */
function isAgendaLater(
  { date }: Counted,
  agenda: ReturnType<typeof knownSince> | undefined,
  { meeting, today }: PaperFacts,
): agenda is KnownSince {
  return (
    agenda !== undefined &&
    !('why' in agenda) &&
    (agenda.source === 'published' || agenda.source === 'stated') &&
    agenda.date > date &&
    agenda.date <= meeting &&
    agenda.date <= today
  );
}

function late(
  state: Counted,
  facts: PaperFacts,
  calendar: WorkingCalendar,
): Pick<NoticeWords, 'advice' | 'finding'> {
  // A late item brings its papers with it (s.100B(3)(b)), and is judged itself.
  if (isHeld(facts) || facts.late || cameWithItem(state, facts)) return { advice: '' };
  const { paper, committee, today } = facts;
  return {
    advice:
      `${sinceForOfficers(state, today)}, this ${paper} ${state.provisional ? 'would have' : 'had'} ` +
      `${againstTheRule(state, calendar)} It is not held back for that, and its page says when it came` +
      `${inBrackets(committee, 'papers-open')}. ${STATED_EARLIER}`,
    finding: { code: 'paper-late', severity: 'warning' },
  };
}

/** Whether the agenda had its item no sooner: then that is late, and is said of the item. */
function cameWithItem({ date }: Counted, { item, meeting, today }: PaperFacts): boolean {
  const since = item && knownSince(item, meeting, today);
  return since !== undefined && !('why' in since) && since.date >= date;
}

/** What in the facts can't both be true, in the officer's words; nothing where all is well. */
function contradiction({ meeting, paper, toFollow: following }: PaperFacts): string | undefined {
  if (!following || following.arrived || following.expected === undefined) return undefined;
  if (following.expected <= meeting) return undefined;
  return (
    `This ${paper} is expected on ${formatDate(following.expected)}, after the meeting on ` +
    `${formatDate(meeting)}. Write the day on which members will have it before they meet.`
  );
}

function toFollow(
  state: { readonly expected?: IsoDate; readonly overdue: boolean },
  facts: PaperFacts,
): NoticeWords {
  const { committee, paper, meeting } = facts;
  const rule = citationOf(committee, 'to-follow');
  const law = rule && { law: rule };
  const expected =
    state.expected === undefined ? '' : ` It was expected on ${formatLongDate(state.expected)}.`;
  if (isHeld(facts)) {
    return {
      ...law,
      sentence: `This ${paper} was announced as “to follow”, and has not been published here.${expected}`,
      advice:
        `The meeting on ${formatDate(meeting)} is over, and this ${paper} is still marked as to follow. ` +
        'Add it, with the day on which it was published, or say in the report that it never arrived.',
      finding: { code: 'paper-never-followed', severity: 'warning' },
    };
  }
  if (state.overdue) {
    return {
      ...law,
      sentence: `This ${paper} is to follow.${expected} It has not arrived yet.`,
      advice:
        `${expected.trim()} It has not arrived. Add it now, or write the new day in "expected:".`.trim(),
      finding: { code: 'paper-overdue', severity: 'warning' },
    };
  }
  const due =
    state.expected === undefined ? '' : ` It is expected on ${formatLongDate(state.expected)}.`;
  return {
    ...law,
    sentence: `This ${paper} is to follow.${due}`,
    advice: `Publish this ${paper} no later than members have it${inBrackets(committee, 'to-follow')}.`,
    finding: { code: 'paper-to-follow', severity: 'info' },
  };
}
