import { html, type Html } from '../../html.ts';

/** What a page says of a paper that is held back. */
export function beingChecked(what: 'report' | 'appendix'): Html {
  return html`<section class="notice notice--to-follow" aria-labelledby="being-checked">
    <h2 class="notice__title" id="being-checked">
      This ${what} is being checked, and is to follow
    </h2>
    <p>
      The council has this ${what} and is checking it before it is published. It will be at this
      address as soon as that is done.
    </p>
  </section>`;
}
