import { htmlLines } from '../../../src/language/html-lines.ts';
import type { SafeHtml } from '../../../src/source/safe-html.ts';
import { html, trusted, type Html } from '../../html.ts';
import { shortTitle } from '../page-title.ts';

/** A note of more letters puts the first paper below the first screen of a phone. */
const SHORT = 320;

/** What an agenda says before its items, folded where it is long: papers are met first, and on paper all is open. */
export function agendaNote(note: SafeHtml, hasItems: boolean): Html | false {
  if (note.trim() === '') return false;
  const prose = html`<div class="prose">${trusted(note)}</div>`;
  // Where its links lead is no part of what is read.
  const words = htmlLines(String(note).replace(/ href="[^"]*"/g, '')).join(' ');
  if (!hasItems || words.length <= SHORT) return prose;
  return html`<details class="fold fold--note">
    <summary class="fold__summary" data-pagefind-ignore>
      <span class="fold__name">About this agenda</span>
      <span class="fold__hint">${shortTitle(words)}</span>
    </summary>
    ${prose}
  </details>`;
}
