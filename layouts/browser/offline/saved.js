// @ts-check
/**
 * What page and worker both know of a saved meeting. A cache for each meeting has its pages and files as they were when they
 * were saved, and what was said of them then.
 */

/** @typedef {{ title: string, pages: number, files: number, bytes: number, changes: string, addresses: string[] }} Listed */
/** @typedef {Listed & { url: string, on: string }} Saved */

/** @param {string} site the address of the site @param {string} meeting the address of the meeting's page */
export function cacheName(site, meeting) {
  return `${cachesOf(site)}${meeting.slice(site.length)}`;
}

/** How the names of all caches of a site begin: other sites of the same host have their own. @param {string} site */
export function cachesOf(site) {
  return `saved ${new URL(site).pathname} `;
}

/** The cache of a copy that isn't whole yet: no page is answered from it. @param {string} name of the cache it will be */
export function newName(name) {
  return `${name} (new)`;
}

/** Where a cache keeps what was said of it. @param {string} meeting */
export function noteUrl(meeting) {
  return new URL('saved.json', meeting).href;
}

/** Of what is saved, a page and a file have one address each. @param {string} address */
export function plainAddress(address) {
  const url = new URL(address);
  url.hash = '';
  url.search = '';
  return url.href.replace(/\/index\.html$/, '/');
}
