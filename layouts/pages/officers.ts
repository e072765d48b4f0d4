import type { OfficersView } from '../../src/views/officer-views.ts';
import type { Chrome } from '../../src/views/views.ts';
import { severityTag } from '../components/severity-tag.ts';
import { html } from '../html.ts';
import { page } from '../shell.ts';

/** The officer guide: everything that is checked, by theme. */
export function officersPage(chrome: Chrome, view: OfficersView): string {
  return page(
    chrome,
    view,
    html`<h1>${view.title}</h1>
      <p class="lead">
        Each paper is held against these rules. An error stops it from being published; a warning
        does not. <kbd>npm run check</kbd> names the file, the line and the code of the rule.
      </p>
      ${view.themes.map(
        (theme) =>
          html`<section class="block" aria-labelledby="${theme.id}">
            <h2 id="${theme.id}">${theme.title}</h2>
            <p>${theme.about}</p>
            <ul class="rule-list">
              ${theme.rules.map(
                (rule) =>
                  html`<li>
                    <a href="${rule.url}">${rule.title}</a> ${severityTag(rule.severity)}
                    <code class="rule-list__code">${rule.code}</code>
                  </li> `,
              )}
            </ul>
          </section> `,
      )}`,
  );
}
