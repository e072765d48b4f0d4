import type { Received } from '../appendix.ts';
import type { CommitteeKind } from '../committee.ts';
import type { Council } from '../council.ts';
import type { IsoDate } from '../dates.ts';
import type { Severity } from '../diagnostic.ts';
import type { Citation } from './citation.ts';
import { executiveRegulation, lga1972 } from './citation.ts';
import { clearDaysBetween, lastDayForNotice } from './clear-days.ts';
import type { WorkingCalendar } from './working-days.ts';
import { contradiction, describe } from './paper-notice-words.ts';

/** What was published: the notice of the meeting itself has stricter rules than its papers. */
export type NoticedPaper = 'notice' | 'agenda' | 'report' | 'appendix';

/** When a paper became open: as its front matter states, or as the repository can tell. */
export type Publication = { readonly kind: 'stated'; readonly date: IsoDate } | Received;

export type PaperFacts = {
  readonly paper: NoticedPaper;
  /** The body that meets: an executive has regulations of its own. */
  readonly committee: CommitteeKind;
  readonly meeting: IsoDate;
  readonly publication: Publication;
  /** When a meeting called at shorter notice was convened. */
  readonly convened?: IsoDate;
  /** Why the item can't wait. */
  readonly late?: { readonly reason: string };
  /**
   * Announced, on an agenda that was in time, as still to come. `arrived` is whether it has come
   * since; without it `publication` is not read.
   */
  readonly toFollow?: { readonly expected?: IsoDate; readonly arrived: boolean };
  readonly today: IsoDate;
};

/** Why no clear days can be computed without a guess. */
export type NotRecorded = 'committed-after-meeting' | 'shallow-clone' | 'no-repository';

/** Counted days of a paper whose publication is known. */
export type Counted = {
  readonly published: IsoDate;
  /** Not published yet: the days that it would have if it were published today, or on the day stated. */
  readonly provisional: boolean;
  readonly clearDays: number;
  readonly required: number;
  /** The last day on which it would have been in time. */
  readonly lastDay: IsoDate;
};

export type NoticeState =
  | ({ readonly state: 'in-time' } & Counted)
  | ({ readonly state: 'in-time-at-shorter-notice'; readonly convened: IsoDate } & Counted)
  | ({ readonly state: 'late'; readonly reason: string } & Counted)
  | ({ readonly state: 'late-without-reason' } & Counted)
  | ({ readonly state: 'followed' } & Counted)
  | {
      readonly state: 'to-follow';
      readonly expected?: IsoDate;
      /** Expected on a day that has gone by, or the meeting has. */
      readonly overdue: boolean;
    }
  | { readonly state: 'not-recorded'; readonly why: NotRecorded; readonly reason?: string }
  | { readonly state: 'contradictory' };

export type NoticeWords = {
  /** The rule that was applied. */
  readonly law: Citation;
  /** For the public page: what happened, without blame. */
  readonly sentence: string;
  /** For the officer: what is wrong and what to write; empty where nothing is to be done. */
  readonly advice: string;
  /** Where there is something to say to the officer. */
  readonly finding?: { readonly code: NoticeCode; readonly severity: Severity };
};

/** What can be found of a paper's notice, as diagnostics name it. */
export type NoticeCode =
  | 'paper-late'
  | 'meeting-notice-late'
  | 'executive-item-late'
  | 'paper-late-with-reason'
  | 'paper-followed'
  | 'paper-to-follow'
  | 'paper-overdue'
  | 'paper-never-followed'
  | 'publication-not-recorded'
  | 'notice-contradictory';

export type PaperNotice = NoticeState & NoticeWords;

/**
 * The notice that the public had of a paper, and whether the law is kept: five clear days (LGA 1972
 * s.100A(6)(a), s.100B(3), (4)(a); for an executive SI 2012/2089 regs 6 and 7), unless the meeting was
 * convened at shorter notice (s.100B(4)(a)), the chair admits the item as urgent for special
 * circumstances (s.100B(4)(b)), or the paper was announced as to follow (s.100B(3)).
 *
 * Nothing is computed from a guess: a paper that the repository first saw after its meeting, without a
 * stated date, is "not recorded". Throws a RangeError for a text that is no date.
 */
export function noticeOfPaper(
  facts: PaperFacts,
  rules: Council['notice'],
  calendar: WorkingCalendar,
): PaperNotice {
  const state = stateOf(facts, rules, calendar);
  return { ...state, ...describe(state, facts, rules, calendar, lawOf(state, facts)) };
}

function stateOf(
  facts: PaperFacts,
  rules: Council['notice'],
  calendar: WorkingCalendar,
): NoticeState {
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
  // A chair can admit an item, but nobody can admit a meeting of which the public wasn't told.
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
