import type { OpenBefore } from '../../history/register/open-before.ts';
import type { Citation } from '../../law/citation.ts';
import type { Received } from '../../law/received.ts';
import type { Access } from '../../law/access.ts';
import type { Arrival, Following } from '../../law/arrival.ts';
import type { IsoDate } from '../../language/dates.ts';
import type { PdfAccessibility } from './pdf-accessibility.ts';

/** What a dropped file is, by its bytes alone. */
export type StatedFile = {
  /** Path of the source, for the publisher alone: it is never on a page. */
  readonly path: string;
  /** Site path of the published file, whatever the officer called theirs: it never changes. */
  readonly url: string;
  /** What opens: "PDF", "Word document", "Spreadsheet", "CSV", "Image". */
  readonly format: string;
  readonly extension: string;
  readonly bytes: number;
  readonly sha256: string;
  /** Only where the format has pages. */
  readonly pages?: number;
  /** Of a PDF. */
  readonly accessibility?: PdfAccessibility;
};

/** A paper that has been dropped in, and when. */
export type AppendixFile = StatedFile & {
  readonly received: Received;
  /** When it took the place of an earlier version, where there is one. */
  readonly corrected?: Received;
};

/** What a paper was before it was replaced: it stays citable, unless it was withdrawn. */
export type EarlierVersion = {
  readonly sha256: string;
  readonly bytes: number;
  readonly format: string;
  readonly published: Received;
  /** None where its replacement isn't committed yet. */
  readonly replaced?: IsoDate;
  /** Why it was replaced, on record. */
  readonly why?: string;
  readonly state:
    | {
        readonly kind: 'kept';
        /** Site path, with the first digits of the hash in it: it never changes. */
        readonly url: string;
        readonly pages?: number;
        /** Path of the content, for the publisher alone. */
        readonly source: string;
      }
    | { readonly kind: 'withdrawn'; readonly reason: string }
    | { readonly kind: 'not-kept' };
};

/** A paper that isn't here, or is and has to be put right before it can be published. */
export type ToFollow = {
  readonly kind: 'to-follow';
  readonly beingChecked?: true;
  /** It was published, and was taken off: to be put right where it is being checked, else for good. */
  readonly wasOpen?: OpenBefore;
};

export type AppendixState =
  | ToFollow
  | { readonly kind: 'here'; readonly file: AppendixFile }
  /** When it was published, and since when it is withheld: of one that the public had. */
  | { readonly kind: 'withheld'; readonly published?: Received };

/** An appendix as its report announces it, with the file that is in the folder. */
export type StatedAppendix = {
  /** 1-based; the position in front matter. */
  readonly number: number;
  readonly title: string;
  readonly expected?: IsoDate;
  readonly access: Access;
  /** Site path of its page. */
  readonly url: string;
  readonly state:
    ToFollow | { readonly kind: 'here'; readonly file: StatedFile } | { readonly kind: 'withheld' };
};

/** An appendix as it is on a day. */
export type Appendix = Omit<StatedAppendix, 'state'> & {
  readonly state: AppendixState;
  /** What was public before the file that is here, the newest first. */
  readonly earlier?: readonly EarlierVersion[];
  /** None where the law asks for none: withheld, or of a cancelled meeting. */
  readonly notice?: PublicNotice;
  readonly coming?: Coming;
};

/** A paper's coming as a dated event. */
export type Coming = {
  /** None where it isn't here, or where the day isn't recorded. */
  readonly arrival?: Arrival;
  /** Where it was announced as to follow, whether it has arrived since or not. */
  readonly following?: Following;
  /** Joined the pack after what announces it was published. */
  readonly supplement?: true;
};

/** What is on record of a paper or a decision, for its page; with a law only where the sentence is about it. */
export type PublicNotice = { readonly sentence: string; readonly law?: Citation };

/** A key decision: the notice that the public had, why it is key, and what the notice stated. */
export type KeyDecision = PublicNotice & {
  /** It rests on an agreement that it is urgent, which is on record (SI 2012/2089 reg 11). */
  readonly specialUrgency?: true;
  readonly grounds: readonly string[];
  readonly particulars: readonly { readonly label: string; readonly text: string }[];
  readonly noticeUrl?: string;
  /** The notice has an address, and no day of it is on record. */
  readonly noticeIsUnsaid?: true;
};

/** The state of call-in; the label says it in a few words. */
export type CallInNotice = PublicNotice & { readonly label: string };

/** Announced for a day that has gone by, and still not there. */
export function isOverdue(
  paper: {
    readonly expected?: IsoDate;
    readonly state: {
      readonly kind: string;
      readonly beingChecked?: true;
      readonly wasOpen?: unknown;
    };
  },
  today: IsoDate,
): boolean {
  if (paper.state.beingChecked || paper.state.wasOpen) return false;
  return paper.state.kind === 'to-follow' && paper.expected !== undefined && paper.expected < today;
}
