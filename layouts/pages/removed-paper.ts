import { asSentence } from '../../src/language/sentence.ts';
import { ADDRESSES } from '../../src/papers/addresses.ts';
import type { RemovedView } from '../../src/views/register/register-views.ts';
import type { ListGoneView } from '../../src/views/register/lists/list-gone.ts';
import type { Chrome } from '../../src/views/views.ts';
import { EVENT_WORDS } from '../components/register-event.ts';
import { time } from '../components/time.ts';
import { pageTitle } from '../components/page-title.ts';
import { html, type Html } from '../html.ts';
import { page } from '../shell.ts';

/** In the place of a paper that was taken off the site. */
export function removedPaperPage(chrome: Chrome, view: RemovedView): string {
  return page(
    chrome,
    view,
    html`${pageTitle(view.title)}
      <p class="lead">
        ${whenPublished(view)}${EVENT_WORDS[view.event]} on ${time(view.day)}.${after(view)}
      </p>
      ${view.reason !== undefined && html`<p>Reason: ${asSentence(view.reason)}</p>`}
      ${
        view.then &&
        html`<p class="lead">
          It was last at: <a href="${view.then.page.url}">${view.then.page.text}</a>.
        </p>`
      }
      ${
        view.movedTo &&
        html`<p class="lead">
          It is now at: <a href="${view.movedTo.url}">${view.movedTo.text}</a>.
        </p>`
      }
      ${
        view.checkedAt &&
        html`<p class="lead">
          A report of the same name is being checked:
          <a href="${view.checkedAt.url}">${view.checkedAt.text}</a>.
        </p>`
      }
      <ul>
        ${view.report && html`<li><a href="${view.report.url}">${view.report.text}</a></li>`}
        ${view.meeting && html`<li><a href="${view.meeting.url}">The meeting: ${view.meeting.text}</a></li>`}
        <li><a href="${view.history}">Its entries in the register</a></li>
      </ul>`,
    { noindex: true },
  );
}

/** When a paper went out: at the address of the page, or at another one from which it came. */
function whenPublished({ published, elsewhere }: RemovedView): Html {
  if (!elsewhere) {
    return html`${published !== undefined && html`A paper was published here on ${time(published)}. `}`;
  }
  const { openHere, withheld } = elsewhere;
  return html`${published !== undefined && html`A paper was published on this site on ${time(published)}, at another address. `}${
    openHere === undefined
      ? 'It was never open at this one. '
      : html`It was at this one from ${time(openHere)}. `
  }${withheld !== undefined && html`It had been withheld since ${time(withheld)}. `}`;
}

/** What happened to a paper after it left the address of the page. */
const after = ({ again, then }: RemovedView): Html =>
  html`${again !== undefined && html` Published again on ${time(again)}, at another address.`}${
    then && html` ${EVENT_WORDS[then.event]} on ${time(then.day)}.`
  }`;

/** At the address of a list that has nothing to list now. */
export function listGonePage(chrome: Chrome, view: ListGoneView): string {
  return page(
    chrome,
    view,
    html`${pageTitle(view.title)}
      <p class="lead">
        ${view.wasHere ? 'A page was here, and is not on this site any more.' : 'Nothing is listed at this address now.'}
      </p>
      ${
        view.now &&
        html`<p class="lead">
          A paper of the same name is now at: <a href="${view.now.url}">${view.now.text}</a>.
        </p>`
      }
      ${
        view.person &&
        html`<p class="lead">
          Somebody who had this name is at: <a href="${view.person.url}">${view.person.text}</a>.
        </p>`
      }
      <ul>
        <li><a href="${view.all.url}">${view.all.text}</a></li>
        <li><a href="${ADDRESSES.register}">What was published, and when</a></li>
      </ul>`,
    { noindex: true },
  );
}
