import { FOOT } from '../../src/papers/page/site-links.ts';
import type { Chrome } from '../../src/views/views.ts';
import { html, type Html } from '../html.ts';
import { overridable } from '../overridable.ts';

/** The foot of every page: the council's own pages, then those that every site has. */
export const siteFoot = overridable('site-foot', ({ ownPages }: Chrome): Html => {
  const links = [...ownPages.filter(({ shownIn }) => shownIn === 'foot'), ...FOOT];
  return html`<footer class="site-footer">
    <div class="site-footer__inner">
      <nav aria-label="About this site">
        <ul class="site-footer__links">
          ${links.map(({ text, url }) => html`<li><a href="${url}">${text}</a></li> `)}
        </ul>
      </nav>
    </div>
  </footer>`;
});
