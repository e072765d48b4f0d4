import type { ReportBody } from '../source/markdown/report-body.ts';
import type { BackgroundPaper } from '../papers/report/report.ts';
import type { AppendixView, ReportView } from './views.ts';

/**
 * The numbered paragraphs that front matter writes, in the report's one run of numbers: each appendix, or
 * the line that says there is none, then each background paper, or the one line that says "None." (LGA 1972 s.100D requires the list).
 */
export function generatedSections(
  appendices: readonly AppendixView[],
  papers: readonly BackgroundPaper[],
  body: ReportBody | undefined,
): Pick<ReportView, 'appendices' | 'noAppendices' | 'backgroundPapers'> {
  let next = body?.nextParagraph ?? 1;
  const numbered = () => {
    const number = next++;
    return { number, id: `para-${number}` };
  };
  const listed: readonly BackgroundPaper[] = papers.length === 0 ? [{ title: 'None.' }] : papers;
  return {
    ...(body && appendices.length === 0 && { noAppendices: numbered() }),
    appendices: appendices.map((view) => ({ ...view, ...numbered() })),
    backgroundPapers: body ? listed.map((paper) => ({ ...paper, ...numbered() })) : [],
  };
}
