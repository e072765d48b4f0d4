import { ADDRESSES } from '../../../src/papers/addresses.ts';
import type { AccessibilityYearView } from '../../../src/views/about/accessibility-views.ts';
import type { Chrome } from '../../../src/views/views.ts';
import { listJumps } from '../../components/list-jumps.ts';
import { html } from '../../html.ts';
import { page } from '../../shell.ts';

/** The papers of one municipal year that fall short of the accessibility regulations, and why. */
export function accessibilityYearPage(chrome: Chrome, view: AccessibilityYearView): string {
  return page(
    chrome,
    view,
    html`<div class="prose">
      <h1>${view.title}</h1>
      <p>
        <a href="${ADDRESSES.accessibility}#feedback">Ask us</a> for any of these papers in another
        form.
      </p>
      ${listJumps(view.jumps)}
      <ul>
        ${view.shortfalls.map(
          ({ text, url, why }) => html`<li><a href="${url}">${text}</a> – ${why}</li> `,
        )}
      </ul>
    </div>`,
  );
}
