import type { FieldsView, FieldView } from '../../../src/views/about/field-views.ts';
import type { Chrome } from '../../../src/views/views.ts';
import { contentsList } from '../../components/contents-list.ts';
import { html, type Html } from '../../html.ts';
import { page } from '../../shell.ts';

/** The page of the officer guide that explains every field of front matter. */
export function guideFieldsPage(chrome: Chrome, view: FieldsView): string {
  return page(
    chrome,
    view,
    html`<h1>${view.title}</h1>
      <p class="lead">${view.about}</p>
      <div class="paper__columns">
        ${contentsList(view.kinds.map(({ id, title }) => ({ id, text: title })))}
        <div class="prose paper__body">
          ${view.kinds.map(
            ({ id, title, where, fields }) =>
              html`<section aria-labelledby="${id}">
                <h2 id="${id}">${title}</h2>
                <p>${where}</p>
                ${fields.map((field) => entry(field))}
              </section> `,
          )}
        </div>
      </div>`,
    { noindex: true },
  );
}

/** A field, then the fields in it as a list. */
function entry(field: FieldView): Html {
  return html`<h3 id="${field.id}"><code>${field.name}</code></h3>
    <p>${field.meaning} ${field.presence}</p>
    <p>${details(field)}</p>
    ${
      field.example !== undefined &&
      html`<pre class="example example--right"><code>${field.example}</code></pre>`
    }
    ${field.fields.length > 0 && inner(field.fields)} `;
}

function details({ written, otherwise }: FieldView): Html {
  return html`How it is written:
  ${written}.${otherwise !== undefined && html` Left out, it is <code>${otherwise}</code>.`}`;
}

function inner(fields: readonly FieldView[]): Html {
  return html`<ul>
    ${fields.map(
      (field) =>
        html`<li id="${field.id}">
          <strong><code>${field.name}</code></strong
          >: ${field.meaning} ${field.presence}
          ${details(field)}${
            field.example !== undefined && html` For example: <code>${field.example}</code>`
          }
          ${field.fields.length > 0 && inner(field.fields)}
        </li> `,
    )}
  </ul>`;
}
