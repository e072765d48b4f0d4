import { html } from '../html.ts';
import { paperHead, type InPack } from './paper-head.ts';
import { sheet } from './sheet.ts';

/** An appendix that is a picture, on a page of its own. */
export function picturePage(
  place: InPack & { readonly what: string; readonly title: string },
  { src, report }: { readonly src: string; readonly report: string },
): string {
  const { what, title } = place;
  return sheet(
    `${what}: ${title}`,
    html`<article class="paper">
      <header class="paper__head">
        ${paperHead(place)}
        <p class="paper__kind">${what}</p>
        <h1>${title}</h1>
        <p class="paper__of">Of the report “${report}”</p>
      </header>
      <p class="whole-picture"><img src="${src}" alt="${title}" /></p>
    </article>`,
  );
}
