import { html, type Html } from '../html.ts';

/** A part of a bar. */
export type BarPart = {
  readonly class: string;
  /** Of the whole width, in hundredths. */
  readonly share: number;
  /** The id of the pattern of lines over its colour; none of a plain one. */
  readonly lines?: string | undefined;
};

/** A bar as wide as its place, its parts one after another. Numbers beside it say the same, so that nothing is lost where it can't be seen. */
export function barInParts(parts: readonly BarPart[], height: number): Html {
  let x = 0;
  return html`<svg
    class="vote-bar"
    width="100%"
    height="${height}"
    aria-hidden="true"
    focusable="false"
  >
    ${parts.map((part) => {
      const place = percent(x);
      const width = percent(part.share);
      x += part.share;
      return html`<rect
          class="${part.class}"
          x="${place}"
          y="0"
          width="${width}"
          height="${height}"
        />
        ${part.lines !== undefined && html`<rect x="${place}" y="0" width="${width}" height="${height}" fill="url(#${part.lines})" />`}`;
    })}
  </svg>`;
}

const percent = (share: number): string => `${Number(share.toFixed(3))}%`;
