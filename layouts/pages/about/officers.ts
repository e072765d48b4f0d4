import type { OfficersView } from '../../../src/views/about/officer-views.ts';
import type { Chrome } from '../../../src/views/views.ts';
import { count } from '../../components/count.ts';
import { html } from '../../html.ts';
import { page } from '../../shell.ts';
import { commandLine } from '../../../src/program/program.ts';

/** The first page of the officer guide: what is checked, by theme. */
export function officersPage(chrome: Chrome, view: OfficersView): string {
  return page(
    chrome,
    view,
    html`<h1>${view.title}</h1>
      <p class="lead">
        Each paper is checked against these rules. An error stops it from being published; a warning
        does not. <kbd>${commandLine('check')}</kbd> names the file, the line and the code of the
        rule, and <kbd>${commandLine('check', '--explain', 'CODE')}</kbd> says what the code means,
        as <kbd>${commandLine('check', '--explain', 'FIELD')}</kbd> does of a field.
      </p>
      <ul class="plain-list">
        ${view.themes.map(
          ({ title, url, about, rules }) =>
            html`<li>
              <a href="${url}">${title}</a>
              <span class="name-list__count">${count(rules, 'rule')}</span>
              <br />${about}
            </li> `,
        )}
        ${view.others.map(
          ({ url, text, about }) =>
            html`<li>
              <a href="${url}">${text}</a>
              <br />${about}
            </li> `,
        )}
      </ul>`,
    { noindex: true },
  );
}
