import type { Citation } from './citation.ts';
import type { IsoDate } from '../language/dates.ts';
import type { Publication } from './received.ts';
import type { Severity } from './severity.ts';
import type { CommitteeKind } from './settings.ts';
/** What was published: the notice of the meeting itself has stricter rules than its papers. */
export type NoticedPaper = 'notice' | 'agenda' | 'report' | 'appendix';

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
   * Announced, on an agenda that was in time, as still to come. `arrived` is whether it has arrived
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
