import type { MinutesPageView, MinuteView } from '../../src/views/minutes/minutes-page.ts';
import type { Chrome } from '../../src/views/views.ts';
import { contentsList } from '../components/contents-list.ts';
import { citeMinutes } from '../components/minutes/cite-minutes.ts';
import { minute, opening } from '../components/minutes/minute.ts';
import { laterCorrections, minutesState } from '../components/minutes/minutes-state.ts';
import { votePatterns } from '../components/minutes/vote-bar.ts';
import { whoWasThere } from '../components/minutes/who-was-there.ts';
import { changes } from '../components/papers/changes.ts';
import { isKnown, receivedDate } from '../components/papers/received.ts';
import { reportProblem } from '../components/papers/citation.ts';
import { clock, meetingTime } from '../components/time.ts';
import { html } from '../html.ts';
import { page } from '../shell.ts';

/** The minutes of a meeting: whether they are agreed, who was there, then each minute in its order. */
export function minutesPage(chrome: Chrome, view: MinutesPageView): string {
  const hasBars = view.minutes.some(({ blocks }) => blocks.some(({ kind }) => kind === 'vote'));
  return page(
    chrome,
    view,
    html`<article class="paper minutes">
      <header class="paper__head">
        <p class="eyebrow">
          ${view.state.kind === 'decisions' ? 'Record of decisions' : view.state.kind === 'draft' ? 'Draft minutes' : 'Minutes'}
        </p>
        <h1 class="paper__title">
          <a href="${view.committee.url}">${view.committee.text}</a>,
          <a href="${view.meeting.url}">${meetingTime(view.meeting)}</a>
        </h1>
        ${minutesState(view)}
        ${view.received && isKnown(view.received) && html`<p class="quiet">${receivedDate(view.received)}</p>`}
        ${view.changes && html`<p class="quiet">${changes(view.changes)}</p>`}
        ${laterCorrections(view)}
      </header>
      ${whoWasThere(view)}
      <div class="paper__columns">
        ${contentsList(view.minutes.map((one) => ({ id: one.id, text: nameOfMinute(one) })))}
        <div class="minutes__body">
          ${hasBars && votePatterns()} ${opening(view.opening)} ${view.minutes.map(minute)}
          ${view.ended !== undefined && html`<p class="minutes__ended">The meeting ended at ${clock(view.ended)}.</p>`}
        </div>
      </div>
      ${citeMinutes(chrome.council, view)} ${reportProblem(chrome.council, view)}
    </article>`,
  );
}

const nameOfMinute = ({ number, title }: MinuteView): string =>
  number === undefined ? title : `${number} ${title}`;
