import type { OpenBefore } from '../../history/register/open-before.ts';
import type { MemberGroup } from '../committee/committee.ts';
import type { Received } from '../../law/received.ts';
import type { Changes, NewTitles } from '../standing/publication/changes.ts';
import type { ClosedPart } from '../withheld/closed-parts.ts';
import type { Contact } from '../council/council.ts';
import type { IsoDate } from '../../language/dates.ts';
import type { MeetingDay, MeetingWhen } from '../../language/days/meeting-day.ts';
import type { MunicipalYear } from '../../law/municipal-year.ts';
import type { SafeHtml } from '../../source/safe-html.ts';
import type { LateItem } from '../../law/notice/notice-state.ts';
import type { RecordLink } from '../notice/notice.ts';
import type { Coming, PublicNotice } from '../appendix/appendix.ts';
import { compareText } from '../../rules/diagnostic.ts';

/** What an item is about, where it is no report: the words and the people of its kind. */
export type ItemBusiness =
  | { readonly kind: 'verbal'; readonly by?: string }
  | {
      readonly kind: 'petition';
      readonly by?: string;
      readonly signatures?: number;
      readonly words?: SafeHtml;
    }
  | {
      readonly kind: 'motion';
      readonly proposer: string;
      readonly seconder?: string;
      readonly words: SafeHtml;
    }
  | {
      readonly kind: 'public-question' | 'member-question';
      readonly by: string;
      readonly to?: string;
      readonly words: SafeHtml;
      readonly answer?: SafeHtml;
    };

/** The number is the agenda's own: a minute of the same item has another. */
export type AgendaItem = {
  /** "54", "5a"; none for an unnumbered row, such as "Opening remarks". */
  readonly number?: string;
  /** It is one more report of the item before, and has its number. */
  readonly sameItem?: true;
  readonly business?: ItemBusiness;
  readonly title: string;
  readonly text: SafeHtml;
  readonly paper:
    | { readonly kind: 'none' }
    | {
        readonly kind: 'report';
        readonly slug: string;
        /** The day for which it was announced as to follow. */
        readonly expected?: IsoDate;
      }
    | {
        readonly kind: 'report-to-follow';
        readonly slug: string;
        readonly expected?: IsoDate;
        /** It is here, and has to be put right before it can be published. */
        readonly beingChecked?: true;
        /** It was published, and was taken off to be put right. */
        readonly wasOpen?: OpenBefore;
        /** The numbers of the appendices of a report that is being checked: their addresses stay. */
        readonly appendices?: readonly number[];
      }
    | {
        /** The report is with the agenda of an earlier meeting of the committee. */
        readonly kind: 'report-elsewhere';
        readonly slug: string;
        /** Site path of that report. */
        readonly url: string;
      };
  /** When the published agenda had it, where that is stated to be later than the agenda. */
  readonly added?: IsoDate;
  /** Why it is considered although it is late (LGA 1972 s.100B(4)(b)). */
  readonly late?: LateItem;
  /** After the meeting: whether the public was excluded for it; none where nobody has said. */
  readonly publicExcluded?: boolean;
  /** Slugs of the matters that it says it belongs to. */
  readonly matters?: readonly string[];
  /** Ids of the notices that it says it was in. */
  readonly notices?: readonly string[];
  /** Set on the standing item under which the public may be excluded (LGA 1972 s.100A(4)). */
  readonly exclusion?: true;
};

/** When and where a meeting is held. */
export type Held = { readonly time: string; readonly place: string };

/** A change of when or where a meeting is to be held. */
export type Moved = {
  /** The day on which it was changed. */
  readonly day: IsoDate;
  readonly before: Partial<Held> & { readonly date?: IsoDate };
};

/** That a meeting was off, and is to be held after all. */
export type HeldAfterAll = {
  readonly off: 'cancelled' | 'postponed';
  /** The day on which it was called off. */
  readonly day: IsoDate;
  readonly since: IsoDate;
};

