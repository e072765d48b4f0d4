import type { Diagnostic } from '../../../rules/diagnostic.ts';
import type { RuleCode } from '../../../rules/rules.ts';
import type { RecordFacts } from '../../record/record-facts.ts';

/** What the record is held against: papers of meetings, by their site paths. */
export type MeetingPapers = {
  readonly meetings: ReadonlyMap<string, string>;
  readonly reports: ReadonlyMap<string, string>;
};

/** Reports something at a field of a paper of the record, or at a field within one. */
export type Find = (
  code: RuleCode,
  field: string | readonly PropertyKey[],
  message: string,
  severity?: Diagnostic['severity'],
) => void;

/** A paper of the record with what it states. */
export type Paper<T> = { readonly facts: RecordFacts; readonly stated: T; readonly find: Find };
