import type { KeyDecisionParticular } from '../../law/key-decision.ts';
import type { Received } from '../../law/received.ts';
import type { Changes } from '../standing/publication/changes.ts';
import type { StatedChange } from '../../source/fields.ts';
import type { UrgencyAgreement } from '../../law/urgency.ts';
import type { IsoDate } from '../../language/dates.ts';
import type { MunicipalYear } from '../../law/municipal-year.ts';
import type { ReportSection } from '../../source/markdown/report-body.ts';
import type { Ward } from '../council/council.ts';
import type { Taker } from '../record/taker.ts';

/** When something is to be decided. */
export type NoticeWhen =
  | { readonly kind: 'day'; readonly on: IsoDate }
  | { readonly kind: 'period'; readonly from: IsoDate; readonly to: IsoDate }
  | { readonly kind: 'not-before'; readonly from: IsoDate };

type Urgency = Omit<UrgencyAgreement, 'reason'>;

export type NoticeException =
  | {
      readonly kind: 'general';
      readonly told: { readonly who: string; readonly on: IsoDate };
      readonly available: IsoDate;
      readonly reason: string;
      readonly reasonsPublished?: IsoDate;
    }
  | {
      readonly kind: 'special';
      readonly agreed: Urgency;
      readonly reason: string;
      readonly reasonsPublished?: IsoDate;
      /** The day of the council's meeting to which it was reported. */
      readonly reported?: IsoDate;
    };

export type PrivateBusiness = {
  readonly paragraphs: readonly number[];
  readonly reason: string;
  readonly representationsBy?: string;
  readonly urgency?: UrgencyAgreement & { readonly reasonsPublished?: IsoDate };
};

export type Representation = {
  readonly from: string;
  readonly said: string;
  readonly response?: string;
};

/** A notice of a key decision, of business in private, or of both, as its paper states it. */
export type StatedNotice = {
  readonly id: string;
  readonly slug: string;
  /** Site path. */
  readonly url: string;
  readonly matter: string;
  readonly ofKeyDecision: boolean;
  readonly by: Taker;
  /** Slug of the committee that is named, where the council has one of that name. */
  readonly committee?: string;
  readonly members?: readonly string[];
  readonly when: NoticeWhen;
  /** Of the day on which it is to be decided, or the first day on which it may be. */
  readonly municipalYear: MunicipalYear;
  readonly documents?: readonly string[];
  readonly where?: string;
  readonly otherDocuments?: string;
  readonly published?: IsoDate;
  /** From where that day is known, as its page says. */
  readonly publishedSource?: string;
  readonly private?: PrivateBusiness;
  readonly secondNotice?: {
    readonly on: IsoDate;
    /** "none" where the notice says that there were none; nothing where it doesn't say. */
    readonly representations?: 'none' | readonly Representation[];
  };
  readonly exception?: NoticeException;
  readonly moved: readonly {
    readonly on?: IsoDate;
    readonly from: string;
    readonly to?: string;
    readonly why?: string;
  }[];
  readonly withdrawn?: { readonly on: IsoDate; readonly why: string; readonly became?: string };
  readonly wards: 'all' | readonly Ward[];
  /** Why it was changed since it went out. */
  readonly changed?: StatedChange;
  /** Slugs of the matters that it says it belongs to. */
  readonly matters?: readonly string[];
  readonly sections: readonly ReportSection[];
  readonly source: string;
};

/** A notice with when it went out: `published` is the day from which its length is counted. */
export type DatedNotice = StatedNotice & {
  readonly received: Received;
  /** That it is another than when it went out. */
  readonly changes?: Changes;
  /** That day is the register's. */
  readonly isPublishedHere?: true;
};

/**
 * The notices of a council, by `noticeKey`. One whose fields can’t be read for now is there all the same; at `NO_NUMBER` where its number
 * isn’t known either.
 */
export type NoticesByKey = ReadonlyMap<string, DatedNotice | 'unread'>;

/** Where something on record leads to. */
export type RecordLink = { readonly text: string; readonly url: string };

/** A notice on a day. */
export type Notice = Omit<DatedNotice, 'members'> & {
  /** Of the body that decides, on that day. */
  readonly members: readonly string[];
  /** Particulars of reg 9(1) that the notice doesn't state. */
  readonly missing: readonly KeyDecisionParticular[];
  /** How long the notice was, and that of business in private. */
  readonly sentences: readonly string[];
  /** "28 clear days", for lists. */
  readonly length?: string;
  readonly state: 'to-come' | 'past' | 'withdrawn' | 'decided';
  /** The meeting, the report and the decision that are known. */
  readonly meeting?: RecordLink;
  readonly reports: readonly RecordLink[];
  readonly decisions: readonly RecordLink[];
};