/** Whether the report of an item is here and can't be published yet. */
export function isBeingChecked(
  paper: AgendaItem['paper'],
): paper is Extract<AgendaItem['paper'], { kind: 'report-to-follow' }> {
  return paper.kind === 'report-to-follow' && paper.beingChecked === true;
}

/** What an agenda states, by its bytes alone. */
export type StatedAgenda = {
  /** Slug of the committee. */
  readonly committee: string;
  readonly date: IsoDate;
  /** Of a body that meets more than once on a day: 2 for its second meeting. */
  readonly sitting?: number;
  /** 24-hour, "10:00". */
  readonly time: string;
  readonly place: string;
  readonly preMeeting?: { readonly time: string; readonly note?: string };
  /** The further days of a meeting of several days. */
  readonly days?: readonly {
    readonly on: IsoDate;
    readonly time?: string;
    readonly place?: string;
  }[];
  readonly toBeConfirmed?: readonly ('date' | 'time' | 'place')[];
  readonly held?: 'in-person' | 'hybrid' | 'online';
  /** Where a hybrid or online meeting can be joined. */
  readonly join?: string;
  readonly webcast?: string;
  readonly attending?: SafeHtml;
  readonly speaking?: { readonly how: SafeHtml; readonly by?: IsoDate; readonly time?: string };
  readonly cancelled?: { readonly reason: string };
  /** Put off, to a day that is known or not yet. */
  readonly postponed?: { readonly reason: string; readonly to?: MeetingDay };
  /** The meeting that was postponed to this one. */
  readonly insteadOf?: MeetingDay;
  /** Broken off, to be gone on with on a day that is known or not yet. */
  readonly adjourned?: { readonly reason?: string; readonly to?: MeetingDay };
  /** The adjourned meeting of which this one takes up what was left. */
  readonly continues?: MeetingDay;
  readonly membership: readonly MemberGroup[];
  readonly contact?: Contact;
  readonly items: readonly AgendaItem[];
  /** Text of the agenda beyond its items. */
  readonly note: SafeHtml;
  readonly municipalYear: MunicipalYear;
  /** Site path: `/meetings/<committee>/<date>/`, with `-2` behind the date of a second meeting. */
  readonly url: string;
  readonly source: string;
};

/** Whether a meeting doesn't take place on its day: it has no notice to be given, and nothing to follow. */
export const isOff = ({
  cancelled,
  postponed,
}: Pick<StatedAgenda, 'cancelled' | 'postponed'>): boolean =>
  cancelled !== undefined || postponed !== undefined;

/** The last day of a meeting, which is nearly always its only one. */
export const lastDayOf = ({ date, days = [] }: Pick<StatedAgenda, 'date' | 'days'>): IsoDate =>
  days.at(-1)?.on ?? date;

/** A meeting that another one has to do with. */
export type LinkedMeeting = MeetingWhen & {
  /** Site path, where its papers are on the site. */
  readonly url?: string;
};

/** A report that was published and taken off, as the agenda says. */
export type WithdrawnReport = {
  /** On which it was taken off. */
  readonly day: IsoDate;
  /** None where it was on the site when the register began. */
  readonly published?: IsoDate;
  /** Why, where somebody said. */
  readonly reason?: string;
  /** It is with another meeting now. */
  readonly isElsewhere?: true;
};

/** That a report or an appendix was with its meeting from a day until another. */
export type PaperStay = {
  /** Site path of its page. */
  readonly url: string;
  readonly came: IsoDate;
  readonly left: IsoDate;
  /** What became of it; `moved`: it went to another meeting. */
  readonly how: 'taken-off' | 'moved' | 'withheld';
};

/** That a meeting was taken off its day, or put back, as its agenda said from a day on. */
export type OffChange = {
  readonly day: IsoDate;
  readonly what: 'cancelled' | 'postponed' | 'to-be-held';
};

/** A change of an agenda or a report before its last one. */
export type EarlierChange = {
  /** Site path of the paper. */
  readonly url: string;
  readonly day: IsoDate;
  readonly reason?: string;
};

/** That an agenda went out before the day since which it is there without a break. */
export type FirstOut = {
  /** On which it was first published. */
  readonly day: IsoDate;
  /** The meeting was to be on another day in between, so that it had another address. */
  readonly isMoved?: true;
  /** The addresses that it had before. */
  readonly at: readonly string[];
};

