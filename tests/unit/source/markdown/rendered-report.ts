import type { ReportTemplate } from '../../../../src/source/markdown/report-template.ts';
import type { SafeHtml } from '../../../../src/source/safe-html.ts';
import {
  renderReport,
  type RenderedReport,
} from '../../../../src/source/markdown/render-report.ts';

export const TEMPLATE: ReportTemplate = {
  from: '0001-01-01',
  asks: [],
  fields: [],
  sections: [
    { heading: 'Brief summary', required: true, numbered: true },
    { heading: 'Recommendations', required: true, numbered: false },
    { heading: 'Why is the proposal being put forward?', required: true, numbered: true },
  ],
};

/** A report, and the faults of its text. */
export const render = (source: string, template?: ReportTemplate): RenderedReport =>
  renderReport(source, {
    template,
    resolve: (href) =>
      href.startsWith('.') ? `/meetings/a/2022-05-11/${href.slice(2)}` : undefined,
    withhold: ({ paragraphs }) =>
      `<div class="withheld"><p>Withheld ${paragraphs.join()}</p></div>` as SafeHtml,
  });

/** The HTML of a report. */
export const htmlOf = (source: string): string =>
  render(source)
    .body.sections.map(({ html }) => html)
    .join('\n');

/** What is wrong with a report, by line. */
export const said = ({ problems }: RenderedReport): string[] =>
  problems.map(({ line, column, code }) => `${line}:${column} ${code}`);

/** The numbers of its paragraphs, in order. */
export const numbersIn = (html: string): number[] =>
  [...html.matchAll(/id="para-(\d+)"/g)].map((match) => Number(match[1]));
