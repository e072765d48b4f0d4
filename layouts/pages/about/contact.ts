import { ADDRESSES } from '../../../src/papers/addresses.ts';
import type { Chrome, PageView } from '../../../src/views/views.ts';
import { contactLines } from '../../components/contact.ts';
import { html } from '../../html.ts';
import { page } from '../../shell.ts';

/** Whom to ask. It is on a page of its own, so that no page but papers, which lead to the council itself, has its address. */
export function contactPage(chrome: Chrome, view: PageView): string {
  return page(
    chrome,
    view,
    html`<div class="prose">
      <h1>${view.title}</h1>
      <p class="lead">
        Ask us about a meeting or its papers, or tell us if something on this site is wrong.
      </p>
      <address class="contact">${contactLines(chrome.council.contact)}</address>
      <p>Where a meeting has its own contact, it is on the page of the meeting.</p>
      <p>
        You can ask for any paper in another form, such as large print or audio. The
        <a href="${ADDRESSES.accessibility}">accessibility statement</a> says how.
      </p>
    </div>`,
  );
}
