/** An empty part, `.` or `..` at any place; a character that no address has; on Windows also a drive. */
const REFUSED =
  process.platform === 'win32'
    ? /(?:^|\/)\.{0,2}(?:\/|$)|[\0\\:]/
    : /(?:^|\/)\.{0,2}(?:\/|$)|[\0\\]/;

/** Whether a text is the path of a file in a site: relative, with forward slashes, and never out of its folder. */
export const isSitePath = (path: string): boolean => !REFUSED.test(path);

/** Throws a RangeError for what isn't the path of a file in a site. */
export function checkSitePath(path: string): void {
  if (!isSitePath(path)) {
    throw new RangeError(`${JSON.stringify(path)} isn't the path of a file in the site.`);
  }
}

/** The folder a path is in; empty for the site's own folder. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash === -1 ? '' : path.slice(0, slash);
}

/** The folders a path is in, the nearest first, without the site's own. */
export function* foldersAbove(path: string): Generator<string> {
  for (let folder = folderOf(path); folder !== ''; folder = folderOf(folder)) yield folder;
}
