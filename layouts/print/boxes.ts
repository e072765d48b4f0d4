import type { ReportView } from '../../src/views/report/paper-pages.ts';
import { html, type Html } from '../html.ts';

/** A tick box as a letter, so that whoever copies, searches or hears the PDF has the answer. */
const box = (crossed: boolean): Html =>
  html`<span class="tick">${crossed ? '\u2612' : '\u2610'}</span>`;

/** "☐ Yes ☒ No". */
export function printedYesNo(answer: boolean): Html {
  return html`<span class="ticks">${option('Yes', answer)} ${option('No', !answer)}</span>`;
}

function option(text: string, crossed: boolean): Html {
  return html`<span class="ticks__option${crossed && ' ticks__option--crossed'}"
    >${box(crossed)}${'\u00a0'}${text}</span
  >`;
}

/** Every pillar in force on the day, with its box. */
export function printedPillars(pillars: ReportView['pillars']): Html {
  return html`<ul class="ticks ticks--list">
    ${pillars.map(({ pillar, supported }) => html`<li>${option(pillar.name, supported)}</li> `)}
  </ul>`;
}
