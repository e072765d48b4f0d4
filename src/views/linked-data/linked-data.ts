import type { Council } from '../../papers/council/council.ts';
import type { Link } from '../views.ts';

/**
 * What a page says, in the words of schema.org: plain data for search engines and other programs. It is made from the
 * view that the page shows, so that it can say nothing that the page doesn't.
 */
export type LinkedData = { readonly '@type': string } & Readonly<Record<string, unknown>>;

/** The whole address of a site path. */
export const wholeAddress = ({ url }: Pick<Council, 'url'>, path: string): string =>
  new URL(path.slice(1), url).href;

/** The council, as who publishes its papers. */
export function councilIn({ name, url }: Council): LinkedData {
  return { '@type': 'GovernmentOrganization', name, url };
}

/** A committee of the council. */
export function committeeIn(council: Council, { text, url }: Link): LinkedData {
  return {
    '@type': 'Organization',
    name: text,
    url: wholeAddress(council, url),
    parentOrganization: councilIn(council),
  };
}
