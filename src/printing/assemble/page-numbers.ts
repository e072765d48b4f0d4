import type { PDFContext, PDFRef } from '@cantoo/pdf-lib';
import type { PackPart } from './pack-part.ts';
import { treeOf } from './tags/pack-tree.ts';

/** Gives each page of a pack its number, as it is printed and as readers show it. */
export type PageNumbers = {
  /** The next one: "B", "17". */
  next(numbering: PackPart['numbering']): string;
  /** For the catalog: the same numbers, for whoever goes to a page. */
  labels(out: PDFContext): PDFRef;
};

/** @param firstNumber of the first page that is numbered */
export function createPageNumbers(firstNumber: number): PageNumbers {
  const next = { letters: 1, numbers: firstNumber };
  const changes: { readonly page: number; readonly numbering: PackPart['numbering']; readonly from: number }[] = []; // prettier-ignore
  let page = 0;
  return {
    next: (numbering) => {
      const own = next[numbering];
      if (changes.at(-1)?.numbering !== numbering) changes.push({ page, numbering, from: own });
      next[numbering] += 1;
      page += 1;
      return numbering === 'letters' ? pageLetter(own) : String(own);
    },
    labels: (out) =>
      treeOf(
        out,
        'Nums',
        changes.map(({ page: at, numbering, from }) => [
          out.obj(at),
          out.obj({ S: numbering === 'letters' ? 'A' : 'D', St: from }),
        ]),
      ),
  };
}

/** As PDF counts: A to Z, then AA to ZZ, then AAA (ISO 32000-1, table 159). */
export function pageLetter(number: number): string {
  const letter = String.fromCharCode(65 + ((number - 1) % 26));
  return letter.repeat(Math.ceil(number / 26));
}
