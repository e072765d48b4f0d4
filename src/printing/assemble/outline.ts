import type { PDFContext, PDFDict, PDFObject, PDFRef } from '@cantoo/pdf-lib';
import {
  addressOf,
  destinationTo,
  targetOf,
  uriAction,
  type Destinations,
} from './destinations.ts';
import { dictAt, nameOf, textAt, textObject } from './objects.ts';
import { pdfLib } from '../../files/inspecting/pdf-lib.ts';

/** An entry of the outline: readers call it a bookmark. */
export type Bookmark = {
  readonly title: string;
  /** Undefined for one that only gathers others. */
  readonly to: PDFObject | undefined;
  readonly below: readonly Bookmark[];
};

/** Beyond these nobody looks for anything; what is deeper or later is left out. */
const DEEPEST = 30;
const MOST = 20_000;

/** The bookmarks of a part itself, leading to its pages in the pack; `cut` where it has more than anybody reads. */
export function readBookmarks(
  out: PDFContext,
  catalog: PDFDict,
  {
    destinations,
    pages,
    headings,
  }: {
    readonly destinations: Destinations;
    readonly pages: readonly PDFRef[];
    readonly headings: readonly string[];
  },
): { readonly bookmarks: readonly Bookmark[]; readonly cut: boolean } {
  const seen = new Set<PDFDict>();
  const written = headingReader(headings);
  let cut = false;
  const level = (first: PDFDict | undefined, depth: number): Bookmark[] => {
    const bookmarks: Bookmark[] = [];
    for (let item = first; item !== undefined; item = dictAt(item, 'Next')) {
      if (seen.has(item)) break;
      if (seen.size >= MOST || depth > DEEPEST) {
        cut = true;
        break;
      }
      seen.add(item);
      const title = written(textAt(item, 'Title').replaceAll(/\s+/gu, ' ').trim());
      const below = level(dictAt(item, 'First'), depth + 1);
      const to = leadsTo(item);
      if (to === undefined && below.length === 0) continue;
      if (title === '') bookmarks.push(...below);
      else bookmarks.push({ title, to, below });
    }
    return bookmarks;
  };
  const leadsTo = (item: PDFDict): PDFObject | undefined => {
    const target = targetOf(item, destinations);
    const page = target && pages[target.page];
    if (target && page) return destinationTo(out, page, target.view);
    const address = addressOf(item);
    return address === undefined ? undefined : uriAction(out, address);
  };
  return { bookmarks: level(dictAt(dictAt(catalog, 'Outlines'), 'First'), 0), cut };
}

/**
 * A browser writes a bookmark as its heading is shown: in capitals, without the blank at the end of a line, and twice where the heading
 * begins a page. Of each the words of the heading that it is of are taken.
 */
function headingReader(headings: readonly string[]): (title: string) => string {
  const keys = headings.map(bare);
  let next = 0;
  return (title) => {
    const shown = bare(title);
    const at = keys.findIndex((key, index) => index >= next && isRepeated(key, shown));
    if (at < 0) return title;
    next = at + 1;
    return headings[at] ?? title;
  };
}

const isRepeated = (key: string, shown: string): boolean =>
  key !== '' && shown.length % key.length === 0 && key.repeat(shown.length / key.length) === shown;

const bare = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');

/** A part's bookmark, with its own below; one that only says the title again gives way to what is below it. */
export function bookmarkOfPart(title: string, to: PDFObject, own: readonly Bookmark[]): Bookmark {
  const [only] = own;
  const repeats = own.length === 1 && only && bare(only.title) !== '' && bare(title).endsWith(bare(only.title)); // prettier-ignore
  return { title, to, below: repeats ? only.below : own };
}

/** Puts the bookmarks of the parts below one another, as their levels say. */
export function nestBookmarks(
  parts: readonly { readonly bookmark: Bookmark; readonly level: number }[],
): Bookmark[] {
  type Open = { bookmark: Bookmark; level: number; below: Bookmark[] };
  const top: Bookmark[] = [];
  const open: Open[] = [];
  for (const { bookmark, level } of parts) {
    while ((open.at(-1)?.level ?? -1) >= level) open.pop();
    const below = [...bookmark.below];
    const own = { ...bookmark, below };
    (open.at(-1)?.below ?? top).push(own);
    open.push({ bookmark: own, level, below });
  }
  return top;
}

/** Writes the outline, each bookmark closed; returns undefined where there is none. */
export function writeOutline(out: PDFContext, bookmarks: readonly Bookmark[]): PDFRef | undefined {
  if (bookmarks.length === 0) return undefined;
  const root = out.nextRef();
  const { first, last } = writeLevel(out, bookmarks, root);
  out.assign(
    root,
    out.obj({ Type: 'Outlines', First: first, Last: last, Count: bookmarks.length }),
  );
  return root;
}

function writeLevel(
  out: PDFContext,
  bookmarks: readonly Bookmark[],
  parent: PDFRef,
): { readonly first: PDFRef; readonly last: PDFRef } {
  const refs = bookmarks.map(() => out.nextRef());
  bookmarks.forEach(({ title, to, below }, index) => {
    const ref = refs[index] ?? parent;
    const item = out.obj({ Title: textObject(title), Parent: parent });
    const [before, after] = [refs[index - 1], refs[index + 1]];
    if (before) item.set(nameOf('Prev'), before);
    if (after) item.set(nameOf('Next'), after);
    if (to) item.set(nameOf(to instanceof pdfLib.PDFDict ? 'A' : 'Dest'), to);
    if (below.length > 0) {
      const { first, last } = writeLevel(out, below, ref);
      item.set(nameOf('First'), first);
      item.set(nameOf('Last'), last);
      item.set(nameOf('Count'), out.obj(-below.length));
    }
    out.assign(ref, item);
  });
  return { first: refs[0] ?? parent, last: refs.at(-1) ?? parent };
}
