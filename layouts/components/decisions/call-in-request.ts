import { asSentence, listInWords } from '../../../src/language/sentence.ts';
import { momentInWords } from '../../../src/law/call-in/requests.ts';
import type { CallIn } from '../../../src/papers/call-in/call-in.ts';
import { html, trusted, type Html } from '../../html.ts';
import { time } from '../time.ts';

/**
 * A call-in: when it came, of what, by whom, and what became of it.
 * @param level of its heading
 */
export function callInRequest(one: CallIn, level: 3 | 4 = 3): Html {
  const title = `Call-in received on ${momentInWords(one.received)}`;
  return html`${level === 3 ? html`<h3 class="call-in__title">${title}</h3>` : html`<h4 class="call-in__title">${title}</h4>`}
    <p>
      ${one.parts ? `Of ${one.parts.length === 1 ? 'part' : 'parts'} ${listInWords(one.parts.map((mark) => `(${mark})`))}` : 'Of the whole decision'},
      by ${listInWords(one.by)}.
      ${one.withdrawn.map(({ name, on }) => html`${name} withdrew on ${time(on)}. `)}
      ${one.shortfall?.sentence}
    </p>
    <div class="prose">
      ${one.sections.map(({ heading, html: markup }) => html`${heading !== '' && (level === 3 ? html`<h4>${heading}</h4>` : html`<h5>${heading}</h5>`)}${trusted(markup)}`)}
    </div>
    ${one.meeting && html`<p>Considered at: <a href="${one.meeting.url}">${one.meeting.text}</a>.</p>`}
    ${
      one.outcomes.length > 0 &&
      html`<ul class="call-in__outcomes">
        ${one.outcomes.map(
          (outcome) =>
            html`<li>
              ${outcome.parts ? `${listInWords(outcome.parts.map((mark) => `(${mark})`))}: ` : ''}${OUTCOMES[outcome.what]}
              on
              ${time(outcome.on)}${outcome.words === undefined ? '.' : `: ${asSentence(outcome.words)}`}
            </li> `,
        )}
      </ul>`
    }`;
}

const OUTCOMES: Readonly<Record<CallIn['outcomes'][number]['what'], string>> = {
  released: 'released',
  'referred-back': 'referred back to be decided again',
  'referred-to-council': 'referred to the council',
  comments: 'comments made',
  confirmed: 'decided again, and confirmed',
};
