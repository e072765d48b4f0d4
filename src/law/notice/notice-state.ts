import type { IsoDate } from '../../language/dates.ts';
import { formatLongDate } from '../../language/dates.ts';
import type { CommitteeKind } from '../bodies.ts';
import type { Citation } from '../citation.ts';
import { formatClearDays } from '../clear-days.ts';
import type { Severity } from '../severity.ts';
import type { Counted, NotRecorded, Since } from './since.ts';
import type { WorkingCalendar } from '../working-days.ts';
import { workingDayOnOrBefore } from '../working-days.ts';

/** A meeting that was called with fewer clear days than usual. */
export type Convened = { readonly on: IsoDate; readonly reason?: string };

/** Why an item is considered although the agenda had it late. */
export type LateItem = {
  /** The special circumstances, which the minutes specify too. */
  readonly reason: string;
  /** Of an annual council: the standing order under which it is urgent. */
  readonly standingOrder?: string;
};

/** What is the same for all that is judged of a meeting. */
export type MeetingFacts = {
  /** The body that meets: it decides the law. */
  readonly committee: CommitteeKind;
  /** The annual meeting of a council, which has business of its own. */
  readonly annual?: boolean;
  readonly meeting: IsoDate;
  readonly convened?: Convened;
  readonly today: IsoDate;
};

export type PaperFacts = MeetingFacts & {
  readonly paper: 'report' | 'appendix';
  /** Since when its text is open. */
  readonly since: Since;
  /** Since when the agenda had its item. */
  readonly item?: Since;
  /** The item itself is late: its papers came with it, and are not judged beside it. */
  readonly late?: LateItem;
  /**
   * Announced, on an agenda that was in time, as still to come. `arrived` is whether it has arrived
   * since; without it `since` is not read.
   */
  readonly toFollow?: { readonly expected?: IsoDate; readonly arrived: boolean };
};

export type ItemFacts = MeetingFacts & {
  /** All items together, as the agenda was published; or one of them. */
  readonly what: 'agenda' | 'item';
  /** Since when the published agenda had it. */
  readonly since: Since;
  readonly late?: LateItem;
};

export type NoticeState =
  | ({ readonly state: 'in-time' } & Counted)
  | ({ readonly state: 'at-shorter-notice'; readonly convened: IsoDate } & Counted)
  | ({ readonly state: 'late' } & Counted)
  | ({ readonly state: 'followed' } & Counted)
  | {
      readonly state: 'to-follow';
      readonly expected?: IsoDate;
      /** Expected on a day that has gone by, or the meeting has. */
      readonly overdue: boolean;
    }
  | { readonly state: 'not-recorded'; readonly why: NotRecorded }
  | { readonly state: 'contradictory' };

export type NoticeWords = {
  /** The rule, for the officer; none where that body has none. A page states no law beside a date. */
  readonly law?: Citation;
  /** For the public page: what is on record, without a verdict. */
  readonly sentence: string;
  /** For the officer: what is wrong and what to write; empty where nothing is to be done. */
  readonly advice: string;
  /** Where there is something to say to the officer. */
  readonly finding?: { readonly code: NoticeCode; readonly severity: Severity };
};

/** What can be found of a paper's notice, as diagnostics name it. */
export type NoticeCode =
  | 'paper-late'
  | 'item-late'
  | 'paper-late-with-reason'
  | 'executive-item-late'
  | 'council-item-late'
  | 'council-urgent-business'
  | 'summons-late'
  | 'meeting-notice-late'
  | 'convened-without-reason'
  | 'paper-followed'
  | 'paper-to-follow'
  | 'paper-overdue'
  | 'paper-never-followed'
  | 'publication-not-recorded'
  | 'notice-contradictory';

export type PaperNotice = NoticeState & NoticeWords;

/** "2 clear working days before the meeting; the council’s rule is 5, and the last day was Tuesday 3 May 2022". */
export function againstTheRule(
  { clearDays, required, lastDay }: Counted,
  calendar: WorkingCalendar,
): string {
  return `${formatClearDays(clearDays)} before the meeting; the rule here is ${required}, and the last day was ${lastDayInWords(lastDay, calendar)}.`;
}

/** With the day before which the offices were last open, where the last day is not a working day. */
function lastDayInWords(day: IsoDate, calendar: WorkingCalendar): string {
  const open = workingDayOnOrBefore(day, calendar);
  const last = formatLongDate(day);
  return open === day ? last : `${last} (the last working day was ${formatLongDate(open)})`;
}

/** Whether the meeting has been held: then nothing that was late can be put right, and the page says what happened. */
export const isHeld = ({ meeting, today }: Pick<MeetingFacts, 'meeting' | 'today'>): boolean =>
  today > meeting;
