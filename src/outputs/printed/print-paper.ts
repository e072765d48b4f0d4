import { join } from 'node:path';
import { picturePage } from '../../../layouts/print/picture.ts';
import { printedReport } from '../../../layouts/print/report.ts';
import { standInPage } from '../../../layouts/print/stand-in.ts';
import type { PackPaper, PaperContent } from '../../views/pack/pack-view.ts';
import { forPrint, type PrintedPlaces } from './printed-links.ts';
import { withTableSheets } from './table-sheets.ts';
import type { PrintedSheets, Printing, ShownFile } from './printing.ts';

/** Where what is printed shows comes from. */
export type PaperSources = {
  /** The folder of the content. */
  readonly input: string;
  /** Pictures in the text of each report: site path to path of the source. */
  readonly pictures: ReadonlyMap<string, readonly (readonly [url: string, path: string])[]>;
  /** Of a file below the folder of the content; undefined where it can't be read. */
  readonly digestOf: (path: string) => string | undefined;
};

type Printed = Exclude<PaperContent, { kind: 'pdf' }>;

/** A document to be printed, and the files that it shows by their addresses in it. */
export type PaperDocument = {
  readonly html: string;
  readonly files: ReadonlyMap<string, ShownFile>;
};

/** Prints a paper that is no PDF, or the page in its place. */
export function printPaper(
  paper: Omit<PackPaper, 'content'>,
  content: Printed,
  sources: PaperSources,
  places: PrintedPlaces,
  printing: Printing,
): Promise<PrintedSheets> {
  const { html, files } = paperDocument(paper, content, sources, places);
  return printing.print(html, files);
}

/** What is printed of a paper that is no PDF, or in its place; a book has the same words. */
export function paperDocument(
  paper: Omit<PackPaper, 'content'>,
  content: Printed,
  { input, pictures, digestOf }: PaperSources,
  places: PrintedPlaces,
): PaperDocument {
  const of = (html: string, files: ReadonlyMap<string, ShownFile> = new Map()) => ({
    html: withTableSheets(forPrint(html, places)),
    files,
  });
  switch (content.kind) {
    case 'report': {
      const own = (pictures.get(content.report.url) ?? []).map(([url, path]) => {
        return [url, { path: join(input, path), digest: digestOf(path) ?? '' }] as const;
      });
      return of(printedReport(content.report, paper), new Map(own));
    }
    case 'picture': {
      const { path, sha256, extension } = content.file;
      const src = `/${paper.key}.${extension}`;
      const file = { path: join(input, path), digest: sha256 };
      return of(picturePage(paper, { src, report: content.report }), new Map([[src, file]]));
    }
    case 'stand-in': {
      const { why } = content;
      const url = why.kind === 'file' || why.kind === 'not-taken' ? why.file.url : paper.url;
      return of(standInPage({ ...paper, address: places.site + url.slice(1) }, content));
    }
  }
}
