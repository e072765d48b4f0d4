import { basename, extname } from 'node:path';
import { faultOfWebPicture, inspectFile } from '../../files/other-files/inspect-file.ts';
import type { FileFault } from '../../files/other-files/office-fault-words.ts';
import { kindOfFile } from '../../files/other-files/kinds.ts';
import type { ContentReader } from '../reading/reader.ts';

/**
 * Reports the pictures of a text that can't be published: what isn't the picture that its name says, tells where it
 * was taken, or unfolds into more than readers’ machines hold.
 * @param paths of the files, each once.
 * @param mostBytes of a file; a larger one is not opened.
 */
export async function checkPictures(
  reader: ContentReader,
  paths: ReadonlySet<string>,
  mostBytes: number,
): Promise<void> {
  for (const path of paths) {
    const name = basename(path);
    const ending = extname(path).slice(1);
    const content = kindOfFile(ending)?.content;
    const isWebPicture = /^(?:gif|webp)$/i.test(ending);
    if (content !== 'png' && content !== 'jpeg' && !isWebPicture) {
      const message = `${name} can’t be shown in a text. Open it in a program for pictures, and save it as .png or .jpg.`;
      reader.report('image-unsound', path, message);
      continue;
    }
    const fault = isWebPicture
      ? await faultOfWebPicture(reader.absolute(path))
      : await faultOfPicture(reader.absolute(path), ending, mostBytes);
    if (!fault) continue;
    const message = `${name} can’t be shown. ${fault.reason} ${fault.remedy}`;
    reader.report('image-unsound', path, message);
  }
}

async function faultOfPicture(
  path: string,
  ending: string,
  mostBytes: number,
): Promise<FileFault | undefined> {
  const found = await inspectFile(path, ending, mostBytes);
  return found.sound ? undefined : found;
}
