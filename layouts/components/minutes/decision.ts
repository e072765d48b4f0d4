import type { DecisionView } from '../../../src/views/minutes/minutes-page.ts';
import { html, trusted, type Html } from '../../html.ts';
import { callInRequest } from '../decisions/call-in-request.ts';

const VERBS: Readonly<Record<DecisionView['verb'], string>> = {
  resolved: 'Resolved',
  decided: 'Decided',
  recommended: 'Recommended',
  agreed: 'Agreed',
  noted: 'Noted',
};

/** What was decided: it has a ground of its own, and each of its parts an address. */
export function decision({
  verb,
  to,
  id,
  html: words,
  noVote,
  callIn,
  reported,
  actedOn,
}: DecisionView): Html {
  return html`<div class="decision" id="${id}">
      <p class="decision__verb">
        <a href="#${id}">${VERBS[verb]}${to !== undefined && ` to ${to}`}</a>
      </p>
      <div class="prose decision__words">${trusted(words)}</div>
    </div>
    ${noVote && html`<p class="quiet">Agreed; no vote was recorded.</p>`}
    ${actedOn?.map(({ text, url }) => html`<p class="quiet">Decided under this: <a href="${url}">${text}</a>.</p>`)}
    ${reported && html`<p class="quiet">Reported as urgent: <a href="${reported.url}">${reported.text}</a>.</p>`}
    ${callIn && callInOf(callIn)} `;
}

/** Whether it can be called in, part by part, and the call-ins on record. */
function callInOf({ state, callIns }: NonNullable<DecisionView['callIn']>): Html {
  return html`<div class="minute__labelled minute__call-in">
    <p class="minute__label">Call-in</p>
    ${state && state.sentence !== '' && html`<p>${state.sentence}</p>`}
    ${
      state &&
      (state.parts.some(({ part }) => part !== undefined)
        ? html`<ul>
            ${state.parts.map(({ part, label }) => html`<li>Part (${part}): ${label}.</li> `)}
          </ul>`
        : state.sentence === '' && html`<p>${state.label}.</p>`)
    }
    ${callIns.map((one) => callInRequest(one, 3))}
  </div>`;
}
