import type { InForce } from '../../law/settings.ts';
/** A part of a section that is written from front matter, never by hand. */
export type SectionShows = 'wards' | 'pillars' | 'appendices' | 'background-papers';

export type TemplateSection = {
  readonly heading: string;
  readonly subheading?: string;
  /** A report without it is an error. */
  readonly required: boolean;
  /** Its text is numbered paragraphs, in the one run of the report. */
  readonly numbered: boolean;
  readonly shows?: SectionShows;
};

/** The council's report template of a period, in the order in which it is printed. */
export type ReportTemplate = InForce & { readonly sections: readonly TemplateSection[] };
