import type { Closed } from '../../law/exemption/exemption.ts';
import type { DecisionFunction } from '../../law/decision-record.ts';
import type { PartState } from '../../law/call-in/requests.ts';
import type { Received } from '../../law/received.ts';
import type { Changes } from '../standing/publication/changes.ts';
import type { StatedChange } from '../../source/fields.ts';
import type { IsoDate } from '../../language/dates.ts';
import type { MunicipalYear } from '../../law/municipal-year.ts';
import type { ReportSection } from '../../source/markdown/report-body.ts';
import type { CallIn } from '../call-in/call-in.ts';
import type { Ward } from '../council/council.ts';
import type { Taker } from '../record/taker.ts';

/** Whether a decision can be called in, as its record states it. */
export type StatedCallInOfDecision =
  | { readonly kind: 'open'; readonly until?: IsoDate }
  | { readonly kind: 'closed' }
  | {
      readonly kind: 'not';
      readonly why: 'urgent' | 'exempt';
      readonly rule: string;
      readonly agreed?: string;
      readonly on?: IsoDate;
    };

export type DeclaredInterest = {
  readonly name: string;
  readonly as?: string;
  readonly nature?: string;
  /** The day on which it was granted, or "none" where the record says that there was none. */
  readonly dispensation?: string;
};

/** A part of what was decided, by its mark: each can be called in alone. */
export type DecidedPart = { readonly mark: string; readonly text: string };

/** A decision that was taken without a meeting, as its record states it. */
export type StatedDecision = {
  /** The folder of its year and the name of its file: "2026/cmd-2026-07". */
  readonly id: string;
  readonly slug: string;
  /** Site path. */
  readonly url: string;
  readonly title: string;
  readonly reference?: string;
  readonly taken: IsoDate;
  readonly municipalYear: MunicipalYear;
  readonly published?: IsoDate;
  readonly by: Taker;
  readonly function: DecisionFunction;
  /** Id of the notice of a key decision; false where it isn't key. None where the record doesn't say. */
  readonly key?: false | string;
  readonly callIn?: StatedCallInOfDecision;
  readonly effective?: IsoDate;
  readonly implemented?: IsoDate;
  readonly wards: 'all' | readonly Ward[];
  /** Site path of the report that it was taken on. */
  readonly report?: string;
  readonly interests?: readonly DeclaredInterest[];
  readonly alternatives?: string;
  readonly reasons?: string;
  /** Why it was changed since it went out. */
  readonly changed?: StatedChange;
  /** Slugs of the matters that it says it belongs to. */
  readonly matters?: readonly string[];
  readonly parts: readonly DecidedPart[];
  /** What was decided in the first words, for lists. */
  readonly summary: string;
  readonly sections: readonly ReportSection[];
  /** Why passages of it are not for publication. */
  readonly closed: readonly Closed[];
  readonly source: string;
};

/** A decision on a day. */
export type Decision = StatedDecision & {
  /** When its record became open to the public. */
  readonly received: Received;
  /** That it is another than when it went out. */
  readonly changes?: Changes;
  /** None where nothing is said of call-in. */
  readonly callInState?: {
    readonly sentence: string;
    readonly label: string;
    /** The last day of the time for call-in. */
    readonly until?: IsoDate;
    readonly isOpen: boolean;
    /** By part; one without a mark where it has no parts. */
    readonly parts: readonly PartState[];
  };
  readonly callIns: readonly CallIn[];
  /** The notice of a key decision. */
  readonly notice?: { readonly id: string; readonly title: string; readonly url: string };
  /** The minute under which an officer decided, where it is here. */
  readonly under?: { readonly text: string; readonly url: string };
  /** The minute by which it was reported to the council as urgent. */
  readonly reported?: { readonly text: string; readonly url: string };
};
