import type { IsoDate } from '../../language/dates.ts';

/** Why a decision can’t be called in. */
export type CallInBar = {
  readonly code: 'not-of-this-body' | 'urgent' | 'already-called-in' | 'below-threshold';
  readonly sentence: string;
};

/** The days on which a decision can be called in. */
export type CallInWindow = {
  /** The day of publication, which doesn't count. */
  readonly published: IsoDate;
  /** The last day. */
  readonly until: IsoDate;
  /** The day after it. */
  readonly effectiveFrom: IsoDate;
};

export type CallInState =
  | { readonly state: 'not-eligible'; readonly bars: readonly CallInBar[] }
  | { readonly state: 'not-open' }
  /** The decision is published, and the council hasn't stated how long its rules give. */
  | { readonly state: 'time-unknown' }
  | { readonly state: 'open'; readonly window: CallInWindow }
  | {
      readonly state: 'called-in';
      readonly window?: CallInWindow;
      readonly on: IsoDate;
      readonly released?: IsoDate;
    }
  | { readonly state: 'expired'; readonly window: CallInWindow }
  | { readonly state: 'implemented'; readonly on: IsoDate; readonly window?: CallInWindow };
