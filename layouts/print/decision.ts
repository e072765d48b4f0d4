import { listInWords } from '../../src/language/sentence.ts';
import type { DecisionView } from '../../src/views/decisions/decision-views.ts';
import { callInRequest } from '../components/decisions/call-in-request.ts';
import { decisionFacts, decisionText } from '../components/decisions/decision-record.ts';
import { html } from '../html.ts';
import { ofWhom, whereItIs, type Publisher } from './alone.ts';
import { sheet } from './sheet.ts';

/**
 * The record of a decision without a meeting, as it is printed. How long it is open for call-in depends on the day, and isn't in it; that a
 * call-in was asked for is.
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
      ${decisionText(decision)}
      ${
        decision.callIns.length > 0 &&
        html`<section aria-labelledby="call-in">
          <h2 id="call-in">Call-in</h2>
          ${decision.callIns.map((one) => callInRequest(one))}
        </section>`
      }
      ${whereItIs(publisher, view.url)}
    </article>`,
  );
}
