import type { Link } from '../../../src/views/views.ts';
import { html, NOTHING, type Html } from '../../html.ts';
import { overridable } from '../../overridable.ts';
import { shortTitle } from '../page-title.ts';

/** The pages above this one, Home first; the page itself is not among them. */
export const breadcrumbs = overridable('breadcrumbs', (links: readonly Link[]): Html => {
  if (links.length === 0) return NOTHING;
  return html`<nav
    class="govuk-breadcrumbs govuk-breadcrumbs--collapse-on-mobile site-breadcrumbs"
    aria-label="Breadcrumb"
    data-pagefind-ignore
  >
    <ol class="govuk-breadcrumbs__list">
      ${links.map(
        (link) =>
          html`<li class="govuk-breadcrumbs__list-item">
            <a class="govuk-breadcrumbs__link" href="${link.url}">${shortTitle(link.text)}</a>
          </li> `,
      )}
    </ol>
  </nav>`;
});
