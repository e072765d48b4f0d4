import type { SafeHtml } from '../safe-html.ts';
import type { SectionShows } from './report-template.ts';
/** A report as it is read. None is made for a paper that is not for publication. */
export type ReportBody = {
  readonly sections: readonly ReportSection[];
  readonly later: LaterNumbers;
  /** What the notes of the text say, at the end of the report; none where there are no notes. */
  readonly notes?: ReportSection;
};

/** How the paragraphs that front matter writes are numbered, after those of the text. */
export type LaterNumbers =
  /** In the one run of the report: 13 after paragraph 12. */
  | {
      readonly kind: 'continuous';
      readonly next: number;
      /** Where the template has background papers before appendices. */
      readonly papersFirst?: true;
    }
  /** By the numbers of their sections. */
  | {
      readonly kind: 'by-section';
      readonly appendices: number;
      readonly 'background-papers': number;
      /** Whether the headings of sections are printed with their numbers. */
      readonly onHeadings: boolean;
    }
  | { readonly kind: 'none' };

export type ReportSection = {
  readonly id: string;
  /** Of its heading, where the template numbers by section. */
  readonly number?: number;
  readonly heading: string;
  readonly subheading?: string;
  readonly shows?: SectionShows;
  /** Without the heading. */
  readonly html: SafeHtml;
  /** Headings below this section's own, in order. */
  readonly subheadings: readonly { readonly id: string; readonly text: string }[];
};
