import type { BeingCheckedView } from '../../src/views/report/being-checked-view.ts';
import type { Chrome } from '../../src/views/views.ts';
import { beingChecked, reportOfItBeingChecked } from '../components/papers/being-checked.ts';
import { reportProblem } from '../components/papers/citation.ts';
import { meetingTime } from '../components/time.ts';
import { html } from '../html.ts';
import { page } from '../shell.ts';

/** In the place of a report that can't be published yet, or of an appendix of it. */
export function reportBeingCheckedPage(chrome: Chrome, view: BeingCheckedView): string {
  return page(
    chrome,
    view,
    html`<article class="paper">
      <header class="paper__head">
        <p class="eyebrow">${view.what === 'report' ? 'Report' : 'Appendix'}</p>
        <h1 class="paper__title">${view.title}</h1>
        <p class="paper__to">
          To <a href="${view.committee.url}">${view.committee.text}</a>,
          <a href="${view.meeting.url}">${meetingTime(view.meeting, 'long')}</a>
        </p>
      </header>
      <div class="paper__body">
        ${view.what === 'report' ? beingChecked('report', view.wasOpen, view.isOver === true) : reportOfItBeingChecked()}
      </div>
      ${reportProblem(chrome.council, view)}
    </article>`,
  );
}
