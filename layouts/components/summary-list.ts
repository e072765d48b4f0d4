import { attr, html, type Html, type Value } from '../html.ts';

export type SummaryRow = {
  readonly key: string;
  readonly value: Value;
  /**
   * A list takes the whole width, and what may be long a line of its own where there are two columns;
   * boxes are at the end of their question.
   */
  readonly shape?: 'wide' | 'line' | 'boxes';
  /** What nearly every paper says in the same words would be found in all of them. */
  readonly formal?: boolean;
};

/**
 * What a reader needs to know first, as at the head of a printed report. A question with boxes is
 * the same on every report: the search has a filter for it and leaves the words out.
 */
export function summaryList(rows: readonly (SummaryRow | false | undefined)[]): Html {
  return html`<dl class="facts facts--sheet">
    ${rows.map(
      (row) =>
        row &&
        html`<div
          class="facts__row${row.shape !== undefined && ` facts__row--${row.shape}`}"
          ${attr('data-pagefind-ignore', row.shape === 'boxes' || row.formal === true)}
        >
          <dt>${row.key}</dt>
          <dd>${row.value}</dd>
        </div> `,
    )}
  </dl>`;
}
