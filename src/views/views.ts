import type { SectionShows } from '../source/markdown/report-template.ts';
import type { Received } from '../law/received.ts';
import type { Access } from '../law/access.ts';
import type {
  Appendix,
  AppendixFile,
  EarlierVersion,
  KeyDecision,
  PublicNotice,
} from '../papers/appendix/appendix.ts';
import type { Deadline } from '../law/deadlines.ts';
import type { Retention } from '../law/retention.ts';
import type { Committee } from '../papers/committee/committee.ts';
import type { Council, Pillar, Ward } from '../papers/council/council.ts';
import type { IsoDate } from '../language/dates.ts';
import type { MemberGroup } from '../papers/agenda/meeting.ts';
import type { MunicipalYear } from '../law/municipal-year.ts';
import type { SafeHtml } from '../source/safe-html.ts';
import type { AppendixPicture } from './appendix-content.ts';
import type { PdfText } from '../files/text/text.ts';

export type { AppendixPicture } from './appendix-content.ts';
export type { Block, ListItem, PageText, PdfText, Table } from '../files/text/text.ts';

/**
 * What the layouts see. Every `url` is a path from the root of the site ("/meetings/…/"); the page
 * shell turns it into a relative address, so that the site works wherever it is served from.
 */

/** What every page has. */
export type Chrome = {
  readonly council: Council;
  readonly today: IsoDate;
  /** Address of the stylesheet and scripts, named after their content. */
  readonly assets: { readonly css: string; readonly printCss?: string; readonly search: string };
};

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

/** What the search index holds of a page, beside its text. */
export type SearchFacts = {
  readonly kind: 'Report' | 'Agenda' | 'Appendix' | 'Committee';
  readonly committee: string;
  readonly year?: string;
  readonly wards: readonly string[];
  readonly pillars: readonly string[];
  readonly callIn?: 'Yes' | 'No';
  readonly exempt?: 'Yes' | 'No';
  readonly date: IsoDate;
};

export type MeetingCard = {
  readonly url: string;
  readonly committee: string;
  readonly date: IsoDate;
  readonly time: string;
  readonly place: string;
  readonly cancelled?: { readonly reason: string };
  readonly papers: number;
  readonly toFollow: number;
};

export type ReportCard = {
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  readonly committee: string;
  readonly date: IsoDate;
  readonly reportOf: string;
  readonly access: Access;
  readonly toFollow: number;
};

/** Announced, and not there. */
export type ToFollowCard = {
  /** "Appendix 1" or "Report". */
  readonly what: string;
  readonly title: string;
  readonly url: string;
  readonly report: Link;
  readonly committee: string;
  readonly meetingDate: IsoDate;
  readonly expected?: IsoDate;
  readonly overdue: boolean;
};

/** What joined the archive, newest first. */
export type NewsEntry = {
  readonly date: IsoDate;
  readonly kind: 'Agenda' | 'Report' | 'Appendix';
  readonly title: string;
  readonly url: string;
  readonly detail: string;
};

export type HomeView = PageView & {
  readonly upcoming: readonly MeetingCard[];
  /** The latest meetings that have been held. */
  readonly recent: readonly MeetingCard[];
  /** What is still to be done by a day that hasn't gone by, the next first. */
  readonly deadlines: readonly { readonly report: Link; readonly sentence: string }[];
  readonly news: readonly NewsEntry[];
  readonly toFollow: readonly ToFollowCard[];
};

export type CommitteesView = PageView & {
  readonly committees: readonly {
    readonly committee: Committee;
    readonly url: string;
    readonly next?: MeetingCard;
    readonly latest?: MeetingCard;
    readonly meetings: number;
  }[];
};

export type CommitteeView = PageView & {
  readonly committee: Committee;
  readonly upcoming: readonly MeetingCard[];
  readonly years: readonly {
    readonly year: MunicipalYear;
    readonly meetings: readonly MeetingCard[];
  }[];
};

export type AppendixView = {
  readonly appendix: Appendix;
  readonly overdue: boolean;
};

export type AgendaItemView = {
  readonly id: string;
  readonly number?: number;
  readonly title: string;
  readonly text: SafeHtml;
  /** "10.4(3)" for the column "Item not open"; empty where it is open. */
  readonly itemNotOpen: string;
  /** On the item under which the public may be excluded: what the resolution names, below its words. */
  readonly resolution?: {
    readonly parts: readonly string[];
    readonly confidential: { readonly words: string; readonly parts: readonly string[] };
  };
  readonly report?: {
    readonly url: string;
    readonly title: string;
    readonly reportOf: string;
    readonly summary: string;
    readonly wards: string;
    readonly access: Access;
    readonly published: Received;
    /** How call-in of its decision stands, in a few words. */
    readonly callIn?: string;
    readonly appendices: readonly AppendixView[];
  };
  readonly toFollow?: { readonly expected?: IsoDate; readonly overdue: boolean };
  readonly late?: { readonly reason: string };
};

export type MeetingView = PageView & {
  readonly committee: Link;
  readonly date: IsoDate;
  readonly time: string;
  readonly place: string;
  readonly preMeeting?: { readonly time: string; readonly note?: string };
  readonly cancelled?: { readonly reason: string };
  readonly membership: readonly MemberGroup[];
  readonly contact?: Council['contact'];
  readonly items: readonly AgendaItemView[];
  readonly note: SafeHtml;
  readonly published: Received;
  readonly notice?: PublicNotice;
  readonly toFollow: readonly ToFollowCard[];
  readonly supplements: readonly Supplement[];
  readonly meetingNotice?: PublicNotice;
  readonly privateNotice?: PublicNotice;
  readonly lastDayForPapers?: IsoDate;
  readonly previous?: MeetingCard;
  readonly next?: MeetingCard;
};

