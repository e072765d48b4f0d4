import type { Decision } from '../../../src/papers/decision/decision.ts';
import type { DecisionView } from '../../../src/views/decisions/decision-views.ts';
import type { Chrome } from '../../../src/views/views.ts';
import { decisionFacts, decisionText } from '../../components/decisions/decision-record.ts';
import { partOf } from '../../components/part-of.ts';
import { callInRequest } from '../../components/decisions/call-in-request.ts';
import { ADDRESSES } from '../../../src/papers/addresses.ts';
import { summaryList } from '../../components/summary-list.ts';
import { pageTitle } from '../../components/page-title.ts';
import { html, type Html } from '../../html.ts';
import { page } from '../../shell.ts';

/** The record of a decision: who, what, when and why, and how it can be called in. */
export function decisionPage(chrome: Chrome, view: DecisionView): string {
  const { decision } = view;
  return page(
    chrome,
    view,
    html`<article>
      ${pageTitle(view.title)} ${partOf(view)} ${summaryList(decisionFacts(view))}
      ${decisionText(decision)} ${callIn(decision)}
    </article>`,
  );
}

function callIn({ callInState, callIns, parts }: Decision): Html | false {
  if (!callInState && callIns.length === 0) return false;
  const states = callInState?.parts ?? [];
  return html`<section class="block" aria-labelledby="call-in">
    <h2 id="call-in">Call-in</h2>
    ${callInState && callInState.sentence !== '' && html`<p>${callInState.sentence}</p>`}
    ${callInState?.isOpen === true && html`<p><a href="${ADDRESSES.decisions}#open">How a decision is called in</a></p>`}
    ${
      callInState &&
      callInState.sentence === '' &&
      states.every(({ part }) => part === undefined) &&
      html`<p>${callInState.label}.</p>`
    }
    ${
      parts.length > 0 &&
      html`<ul>
        ${states.map(({ part, label }) => html`<li>Part (${part}): ${label}.</li> `)}
      </ul>`
    }
    ${callIns.map((one) => callInRequest(one))}
  </section>`;
}
