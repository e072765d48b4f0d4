import type { IsoDate } from '../../language/dates.ts';
import type { PartState } from '../../law/call-in-requests.ts';
import type { Decision } from '../../papers/decision/decision.ts';
import { takerInWords } from '../../papers/record/taker.ts';

/** A decision in a list, whoever took it, at a meeting or without one. */
export type DecisionEntry = {
  readonly title: string;
  readonly url: string;
  readonly taken: IsoDate;
  readonly taker: string;
  /** Names of the wards. */
  readonly wards: 'all' | readonly string[];
  /** In a few words; of a decision whose parts differ, each. */
  readonly state?: string;
  readonly parts: readonly PartState[];
  /** The last day for a call-in, while it can still be called in. */
  readonly openUntil?: IsoDate;
  readonly reference?: string;
  readonly isKey: boolean;
  /** To whom it is a recommendation, and no more; empty where the minutes don't say. */
  readonly recommendedTo?: string;
  /** The minutes that have it are a draft. */
  readonly isDraft?: true;
  readonly source: 'meeting' | 'officer' | 'member';
};

/** The entry of a decision that was taken without a meeting. */
export function entryOf(decision: Decision): DecisionEntry {
  const { title, url, taken, by, wards, callInState, reference, key } = decision;
  return {
    ...{ title, url, taken, taker: takerInWords(by) },
    wards: wards === 'all' ? 'all' : wards.map(({ name }) => name),
    ...(callInState && { state: callInState.label }),
    parts: callInState?.parts ?? [],
    ...(callInState?.isOpen === true &&
      callInState.until !== undefined && { openUntil: callInState.until }),
    ...(reference !== undefined && { reference }),
    isKey: typeof key === 'string',
    source: by.kind === 'officer' ? 'officer' : 'member',
  };
}
