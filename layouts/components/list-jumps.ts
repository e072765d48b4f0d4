import type { ListJump } from '../../src/views/list-parts.ts';
import { attr, html, NOTHING, type Html } from '../html.ts';

/** The pages that a long list is on, by their dates: "2 June 2021 to 4 August 2021 (60)". */
export function listJumps(jumps: readonly ListJump[]): Html {
  if (jumps.length === 0) return NOTHING;
  return html`<nav aria-label="Other dates" data-pagefind-ignore>
    <ul class="jumps jumps--dates">
      ${jumps.map(
        ({ url, text, count, isHere }) =>
          html`<li>
            <a href="${url}" ${attr('aria-current', isHere && 'page')}>${text}</a> (${count})
          </li> `,
      )}
    </ul>
  </nav>`;
}
