import type { NumberedLine } from '../../src/views/report/paper-pages.ts';
import { html, type Html } from '../html.ts';

/** A numbered paragraph that front matter wrote, in the same markup as those of the report's text. */
export function paragraph({ number, id }: NumberedLine, body: Html): Html {
  if (number === undefined || id === undefined) return html`<p>${body}</p> `;
  return html`<div class="para" id="${id}">
    <a class="para__number" href="#${id}" aria-label="Paragraph ${number}">${number}</a>
    <div class="para__body"><p>${body}</p></div>
  </div> `;
}
