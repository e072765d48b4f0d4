import { formatDate } from '../../../src/language/dates.ts';
import { readMeetingFolder } from '../../../src/language/days/meeting-day.ts';
import { asSentence, listInWords } from '../../../src/language/sentence.ts';
import type { DeclaredInterest, Decision } from '../../../src/papers/decision/decision.ts';
import type { DecisionView } from '../../../src/views/decisions/decision-views.ts';
import { html, trusted, type Html } from '../../html.ts';
import { changes } from '../papers/changes.ts';
import { isKnown, receivedDate } from '../papers/received.ts';
import type { SummaryRow } from '../summary-list.ts';
import { time } from '../time.ts';

const none = (text: string | undefined): string | undefined =>
  text !== undefined && /^none\.?$/i.test(text.trim()) ? 'None.' : text;

/** The minute under which it was decided: the words of the record with a link, or those of the minute for an address. */
function underMinute(said: string, { text, url }: NonNullable<Decision['under']>): Html {
  return /#\S+$/.test(said)
    ? html`<a href="${url}">${text}</a>`
    : html`${said} (<a href="${url}">${text}</a>)`;
}

/** The address of a minute that isn't on the site, as readers call it; as it is written where its day isn't in the calendar. */
function addressInWords(said: string): string {
  const [, folder = '', number] = /^[a-z0-9-]+\/([\d-]+)#(\S{1,40})$/.exec(said) ?? [];
  const day = readMeetingFolder(folder);
  return day === undefined || number === undefined
    ? said
    : `Minute ${number} of the meeting of ${formatDate(day.date)}`;
}

/** Who took a decision, when, and under what. */
export function decisionFacts({
  decision,
  taker,
  report,
}: DecisionView): readonly (SummaryRow | false | undefined)[] {
  const { by, wards, notice } = decision;
  return [
    { key: 'Decided by', value: taker },
    by.kind === 'officer' &&
      by.under !== undefined && {
        key: 'Under',
        value: decision.under ? underMinute(by.under, decision.under) : addressInWords(by.under),
      },
    { key: 'Decided on', value: time(decision.taken, 'long') },
    isKnown(decision.received) && {
      key: 'Published',
      value: receivedDate(decision.received),
    },
    decision.changes && { key: 'Changed', value: changes(decision.changes), shape: 'wide' },
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
  ];
}

/** What was decided and why, what else was considered, and the interests that were declared. */
export function decisionText(decision: Decision): Html {
  return html`<div class="prose">
      ${decision.sections.map(
        ({ id, heading, html: markup }) =>
          html`${heading !== '' && html`<h2 id="${id}">${heading}</h2>`}${trusted(markup)}`,
      )}
    </div>
    ${words('reasons-given', 'Reasons for the decision', decision.reasons)}
    ${words('alternatives', 'Considered and rejected', none(decision.alternatives))}
    ${decision.interests && interests(decision.interests)}`;
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