/** A meeting as it is on a day: what its agenda states, and what is true of it then. */
export type Meeting = StatedAgenda & {
  /** What takes the place of this meeting. */
  readonly movedTo?: LinkedMeeting;
  /** What this meeting takes the place of, and why that was postponed. */
  readonly movedFrom?: LinkedMeeting & { readonly reason?: string };
  /** What takes up the business that was left. */
  readonly resumedAt?: LinkedMeeting;
  /** Whose business this meeting takes up, and why that was adjourned. */
  readonly resumedFrom?: LinkedMeeting & { readonly reason?: string };
  /** When the agenda became open to the public. */
  readonly published: Received;
  /** Of an agenda that went out before: see {@link FirstOut}. */
  readonly firstOut?: FirstOut;
  /** How its agenda was changed since it went out. */
  readonly changes?: Changes;
  /** How it was changed by itself, and by new titles of its reports; none where no report has one. */
  readonly newTitles?: NewTitles;
  /** Of a meeting to come: when or where it was to be held before. */
  readonly moved?: readonly Moved[];
  /** Of a meeting to come: that it was off before. */
  readonly heldAfterAll?: HeldAfterAll;
  /** Reports that were taken off, the first first. */
  readonly withdrawn?: readonly WithdrawnReport[];
  /** Where it is printed: changes of its papers before the last one of each. */
  readonly changesBefore?: readonly EarlierChange[];
  /** Where it is printed: what was with the meeting for some days alone. */
  readonly stays?: readonly PaperStay[];
  /** Where it is printed: when or where it was to be held before, also of one that was held. */
  readonly movesKept?: readonly Moved[];
  /** Where it is printed: when it was taken off its day, and put back. */
  readonly offChanges?: readonly OffChange[];
  /** What of reports of earlier meetings is not for the public, by their addresses. */
  readonly closedElsewhere?: Readonly<Record<string, readonly ClosedPart[]>>;
  /** Of reports that are to follow, by slug: what became of the promise. */
  readonly comings?: Readonly<Record<string, Coming>>;
  /** Of late items, by their position: since when the agenda had each, and the reason given. */
  readonly lateItems?: Readonly<Record<number, string>>;
  /** The same without the new titles of their reports, of items that have one: '' where nothing else is said. */
  readonly lateWithoutTitles?: Readonly<Record<number, string>>;
  /** That the meeting was called at shorter notice, and why. */
  readonly convened?: string;
  /** The notices that items were in, by their position. */
  readonly noticedItems?: Readonly<Record<number, readonly RecordLink[]>>;
  /** Why an executive meets in private, and the public notice of it. */
  readonly privateNotice?: PublicNotice;
  /** Of a meeting to come: the last day on which its papers can be published in time. */
  readonly lastDayForPapers?: IsoDate;
  /** None where the meeting is cancelled or postponed. */
  readonly notice?: PublicNotice;
  /** Of the meeting itself, where it was not given with the agenda. */
  readonly meetingNotice?: PublicNotice;
};

/** A meeting as far as its place among others depends on it; without a time where only its folder is known. */
type InOrder = Pick<StatedAgenda, 'committee' | 'date' | 'sitting' | 'toBeConfirmed'> & {
  readonly time?: string;
};

/**
 * The order of meetings: by day, then by committee, then by the hour on that day. One whose time is still to be confirmed is the last; at the same
 * hour they are in the order of their folders.
 */
export function compareMeetings(a: InOrder, b: InOrder): number {
  return (
    compareText(a.date, b.date) ||
    compareText(a.committee, b.committee) ||
    compareText(hourOf(a), hourOf(b)) ||
    (a.sitting ?? 1) - (b.sitting ?? 1)
  );
}

/** After every hour of a day. */
const NO_HOUR = '99:99';

const hourOf = ({ time = NO_HOUR, toBeConfirmed }: InOrder): string =>
  toBeConfirmed?.includes('time') ? NO_HOUR : time;
