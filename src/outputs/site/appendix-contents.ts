import { join } from 'node:path';
import type { Inspector } from '../../files/inspector.ts';
import { wordsOfFile, type WordSources } from '../file-words.ts';
import { firstPageUrl } from '../../papers/addresses.ts';
import type { PaperFile } from '../../papers/paper-files.ts';
import type { AppendixContent, AppendixContents } from '../../views/report/appendix-content.ts';

/** What some files say and show, by the site paths of their pages. */
export type ReadContents = {
  readonly contents: AppendixContents;
  /** Pictures of first pages: their site paths, and the files to copy. */
  readonly pictures: ReadonlyMap<string, { readonly url: string; readonly file: string }>;
  /** Pages of files that could not be read out or pictured now; another build may succeed. */
  readonly missing: ReadonlySet<string>;
};

/** Bounds the number of open files, and of PDFs that wait for a worker. */
const FILES_AT_ONCE = 64;

/** Reads files that are open to the public, and pictures the PDFs among them. */
export async function readAppendixContents(
  files: readonly PaperFile[],
  sources: WordSources & { readonly inspector: Pick<Inspector, 'prepareText' | 'picture'> },
): Promise<ReadContents> {
  const contents = new Map<string, AppendixContent>();
  const pictures = new Map<string, { url: string; file: string }>();
  const missing = new Set<string>();
  for (let at = 0; at < files.length; at += FILES_AT_ONCE) {
    const read = files.slice(at, at + FILES_AT_ONCE).map(async (paper) => {
      const isPictured = paper.file.extension === 'pdf';
      const [words, picture] = await Promise.all([
        wordsOfFile(paper, sources),
        isPictured ? sources.inspector.picture(join(sources.input, paper.file.path)) : undefined,
      ]);
      return { url: paper.url, words, picture, isMissing: isPictured && !picture };
    });
    for (const { url, words, picture, isMissing } of await Promise.all(read)) {
      if (isMissing || !words.isKnown) missing.add(url);
      const pictureUrl = firstPageUrl(url);
      if (picture) pictures.set(url, { url: pictureUrl, file: picture.file });
      contents.set(url, {
        words: words.read,
        ...(picture && {
          picture: { url: pictureUrl, width: picture.width, height: picture.height },
        }),
      });
    }
  }
  return { contents, pictures, missing };
}
