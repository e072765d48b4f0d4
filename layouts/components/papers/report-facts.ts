import { hasExemptInformation } from '../../../src/law/bodies.ts';
import { listInWords } from '../../../src/language/sentence.ts';
import type { ReportView } from '../../../src/views/report/paper-pages.ts';
import { html, type Html } from '../../html.ts';

/** What a report says in a field of its council's own template. */
export function ownValue({ values, isLink }: ReportView['ownFields'][number]): Html {
  return html`${values.map((value, at) => html`${at > 0 && ', '}${isLink ? html`<a href="${value}">${value}</a>` : value}`)}`;
}

/** Of a body of which no rule of exempt information is known nothing is asked, and it is said only where something is withheld. */
export const asksOfExempt = ({ body, closedParts }: ReportView): boolean =>
  hasExemptInformation(body) || closedParts.length > 0;

/** "Appendix 1, Rule 10.4(3)": what of the report is meant, and why. */
export function closedNote(parts: ReportView['closedParts']): Html | false {
  const rules = [...new Set(parts.flatMap((part) => part.rules))];
  const names = [
    ...new Set(parts.flatMap(({ part = '' }) => (part === 'Part' ? 'part of the text' : part))),
  ].filter((name) => name !== '');
  const notes = [
    ...(names.length > 0 ? [listInWords(names)] : []),
    ...(rules.length > 0 ? [`Rule ${listInWords(rules)}`] : []),
  ];
  return notes.length > 0 && html` <span class="facts__note">${notes.join(', ')}</span>`;
}
