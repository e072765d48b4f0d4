import type { Chrome } from '../../src/views/views.ts';
import type { YearView } from '../../src/views/year-views.ts';
import { listJumps } from '../components/list-jumps.ts';
import { reportTitles } from '../components/papers/report-card.ts';
import { meetingDetail, meetingTag } from '../components/meeting-card.ts';
import { meetingTime } from '../components/time.ts';
import { html } from '../html.ts';
import { page } from '../shell.ts';

/** All papers of a municipal year, meeting by meeting. */
export function yearPage(chrome: Chrome, view: YearView): string {
  return page(
    chrome,
    view,
    html`<h1>${view.title}</h1>
      <p class="lead">${view.description}</p>
      <p><a href="${view.toFollow}">What became of the papers that were to follow</a></p>
      ${listJumps(view.jumps)}
      ${view.meetings.map(
        (meeting) =>
          html`<section class="block block--meeting">
            <h2 class="block__title">
              <a href="${meeting.url}">${meeting.committee}, ${meetingTime(meeting.when)}</a>
            </h2>
            <p class="card__detail">${meetingDetail(meeting)} ${meetingTag(meeting)}</p>
            ${meeting.list.length === 0 ? html`<p class="quiet">${meeting.awaits ? 'No report is here.' : 'No reports.'}</p>` : reportTitles(meeting.list)}
          </section> `,
      )}`,
  );
}
