import type { OpenBefore } from '../history/register/open-before.ts';
import type { MemberGroup } from '../papers/committee/committee.ts';
import type { OwnValue } from '../papers/report/own-fields.ts';
import type { Arrival } from '../law/arrival.ts';
import type { Received } from '../law/received.ts';
import type { Changes } from '../papers/standing/publication/changes.ts';
import type { Access } from '../law/access.ts';
import type { Appendix, PublicNotice } from '../papers/appendix/appendix.ts';
import type { Logo } from '../papers/council/logo.ts';
import type { Council } from '../papers/council/council.ts';
import type { IsoDate } from '../language/dates.ts';
import type { MeetingWhen } from '../language/days/meeting-day.ts';
import type { MovedView } from './calendar/moved-and-back.ts';
import type {
  FirstOut,
  HeldAfterAll,
  ItemBusiness,
  Meeting,
  StatedAgenda,
} from '../papers/agenda/meeting.ts';
import type { MinutedReport } from '../papers/minutes/minuted-report.ts';
import type { MinutesState } from './minutes/minutes-state.ts';
import type { MunicipalYear } from '../law/municipal-year.ts';
import type { SafeHtml } from '../source/safe-html.ts';
import type { PackLink, PrintedPackLink } from './pack/printed-links.ts';
import type { SearchFacts } from './search-facts.ts';

export type { AppendixPicture, FileWords } from './report/appendix-content.ts';
export type { FileText, Sheet, SheetRow, TextPart } from '../files/file-text/file-text.ts';
export type { ReadPicture } from '../files/scans/with-scans.ts';
export type { Block, Lines, ListItem, PageText, PdfText, Table } from '../files/text/text.ts';

/**
 * What the layouts see. Every `url` is a path from the root of the site ("/meetings/…/"); the page
 * shell turns it into a relative address, so that the site works wherever it is served from.
 */

/** What every page has. */
export type Chrome = {
  readonly council: Council;
  /** Site path of the search's script, which is named after its content. */
  readonly searchScript: string;
  /** Site paths of the fonts that a page needs from its first line. */
  readonly fonts: readonly string[];
  /** At the top of every page. */
  readonly logo?: ShownLogo;
  /** The council's own pages that every page leads to. */
  readonly ownPages: readonly OwnPageLink[];
  /** Whether the council has files of people. */
  readonly hasPeople: boolean;
  /** The way to decisions and the forward plan, of a council that has them. */
  readonly recordLinks?: readonly Link[];
};

/** The council's logo, in CSS pixels. */
export type ShownLogo = Pick<Logo, 'url' | 'width' | 'height' | 'ground' | 'withName'>;

/** A link to a page of the council's own, and where every page has it. */
export type OwnPageLink = Link & { readonly shownIn: 'navigation' | 'foot' };

/** One of every page's own. */
export type PageView = {
  readonly url: string;
  /** Without the council's name. */
  readonly title: string;
  readonly description: string;
  readonly breadcrumbs: readonly Link[];
  readonly search?: SearchFacts;
};

export type Link = { readonly text: string; readonly url: string };

export type MeetingCard = {
  readonly url: string;
  readonly committee: string;
  readonly date: IsoDate;
  readonly time: string;
  readonly place: string;
  readonly cancelled?: { readonly reason: string };
  readonly postponed?: true;
  readonly adjourned?: true;
  /** Its date is still to be confirmed. */
  readonly provisional?: true;
  /** The last day of a meeting of several days. */
  readonly until?: IsoDate;
  readonly when: MeetingWhen;
  readonly reports: number;
  /** No report is here, and its agenda has some that are to follow or being checked. */
  readonly awaits?: true;
  /** How many papers are to follow, where the list says so. */
  readonly toFollow?: number;
  /** The titles of its reports, where the list has room for them. */
  readonly about?: readonly string[];
};

/** A meeting that a page leads to: an address and a day, that never change. */
export type MeetingLink = MeetingWhen & { readonly url: string };

/** A report in a list: only what rarely changes, since many pages list it. */
export type ReportCard = {
  readonly url: string;
  readonly title: string;
  readonly committee: string;
  readonly meeting: MeetingWhen;
  readonly access: Access;
};

/** A municipal year's page of a list, and how much it lists. */
export type YearCount = {
  readonly year: MunicipalYear;
  readonly url: string;
  readonly count: number;
};

/** Announced, and not there. */
export type ToFollowCard = {
  /** "Appendix 1" or "Report". */
  readonly what: string;
  readonly title: string;
  readonly url: string;
  readonly report: Link;
  readonly committee: string;
  readonly meeting: MeetingWhen;
  readonly expected?: IsoDate;
  readonly overdue: boolean;
  /** Its meeting was held without it. */
  readonly isOver?: true;
  /** The council has it, and it can't be published before it is put right. */
  readonly beingChecked?: true;
};

