import type { IsoDate } from '../../language/dates.ts';
import type { DecisionPart, MinutedDecision, MinutesStatus } from './minutes.ts';

/** What one minute says of a report or an item. */
export type MinutedReport = {
  /** Of the minute, on the page of its minutes. */
  readonly url: string;
  /** The day on which it was taken. */
  readonly on: IsoDate;
  readonly status: MinutesStatus['kind'];
  readonly number?: string;
  /** "Deferred to 17 March 2026": what became of the item besides, or instead. */
  readonly fates: readonly string[];
  /** Of applications and licences, in the council's words. */
  readonly outcomes: readonly string[];
  readonly decisions: readonly (Pick<MinutedDecision, 'verb' | 'to' | 'text'> & {
    /** Of the decision, on the page of its minutes. */
    readonly url: string;
    /** What comes before the first part. */
    readonly lead: string;
    readonly parts: readonly (Omit<DecisionPart, 'id'> & { readonly url: string })[];
  })[];
};
