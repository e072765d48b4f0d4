import { templateOfReport } from '../../papers/council/template-of-report.ts';
import { whatIsAsked } from '../../papers/report/what-is-asked.ts';
import { paragraphId } from '../../source/markdown/numbering/paragraph-tokens.ts';
import type { LaterNumbers, ReportBody } from '../../source/markdown/report-body.ts';
import type { SectionShows } from '../../source/markdown/report-template.ts';
import type { BackgroundPaper, Report } from '../../papers/report/report.ts';
import type { ArchiveIndex } from '../archive-index.ts';
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

/** The sections of a report, with those that front matter alone writes, which are in no text: they are at its end. */
export function completeSections(
  index: ArchiveIndex,
  report: Report,
  { sections: written, later, notes }: ReportBody,
): ReportView['sections'] {
  const template = templateOfReport(index.archive.council, report);
  const taken = new Set([...written, ...(notes ? [notes] : [])].map((section) => section.id));
  const missing = (template?.sections ?? []).filter(
    (section) =>
      section.shows !== undefined &&
      !(section.shows === 'background-papers' && report.listsNoBackground === true) &&
      !written.some((have) => have.shows === section.shows),
  );
  const asking = whatIsAsked(written);
  return [
    ...written.map((section) =>
      section === asking ? { ...section, asks: true as const } : section,
    ),
    ...missing.map((section) => ({
      ...numberOfGenerated(section.shows, later),
      id: taken.has(section.shows ?? '') ? `${section.shows}-list` : (section.shows ?? ''),
      heading: section.heading,
      ...(section.subheading !== undefined && { subheading: section.subheading }),
      ...(section.shows !== undefined && { shows: section.shows }),
      html: '' as ReportView['sections'][number]['html'],
      subheadings: [],
    })),
    ...(notes ? [notes] : []),
  ];
}

function numberOfGenerated(
  shows: SectionShows | undefined,
  later: LaterNumbers,
): { readonly number?: number } {
  if (later.kind !== 'by-section' || !later.onHeadings) return {};
  return shows === 'appendices' || shows === 'background-papers' ? { number: later[shows] } : {};
}
