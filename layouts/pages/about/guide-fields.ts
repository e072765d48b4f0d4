import type {
  FieldsOfKindView,
  FieldsView,
  FieldView,
} from '../../../src/views/about/field-views.ts';
import type { Chrome } from '../../../src/views/views.ts';
import { contentsList } from '../../components/contents-list.ts';
import { html, type Html } from '../../html.ts';
import { page } from '../../shell.ts';

/** The page of the officer guide that leads to the fields of each kind of paper. */
export function guideFieldsPage(chrome: Chrome, view: FieldsView): string {
  return page(
    chrome,
    view,
    html`<h1>${view.title}</h1>
      <p class="lead">${view.about}</p>
      <div class="prose">
        ${view.kinds.map(
          ({ title, where, url, fields }) =>
            html`<h2><a href="${url}">${title}</a></h2>
              <p>${where}</p>
              <p>
                ${fields.map(
                  (field, at) =>
                    html`${at > 0 && ', '}<a href="${field.url}"><code>${field.text}</code></a>`,
                )}
              </p> `,
        )}
      </div>`,
    { noindex: true },
  );
}

/** The page with every field of one kind of paper. */
export function guideFieldsOfPage(chrome: Chrome, view: FieldsOfKindView): string {
  return page(
    chrome,
    view,
    html`<h1>${view.title}</h1>
      <p class="lead">${view.where}</p>
      <div class="paper__columns">
        ${contentsList(view.fields.map(({ id, name }) => ({ id, text: name })))}
        <div class="prose paper__body">${view.fields.map((field) => entry(field))}</div>
      </div>`,
    { noindex: true },
  );
}

/** A field, then the fields in it as a list. */
function entry(field: FieldView): Html {
  return html`<h2 id="${field.id}"><code>${field.name}</code></h2>
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
