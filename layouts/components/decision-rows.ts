import { listInWords } from '../../src/language/sentence.ts';
import type { DecisionEntry } from '../../src/views/decisions/decision-entry.ts';
import { html, NOTHING, type Html } from '../html.ts';
import { time } from './time.ts';

/** Decisions with their day, who took them, the wards, and the state of each part. */
export function decisionRows(entries: readonly DecisionEntry[]): Html {
  if (entries.length === 0) return NOTHING;
  return html`<ul class="rows">
    ${entries.map(
      (entry) =>
        html`<li class="rows__row">
          <p class="rows__date">${time(entry.taken)}</p>
          <div>
            <h3 class="rows__title"><a href="${entry.url}">${entry.title}</a></h3>
            <p class="rows__detail">
              ${[entry.taker, entry.reference, entry.isKey ? 'key decision' : undefined]
                .filter((words) => words !== undefined)
                .join(', ')}${wardsOf(entry)}
            </p>
            ${entry.state !== undefined && html`<p class="rows__detail">${entry.state}</p>`}
          </div>
        </li> `,
    )}
  </ul>`;
}

function wardsOf({ wards }: DecisionEntry): string {
  if (wards === 'all') return '. All wards';
  return wards.length === 0 ? '' : `. ${listInWords(wards)}`;
}
