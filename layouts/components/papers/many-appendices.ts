import type { AppendixView } from '../../../src/views/views.ts';
import { html, type Html } from '../../html.ts';

/** More of them would push what comes after them off several screens of a phone. */
const MOST_SHOWN = 8;

/** "30 appendices, 2 to follow, 1 being checked": what was published, or is here to be checked, isn't to follow. */
export function countOfAppendices(appendices: readonly AppendixView[]): string {
  const missing = appendices.flatMap(({ appendix: { state }, isOver }) => {
    if (state.kind !== 'to-follow') return [];
    if (state.beingChecked) return ['being checked'];
    if (state.wasOpen) return ['taken off'];
    return [isOver ? 'not here' : 'to follow'];
  });
  const all = appendices.length === 1 ? '1 appendix' : `${appendices.length} appendices`;
  const kinds = [...new Set(missing)];
  const [only] = kinds;
  if (only !== undefined && kinds.length === 1 && missing.length === appendices.length)
    return `${all} ${only}`;
  const counted = kinds.map((kind) => `${missing.filter((one) => one === kind).length} ${kind}`);
  return [all, ...counted].join(', ');
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
