import { ADDRESSES } from '../../src/papers/addresses.ts';
import type { OwnPageView } from '../../src/views/own-page-view.ts';
import type { Chrome } from '../../src/views/views.ts';
import { contentsList } from '../components/contents-list.ts';
import { html, trusted, type Html } from '../html.ts';
import { page } from '../shell.ts';

/** A page that the council has written itself. */
export function ownPage(chrome: Chrome, view: OwnPageView): string {
  return page(
    chrome,
    view,
    html`<article class="own-page">
      <h1>${view.title}</h1>
      ${view.sections ? text(view, view.sections) : checked()}
    </article>`,
  );
}

/** Fewer headings than this are seen at once. */
const MANY_HEADINGS = 4;

function text(view: OwnPageView, sections: NonNullable<OwnPageView['sections']>): Html {
  const headed = sections.filter(({ heading }) => heading !== '');
  return html`<p class="lead">${view.description}</p>
    ${headed.length >= MANY_HEADINGS && contentsList(headed.map(({ id, heading }) => ({ id, text: heading })))}
    <div class="prose">
      ${sections.map(({ id, heading, html: markup }) => html`${heading !== '' && html`<h2 id="${id}">${heading}</h2>`}${trusted(markup)}`)}
    </div>`;
}

function checked(): Html {
  return html`<p class="notice">
    This page is being checked, and will be here once that is done. Until then, ask us:
    <a href="${ADDRESSES.contact}">whom to ask</a>.
  </p>`;
}
