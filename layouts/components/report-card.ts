import type { ReportCard, ReportYear } from '../../src/views/views.ts';
import { formatMunicipalYear } from '../../src/law/municipal-year.ts';
import { html, NOTHING, type Html } from '../html.ts';
import { tag } from './tag.ts';
import { time } from './time.ts';

/** A report in a list; `named` is false where the committee and date stand above already. */
export function reportCard(card: ReportCard, named = true): Html {
  return html`<li class="card card--report">
    <div class="card__body">
      <h3 class="card__title"><a class="card__link" href="${card.url}">${card.title}</a></h3>
      <p class="card__detail">
        ${named && html`${card.committee}, ${time(card.date)} · `}Report of ${card.reportOf}
      </p>
      ${card.summary !== '' && html`<p class="card__summary">${card.summary}</p>`}
      ${
        (card.access.kind !== 'open' || card.toFollow > 0) &&
        html`<p class="card__state">
          ${card.access.kind !== 'open' && tag(card.access.kind)}
          ${card.toFollow > 0 && tag('to-follow', `${card.toFollow} to follow`)}
        </p>`
      }
    </div>
  </li>`;
}

/** Reports in a list. */
export function reportCards(cards: readonly ReportCard[], named = true): Html {
  if (cards.length === 0) return NOTHING;
  return html`<ul class="cards">
    ${cards.map((card) => reportCard(card, named))}
  </ul>`;
}

/** Reports by municipal year, newest first as they come. */
export function reportYears(years: readonly ReportYear[]): Html {
  return html`${years.map(
    ({ year, reports }) =>
      html`<section class="block">
        <h2 id="year-${year}">${formatMunicipalYear(year)}</h2>
        ${reportCards(reports)}
      </section> `,
  )}`;
}
