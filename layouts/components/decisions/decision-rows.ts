import { listInWords } from '../../../src/language/sentence.ts';
import type { DecisionEntry } from '../../../src/views/decisions/decision-entry.ts';
import { html, NOTHING, type Html } from '../../html.ts';
import { VERBS } from '../minutes/minuted.ts';
import { tag } from '../tag.ts';
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
            ${
              (entry.decided ?? entry.fate) &&
              html`<p class="rows__said">${tagOf(entry)} ${entry.decided?.text}</p>`
            }
            <p class="rows__detail">${detailsOf(entry)}${wardsOf(entry)}</p>
            ${
              entry.state !== undefined &&
              html`<p class="rows__detail">${callInTag(entry)}${entry.state}</p>`
            }
          </div>
        </li> `,
    )}
  </ul>`;
}

/** What became of it, in the word of the minutes: "Granted", else "Resolved". */
function tagOf({ fate, decided }: DecisionEntry): Html {
  if (fate) return tag(fate.kind, fate.words);
  return decided?.verb ? tag(KINDS[decided.verb], VERBS[decided.verb]) : NOTHING;
}

const KINDS = {
  resolved: 'yes',
  decided: 'yes',
  agreed: 'yes',
  recommended: 'news',
  noted: 'settled',
} as const;

/** Whether it was called in, or can be still; what is over has no tag. */
function callInTag({ parts, openUntil }: DecisionEntry): Html {
  if (parts.some(({ state }) => state === 'called-in')) return html`${tag('called-in')} `;
  return openUntil === undefined ? NOTHING : html`${tag('can-be-called-in')} `;
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
