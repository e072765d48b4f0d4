import type { PeopleView } from '../../src/views/people/people-view.ts';
import type { Chrome } from '../../src/views/views.ts';
import { count } from '../components/count.ts';
import { folded, personRows } from '../components/people/person-rows.ts';
import { time } from '../components/time.ts';
import { html, type Html } from '../html.ts';
import { page } from '../shell.ts';

/** The councillors, by ward and by name; others who sit on committees; and who was a councillor before. */
export function peoplePage(chrome: Chrome, view: PeopleView): string {
  const { wards, councillors, toCome, coOpted, former, beingChecked } = view;
  return page(
    chrome,
    view,
    html`<h1>${view.title}</h1>
      <p class="lead">${view.description}</p>
      ${councillors.length + beingChecked.length === 0 && html`<p>There are no councillors here yet.</p>`}
      ${
        councillors.length > 0 &&
        html`${block('by-ward', 'By ward', byWard(wards))}
        ${block('by-name', 'By name', personRows(councillors))}`
      }
      ${
        beingChecked.length > 0 &&
        block(
          'being-checked',
          'Being checked',
          html`<p>
              What the council says about them is being checked, and will be here once that is done.
            </p>
            ${personRows(beingChecked)}`,
        )
      }
      ${
        toCome.length > 0 &&
        block(
          'to-come',
          'Elected, and not yet in office',
          personRows(toCome, ({ from }) => (from === undefined ? '' : html`, from ${time(from)}`)),
        )
      }
      ${
        coOpted.length > 0 &&
        block(
          'co-opted',
          'Co-opted and independent members',
          personRows(coOpted, ({ represents }) =>
            represents === undefined ? '' : html` – ${represents}`,
          ),
        )
      }
      ${
        former.length > 0 &&
        folded(
          count(former.length, 'former councillor'),
          personRows(former, ({ until }) => (until === undefined ? '' : html`, to ${time(until)}`)),
        )
      }`,
  );
}

function byWard(wards: PeopleView['wards']): Html {
  return html`<dl class="people-by-ward">
    ${wards.map(
      ({ ward, people }) =>
        html`<div>
          <dt><a href="${ward.url}">${ward.text}</a></dt>
          ${people.length === 0 && html`<dd>No councillor is named here.</dd>`}
          ${people.map(
            ({ text, url, party }) =>
              html`<dd>
                <a href="${url}">${text}</a>${party !== undefined && html`, ${party}`}
              </dd> `,
          )}
        </div>`,
    )}
  </dl>`;
}

function block(id: string, title: string, content: Html): Html {
  return html`<section class="block" aria-labelledby="${id}">
    <h2 id="${id}">${title}</h2>
    ${content}
  </section>`;
}
