import type { OpenBefore } from '../../history/register/open-before.ts';
import type { IsoDate } from '../../language/dates.ts';
import type { CommitteeKind } from '../../law/bodies.ts';
import type { Closed } from '../../law/exemption/exemption.ts';
import type { AppendixFile } from '../../papers/appendix/appendix.ts';
import type { ReportView } from '../report/paper-pages.ts';
import type { AgendaItemView, MeetingView } from '../views.ts';

/**
 * The printed pack of a meeting: its front sheet and agenda, then all papers in the order of the agenda. It says nothing that
 * depends on the day on which it is made.
 */
export type PackView = {
  readonly council: string;
  /** Where the site is published, ending in a slash. */
  readonly site: string;
  /** "Scrutiny Board (Children and Families), 11 May 2022". */
  readonly title: string;
  readonly meeting: MeetingView;
  readonly rows: readonly PackRow[];
  readonly papers: readonly PackPaper[];
  /** The part at which what has an address on the site is in the pack, by that address. */
  readonly places: Readonly<Record<string, string>>;
  /** What came or was changed after the agenda was first published, by day; empty where nothing did. */
  readonly later: readonly LaterDay[];
  /** The last day on which any of its papers came out; of the meeting, where none is known. */
  readonly date: IsoDate;
};

/** The front sheet and the agenda. */
export const AGENDA_PART = 'agenda';

export type LaterDay = { readonly day: IsoDate; readonly events: readonly LaterEvent[] };

/** What happened to a meeting or to a paper of it after its agenda was out. */
export type LaterEvent =
  | { readonly kind: 'moved'; readonly what: readonly ('date' | 'time' | 'place')[] }
  | { readonly kind: 'agenda-changed'; readonly reason?: string }
  /** The meeting was taken off its day, or put back. */
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'postponed' }
  | { readonly kind: 'to-be-held' }
  /** What it was called is not said any more. */
  | {
      readonly kind: 'withdrawn';
      readonly published?: IsoDate;
      readonly reason?: string;
      /** It is with another meeting now. */
      readonly isElsewhere?: true;
    }
  | {
      readonly kind:
        | 'came'
        /** It was published before, and was taken off or withheld in between. */
        | 'came-back'
        | 'corrected'
        | 'changed'
        | 'withheld'
        | 'taken-off'
        | 'being-checked';
      /** "Item 7, Appendix 1: Leeds ILACS Report 2022". */
      readonly name: string;
      /** Of its part, where it has one. */
      readonly key?: string;
      readonly reason?: string;
      /** The council's records have it since that day: whether it was out then isn't known. */
      readonly isRecorded?: true;
    };

/** A row of the agenda, with what the pack has of it. */
export type PackRow = {
  readonly item: AgendaItemView;
  /** Of its papers, in their order. */
  readonly keys: readonly string[];
  /** Further reports of the same item. */
  readonly more: readonly PackRow[];
};

/** A paper of the pack, or the page in its place. */
export type PackPaper = {
  /** Names it in links: "item-7", "item-7-appendix-1". */
  readonly key: string;
  /** Of its item. */
  readonly itemKey: string;
  readonly itemNumber?: string;
  /** "Report", "Appendix 1". */
  readonly what: string;
  readonly title: string;
  /** Where it is published, from the root of the site. */
  readonly url: string;
  readonly content: PaperContent;
};

export type PaperContent =
  | { readonly kind: 'report'; readonly report: ReportView }
  /** A PDF, whose pages are taken as they are. */
  | { readonly kind: 'pdf'; readonly file: AppendixFile }
  | { readonly kind: 'picture'; readonly file: AppendixFile; readonly report: string }
  | StandInContent;

/** Why a page is in the place of a paper. */
export type StandInContent = {
  readonly kind: 'stand-in';
  /** The report that an appendix belongs to. */
  readonly report?: string;
  readonly why: StandInReason;
};

export type StandInReason =
  | { readonly kind: 'to-follow'; readonly expected?: IsoDate }
  | { readonly kind: 'being-checked'; readonly wasOpen?: OpenBefore }
  | { readonly kind: 'taken-off'; readonly wasOpen: OpenBefore }
  | {
      readonly kind: 'withheld';
      readonly access: Closed;
      /** "10.4(3)". */
      readonly rules: readonly string[];
      readonly body: CommitteeKind;
      /** What belongs to it and is withheld with it: "Appendix 1: Offer". */
      readonly with: readonly string[];
    }
  /** It is with the papers of an earlier meeting. */
  | { readonly kind: 'elsewhere' }
  /** A file that has no pages: a spreadsheet, a Word document. */
  | { readonly kind: 'file'; readonly file: AppendixFile }
  /** A PDF that can't be taken into another. */
  | { readonly kind: 'not-taken'; readonly file: AppendixFile };
