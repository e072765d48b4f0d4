import type { InForce } from '../../law/settings.ts';
/** A part of a section that is written from front matter, never by hand. */
export type SectionShows = 'wards' | 'pillars' | 'appendices' | 'background-papers';

export type TemplateSection = {
  readonly heading: string;
  readonly subheading?: string;
  /** A report without it is an error. */
  readonly required: boolean;
  /** Its text is numbered paragraphs; where sections have numbers, it has one. */
  readonly numbered: boolean;
  readonly shows?: SectionShows;
};

/** How paragraphs are numbered: 1, 2, 3 through the whole report; 1.1, 1.2, 2.1 by section; or not at all. */
export const NUMBERINGS = ['continuous', 'by-section', 'none'] as const;
export type Numbering = (typeof NUMBERINGS)[number];

/** The questions of reports that a template may ask, by their fields. */
export const QUESTIONS = ['call-in', 'ward-members-consulted', 'pillars'] as const;
export type Question = (typeof QUESTIONS)[number];

/** How the value of a council's own field is written. */
export const OWN_FIELD_KINDS = [
  'text',
  'list',
  'date',
  'yes-no',
  'choice',
  'amount',
  'link',
] as const;

/** A field that a council's own template has: the reference of a planning application. */
export type OwnField = {
  /** Its name in front matter. */
  readonly key: string;
  /** Its name on pages. */
  readonly label: string;
  readonly kind: (typeof OWN_FIELD_KINDS)[number];
  /** Of a choice. */
  readonly choices?: readonly string[];
  readonly required: boolean;
  /** Whether the agenda shows it too, below the item. */
  readonly onAgenda: boolean;
  /** Whether the search can be narrowed by it. */
  readonly filter: boolean;
};

/** The council's report template of a period, in the order in which it is printed. */
export type ReportTemplate = InForce & {
  /** By which a report chooses it. */
  readonly key?: string;
  /** Slugs of the committees whose reports it is for; none: of all. */
  readonly committees?: readonly string[];
  /** None where the council doesn't say: each report's own numbers are kept. */
  readonly numbering?: Numbering;
  readonly asks: readonly Question[];
  readonly fields: readonly OwnField[];
  readonly sections: readonly TemplateSection[];
};
