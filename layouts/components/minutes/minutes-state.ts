import type { MinutesPageView } from '../../../src/views/minutes/minutes-page.ts';
import { html, trusted, type Html } from '../../html.ts';
import { tag } from '../tag.ts';
import { time } from '../time.ts';

/** Whether the minutes are agreed: what nobody who reads or cites them may miss. */
export function minutesState({
  state,
  decisionsPublished,
}: Pick<MinutesPageView, 'state' | 'decisionsPublished'>): Html {
  const published =
    decisionsPublished !== undefined &&
    html` The decisions were published on ${time(decisionsPublished)}.`;
  switch (state.kind) {
    case 'draft':
      return html`<div class="notice notice--draft">
        <p>
          ${tag('draft')}
          <strong>These minutes have not been agreed as a correct record.</strong> A later meeting
          may change them.${published}
        </p>
      </div>`;
    case 'decisions':
      return html`<div class="notice notice--draft">
        <p>
          ${tag('decisions')} This is the record of what was decided. The minutes of the meeting are
          not here yet.${published}
        </p>
      </div>`;
    case 'approved': {
      const day = time(state.on, 'long');
      return html`<p class="minutes__approved">
        Approved as a correct record on
        ${state.url === undefined ? day : html`<a href="${state.url}">${day}</a>`}.${published}
      </p>`;
    }
  }
}

/** What a later meeting corrected, before anybody reads the words that are corrected. */
export function laterCorrections({ corrections }: Pick<MinutesPageView, 'corrections'>): Html {
  if (corrections.length === 0) return html``;
  return html`<section class="notice notice--moved" aria-labelledby="corrections">
    <h2 class="notice__title" id="corrections">Corrected later</h2>
    <ul>
      ${corrections.map(
        ({ url, on, minute, words }) =>
          html`<li>
            ${minute !== undefined && html`Minute ${minute}: `}<span class="minute__words"
              >${trusted(words)}</span
            >
            (<a href="${url}">meeting of ${time(on)}</a>)
          </li> `,
      )}
    </ul>
  </section>`;
}
