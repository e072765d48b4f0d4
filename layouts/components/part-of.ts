import type { Link } from '../../src/views/views.ts';
import { html, type Html } from '../html.ts';

/** The way from a paper to the matters that it belongs to. */
export function partOf({
  partOf: matters = [],
}: {
  readonly partOf?: readonly Link[];
}): Html | false {
  return (
    matters.length > 0 &&
    html`<p class="part-of" data-pagefind-ignore>
      Part of:
      ${matters.map(({ text, url }, at) => html`${at > 0 && ', '}<a href="${url}">${text}</a>`)}
    </p>`
  );
}
