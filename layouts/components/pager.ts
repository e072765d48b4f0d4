import { html, NOTHING, type Html } from '../html.ts';

/** What is before or after: "Next report", "Item 8". */
export type PagerLink = { readonly kind: string; readonly url: string; readonly text?: string };

/**
 * What is before and after a paper. It names what never changes (a date, an item's number) and not a title, so
 * that a new title changes no page beside its own.
 */
export function pager(
  label: string,
  previous: PagerLink | undefined,
  next: PagerLink | undefined,
): Html {
  if (!previous && !next) return NOTHING;
  return html`<nav class="pager" aria-label="${label}" data-pagefind-ignore>
    ${previous && html`<a class="pager__link pager__link--previous" href="${previous.url}" rel="prev">${words(previous)}</a>`}
    ${next && html`<a class="pager__link pager__link--next" href="${next.url}" rel="next">${words(next)}</a>`}
  </nav>`;
}

function words({ kind, text }: PagerLink): Html {
  return html`<span class="pager__kind">${kind}</span
    >${text !== undefined && html`<span class="pager__text">${text}</span>`}`;
}
