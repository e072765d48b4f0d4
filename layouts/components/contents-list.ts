import { html, NOTHING, type Html } from '../html.ts';

export type ContentsEntry = {
  readonly id: string;
  readonly text: string;
  readonly below?: readonly { readonly id: string; readonly text: string }[];
};

/** Where to go on a long page: folded on a phone, where it would come before the first words of the text. */
export function contentsList(entries: readonly ContentsEntry[]): Html {
  if (entries.length < 2) return NOTHING;
  return html`<nav class="contents" aria-labelledby="contents" data-pagefind-ignore>
    <details class="contents__fold">
      <summary class="contents__summary">
        <h2 class="contents__title" id="contents">Contents</h2>
      </summary>
      <ol class="contents__list">
        ${entries.map(
          (entry) =>
            html`<li>
              <a href="#${entry.id}">${entry.text}</a>${
                entry.below !== undefined &&
                entry.below.length > 0 &&
                html`<ol class="contents__below">
                  ${entry.below.map((sub) => html`<li><a href="#${sub.id}">${sub.text}</a></li>`)}
                </ol>`
              }
            </li> `,
        )}
      </ol>
    </details>
  </nav>`;
}
