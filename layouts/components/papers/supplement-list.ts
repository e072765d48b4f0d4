import type { Supplement } from '../../../src/views/views.ts';
import { html, NOTHING, type Html } from '../../html.ts';

/** What was added to the pack of a meeting after it was published. */
export function supplementList(supplements: readonly Supplement[]): Html {
  if (supplements.length === 0) return NOTHING;
  return html`<section class="block" aria-labelledby="supplements" data-pagefind-ignore>
    <h2 id="supplements">Supplements</h2>
    <p>These papers were added to the pack after the agenda.</p>
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
