import type { SectionShows } from '../../source/markdown/report-template.ts';
import type { OwnValue } from '../../papers/report/own-fields.ts';
import type { Received } from '../../law/received.ts';
import type { Changes } from '../../papers/standing/publication/changes.ts';
import type { Access } from '../../law/access.ts';
import type { CommitteeKind } from '../../law/bodies.ts';
import type {
  Appendix,
  AppendixFile,
  EarlierVersion,
  KeyDecision,
  PublicNotice,
} from '../../papers/appendix/appendix.ts';
import type { Deadline } from '../../law/deadlines.ts';
import type { Inspection } from '../../law/retention.ts';
import type { Pillar } from '../../papers/council/council.ts';
import type { IsoDate } from '../../language/dates.ts';
import type { HeldAfterAll, LinkedMeeting } from '../../papers/agenda/meeting.ts';
import type { MinutedReport } from '../../papers/minutes/minuted-report.ts';
import type { SafeHtml } from '../../source/safe-html.ts';
import type { AppendixPicture, FileWords } from './appendix-content.ts';
import type { PackPlace, PrintedReportLink } from '../pack/printed-links.ts';
import type { AppendixView, Link, MeetingLink, PageView, ToFollowCard } from '../views.ts';

/** A paper that is a file, as its page shows it. */
export type PaperFileView = {
  readonly file: AppendixFile;
  /** What was public before it, the newest first. */
  readonly earlier: readonly EarlierVersion[];
  readonly picture?: AppendixPicture;
  readonly words?: FileWords;
};

/** A paragraph that is written from front matter, with a number as those of the report's text have one. */
export type NumberedLine = { readonly number?: string; readonly id?: string };

export type ReportSectionView = {
  readonly id: string;
  readonly number?: number;
  readonly heading: string;
  readonly subheading?: string;
  readonly shows?: SectionShows;
  /** It says what the meeting is asked to do: its text heads the page. */
  readonly asks?: true;
  readonly html: SafeHtml;
  readonly subheadings: readonly { readonly id: string; readonly text: string }[];
};

export type ReportView = PageView & {
  readonly title: string;
  readonly committee: Link;
  readonly meeting: MeetingLink & { readonly time: string };
  readonly itemNumber?: string;
  /** Site path of its item. */
  readonly itemUrl?: string;
  /** The day of its meeting has gone by. */
  readonly isOver?: true;
  /** Why the meeting that it is for is off. */
  readonly cancelled?: { readonly reason: string };
  /** Of a meeting that was postponed. */
  readonly postponed?: { readonly reason: string; readonly to?: LinkedMeeting };
  /** The day on which the day, time or place of its meeting was last changed. */
  readonly moved?: IsoDate;
  readonly heldAfterAll?: HeldAfterAll;
  readonly reportOf: string;
  /** None where its template doesn't ask. */
  readonly callIn?: boolean;
  /** What the council's own template has beside the other fields. */
  readonly ownFields: readonly OwnValue[];
  readonly access: Access;
  /** "10.4(3)" for each paragraph relied on. */
  readonly exemptRules: readonly string[];
  /** The kind of body that meets: its law is its own. */
  readonly body: CommitteeKind;
  /** What of it the public may not see, and by which rules of the constitution. */
  readonly closedParts: readonly { readonly part?: string; readonly rules: readonly string[] }[];
  readonly wards: readonly Link[];
  /** None where its template doesn't ask. */
  readonly wardMembersConsulted?: boolean;
  /** Every pillar in force on the day, where its template asks for them, and whether the report supports it: the boxes as printed. */
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
  /** What was to follow and has arrived. */
  readonly arrivals: readonly {
    readonly what: string;
    readonly url: string;
    readonly sentence: string;
  }[];
  readonly published: Received;
  readonly changes?: Changes;
  readonly notice?: PublicNotice;
  /** The matters that it belongs to. */
  readonly partOf?: readonly Link[];
  /** What the minutes say of it. */
  readonly minuted?: readonly MinutedReport[];
  /** The notices that it was in. */
  readonly noticedIn?: readonly Link[];
  readonly keyDecision?: KeyDecision;
  readonly callInState?: PublicNotice;
  readonly deadlines: readonly Deadline[];
  /** Where it is in the printed pack of its meeting. */
  readonly packPlace?: PackPlace;
  /** The same as a PDF. */
  readonly printedReport?: PrintedReportLink;
  /** Of what there is no longer a right to inspect it; nothing is deleted by that. */
  readonly inspectionEnded: readonly Inspection[];
  readonly previous?: PaperLink;
  readonly next?: PaperLink;
};

/** A report beside this one on the agenda: by its item, since its title may change. */
export type PaperLink = { readonly url: string; readonly itemNumber?: string };

export type AppendixPageView = PageView & {
  /** Where it is in the printed pack of its meeting. */
  readonly packPlace?: PackPlace;
  /** The matters of its report. */
  readonly partOf?: readonly Link[];
  readonly report: Link;
  readonly committee: Link;
  readonly meeting: MeetingLink;
  readonly appendix: Appendix;
  readonly overdue: boolean;
  /** Its meeting was held. */
  readonly isOver?: true;
  readonly paper?: PaperFileView;
  readonly exemptRules: readonly string[];
  /** The kind of body that meets: its law is its own. */
  readonly body: CommitteeKind;
};
