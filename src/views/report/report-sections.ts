import { paragraphId } from '../../source/markdown/numbering/paragraph-tokens.ts';
import type { LaterNumbers } from '../../source/markdown/report-body.ts';
import type { BackgroundPaper } from '../../papers/report/report.ts';
import type { NumberedLine, ReportView } from '../report/paper-pages.ts';
import type { AppendixView } from '../views.ts';

/**
 * The paragraphs that front matter writes, numbered as the text of the report is: each appendix, or the line that says
 * there is none, then each background paper, or the one line that says "None." (LGA 1972 s.100D requires the list).
 */
export function generatedSections(
  appendices: readonly AppendixView[],
  papers: readonly BackgroundPaper[],
  later: LaterNumbers | undefined,
): Pick<ReportView, 'appendices' | 'noAppendices' | 'backgroundPapers'> {
  const listed: readonly BackgroundPaper[] = papers.length === 0 ? [{ title: 'None.' }] : papers;
  const numbered = numberer(later ?? { kind: 'continuous', next: 1 }, {
    appendices: Math.max(appendices.length, 1),
    'background-papers': listed.length,
  });
  return {
    ...(later && appendices.length === 0 && { noAppendices: numbered('appendices') }),
    appendices: appendices.map((view) => ({ ...view, ...numbered('appendices') })),
    backgroundPapers: later
      ? listed.map((paper) => ({ ...paper, ...numbered('background-papers') }))
      : [],
  };
}

type Generated = 'appendices' | 'background-papers';

/** The next number of a list. */
function numberer(
  later: LaterNumbers,
  lengths: Readonly<Record<Generated, number>>,
): (section: Generated) => NumberedLine {
  const counts = { appendices: 0, 'background-papers': 0 };
  return (section) => {
    const count = ++counts[section];
    switch (later.kind) {
      case 'continuous': {
        const first: Generated = later.papersFirst ? 'background-papers' : 'appendices';
        const before = section === first ? 0 : lengths[first];
        return lineOf(String(later.next + before + count - 1));
      }
      case 'by-section':
        return lineOf(`${later[section]}.${count}`);
      case 'none':
        return {};
    }
  };
}

const lineOf = (number: string): NumberedLine => ({ number, id: paragraphId(number) });
