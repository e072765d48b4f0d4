import type { Link } from '../../src/views/views.ts';
import { html, NOTHING, type Html } from '../html.ts';

/** The papers before and after, in the order of the agenda. */
export function pager(
  label: string,
  previous: (Link & { readonly kind: string }) | undefined,
  next: (Link & { readonly kind: string }) | undefined,
): Html {
  if (!previous && !next) return NOTHING;
  return html`<nav class="pager" aria-label="${label}" data-pagefind-ignore>
    ${previous && html`<a class="pager__link pager__link--previous" href="${previous.url}" rel="prev"><span class="pager__kind">${previous.kind}</span><span class="pager__text">${previous.text}</span></a>`}
    ${next && html`<a class="pager__link pager__link--next" href="${next.url}" rel="next"><span class="pager__kind">${next.kind}</span><span class="pager__text">${next.text}</span></a>`}
  </nav>`;
}
