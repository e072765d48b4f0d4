import type { MatterSource } from '../../src/papers/matter/matter.ts';
import { asSentence } from '../../src/language/sentence.ts';
import type { MatterEntry, MatterStep } from '../../src/views/matters/matter-entry.ts';
import { html, trusted, type Html } from '../html.ts';
import { decisionInFull } from './minutes/minuted.ts';
import { tag } from './tag.ts';
import { time } from './time.ts';

/** What is to come of a matter, or isn't known to be done: each with its day, where there is one. */
export function matterSteps(steps: readonly MatterStep[]): Html {
  return html`<ul class="rows">
    ${steps.map(
      ({ on, notes, source, ...of }) =>
        html`<li class="rows__row">
          <p class="rows__date">${on === undefined ? 'No day is known' : time(on)}</p>
          <div>
            ${headOf(of)}
            ${notes.map((note) => html`<p class="rows__detail">${note}</p> `)}${sourceOf(source)}
          </div>
        </li> `,
    )}
  </ul>`;
}

/** What happened in a matter: a line through meetings and committees. */
export function timeline(entries: readonly MatterEntry[]): Html {
  return html`<ol class="rows timeline">
    ${entries.map(
      ({ on, notes, source, decisions = [], words, isDraft, ...of }) =>
        html`<li class="rows__row timeline__entry">
          <p class="rows__date">${time(on)}</p>
          <div>
            ${headOf(of)} ${isDraft && html`<p>${tag('draft', 'Draft minutes')}</p>`}
            ${notes.map((note) => html`<p class="rows__detail">${note}</p> `)}
            ${decisions.length > 0 && html`<div class="timeline__decided">${decisions.map(decisionInFull)}</div>`}
            ${words !== undefined && html`<div class="prose timeline__words">${trusted(words)}</div>`}
            ${sourceOf(source)}
          </div>
        </li> `,
    )}
  </ol>`;
}

/** What it is, and where it is read. */
function headOf({ what, title, url }: Pick<MatterStep, 'what' | 'title' | 'url'>): Html {
  if (title === undefined || url === undefined) return html`<h3 class="rows__title">${what}</h3>`;
  return html`<h3 class="rows__title timeline__title">
    <span class="timeline__what">${what}</span> <a href="${url}">${title}</a>
  </h3>`;
}

function sourceOf(source: MatterSource | undefined): Html | false {
  if (!source) return false;
  const words = asSentence(source.source);
  return html`<p class="rows__detail">
    Source: ${source.url === undefined ? words : html`<a href="${source.url}">${words}</a>`}
  </p>`;
}
