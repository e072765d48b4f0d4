import type { SafeHtml } from '../safe-html.ts';
import type { SectionShows } from './report-template.ts';
/** A report as it is read. None is made for a paper that is not for publication. */
export type ReportBody = {
  readonly sections: readonly ReportSection[];
  /** What the notes of the text say, at the end of the report; none where there are no notes. */
  readonly notes?: ReportSection;
  /** The number that the next numbered paragraph would have: 13 after paragraph 12. */
  readonly nextParagraph: number;
};

export type ReportSection = {
  readonly id: string;
  readonly heading: string;
  readonly subheading?: string;
  readonly shows?: SectionShows;
  /** Without the heading. */
  readonly html: SafeHtml;
  /** Headings below this section's own, in order. */
  readonly subheadings: readonly { readonly id: string; readonly text: string }[];
};
