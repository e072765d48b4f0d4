import type { Appendix, AppendixFile, EarlierVersion } from './appendix/appendix.ts';
import type { Report } from './report/report.ts';

/** A file that is published, and the paper that it is: the report itself, or an appendix of it. */
export type PaperFile = {
  readonly report: Report;
  /** None where the file is the report itself. */
  readonly appendix?: Appendix;
  /** Site path of the page about it. */
  readonly url: string;
  readonly title: string;
  /** Where it belongs: "appendix 1 to Ofsted Inspection Report", or "report". */
  readonly of: string;
  readonly file: AppendixFile;
  /** What was public before it, the newest first. */
  readonly earlier: readonly EarlierVersion[];
};

/** The files of a report that are published: the report itself where it is a file, then its appendices. */
export function paperFilesOf(report: Report): PaperFile[] {
  const { url, title, access, document, earlier = [], appendices } = report;
  const whole: PaperFile[] =
    document && access.kind === 'open'
      ? [{ report, url, title, of: 'report', file: document, earlier }]
      : [];
  const others = appendices.flatMap((appendix): PaperFile[] =>
    appendix.state.kind === 'here' && appendix.access.kind === 'open'
      ? [
          {
            report,
            appendix,
            url: appendix.url,
            title: appendix.title,
            of: `appendix ${appendix.number} to ${title}`,
            file: appendix.state.file,
            earlier: appendix.earlier ?? [],
          },
        ]
      : [],
  );
  return [...whole, ...others];
}
