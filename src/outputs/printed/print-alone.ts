import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Publisher } from '../../../layouts/print/alone.ts';
import { printedDecision } from '../../../layouts/print/decision.ts';
import { printedMinutes } from '../../../layouts/print/minutes.ts';
import { printedReport } from '../../../layouts/print/report.ts';
import type { IsoDate } from '../../language/dates.ts';
import type { DecisionView } from '../../views/decisions/decision-views.ts';
import type { MinutesPageView } from '../../views/minutes/minutes-page.ts';
import type { ReportView } from '../../views/report/paper-pages.ts';
import { keptTogether, printedPart, type ReadyPart } from './keep-together.ts';
import { shortened } from './shortened-foot.ts';
import type { PackFacts } from './pack-facts.ts';
import type { PaperSources } from './print-paper.ts';
import { forPrint } from './printed-links.ts';
import { withTableSheets } from './table-sheets.ts';
import type { KeptPdf, Printing, ShownFile } from './printing.ts';

/** What is known of a paper that is printed alone. */
export type AloneFacts = Pick<PackFacts, 'title' | 'pages' | 'bytes' | 'sha256' | 'pdfUa'>;

/**
 * A report as a PDF of its own, without its appendices, which are files themselves. It has the words and the numbers of its page.
 * @param report one that is open, and no PDF already.
 */
export function makePrintedReport(
  report: ReportView,
  { input, pictures, digestOf }: PaperSources,
  publisher: Publisher,
  printing: Printing,
): Promise<KeptPdf<AloneFacts>> {
  const files = new Map(
    (pictures.get(report.url) ?? []).map(([url, path]) => {
      return [url, { path: join(input, path), digest: digestOf(path) ?? '' }] as const;
    }),
  );
  const { title, meeting } = report;
  const url = `${report.url} alone`;
  const paper = {
    key: 'report',
    url,
    title,
    date: meeting.date,
    html: printedReport(report, undefined, publisher),
    files,
  };
  return printAlone(paper, publisher, printing);
}

/** The minutes of a meeting as a PDF. */
export function makePrintedMinutes(
  minutes: MinutesPageView,
  publisher: Publisher,
  printing: Printing,
): Promise<KeptPdf<AloneFacts>> {
  const { url, title, meeting } = minutes;
  const html = printedMinutes(minutes, publisher);
  const paper = { key: 'minutes', url, title, date: meeting.date, html, files: new Map() };
  return printAlone(paper, publisher, printing);
}

/** The record of a decision that was taken without a meeting, as a PDF. */
export function makePrintedDecision(
  decision: DecisionView,
  publisher: Publisher,
  printing: Printing,
): Promise<KeptPdf<AloneFacts>> {
  const { url, title } = decision;
  const html = printedDecision(decision, publisher);
  const date = decision.decision.taken;
  const paper = { key: 'decision', url, title, date, html, files: new Map() };
  return printAlone(paper, publisher, printing);
}

async function printAlone(
  paper: {
    readonly key: string;
    /** By which what is kept of it is known. */
    readonly url: string;
    readonly title: string;
    readonly date: IsoDate;
    readonly html: string;
    readonly files: ReadonlyMap<string, ShownFile>;
  },
  publisher: Publisher,
  printing: Printing,
): Promise<KeptPdf<AloneFacts>> {
  const { key, url, title, date, html, files } = paper;
  const ready = withTableSheets(forPrint(html, { site: publisher.url, places: {} }));
  const made = await printing.print(ready, files);
  const part: ReadyPart = {
    ...{ key, title, language: 'en-GB', level: 0, numbering: 'numbers' },
    ...{ runningFoot: shortened(title) },
    ...printedPart(made),
  };
  const about = { title, language: 'en-GB', date: `${date}T00:00:00Z`, author: publisher.name };
  const alone = await keptTogether([part], about, printing, ({ bytes, pages, pdfUa }) => {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return { title, pages, bytes: bytes.length, sha256, pdfUa };
  });
  await printing.keepOnly(url, [made.key, alone.key]);
  return alone;
}
