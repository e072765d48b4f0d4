import type { ReportFacts } from '../report/read-types.ts';
import type { Report } from '../report/report.ts';

/** A report with the facts that it was made of. */
export type PaperOnDay = { readonly facts: ReportFacts; readonly report: Report };
