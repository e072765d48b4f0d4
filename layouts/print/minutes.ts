import type { MinutesPageView } from '../../src/views/minutes/minutes-page.ts';
import { minute, opening } from '../components/minutes/minute.ts';
import { laterCorrections, minutesState } from '../components/minutes/minutes-state.ts';
import { votePatterns } from '../components/minutes/vote-bar.ts';
import { whoWasThere } from '../components/minutes/who-was-there.ts';
import { clock, meetingTime } from '../components/time.ts';
import { html } from '../html.ts';
import { ofWhom, whereItIs, type Publisher } from './alone.ts';
import { sheet } from './sheet.ts';

/** The minutes of a meeting, as they are printed. */
export function printedMinutes(view: MinutesPageView, publisher?: Publisher): string {
  const hasBars = view.minutes.some(({ blocks }) => blocks.some(({ kind }) => kind === 'vote'));
  return sheet(
    view.title,
    html`<article class="paper minutes">
      <header class="paper__head">
        <p class="paper__kind">
          ${view.state.kind === 'decisions' ? 'Record of decisions' : view.state.kind === 'draft' ? 'Draft minutes' : 'Minutes'}
        </p>
        <h1>${view.committee.text}</h1>
        ${ofWhom(publisher)}
        <p class="paper__of">${meetingTime(view.meeting, 'long')}</p>
        ${minutesState(view)} ${laterCorrections(view)}
      </header>
      ${whoWasThere(view)}
      <div class="minutes__body">
        ${hasBars && votePatterns()} ${opening(view.opening)} ${view.minutes.map(minute)}
        ${view.ended !== undefined && html`<p class="minutes__ended">The meeting ended at ${clock(view.ended)}.</p>`}
      </div>
      ${whereItIs(publisher, view.url)}
    </article>`,
  );
}
