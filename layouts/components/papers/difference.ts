import type { DifferentPart, Piece } from '../../../src/language/differences.ts';
import { html, type Html } from '../../html.ts';

/** What is different between two versions of a text: struck out and underlined, and said in words to who can't see it. */
export function difference(parts: readonly DifferentPart[]): Html {
  if (parts.length === 0) return html`<p>The words are the same.</p>`;
  return html`${parts.map(
    ({ heading, lines }) =>
      html`<div class="difference">
        ${heading !== undefined && html`<p class="difference__heading">Under “${heading}”</p>`}
        ${lines.map(({ pieces }) => html`<p class="difference__line">${pieces.map(piece)}</p> `)}
      </div> `,
  )}`;
}

function piece({ kind, text }: Piece): Html {
  switch (kind) {
    case 'same':
      return html`${text}`;
    case 'removed':
      return html`<del class="difference__removed"
        ><span class="govuk-visually-hidden">[taken out: </span>${text}<span
          class="govuk-visually-hidden"
          >]</span
        ></del
      > `;
    case 'added':
      return html`<ins class="difference__added"
        ><span class="govuk-visually-hidden">[put in: </span>${text}<span
          class="govuk-visually-hidden"
          >]</span
        ></ins
      >`;
  }
}
