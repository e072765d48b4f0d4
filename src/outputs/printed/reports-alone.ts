import { printedReportUrl } from '../../papers/pack-addresses.ts';
import type { Report } from '../../papers/report/report.ts';
import type { PrintedReportFacts } from '../../views/pack/printed-pack-facts.ts';
import { reportView } from '../../views/report/report-views.ts';
import type { PackSources } from './make-pack.ts';
import { makePrintedReport, type AloneFacts } from './print-alone.ts';
import type { KeptPdf, Printing } from './printing.ts';

/** A report as a PDF beside its page. */
export type ReportAlone = {
  readonly facts: PrintedReportFacts;
  readonly pdf: KeptPdf<AloneFacts>;
};

/**
 * The open reports of a meeting, each as a PDF of its own; none of those that are PDFs already.
 * @throws PrintingError
 */
export async function makeReportsAlone(
  reports: readonly Report[],
  sources: PackSources,
  printing: Printing,
): Promise<ReportAlone[]> {
  const { index, bodyOf } = sources;
  const { council } = index.archive;
  const printable = reports.filter(({ access, document }) => access.kind === 'open' && !document);
  return Promise.all(
    printable.map(async (report) => {
      const view = reportView(index, report, bodyOf(report.url), report.date, new Map());
      const pdf = await makePrintedReport(view, sources, council, printing);
      const { pages, bytes, sha256 } = pdf.facts;
      const url = printedReportUrl(report.url);
      return { pdf, facts: { report: report.url, url, pages, bytes, sha256 } };
    }),
  );
}
