import type { Diagnostic } from '../../../rules/diagnostic.ts';
import type { RuleCode } from '../../../rules/rules.ts';
import type { CallInsByDecision } from './call-ins-by-decision.ts';
import type { StatedDecision } from '../../decision/decision.ts';
import type { StatedNotice } from '../../notice/notice.ts';
import type { CommitteesBySlug } from '../../read-papers.ts';
import type { RecordFacts } from '../../record/record-facts.ts';
import type { Day } from '../day.ts';

/** What the record is held against: papers of meetings, by their site paths. */
export type MeetingPapers = {
  readonly meetings: ReadonlyMap<string, string>;
  readonly reports: ReadonlyMap<string, string>;
};

/** Reports something at a field of a paper of the record. */
export type Find = (
  code: RuleCode,
  field: string,
  message: string,
  severity?: Diagnostic['severity'],
) => void;

/** A paper of the record with what it states. */
export type Paper<T> = { readonly facts: RecordFacts; readonly stated: T; readonly find: Find };

/** What papers of the record are judged with. */
export type RecordDay = Pick<Day, 'council' | 'calendar' | 'openDays' | 'today'> &
  CallInsByDecision & {
    readonly committees: CommitteesBySlug;
    readonly decisions: readonly Paper<StatedDecision>[];
    readonly notices: readonly Paper<StatedNotice>[];
    /** Whether a call-in can't be read, so that nobody knows what it is of. */
    readonly isUnsureOfCallIns: boolean;
    readonly papers: MeetingPapers;
  };
