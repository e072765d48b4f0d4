import type { PdfText } from '../files/text/text.ts';

/** What the file of an appendix says and shows, for its page. */
export type AppendixContent = {
  readonly picture?: AppendixPicture;
  /** Read when it is asked for, and not kept: the texts of an archive would fill the memory. */
  readonly text: () => PdfText | undefined;
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
