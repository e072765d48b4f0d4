import type { Severity } from '../../src/law/severity.ts';
import { html, type Html } from '../html.ts';

const TEXTS = { error: 'Error', warning: 'Warning', info: 'Note', off: 'Off' } as const;

/** How much a rule weighs, in a word: never by colour alone. */
export function severityTag(severity: Severity | 'off'): Html {
  return html`<strong class="govuk-tag tag tag--${severity}">${TEXTS[severity]}</strong>`;
}
