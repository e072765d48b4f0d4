import type { FileText } from '../../files/file-text/file-text.ts';
import type { ReadPicture } from '../../files/scans/with-scans.ts';
import type { PdfText } from '../../files/text/text.ts';

/** What a file says, as far as it can be read out. */
export type FileWords = {
  /** Of a PDF, with what was read by machine on its scanned pages. */
  readonly pdf?: PdfText;
  /** Of an Office file or a CSV. */
  readonly text?: FileText;
  /** Of the pictures in an Office file, or the one that the file is. */
  readonly pictures?: readonly ReadPicture[];
};

/** What the file of an appendix says and shows, for its page. */
export type AppendixContent = {
  readonly picture?: AppendixPicture;
  /** Read when it is asked for, and not kept: the texts of an archive would fill the memory. */
  readonly words: () => FileWords;
};

/** The first page of the file, small. */
export type AppendixPicture = {
  /** Site path. */
  readonly url: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
};

/** By the site path of the appendix's page. */
export type AppendixContents = ReadonlyMap<string, AppendixContent>;