export type AppendixView = {
  readonly appendix: Appendix;
  readonly overdue: boolean;
  /** Its meeting was held. */
  readonly isOver?: true;
};

export type AgendaItemView = {
  readonly id: string;
  readonly number?: string;
  readonly title: string;
  readonly business?: ItemBusiness;
  readonly text: SafeHtml;
  /** "10.4(3)" for the column "Item not open"; empty where it is open. */
  readonly itemNotOpen: string;
  /** On the item under which the public may be excluded: what the resolution names, below its words. */
  readonly resolution?: {
    /** Of an executive: the words of its law. */
    readonly words?: string;
    readonly parts: readonly string[];
    readonly confidential: { readonly words: string; readonly parts: readonly string[] };
  };
  readonly report?: {
    readonly url: string;
    readonly title: string;
    readonly reportOf: string;
    /** What the agenda shows of the fields of its council's own template. */
    readonly ownFields: readonly OwnValue[];
    readonly wards: string;
    readonly access: Access;
    readonly published: Received;
    readonly changes?: Changes;
    /** The state of its decision's call-in, in a few words. */
    readonly callIn?: string;
    readonly appendices: readonly AppendixView[];
  };
  readonly toFollow?: {
    readonly expected?: IsoDate;
    readonly overdue: boolean;
    /** The meeting was held without it. */
    readonly isOver?: true;
  };
  /** The report is with the council, and can't be published before it is put right. */
  readonly beingChecked?: {
    readonly url: string;
    readonly wasOpen?: OpenBefore;
    /** The meeting was held without it. */
    readonly isOver?: true;
  };
  /** Site path of the report, which is with the agenda of an earlier meeting. */
  readonly reportElsewhere?: string;
  /** The matters of an item that has no report of its own. */
  readonly partOf?: readonly Link[];
  /** What the minutes say of it. */
  readonly minuted?: readonly MinutedReport[];
  /** The notices that it was in, where it has no report to say so. */
  readonly noticedIn?: readonly Link[];
  /** Its further reports, which have its number. */
  readonly more?: readonly AgendaItemView[];
  /** Since when the agenda had it, where that was later than the agenda, and the reason that is given. */
  readonly late?: string;
};

/** What became of a meeting, and the meetings that it has to do with. */
export type MeetingState = Pick<
  Meeting,
  'postponed' | 'adjourned' | 'movedTo' | 'movedFrom' | 'resumedAt' | 'resumedFrom'
> & {
  /** It was held, or its day has gone by. */
  readonly isOver: boolean;
};

/** On which days a meeting is, and how the public can be there. */
export type MeetingAccess = Pick<
  StatedAgenda,
  'days' | 'toBeConfirmed' | 'held' | 'join' | 'webcast' | 'attending' | 'speaking'
>;

export type MeetingView = PageView & {
  readonly committee: Link;
  readonly when: MeetingWhen;
  readonly date: IsoDate;
  readonly time: string;
  readonly place: string;
  readonly preMeeting?: { readonly time: string; readonly note?: string };
  readonly state: MeetingState;
  readonly access: MeetingAccess;
  readonly cancelled?: { readonly reason: string };
  readonly membership: readonly MemberGroup[];
  readonly contact?: Council['contact'];
  readonly items: readonly AgendaItemView[];
  /** Its minutes, where they are here. */
  readonly minutes?: { readonly url: string; readonly state: MinutesState };
  readonly note: SafeHtml;
  readonly published: Received;
  readonly firstOut?: FirstOut;
  readonly changes?: Changes;
  readonly moved?: readonly MovedView[];
  readonly heldAfterAll?: HeldAfterAll;
  readonly notice?: PublicNotice;
  readonly toFollow: readonly ToFollowCard[];
  readonly supplements: readonly Supplement[];
  /** That the meeting was called at shorter notice, and why. */
  readonly convened?: string;
  readonly meetingNotice?: PublicNotice;
  readonly privateNotice?: PublicNotice;
  readonly lastDayForPapers?: IsoDate;
  readonly pack?: PackLink;
  readonly printedPack?: PrintedPackLink;
  readonly previous?: MeetingLink;
  readonly next?: MeetingLink;
};

/** A paper that joined the pack of a meeting after it was published. */
export type Supplement = {
  /** It took the place of what was there. */
  readonly corrected?: true;
  readonly what: string;
  readonly title: string;
  readonly url: string;
  readonly report?: Link;
  readonly published: IsoDate;
  /** How that day is known. */
  readonly source: Arrival['source'];
  /** "Published here on Tuesday 10 May 2022". */
  readonly since: string;
  readonly provisional: boolean;
  /** None where it isn't worked out: of a correction before the meeting, and of what only git has a day of. */
  readonly beforeMeeting?: string;
};
