import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** A finished page: its path from the root of the site, and its HTML. */
export type IndexablePage = { readonly url: string; readonly html: string };

/** How many files are read at a time. */
const AT_ONCE = 32;

/**
 * The pages of a published folder in the order of their addresses, whatever order the file system
 * has; a batch at a time, so that an archive need not fit in memory.
 */
export async function* htmlPagesOf(folder: string): AsyncGenerator<readonly IndexablePage[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => ({ file, url: siteUrlOf(path.relative(folder, file)) }))
    .sort((a, b) => (a.url < b.url ? -1 : 1));
  for (let at = 0; at < files.length; at += AT_ONCE) {
    yield await Promise.all(
      files.slice(at, at + AT_ONCE).map(async ({ file, url }) => ({
        url,
        html: await readFile(file, 'utf8'),
      })),
    );
  }
}

/** "/a/b/" of "a/b/index.html", "/404.html" of "404.html"; signs that an address may not hold are escaped. */
export function siteUrlOf(relativePath: string): string {
  const slashed = relativePath.split(path.sep).join('/');
  return `/${slashed
    .replace(/(^|\/)index\.html$/, '$1')
    .split('/')
    .map((part) => encodeURI(part).replace(/[?#]/g, encodeURIComponent))
    .join('/')}`;
}