/** A paper that is a file, as its page shows it. */
export type PaperFileView = {
  readonly file: AppendixFile;
  /** What was public before it, the newest first. */
  readonly earlier: readonly EarlierVersion[];
  readonly picture?: AppendixPicture;
  /** What the file says, as far as it can be read out. */
  readonly text?: PdfText;
};

/** A numbered paragraph that is written from front matter, in the report's one run of numbers. */
export type NumberedLine = { readonly number: number; readonly id: string };

export type ReportSectionView = {
  readonly id: string;
  readonly heading: string;
  readonly subheading?: string;
  readonly shows?: SectionShows;
  readonly html: SafeHtml;
  readonly subheadings: readonly { readonly id: string; readonly text: string }[];
};

export type ReportView = PageView & {
  readonly title: string;
  readonly committee: Link;
  readonly meeting: MeetingCard;
  readonly itemNumber?: number;
  readonly reportOf: string;
  readonly callIn: boolean;
  readonly access: Access;
  /** "10.4(3)" for each paragraph relied on. */
  readonly exemptRules: readonly string[];
  /** What of it the public may not see, and by which rules of the constitution. */
  readonly closedParts: readonly { readonly part?: string; readonly rules: readonly string[] }[];
  readonly wards: 'all' | readonly (Ward & { readonly url: string })[];
  readonly wardMembersConsulted: boolean;
  /** Every pillar in force on the day, and whether the report supports it: the boxes as printed. */
  readonly pillars: readonly {
    readonly pillar: Pillar;
    readonly url: string;
    readonly supported: boolean;
  }[];
  /** The report itself, where it is a PDF. */
  readonly document?: PaperFileView;
  readonly appendices: readonly (AppendixView & NumberedLine)[];
  /** The line that says "None", where there are none. */
  readonly noAppendices?: NumberedLine;
  /** One line that says "None" where there is no paper. */
  readonly backgroundPapers: readonly (NumberedLine & {
    readonly title: string;
    readonly url?: string;
  })[];
  /** Empty where the report is not for publication. */
  readonly sections: readonly ReportSectionView[];
  readonly toFollow: readonly ToFollowCard[];
  /** What was to follow and has come. */
  readonly arrivals: readonly {
    readonly what: string;
    readonly url: string;
    readonly sentence: string;
  }[];
  readonly published: Received;
  readonly notice?: PublicNotice;
  readonly keyDecision?: KeyDecision;
  readonly callInState?: PublicNotice;
  readonly deadlines: readonly Deadline[];
  /** What the law no longer asks to be kept; nothing is deleted by it. */
  readonly mayGo: readonly Retention[];
  readonly previous?: Link;
  readonly next?: Link;
};

export type AppendixPageView = PageView & {
  readonly report: Link;
  readonly committee: Link;
  readonly meeting: MeetingCard;
  readonly appendix: Appendix;
  readonly overdue: boolean;
  readonly paper?: PaperFileView;
  readonly exemptRules: readonly string[];
};

export type WardsView = PageView & {
  readonly wards: readonly { readonly ward: Ward; readonly url: string; readonly papers: number }[];
};

export type WardView = PageView & {
  readonly ward: Ward;
  readonly years: readonly ReportYear[];
  /** The latest papers that affect all wards; the search has the rest. */
  readonly allWards: readonly ReportCard[];
};

export type ReportYear = { readonly year: MunicipalYear; readonly reports: readonly ReportCard[] };

export type PillarsView = PageView & {
  readonly pillars: readonly {
    readonly pillar: Pillar;
    readonly url: string;
    readonly papers: number;
  }[];
};

export type PillarView = PageView & {
  readonly pillar: Pillar;
  readonly years: readonly ReportYear[];
};

/** For those without script: everything that can be browsed instead. */
export type SearchView = PageView & {
  readonly committees: readonly Link[];
  readonly years: readonly Link[];
  readonly wards: readonly Link[];
};

/** All papers of a municipal year, meeting by meeting. */
export type YearView = PageView & {
  readonly year: MunicipalYear;
  readonly meetings: readonly (MeetingCard & { readonly reports: readonly ReportCard[] })[];
};

export type StatementView = PageView & {
  /** Papers that fall short, found by the build itself. */
  readonly shortfalls: readonly {
    readonly text: string;
    readonly url: string;
    readonly why: string;
  }[];
};

/** A paper that was announced as to follow, and what became of it. */
export type LedgerEntry = {
  /** "Appendix 1" or "Report". */
  readonly what: string;
  readonly title: string;
  readonly url: string;
  readonly report?: Link;
  readonly committee: string;
  readonly meetingDate: IsoDate;
  readonly meetingUrl: string;
  readonly promised?: IsoDate;
  readonly expected?: IsoDate;
  readonly state: 'outstanding' | 'not-published' | 'arrived' | 'not-recorded';
  readonly arrived?: IsoDate;
  readonly workingDaysLate?: number;
  /** "1 clear working day", "No clear working day", "On the day of the meeting". */
  readonly beforeMeeting?: string;
};

export type LedgerView = PageView & {
  /** Still to come, the next meeting first; none on the page of a year. */
  readonly outstanding: readonly LedgerEntry[];
  /** The year whose arrivals are listed. */
  readonly year?: MunicipalYear;
  /** The newest meeting first. */
  readonly arrived: readonly LedgerEntry[];
  /** The pages of the years, without this one. */
  readonly years: readonly Link[];
};

/** A paper that joined the pack of a meeting after it was published. */
export type Supplement = {
  readonly what: string;
  readonly title: string;
  readonly url: string;
  readonly report?: Link;
  readonly published: IsoDate;
  readonly provisional: boolean;
  /** None where it isn't worked out: of a correction before the meeting. */
  readonly beforeMeeting?: string;
};
