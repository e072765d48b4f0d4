import { copyFileSync, mkdirSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import type { Archive } from '../papers/archive.ts';
import { paperFilesOf } from '../papers/paper-files.ts';

/** Copies the dropped files and the pictures of the reports to their addresses. */
export function copyPapers(
  archive: Archive,
  pictures: ReadonlyMap<string, string>,
  input: string,
  folder: string,
): void {
  for (const { file, earlier } of archive.reports.flatMap(paperFilesOf)) {
    for (const { state } of earlier) {
      if (state.kind === 'kept') copy(state.source, folder, state.url);
    }
    copy(join(input, file.path), folder, file.url);
  }
  for (const [url, path] of pictures) copy(join(input, path), folder, decodeURIComponent(url));
}

/** Copies the pictures of first pages, site path to path of the file, to their addresses. */
export function copyPictures(pictures: ReadonlyMap<string, string>, folder: string): void {
  for (const [url, path] of pictures) copy(path, folder, url);
}

function copy(from: string, folder: string, url: string): void {
  const to = resolve(folder, `.${url}`);
  // Addresses are made of checked names; this holds even where one was not.
  if (!to.startsWith(resolve(folder) + sep)) throw new Error(`${url} leads out of the site`);
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(from, to);
}
