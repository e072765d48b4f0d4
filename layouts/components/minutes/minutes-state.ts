import type { MinutesPageView } from '../../../src/views/minutes/minutes-page.ts';
import type { MeetingView } from '../../../src/views/views.ts';
import { html, NOTHING, trusted, type Html } from '../../html.ts';
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
  if (corrections.length === 0) return NOTHING;
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

/** The way from a meeting to its minutes, and whether they are agreed. */
export function minutesLink({ url, state }: NonNullable<MeetingView['minutes']>): Html {
  switch (state.kind) {
    case 'draft':
      return html`<p class="minutes-link"><a href="${url}">Draft minutes</a></p>`;
    case 'decisions':
      return html`<p class="minutes-link">
        <a href="${url}">What was decided</a> <span class="quiet">The minutes are to follow</span>
      </p>`;
    case 'approved':
      return html`<p class="minutes-link">
        <a href="${url}">Minutes</a>, approved on
        ${state.url === undefined ? time(state.on) : html`<a href="${state.url}">${time(state.on)}</a>`}
      </p>`;
  }
}
