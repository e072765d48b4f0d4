import type { IsoDate } from '../../language/dates.ts';
import type { MisspeltName } from '../../language/names/misspelt-names.ts';
import type { TextReference } from '../../source/markdown/problem.ts';
import type { LaterNumbers, ReportBody } from '../../source/markdown/report-body.ts';
import type { AppendixInspector } from '../appendix/appendix-inspector.ts';
import type { Committee } from '../committee/committee.ts';
import type { Council } from '../council/council.ts';
import type { StatedOfReport } from '../standing/stated.ts';
import type { KnownPlaces } from '../reading/places.ts';
import type { StatedReport } from './report.ts';

/** What every report is read with: nothing in it knows the day, git, or the other papers. */
export type Reading = {
  readonly council: Council;
  readonly inspector: AppendixInspector;
  readonly findMisspeltNames: (text: string) => MisspeltName[];
  /** Whether texts are made into HTML, or only checked. */
  readonly bodies: boolean;
};

export type MeetingOfReport = {
  readonly committee: Committee;
  readonly date: IsoDate;
  /** Site path of the meeting. */
  readonly url: string;
};

/** Where a text can be linked to: "para-1" to "para-<paragraphs>", and the others by name. */
export type Anchors = { readonly paragraphs: number; readonly others: readonly string[] };

/** What a report states, what its text refers to, and what of it is judged on a day: plain data. */
export type ReportFacts = {
  readonly report: StatedReport;
  readonly anchors: Anchors;
  readonly references: readonly TextReference[];
  /** As shown to the officer. */
  readonly file: string;
  /** 1-based line of the file on which its text begins. */
  readonly bodyLine: number;
  readonly stated: StatedOfReport;
  /** Of fields of which something is said on most days. */
  readonly places: KnownPlaces;
  /** Pictures of the text: site path to path of the source. */
  readonly pictures: Readonly<Record<string, string>>;
  /** Path of the PDF that is the report, whether it can be published or not. */
  readonly document?: string;
  /** Of its body; none where it is withheld, or where texts are only checked. */
  readonly bodyDigest?: string;
  /** Of what it says to the public, as {@link reportText} writes it; none where texts are only checked. */
  readonly textSha256?: string;
  /** The same, whatever its meeting ({@link wordsKeyOf}). */
  readonly wordsKey?: string;
  /** What its own words are known by, whatever its template prints around them. */
  readonly saidKey?: string;
  /** How the lines that front matter writes are numbered after its body. */
  readonly later?: LaterNumbers;
  /** Names of fields that are wrong. Such a report is read to say what else is wrong, never to be published. */
  readonly unsure?: readonly string[];
  /** Nobody knows what of it is exempt, so that all of it is withheld: of such a report nothing else is known. */
  readonly takenAsExempt?: true;
};

/** A report as it was read: its facts, and its body. */
export type ReadReport = { readonly facts: ReportFacts; readonly body?: ReportBody };
