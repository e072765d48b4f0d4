import { join } from 'node:path';
import type { Inspector } from '../../files/inspector.ts';
import { firstPageUrl } from '../../papers/addresses.ts';
import type { PaperFile } from '../../papers/paper-files.ts';
import type { AppendixContent, AppendixContents } from '../../views/appendix-content.ts';

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

/**
 * Reads and pictures PDFs that are open to the public.
 * @param input the folder of the content.
 */
export async function readAppendixContents(
  files: readonly PaperFile[],
  inspector: Pick<Inspector, 'prepareText' | 'picture'>,
  input: string,
): Promise<ReadContents> {
  const pdfs = files.filter(({ file }) => file.extension === 'pdf');
  const contents = new Map<string, AppendixContent>();
  const pictures = new Map<string, { url: string; file: string }>();
  const missing = new Set<string>();
  for (let at = 0; at < pdfs.length; at += FILES_AT_ONCE) {
    const read = pdfs.slice(at, at + FILES_AT_ONCE).map(async ({ url, file }) => {
      const path = join(input, file.path);
      const [text, picture] = await Promise.all([
        inspector.prepareText(path),
        inspector.picture(path),
      ]);
      return { url, text, picture };
    });
    for (const { url, text, picture } of await Promise.all(read)) {
      if (!picture || !text.isKnown) missing.add(url);
      const pictureUrl = firstPageUrl(url);
      if (picture) pictures.set(url, { url: pictureUrl, file: picture.file });
      contents.set(url, {
        text: text.read,
        ...(picture && {
          picture: { url: pictureUrl, width: picture.width, height: picture.height },
        }),
      });
    }
  }
  return { contents, pictures, missing };
}
