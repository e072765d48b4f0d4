import type { DecisionView } from '../../../src/views/minutes/minutes-page.ts';
import { html, trusted, type Html } from '../../html.ts';

const VERBS: Readonly<Record<DecisionView['verb'], string>> = {
  resolved: 'Resolved',
  decided: 'Decided',
  recommended: 'Recommended',
  agreed: 'Agreed',
  noted: 'Noted',
};

/** What was decided: it has a ground of its own, and each of its parts an address. */
export function decision({ verb, to, id, html: words, noVote }: DecisionView): Html {
  return html`<div class="decision" id="${id}">
      <p class="decision__verb">
        <a href="#${id}">${VERBS[verb]}${to !== undefined && ` to ${to}`}</a>
      </p>
      <div class="prose decision__words">${trusted(words)}</div>
    </div>
    ${noVote && html`<p class="quiet">Agreed; no vote was recorded.</p>`} `;
}
