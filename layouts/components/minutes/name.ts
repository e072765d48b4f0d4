import type { NameView } from '../../../src/views/minutes/minutes-page.ts';
import { html, type Html } from '../../html.ts';

/** A name as it is printed, which leads to the page of who is meant. */
export function name({ printed, url }: NameView): Html {
  return url === undefined ? html`${printed}` : html`<a href="${url}">${printed}</a>`;
}

/** Names in a row, as minutes print them. */
export function names(all: readonly NameView[]): Html {
  return html`${all.map((one, at) => html`${at > 0 && ', '}${name(one)}`)}`;
}
