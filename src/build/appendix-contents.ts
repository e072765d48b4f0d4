import { firstPageUrl } from '../papers/addresses.ts';
import { join } from 'node:path';
import type { FirstPage, Inspector } from '../files/inspector.ts';
import type { Archive } from '../papers/archive.ts';
import { paperFilesOf } from '../papers/paper-files.ts';
import type { AppendixContent, AppendixContents } from '../views/appendix-content.ts';

export type ReadContents = {
  readonly contents: AppendixContents;
  /** Pictures of first pages: site path to the path of the file, which is to be copied. */
  readonly pictures: ReadonlyMap<string, string>;
};

/** Bounds the number of open files, and of PDFs that wait for a worker. */
const FILES_AT_ONCE = 64;

/**
 * Reads and pictures the PDFs that are open to the public. What is withheld has no file in the archive,
 * so that nothing of it is read here.
 * @param input the folder of the content.
 */
export async function readAppendixContents(
  archive: Archive,
  inspector: Pick<Inspector, 'prepareText' | 'picture'>,
  input: string,
): Promise<ReadContents> {
  const files = archive.reports
    .flatMap(paperFilesOf)
    .filter(({ file }) => file.extension === 'pdf');
  const contents = new Map<string, AppendixContent>();
  const pictures = new Map<string, string>();
  for (let at = 0; at < files.length; at += FILES_AT_ONCE) {
    const read = files.slice(at, at + FILES_AT_ONCE).map(async ({ url, file }) => ({
      url,
      ...(await readFile(inspector, join(input, file.path))),
    }));
    for (const { url, text, picture } of await Promise.all(read)) {
      const pictureUrl = firstPageUrl(url);
      if (picture) pictures.set(pictureUrl, picture.file);
      contents.set(url, {
        text,
        ...(picture && {
          picture: { url: pictureUrl, width: picture.width, height: picture.height },
        }),
      });
    }
  }
  return { contents, pictures };
}

async function readFile(
  inspector: Pick<Inspector, 'prepareText' | 'picture'>,
  path: string,
): Promise<{ text: AppendixContent['text']; picture: FirstPage | undefined }> {
  const [text, picture] = await Promise.all([inspector.prepareText(path), inspector.picture(path)]);
  return { text, picture };
}
