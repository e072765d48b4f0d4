import type { AppendixView } from '../../../src/views/views.ts';
import { html, type Html } from '../../html.ts';

/** More of them would push what comes after them off several screens of a phone. */
const MOST_SHOWN = 8;

/** "30 appendices, 2 to follow". */
export function countOfAppendices(appendices: readonly AppendixView[]): string {
  const missing = appendices.filter(({ appendix }) => appendix.state.kind === 'to-follow');
  const awaited = missing.length;
  const what = missing.some(({ isOver }) => isOver) ? 'not here' : 'to follow';
  const all = appendices.length === 1 ? '1 appendix' : `${appendices.length} appendices`;
  if (awaited === 0) return all;
  return awaited === appendices.length ? `${all} ${what}` : `${all}, ${awaited} ${what}`;
}

/** A list of appendices, folded where there are many; on paper all are open. */
export function foldMany(appendices: readonly AppendixView[], list: Html): Html {
  if (appendices.length <= MOST_SHOWN) return list;
  return html`<details class="fold fold--appendices">
    <summary class="fold__summary" data-pagefind-ignore>
      <span class="fold__name">${countOfAppendices(appendices)}</span>
    </summary>
    ${list}
  </details>`;
}
