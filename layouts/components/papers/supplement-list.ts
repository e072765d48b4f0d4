import type { Received } from '../../../src/law/received.ts';
import type { Supplement } from '../../../src/views/views.ts';
import { html, NOTHING, type Html } from '../../html.ts';

/**
 * What was added to the pack of a meeting after it was published.
 * @param agenda since when that of the meeting is known.
 */
export function supplementList(supplements: readonly Supplement[], agenda: Received): Html {
  if (supplements.length === 0) return NOTHING;
  return html`<section class="block" aria-labelledby="supplements" data-pagefind-ignore>
    <h2 id="supplements">Supplements</h2>
    <p>${howTheyCame(supplements, agenda)}</p>
    <ul class="supplements">
      ${supplements.map(
        ({ what, title, url, report, since, provisional, beforeMeeting }) =>
          html`<li class="supplements__item">
            <a href="${url}">${what} – ${title}</a
            >${report && html`, of <a href="${report.url}">${report.text}</a>`}
            <span class="supplements__detail"
              >${provisional ? 'Draft, not published yet' : html`${since}${beforeMeeting !== undefined && `, ${beforeMeeting}`}`}</span
            >
          </li> `,
      )}
    </ul>
  </section>`;
}

/** Of what git alone has a day, nobody knows that it was not out with the agenda. */
function howTheyCame(supplements: readonly Supplement[], agenda: Received): string {
  if (!('date' in agenda)) {
    return 'Each of these papers has a day of its own. Since when the agenda was here isn’t known.';
  }
  return supplements.every(({ source }) => source !== 'recorded')
    ? 'These papers were added to the pack after the agenda.'
    : 'Each of these papers has a later day than the agenda.';
}
