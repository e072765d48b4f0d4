import type { PackPaper } from '../../src/views/pack/pack-view.ts';
import { html, type Html } from '../html.ts';
import { partAddress } from './sheet.ts';

/** Where a paper is in its pack; a paper that is printed alone is in none. */
export type InPack = Pick<PackPaper, 'itemNumber' | 'itemKey'>;

/** The first line of a paper: "Agenda item 7" at the right, and the way back at the left. */
export function paperHead(place: InPack | undefined): Html {
  if (!place) return html``;
  const { itemNumber } = place;
  return html`<p class="place">
    <a class="place__back" href="${partAddress('agenda', place.itemKey)}">Back to the agenda</a>
    ${itemNumber !== undefined && html`<span class="place__item">Agenda item ${itemNumber}</span>`}
  </p>`;
}
