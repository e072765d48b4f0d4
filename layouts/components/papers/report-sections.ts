import type { ReportSectionView, ReportView } from '../../../src/views/report/paper-pages.ts';
import type { AppendixView } from '../../../src/views/views.ts';
import { attr, html, trusted, type Html } from '../../html.ts';
import { paragraph } from '../paragraph.ts';

/** How what isn't text is written: on a page, or in print. */
export type ReportMarks = {
  readonly yesNo: (answer: boolean) => Html;
  readonly pillarBoxes: (pillars: ReportView['pillars']) => Html;
  readonly appendixLine: (appendix: AppendixView) => Html;
  /** Where the page has what is asked elsewhere: what is in its place. Printed, a report has it where it is written. */
  readonly inPlaceOfAsks?: Html;
};

/** The sections of a report in the order of its template, with what front matter writes into them. */
export function reportSections(view: ReportView, marks: ReportMarks): Html {
  const isShown = view.sections.some(({ shows }) => shows === 'wards');
  return html`${view.sections.length > 0 && !isShown && consulted(view, marks)}${view.sections.map(
    (section) => {
      const elsewhere = section.asks && marks.inPlaceOfAsks;
      return html`<section class="paper__section">
        <h2 ${attr('id', !elsewhere && section.id)}>
          ${section.number !== undefined && html`<span class="paper__section-number">${section.number}.</span> `}${section.heading}
        </h2>
        ${elsewhere || sectionText(view, section, marks)}
      </section> `;
    },
  )}`;
}

/** Whether ward members were consulted: beside the wards, or above the sections where none shows those. */
const consulted = (view: ReportView, { yesNo }: Pick<ReportMarks, 'yesNo'>): Html | false =>
  view.wardMembersConsulted !== undefined &&
  html`<p data-pagefind-ignore>
    Have ward members been consulted? ${yesNo(view.wardMembersConsulted)}
  </p>`;

/** What is below the heading of a section. */
export function sectionText(
  view: ReportView,
  section: ReportSectionView,
  marks: ReportMarks,
): Html {
  return html`${section.subheading !== undefined && html`<p class="paper__subheading">${section.subheading}</p>`}
  ${shown(view, section, 'before', marks)} ${trusted(section.html)}
  ${shown(view, section, 'after', marks)}`;
}

/** Wards and pillars head their section's text, as in print; the numbered lists come after it. */
function shown(
  view: ReportView,
  section: ReportSectionView,
  where: 'before' | 'after',
  { yesNo, pillarBoxes, appendixLine }: ReportMarks,
): Html | false {
  switch (section.shows) {
    case 'wards':
      return (
        where === 'before' &&
        html`<div class="paper__boxes">
          <p><strong>Wards affected: ${wardList(view.wards)}</strong></p>
          ${consulted(view, { yesNo })}
        </div>`
      );
    case 'pillars':
      return (
        where === 'before' &&
        view.pillars.length > 0 &&
        html`<div class="paper__boxes">${pillarBoxes(view.pillars)}</div>`
      );
    case 'appendices':
      return (
        where === 'after' &&
        html`${view.appendices.map((appendix) => paragraph(appendix, appendixLine(appendix)))}${view.noAppendices && paragraph(view.noAppendices, html`None.`)}`
      );
    case 'background-papers':
      return (
        where === 'after' &&
        html`${view.backgroundPapers.map((paper) => paragraph(paper, backgroundPaper(paper)))}`
      );
    default:
      return false;
  }
}

/** A paper that a report rests on, with the way to it where there is one. */
export function backgroundPaper({ title, url }: ReportView['backgroundPapers'][number]): Html {
  return url === undefined ? html`${title}` : html`<a href="${url}">${title}</a>`;
}

/** The wards of a report, each with the way to its page; "None." where it is about none. */
export function wardList(wards: ReportView['wards']): Html {
  if (wards.length === 0) return html`None.`;
  return html`${wards.map((ward, at) => html`${at > 0 && ', '}<a href="${ward.url}">${ward.text}</a>`)}`;
}
