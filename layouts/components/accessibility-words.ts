import { ADDRESSES } from '../../src/papers/addresses.ts';
import {
  pdfShortfalls,
  type PdfAccessibility,
} from '../../src/papers/appendix/pdf-accessibility.ts';
import { html, type Html } from '../html.ts';

/** What a reader who doesn't see its pages may expect of a PDF, as a fact beside its name. */
export function accessibilityWords(pdf: PdfAccessibility): Html {
  const hasScans = pdf.scannedPages.length > 0;
  return html`<ul class="facts__list">
    ${!hasScans && html`<li>Its text can be read aloud${pdf.tagged && ', and is tagged for screen readers'}.</li>`}
    ${pdfShortfalls(pdf).map((words) => html`<li>${words.charAt(0).toUpperCase() + words.slice(1)}.</li> `)}
    ${hasScans && html`<li><a href="${ADDRESSES.accessibility}#feedback">Ask for it in another form</a>.</li>`}
  </ul>`;
}
