import type { PackPlace } from '../../../src/views/pack/printed-links.ts';
import { html, type Html } from '../../html.ts';

/** "Page 34", "Pages 34 to 41": it opens the pack there. */
export function packPlace({ url, pages }: PackPlace): Html {
  return html`<a href="${url}">${pages.includes(' ') ? 'Pages' : 'Page'} ${pages}</a>`;
}
