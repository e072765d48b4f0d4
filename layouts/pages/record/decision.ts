import { asSentence, listInWords } from '../../../src/language/sentence.ts';
import type { DeclaredInterest, Decision } from '../../../src/papers/decision/decision.ts';
import type { DecisionView } from '../../../src/views/decisions/decision-views.ts';
import type { Chrome } from '../../../src/views/views.ts';
import { changes } from '../../components/papers/changes.ts';
import { isKnown, receivedDate } from '../../components/papers/received.ts';
import { partOf } from '../../components/part-of.ts';
import { callInRequest } from '../../components/call-in-request.ts';
import { summaryList } from '../../components/summary-list.ts';
import { time } from '../../components/time.ts';
import { html, trusted, type Html } from '../../html.ts';
import { page } from '../../shell.ts';

/** The record of a decision: who, what, when and why, and how it can be called in. */
export function decisionPage(chrome: Chrome, view: DecisionView): string {
  const { decision } = view;
  return page(
    chrome,
    view,
    html`<article>
      <h1>${view.title}</h1>
      ${partOf(view)} ${factsOf(view)}
      <div class="prose">
        ${decision.sections.map(
          ({ id, heading, html: markup }) =>
            html`${heading !== '' && html`<h2 id="${id}">${heading}</h2>`}${trusted(markup)}`,
        )}
      </div>
      ${words('reasons-given', 'Reasons for the decision', decision.reasons)}
      ${words('alternatives', 'Considered and rejected', none(decision.alternatives))}
      ${decision.interests && interests(decision.interests)} ${callIn(decision)}
    </article>`,
  );
}

const none = (text: string | undefined): string | undefined =>
  text !== undefined && /^none\.?$/i.test(text.trim()) ? 'None.' : text;

function factsOf({ decision, taker, report }: DecisionView): Html {
  const { by, wards, notice } = decision;
  return summaryList([
    { key: 'Decided by', value: taker },
    by.kind === 'officer' && by.under !== undefined && { key: 'Under', value: by.under },
    { key: 'Decided on', value: time(decision.taken, 'long') },
    isKnown(decision.received) && {
      key: 'Published',
      value: receivedDate(decision.received),
    },
    decision.changes && { key: 'Changed', value: changes(decision.changes) },
    decision.reference !== undefined && { key: 'Reference', value: decision.reference },
    {
      key: 'Function',
      value: decision.function === 'executive' ? 'Of the executive' : 'Of the council',
    },
    decision.key !== undefined && {
      key: 'Key decision',
      value: notice
        ? html`Yes: <a href="${notice.url}">notice ${notice.id}</a>`
        : decision.key === false
          ? 'No'
          : 'Yes',
    },
    (wards === 'all' || wards.length > 0) && {
      key: 'Wards',
      value: wards === 'all' ? 'All' : listInWords(wards.map(({ name }) => name)),
    },
    report && { key: 'Report', value: html`<a href="${report.url}">${report.text}</a>` },
    decision.reported && {
      key: 'Reported as urgent',
      value: html`<a href="${decision.reported.url}">${decision.reported.text}</a>`,
    },
    decision.implemented !== undefined && {
      key: 'Carried out',
      value: time(decision.implemented, 'long'),
    },
  ]);
}

function words(id: string, heading: string, text: string | undefined): Html | false {
  return (
    text !== undefined &&
    html`<section class="block" aria-labelledby="${id}">
      <h2 id="${id}">${heading}</h2>
      <p>${text}</p>
    </section>`
  );
}

function interests(all: readonly DeclaredInterest[]): Html {
  return html`<section class="block" aria-labelledby="interests">
    <h2 id="interests">Interests declared</h2>
    ${
      all.length === 0
        ? html`<p>None.</p>`
        : html`<ul>
            ${all.map(
              (one) =>
                html`<li>
                  ${one.name}${one.as !== undefined && ` (${one.as})`}${one.nature !== undefined && `: ${asSentence(one.nature)}`}
                  ${one.dispensation !== undefined && (one.dispensation === 'none' ? 'No dispensation.' : html`A dispensation was granted on ${time(one.dispensation)}.`)}
                </li> `,
            )}
          </ul>`
    }
  </section>`;
}

function callIn({ callInState, callIns, parts }: Decision): Html | false {
  if (!callInState && callIns.length === 0) return false;
  const states = callInState?.parts ?? [];
  return html`<section class="block" aria-labelledby="call-in">
    <h2 id="call-in">Call-in</h2>
    ${callInState && callInState.sentence !== '' && html`<p>${callInState.sentence}</p>`}
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
