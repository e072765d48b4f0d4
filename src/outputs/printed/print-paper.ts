import { join } from 'node:path';
import { picturePage } from '../../../layouts/print/picture.ts';
import { printedReport } from '../../../layouts/print/report.ts';
import { standInPage } from '../../../layouts/print/stand-in.ts';
import type { PackPaper, PaperContent } from '../../views/pack/pack-view.ts';
import { forPrint, type PrintedPlaces } from './printed-links.ts';
import type { KeptPdf, Printing, ShownFile } from './printing.ts';

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

/** Prints a paper that is no PDF, or the page in its place. */
export function printPaper(
  paper: Omit<PackPaper, 'content'>,
  content: Printed,
  { input, pictures, digestOf }: PaperSources,
  places: PrintedPlaces,
  printing: Printing,
): Promise<KeptPdf> {
  const print = (html: string, files: ReadonlyMap<string, ShownFile> = new Map()) =>
    printing.print(forPrint(html, places), files);
  switch (content.kind) {
    case 'report': {
      const own = (pictures.get(content.report.url) ?? []).map(([url, path]) => {
        return [url, { path: join(input, path), digest: digestOf(path) ?? '' }] as const;
      });
      return print(printedReport(content.report, paper), new Map(own));
    }
    case 'picture': {
      const { path, sha256, extension } = content.file;
      const src = `/picture.${extension}`;
      const file = { path: join(input, path), digest: sha256 };
      return print(picturePage(paper, { src, report: content.report }), new Map([[src, file]]));
    }
    case 'stand-in': {
      const { why } = content;
      const url = why.kind === 'file' || why.kind === 'not-taken' ? why.file.url : paper.url;
      return print(standInPage({ ...paper, address: places.site + url.slice(1) }, content));
    }
  }
}
