import { listInWords } from '../../src/language/sentence.ts';
import type { SeatEnd } from '../../src/papers/person/person.ts';
import { personData } from '../../src/views/linked-data/person-data.ts';
import type { TermView } from '../../src/views/people/people-facts.ts';
import type { PersonView, SeatView } from '../../src/views/people/person-view.ts';
import type { Chrome } from '../../src/views/views.ts';
import { attendanceTable } from '../components/people/attendance-table.ts';
import { contactLines } from '../components/contact.ts';
import { after, timeOf } from '../components/people/person-rows.ts';
import { time } from '../components/time.ts';
import { html, trusted, type Html } from '../html.ts';
import { page } from '../shell.ts';

const ENDED: Readonly<Record<SeatEnd, string>> = {
  resigned: 'resigned',
  died: 'died in office',
  defeated: 'not elected again',
  disqualified: 'disqualified',
  'stood-down': 'did not stand again',
};

/** A councillor, or somebody else who sits on a committee: whom they represent, where they sit, and how to reach them. */
export function personPage(chrome: Chrome, view: PersonView): string {
  const { seats, parties, committees, committeesBefore, email, phone } = view;
  return page(
    chrome,
    view,
    html`<h1>${view.name}</h1>
      ${!(view.isChecked && view.state === 'other') && html`<p class="lead">${whoItIs(view)}</p>`}
      ${view.isChecked && html`<p>What the council says about ${view.name} is being checked, and will be here once that is done.</p>`}
      ${view.alsoNamed.length > 0 && html`<p class="quiet">Papers also have the name ${listInWords(view.alsoNamed, 'or')}.</p>`}
      ${
        (email !== undefined || phone !== undefined || view.text !== '') &&
        block(
          'contact',
          'Contact',
          html`${
            (email !== undefined || phone !== undefined) &&
            html`<p>
              ${contactLines({ name: view.name, ...(email !== undefined && { email }), ...(phone !== undefined && { phone }) })}
            </p>`
          }
          ${view.text !== '' && html`<div class="prose">${trusted(view.text)}</div>`}`,
        )
      }
      ${view.years.length > 0 && block('record', 'Meetings, votes and interests', attendanceTable(view.years))}
      ${committees.length > 0 && block('committees', 'Committees', terms(committees))}
      ${committeesBefore.length > 0 && block('committees-before', 'Committees before', terms(committeesBefore))}
      ${seats.length > 0 && block('terms', 'Terms as a councillor', list(seats.map(seatRow)))}
      ${
        parties.length > 0 &&
        block(
          'party',
          'Party or group',
          list(parties.map((party) => html`${party.name}${after(timeOf(party))}`)),
        )
      }`,
    { linkedData: personData(chrome.council, view) },
  );
}

function whoItIs({ state, ward, party, represents, day }: PersonView): Html {
  const place = ward && html`<a href="${ward.url}">${ward.text}</a>`;
  const group = party !== undefined && html` – ${party}`;
  switch (state) {
    case 'councillor':
      return html`Councillor for ${place}${group}`;
    case 'to-come':
      return html`Elected for
      ${place}${group}${day !== undefined && html`, in office from ${time(day)}`}`;
    case 'former':
      return html`Former councillor for
      ${place}${group}${day !== undefined && html`, until ${time(day)}`}`;
    case 'other':
      return html`${represents ?? 'Sits on committees of the council'}`;
  }
}

function seatRow({ ward, from, until, elected, ended }: SeatView): Html {
  const days = timeOf({
    ...(from !== undefined && { from }),
    ...(until !== undefined && { until }),
  });
  return html`<a href="${ward.url}">${ward.text}</a
    >${after(days)}${elected !== undefined && html`, elected ${time(elected)}`}${ended !== undefined && html`, ${ENDED[ended]}`}`;
}

function terms(all: readonly TermView[]): Html {
  return list(
    all.map(
      (term) =>
        html`<a href="${term.url}">${term.text}</a
          >${term.role !== undefined && ` (${term.role})`}${after(timeOf(term))}`,
    ),
  );
}

const list = (rows: readonly Html[]): Html =>
  html`<ul class="membership__list">
    ${rows.map((row) => html`<li>${row}</li> `)}
  </ul>`;

function block(id: string, title: string, content: Html): Html {
  return html`<section class="block" aria-labelledby="${id}">
    <h2 id="${id}">${title}</h2>
    ${content}
  </section>`;
}
