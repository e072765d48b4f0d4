import { asSentence } from '../../src/language/sentence.ts';
import type { HistoryView, VersionView } from '../../src/views/register/register-views.ts';
import type { Chrome } from '../../src/views/views.ts';
import { changedThere } from '../components/papers/received.ts';
import { whetherHeld } from '../components/papers/whether-held.ts';
import { difference } from '../components/papers/difference.ts';
import { EVENT_WORDS } from '../components/register-event.ts';
import { clock, time } from '../components/time.ts';
import { pageTitle } from '../components/page-title.ts';
import type { HeldOtherwise } from '../../src/views/register/held-otherwise.ts';
import { html, type Html } from '../html.ts';
import { page } from '../shell.ts';

/** The versions of a paper, with what was changed from one to the next. */
export function paperHistoryPage(chrome: Chrome, view: HistoryView): string {
  return page(
    chrome,
    view,
    html`<article class="paper">
      <header class="paper__head">
        <p class="eyebrow">Changes</p>
        ${pageTitle(view.paper.text, 'paper__title')}
        <p class="paper__to">
          <a href="${view.paper.url}"
            >${view.isShown ? 'The paper as it is now' : 'What became of the paper'}</a
          >
        </p>
      </header>
      <div class="paper__body">
        ${view.versions.map((one) => version(view, one))}
        ${
          view.hasText &&
          html`<p class="quiet">
            What is compared is the text of the paper. Words that were taken out are
            <del class="difference__removed">struck out</del>, words that were put in are
            <ins class="difference__added">underlined</ins>.
          </p>`
        }
      </div>
    </article>`,
  );
}

function version(view: HistoryView, one: VersionView): Html {
  const { day, event, since, textSince, reason, sha256, text, isCurrent } = one;
  return html`<section class="block version" id="entry-${one.number}">
    <h2>
      ${EVENT_WORDS[event]}${event === 'found' ? '' : html` on ${time(day)}`}${isCurrent && view.isShown && ' (the current version)'}
    </h2>
    ${since !== undefined && html`<p>In the council’s records since ${time(since)}${changedThere(textSince === undefined ? undefined : { on: textSince })}.</p>`}
    ${reason !== undefined && html`<p>Reason: ${asSentence(reason)}</p>`}
    ${one.difference && difference(one.difference)}
    ${one.held?.map((change) => html`<p>${heldNow(change)}</p>`)}
    ${one.isHidden && html`<p>What ${one.held && 'else '}was changed can’t be shown: the text of an earlier version is not kept, or not public.</p>`}
    ${
      sha256 !== undefined &&
      html`<p class="quiet">
        ${text !== undefined && html`<a href="${text}">Text of this version</a> · `}SHA-256
        <code class="hash">${sha256}</code>
      </p>`
    }
  </section> `;
}

/** What an agenda said otherwise of its meeting. */
function heldNow(change: HeldOtherwise): Html {
  switch (change.what) {
    case 'time':
      return html`The time of the meeting was changed from ${clock(change.before)} to
      ${clock(change.now)}.`;
    case 'place':
      return html`The place of the meeting was changed from ${change.before} to ${change.now}.`;
    default:
      return whetherHeld(change.what);
  }
}
