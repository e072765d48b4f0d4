/**
 * Where an address begins in an attribute that holds one; text can't look like it, since its quotes are escaped. What most places
 * of a page don't have comes first.
 */
const ADDRESS = /="\/(?!\/)(?<=\s(?:href|src|action|data-[a-z-]+)="\/)(?=[^"]*")/g;

/**
 * Makes the root addresses of a finished page relative to the page, so that the site works at any
 * address, under any path and from a folder. `pageUrl` is the page's own path, "/meetings/x/".
 */
export function withRelativeLinks(html: string, pageUrl: string): string {
  const depth = pageUrl.split('/').length - 2;
  const up = depth === 0 ? './' : '../'.repeat(depth);
  return html.replace(ADDRESS, `="${up}`);
}

/** For the page that is served at any address: its links start from the root of the site's own path. */
export function withRootedLinks(html: string, siteUrl: string): string {
  const root = new URL(siteUrl).pathname;
  return html.replace(ADDRESS, () => `="${root}`);
}
