import { listInWords } from '../../src/language/sentence.ts';
import type { DecisionView } from '../../src/views/decisions/decision-views.ts';
import { callInRequest } from '../components/decisions/call-in-request.ts';
import { decisionFacts, decisionText } from '../components/decisions/decision-record.ts';
import { html, type Html } from '../html.ts';
import { ofWhom, whereItIs, type Publisher } from './alone.ts';
import { sheet } from './sheet.ts';

/**
 * The record of a decision without a meeting, as it is printed. Whether it is open for call-in changes on paper's way to its reader, and isn't
 * in it; until when it can be called in, or could be, and that a call-in was asked for, is.
 */
export function printedDecision(view: DecisionView, publisher?: Publisher): string {
  const { decision, partOf = [] } = view;
  return sheet(
    view.title,
    html`<article class="paper">
      <header class="paper__head">
        <p class="paper__kind">Record of a decision</p>
        <h1>${view.title}</h1>
        ${ofWhom(publisher)}
        <dl class="sheet-facts">
          ${[
            ...decisionFacts(view),
            partOf.length > 0 && {
              key: 'Belongs to',
              value: listInWords(partOf.map(({ text }) => text)),
            },
          ].map(
            (row) =>
              row &&
              html`<div class="sheet-facts__row">
                <dt>${row.key}</dt>
                <dd>${row.value}</dd>
              </div> `,
          )}
        </dl>
      </header>
      ${decisionText(decision)} ${callIn(view)} ${whereItIs(publisher, view.url)}
    </article>`,
  );
}

function callIn({ decision, callInEnds }: DecisionView): Html | false {
  const { callIn: stated, callInState, callIns } = decision;
  // What the council says of a decision that can't be called in depends on no day.
  const isClosed = callInState !== undefined && stated !== undefined && stated.kind !== 'open';
  if (callInEnds === undefined && !isClosed && callIns.length === 0) return false;
  const closed = (callInState?.parts ?? []).filter(
    ({ part, state }) => part !== undefined && state === 'not-eligible',
  );
  return html`<section aria-labelledby="call-in">
    <h2 id="call-in">Call-in</h2>
    ${(callInEnds !== undefined || isClosed) && html`<p>${callInEnds ?? callInState?.sentence}</p>`}
    ${
      callInEnds !== undefined &&
      closed.length > 0 &&
      html`<ul>
        ${closed.map(({ part, label }) => html`<li>Part (${part}): ${label}.</li> `)}
      </ul>`
    }
    ${callIns.map((one) => callInRequest(one))}
  </section>`;
}
