import type { Question } from '../../source/markdown/report-template.ts';
import type { OwnValue } from './own-fields.ts';
import type { Received } from '../../law/received.ts';
import type { Access } from '../../law/access.ts';
import type {
  Appendix,
  StatedAppendix,
  StatedFile,
  AppendixFile,
  CallInNotice,
  Coming,
  EarlierVersion,
  KeyDecision,
  PublicNotice,
} from '../appendix/appendix.ts';
import type { Changes } from '../standing/publication/changes.ts';
import type { Closed } from '../../law/exemption/exemption.ts';
import type { Deadline } from '../../law/deadlines.ts';
import type { Pillar, Ward } from '../council/council.ts';
import type { MinutedReport } from '../minutes/minuted-report.ts';
import type { RecordLink } from '../notice/notice.ts';
import type { IsoDate } from '../../language/dates.ts';

/**
 * What a report states, by its bytes alone: the same on every day and every machine. The body is kept apart
 * (`ReportBody`), so that a volume can be built without the bodies of the others.
 */
export type StatedReport = {
  readonly slug: string;
  /** Site path of its page: `/meetings/<committee>/<date>/<slug>/`. */
  readonly url: string;
  /** Site path of its meeting. */
  readonly meeting: string;
  readonly committee: string;
  readonly date: IsoDate;
  readonly title: string;
  readonly reportOf: string;
  /** The key of its template, where it gives one. */
  readonly template?: string;
  /** The questions that its template asks; none stated: all. */
  readonly questions?: readonly Question[];
  /** What it says in the fields of its council's own template; none where it is withheld. */
  readonly ownFields?: readonly OwnValue[];
  readonly callIn: boolean;
  readonly access: Access;
  /** Why passages of its text are withheld, where the report itself is open. */
  readonly passages?: readonly Closed[];
  readonly wards: 'all' | readonly Ward[];
  readonly wardMembersConsulted: boolean;
  readonly pillars: readonly Pillar[];
  /** The report itself, where it is a PDF and not a text. */
  readonly document?: StatedFile;
  readonly appendices: readonly StatedAppendix[];
  readonly backgroundPapers: readonly BackgroundPaper[];
  /** It doesn't say whether there are any, and no law that was read asks for it. */
  readonly listsNoBackground?: true;
  /** Slugs of the matters that it says it belongs to. */
  readonly matters?: readonly string[];
  /** Ids of the notices that it says it was in. */
  readonly notices?: readonly string[];
  /** The first sentences, as text, for lists and search results; empty where the report is withheld. */
  readonly summary: string;
  /** Path of the source from the folder of the content. */
  readonly source: string;
};

/** A report as it is on a day: what it states, and what is true of it then. */
export type Report = Omit<StatedReport, 'document' | 'appendices'> & {
  /** What the minutes of meetings say of it, in the order of their days. */
  readonly minuted?: readonly MinutedReport[];
  readonly document?: AppendixFile;
  /** What was public before the PDF that is here, the newest first. */
  readonly earlier?: readonly EarlierVersion[];
  readonly appendices: readonly Appendix[];
  /** When it became open to the public. */
  readonly published: Received;
  /** How its text was changed since it went out. */
  readonly changes?: Changes;
  /** None where the law asks for none: withheld, or of a cancelled meeting. */
  readonly notice?: PublicNotice;
  readonly coming?: Coming;
  /** The notices that it was in. */
  readonly noticedIn?: readonly RecordLink[];
  /** How the public had notice of it, where it is a key decision of the executive. */
  readonly keyDecision?: KeyDecision;
  /** The state of the decision's call-in on the day. */
  readonly callInState?: CallInNotice;
  /** When an executive decided, where its decision is on record: the day of the meeting. */
  readonly decided?: IsoDate;
  /** The day of the last meeting that had it on its agenda again, such as one that went on with adjourned business. */
  readonly lastBefore?: IsoDate;
  /** What the report sets going, the earliest first. */
  readonly deadlines?: readonly Deadline[];
};

export type BackgroundPaper = { readonly title: string; readonly url?: string };
