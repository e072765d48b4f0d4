import { html, NOTHING, type Html } from '../html.ts';

/** Who publishes a paper that is printed alone: in a pack, the front sheet says it. */
export type Publisher = {
  readonly name: string;
  /** Where the site is published, ending in a slash. */
  readonly url: string;
};

/** Below the title of a paper that is printed alone: whose it is. */
export const ofWhom = (publisher: Publisher | undefined): Html =>
  publisher ? html`<p class="paper__council">${publisher.name}</p>` : NOTHING;

/** "Plans Panel, Leeds City Council": the body of a report that is printed alone; some bodies have the name of their council. */
export const bodyInWords = (body: string, publisher: Publisher | undefined): string =>
  publisher === undefined || body === publisher.name ? body : `${body}, ${publisher.name}`;

/** Its last line: the address of its page, where a reader finds what it leads to, and whether it was changed since. */
export function whereItIs(publisher: Publisher | undefined, url: string): Html {
  if (!publisher) return NOTHING;
  const address = new URL(url.slice(1), publisher.url).href;
  return html`<p class="paper__web">Its page on the web: <a href="${address}">${address}</a></p>`;
}
