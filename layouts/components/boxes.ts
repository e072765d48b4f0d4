import { html, type Html } from '../html.ts';

/** A printed tick box. It is a drawing: the words beside it must say the answer. */
export function box(crossed: boolean): Html {
  return html`<svg
    class="box"
    viewBox="0 0 16 16"
    width="16"
    height="16"
    aria-hidden="true"
    focusable="false"
  >
    <rect x="1" y="1" width="14" height="14" rx="1.5" />
    ${crossed && html`<path d="M4.2 4.2l7.6 7.6M11.8 4.2l-7.6 7.6" />`}
  </svg>`;
}

/** An answer as the printed report has it, "☐ Yes ☒ No"; read aloud it is the answer alone. */
export function yesNo(answer: boolean): Html {
  return html`<span class="boxes" data-pagefind-ignore
    ><span class="govuk-visually-hidden">${answer ? 'Yes' : 'No'}</span
    >${option('Yes', answer)}${option('No', !answer)}</span
  >`;
}

function option(text: string, crossed: boolean): Html {
  return html`<span class="boxes__option${crossed && ' boxes__option--crossed'}" aria-hidden="true"
    >${box(crossed)}${text}</span
  >`;
}
