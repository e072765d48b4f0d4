import type { InForce } from '../../../src/law/settings.ts';
import type { PersonEntry } from '../../../src/views/people/people-facts.ts';
import { html, type Html } from '../../html.ts';
import { time } from '../time.ts';

/** People, each on a line: "Pat Holloway – Hob Lane, Borough Alliance". */
export function personRows<T extends PersonEntry>(
  people: readonly T[],
  more: (person: T) => Html | string = () => '',
): Html {
  return html`<ul class="membership__list">
    ${people.map(
      (person) =>
        html`<li>
          <a class="membership__name" href="${person.url}">${person.text}</a
          >${person.ward && html` – ${person.ward.text}`}${person.party !== undefined && html`${person.ward ? ', ' : ' – '}${person.party}`}${more(person)}
        </li> `,
    )}
  </ul>`;
}

/** "from 6 May 2019 to 5 December 2025", "since 6 May 2019". */
export function timeOf({ from, until }: InForce): Html | string {
  if (until === undefined) return from === undefined ? '' : html`since ${time(from)}`;
  return html`${from !== undefined && html`from ${time(from)} `}to ${time(until)}`;
}

/** What follows a comma where there is something. */
export const after = (what: Html | string): Html | string => (what === '' ? '' : html`, ${what}`);

/** A list that is folded away until somebody asks for it. */
export function folded(title: string, content: Html): Html {
  return html`<details class="govuk-details membership">
    <summary class="govuk-details__summary">
      <span class="govuk-details__summary-text">${title}</span>
    </summary>
    <div class="govuk-details__text">${content}</div>
  </details>`;
}
