import { ADDRESSES } from '../../../src/papers/addresses.ts';
import type { Chrome, PageView } from '../../../src/views/views.ts';
import { searchForm } from '../../components/frame/search-form.ts';
import { html } from '../../html.ts';
import { page } from '../../shell.ts';

/** What is shown where no page is. */
export function notFoundPage(chrome: Chrome, view: PageView): string {
  return page(
    chrome,
    view,
    html`<div class="prose">
        <h1>Page not found</h1>
        <p>
          If you typed the address, check that it is complete. If you followed a link on this site,
          please <a href="${ADDRESSES.contact}">tell us</a>.
        </p>
        <p>The address of a paper stays good once it is published, so it is worth a search:</p>
      </div>
      ${searchForm('page')}
      <div class="prose">
        <p>
          Or start from the
          <a href="${ADDRESSES.committees}">committees</a
          >${chrome.council.wards.length > 0 && html`, the <a href="${ADDRESSES.wards}">wards</a>`}
          or the <a href="${ADDRESSES.home}">first page</a>.
        </p>
      </div>`,
    { noindex: true, ownSearch: true },
  );
}
