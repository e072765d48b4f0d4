import type { ReportView } from '../../src/views/report/paper-pages.ts';
import type { AppendixView } from '../../src/views/views.ts';
import { keyDecision } from '../components/papers/key-decision.ts';
import { asksOfExempt, closedNote, ownValue } from '../components/papers/report-facts.ts';
import { reportSections } from '../components/papers/report-sections.ts';
import { time } from '../components/time.ts';
import { html, type Html, type Value } from '../html.ts';
import { bodyInWords, whereItIs, type Publisher } from './alone.ts';
import { printedPillars, printedYesNo } from './boxes.ts';
import { paperHead, type InPack } from './paper-head.ts';
import { sheet } from './sheet.ts';

/**
 * A report as its council's template prints it. What changes from day to day isn't in it.
 * @param place in its pack; none of one that is printed alone, of which `alone` says whose it is.
 */
export function printedReport(view: ReportView, place?: InPack, alone?: Publisher): string {
  return sheet(
    view.title,
    html`<article class="paper">
      <header class="paper__head">
        ${paperHead(place)}
        <h1>${view.title}</h1>
        <dl class="sheet-facts">
          ${fact('Date', time(view.meeting.date, 'long'))} ${fact('Report of', view.reportOf)}
          ${fact('Report to', bodyInWords(view.committee.text, alone))}
          ${view.callIn !== undefined && fact('Will the decision be open for call in?', printedYesNo(view.callIn))}
          ${view.ownFields.map((field) => fact(field.label, ownValue(field)))}
          ${asksOfExempt(view) && fact('Does the report contain confidential or exempt information?', html`${printedYesNo(view.closedParts.length > 0)}${closedNote(view.closedParts)}`)}
          ${view.keyDecision && fact('Key decision', keyDecision(view.keyDecision))}
        </dl>
      </header>
      <div class="prose prose--paper">
        ${reportSections(view, {
          yesNo: printedYesNo,
          pillarBoxes: printedPillars,
          appendixLine: printedAppendix,
        })}
      </div>
      ${whereItIs(alone, view.url)}
    </article>`,
  );
}

function fact(key: string, value: Value): Html {
  return html`<div class="sheet-facts__row">
    <dt>${key}</dt>
    <dd>${value}</dd>
  </div> `;
}

/** "Appendix 1 (to follow) – Leeds ILACS Report 2022": its pages are in the pack, and its file has an address. */
function printedAppendix({ appendix }: AppendixView): Html {
  const { number, title, access, state, url, expected } = appendix;
  const isOpen = access.kind === 'open';
  const awaited =
    isOpen && state.kind === 'to-follow'
      ? html` (<em>${state.wasOpen && !state.beingChecked ? 'taken off' : 'to follow'}</em>)`
      : undefined;
  const address = state.kind === 'here' && isOpen ? state.file.url : url;
  // No link goes around words in italics: Chromium writes one place or three for such a link, now so, now so.
  const name = awaited
    ? html`<a href="${address}">Appendix ${number}</a>${awaited} –
        <a href="${address}">${title}</a>`
    : html`<a href="${address}">Appendix ${number} – ${title}</a>`;
  return html`${name}${!isOpen && html` (not for publication)`}${isOpen && state.kind === 'to-follow' && expected !== undefined && html`, expected ${time(expected)}`}`;
}
