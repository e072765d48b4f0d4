import type { SourceFile } from '../../source/source-file.ts';
import type { TextReference } from '../../source/markdown/problem.ts';
import type { Report } from './report.ts';
import type { MisspeltName } from '../../language/misspelt-names.ts';
import type { IsoDate } from '../../language/dates.ts';
import type { Council } from '../council/council.ts';
import type { Committee } from '../committee/committee.ts';
import type { WorkingCalendar } from '../../law/working-days.ts';
import type { ReportBody } from '../../source/markdown/report-body.ts';
import type { StatedNotice } from '../standing/stated.ts';
import type { AppendixInspector } from '../appendix/appendix-inspector.ts';
/** What every report is read with. */
export type Reading = {
  readonly council: Council;
  readonly inspector: AppendixInspector;
  readonly findMisspeltNames: (text: string) => MisspeltName[];
  readonly calendar: WorkingCalendar;
  readonly today: IsoDate;
  /** Whether texts are made into HTML, or only checked. */
  readonly bodies: boolean;
};

export type MeetingOfReport = {
  readonly committee: Committee;
  readonly date: IsoDate;
  /** Site path of the meeting. */
  readonly url: string;
};

/** A report with its text, and what the text refers to, which is checked once all papers are read. */
export type ReadReport = {
  readonly report: Report;
  readonly body?: ReportBody;
  readonly anchors: ReadonlySet<string>;
  readonly references: readonly TextReference[];
  readonly file: SourceFile;
  readonly stated: StatedNotice;
  /** Pictures of the text: site path to path of the source. */
  readonly pictures: ReadonlyMap<string, string>;
  /** Where fields are wrong: their names. Such a report is read to tell what else is, never to be published. */
  readonly unsure?: ReadonlySet<string>;
};
