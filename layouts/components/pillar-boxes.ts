import type { ReportView } from '../../src/views/report/paper-pages.ts';
import { html, type Html } from '../html.ts';
import { box } from './boxes.ts';

/** Every pillar in force on the day, with the box that the report crossed. */
export function pillarBoxes(pillars: ReportView['pillars']): Html {
  return html`<ul class="pillar-boxes" data-pagefind-ignore>
    ${pillars.map(
      ({ pillar, url, supported }) =>
        html`<li class="boxes__option${supported && ' boxes__option--crossed'}">
          ${box(supported)}<span
            ><a href="${url}">${pillar.name}</a
            ><span class="govuk-visually-hidden">: ${supported ? 'yes' : 'no'}</span></span
          >
        </li> `,
    )}
  </ul>`;
}
