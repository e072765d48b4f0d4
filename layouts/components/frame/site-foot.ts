import { FOOT } from '../../../src/papers/page/site-links.ts';
import type { Chrome } from '../../../src/views/views.ts';
import { html, type Html } from '../../html.ts';
import { overridable } from '../../overridable.ts';

/** The foot of every page: what every site has, and the council's own pages above whom to ask. */
export const siteFoot = overridable('site-foot', ({ ownPages, recordLinks = [] }: Chrome): Html => {
  const own = ownPages.filter(({ shownIn }) => shownIn === 'foot');
  const last = FOOT.length - 1;
  return html`<footer class="site-footer">
    <div class="site-footer__inner">
      ${FOOT.map(
        ({ title, links }, at) =>
          html`<nav aria-labelledby="foot-${at + 1}">
            <h2 class="site-footer__title" id="foot-${at + 1}">${title}</h2>
            <ul class="site-footer__links">
              ${[...(at === last ? own : []), ...links, ...(at === 0 ? recordLinks : [])].map(({ text, url }) => html`<li><a href="${url}">${text}</a></li> `)}
            </ul>
          </nav> `,
      )}
    </div>
  </footer>`;
});
