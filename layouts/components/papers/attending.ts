import { formatLongDate } from '../../../src/language/dates.ts';
import type { MeetingAccess } from '../../../src/views/views.ts';
import { html, NOTHING, trusted, type Html } from '../../html.ts';
import { clock } from '../time.ts';

const HELD = {
  'in-person': 'Members and the public meet in the room.',
  hybrid: 'This is a hybrid meeting: people can take part in the room and from elsewhere.',
  online: 'This meeting is held online.',
} as const;

/** How the public can be at a meeting, watch it and speak at it. */
export function attending({ held, join, webcast, attending, speaking }: MeetingAccess): Html {
  if (!held && join === undefined && webcast === undefined && !attending && !speaking) {
    return NOTHING;
  }
  return html`<section class="block attending" aria-labelledby="attending">
    <h2 id="attending">Attend and speak</h2>
    ${held && html`<p>${HELD[held]}</p>`}
    ${attending !== undefined && html`<div class="prose">${trusted(attending)}</div>`}
    ${
      (join !== undefined || webcast !== undefined) &&
      html`<ul class="attending__links">
        ${join !== undefined && html`<li><a href="${join}">Join the meeting online</a></li>`}
        ${webcast !== undefined && html`<li><a href="${webcast}">Watch the webcast</a></li>`}
      </ul>`
    }
    ${
      speaking &&
      html`<h3 class="attending__speaking">Speak at this meeting</h3>
        <div class="prose">${trusted(speaking.how)}</div>
        ${
          speaking.by !== undefined &&
          html`<p class="attending__deadline">
            Ask by
            <time datetime="${speaking.by}${speaking.time !== undefined && `T${speaking.time}`}"
              >${speaking.time !== undefined && `${clock(speaking.time)} on `}${formatLongDate(speaking.by)}</time
            >.
          </p>`
        }`
    }
  </section>`;
}

/** The further days of a meeting, in the sentence that says when and where it is held. */
export function furtherDays({ days = [] }: MeetingAccess): Html {
  return html`${days.map(
    ({ on, time, place }, index) =>
      html`${index === days.length - 1 ? ' and' : ','} on
        <time datetime="${on}${time !== undefined && `T${time}`}"
          >${formatLongDate(on)}${time !== undefined && ` at ${clock(time)}`}</time
        >${place !== undefined && ` in ${place}`}`,
  )}`;
}

/** "The date and the time are to be confirmed." */
export function toBeConfirmed({ toBeConfirmed: what }: MeetingAccess): Html {
  if (!what) return NOTHING;
  const parts = (['date', 'time', 'place'] as const).filter((part) => what.includes(part));
  const named = parts.map((part) => `the ${part}`);
  const last = named.pop() ?? '';
  const list = named.length === 0 ? last : `${named.join(', ')} and ${last}`;
  return html`<div class="notice notice--to-follow">
    <p>
      ${list.charAt(0).toUpperCase()}${list.slice(1)} of this meeting
      ${parts.length === 1 ? 'is' : 'are'} to be confirmed.
    </p>
  </div>`;
}
