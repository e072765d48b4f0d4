import type { IsoDate } from '../../language/dates.ts';
import type { PastContents } from '../../history/past-contents.ts';
import type { RegisterPast } from '../../history/register/paper-past.ts';
import type { Diagnostic } from '../../rules/diagnostic.ts';
import type { ReportFields } from '../report/report-schema.ts';
import type { Withholding } from '../withheld/withhold.ts';
import type { AppendixFile } from './appendix.ts';
import type { PaperThen } from './papers-then.ts';

/** What earlier versions are looked for with. */
export type Replacing = Pick<Withholding, 'reader' | 'file' | 'council'> & {
  readonly history: PastContents;
  /** What the register knows of each paper; none where there is no register. */
  readonly past?: RegisterPast | undefined;
  /** Whether what is made is published, and on which day. */
  readonly publishes: boolean;
  readonly today: IsoDate;
};

/** A paper that is a file, and may have been another before. */
export type ReplacedPaper = PaperThen & {
  /** "appendix 1", "this report". */
  readonly name: string;
  /** Path of the report's source. */
  readonly report: string;
  /** Where that was before, the last place first. */
  readonly reportsBefore: readonly string[];
  /** What the report has open now, by its hash: a file that only got another number took no place. */
  readonly openNow: ReadonlySet<string>;
  /** The day on which it became open, where its own field states it. */
  readonly stated: IsoDate | undefined;
  /** That, or the day which its report states. */
  readonly openFrom: IsoDate | undefined;
  readonly withdrawn: NonNullable<ReportFields['withdrawn-pdf']>;
  /** Of the list of withdrawals in front matter. */
  readonly withdrawnAt: readonly (string | number)[];
  /** Why it was replaced, and whether what was public before stays so. */
  readonly decision: ReportFields['replaced-pdf'];
  /** Of the decision in front matter. */
  readonly decisionAt: readonly (string | number)[];
  /** Where that list is to be written: "below the appendix". */
  readonly where: string;
  /** Site path of its page. */
  readonly url: string;
  readonly file: AppendixFile;
};

/** The appendix that a place in the front matter of a report is of; none where it is of the report itself. */
export function appendixAt(path: readonly (string | number)[]): Pick<Diagnostic, 'appendix'> {
  const [list, index] = path;
  return list === 'appendices' && typeof index === 'number' ? { appendix: index + 1 } : {};
}
