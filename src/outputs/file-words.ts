import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasFileText, readFileText } from '../files/file-text/read-file-text.ts';
import type { Inspector } from '../files/inspector.ts';
import type { KnownScans } from '../files/scans/known-scans.ts';
import { readPictures, withScans } from '../files/scans/with-scans.ts';
import type { PaperFile } from '../papers/paper-files.ts';
import type { FileWords } from '../views/report/appendix-content.ts';

/** Where the words of files come from: for their pages and the search alike. */
export type WordSources = {
  readonly inspector: Pick<Inspector, 'prepareText'>;
  /** What was read by machine when the build began to make pages. */
  readonly scans: KnownScans;
  /** The folder of the content. */
  readonly input: string;
};

export type PreparedWords = {
  /** Whether all is there to be read; else another build may succeed. */
  readonly isKnown: boolean;
  /** Reads it when it is asked for: the words of an archive would fill the memory. */
  readonly read: () => FileWords;
};

/** Of what is known of the scans of a file; its other words are known by its bytes. */
export const scanDigest = (scans: KnownScans, sha256: string): string =>
  scans.get(sha256)?.digest ?? '';

/** What a file says that is open to the public: its text, and what was read by machine in its scans and pictures. */
export async function wordsOfFile(
  { file }: Pick<PaperFile, 'file'>,
  { inspector, scans, input }: WordSources,
): Promise<PreparedWords> {
  const path = join(input, file.path);
  const scan = scans.get(file.sha256);
  if (file.extension === 'pdf') {
    const text = await inspector.prepareText(path);
    const read = (): FileWords => {
      const pdf = text.read();
      return pdf ? { pdf: withScans(pdf, scan) } : {};
    };
    return { isKnown: text.isKnown, read };
  }
  const read = (): FileWords => {
    const text = hasFileText(file.extension)
      ? readFileText(readFileSync(path), file.extension)
      : undefined;
    return { ...(text && { text }), pictures: readPictures(scan) };
  };
  return { isKnown: true, read };
}
