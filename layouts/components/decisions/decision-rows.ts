import { listInWords } from '../../../src/language/sentence.ts';
import type { DecisionEntry } from '../../../src/views/decisions/decision-entry.ts';
import { html, NOTHING, type Html } from '../../html.ts';
import { VERBS } from '../minutes/minuted.ts';
import { time } from '../time.ts';

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
            ${entry.decided && html`<p class="rows__said">${outcome(entry.decided)}</p>`}
            <p class="rows__detail">${detailsOf(entry)}${wardsOf(entry)}</p>
            ${entry.state !== undefined && html`<p class="rows__detail">${entry.state}</p>`}
          </div>
        </li> `,
    )}
  </ul>`;
}

/** "Resolved: That the scheme go on". */
export function outcome({ verb, text }: NonNullable<DecisionEntry['decided']>): Html {
  return html`${verb && html`<strong>${VERBS[verb]}:</strong> `}${text}`;
}

function wardsOf({ wards }: DecisionEntry): string {
  if (wards === 'all') return '. All wards';
  return wards.length === 0 ? '' : `. ${listInWords(wards)}`;
}

function detailsOf(entry: DecisionEntry): string {
  const { taker, reference, isKey, recommendedTo, isDraft } = entry;
  return [
    taker,
    reference,
    isKey && 'key decision',
    recommendedTo !== undefined &&
      (recommendedTo === '' ? 'a recommendation' : `a recommendation to ${recommendedTo}`),
    isDraft && 'draft minutes',
  ]
    .filter((words) => typeof words === 'string')
    .join(', ');
}
