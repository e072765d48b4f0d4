import { pdfLib } from '../../files/inspecting/pdf-lib.ts';
import { checkUnwritten } from '../structure/check-structure.ts';
import { addPart, type AddedPart, type PackInMaking } from './add-part.ts';
import { describeLink } from './annotations.ts';
import { describePack, writePageTree } from './catalogue.ts';
import { destinationTo } from './destinations.ts';
import { createLayers } from './layers.ts';
import { lookerThatKeeps, type LookStore } from './stamps/kept-looks.ts';
import { lookerHere, lookerInThread } from './stamps/looker.ts';
import { asDict, nameOf } from './objects.ts';
import { bookmarkOfPart, nestBookmarks, writeOutline } from './outline.ts';
import type { AssembledPack, PackOptions, PackPart } from './pack-part.ts';
import { createPackTree, idObject, treeOf } from './tags/pack-tree.ts';
import { createPageNumbers } from './page-numbers.ts';
import { readPart, type ReadPart } from './read-part.ts';
import { openStampFonts } from './stamps/stamp-fonts.ts';
import { createPageWriter } from './write-page.ts';
import { writePdf } from './write-pdf.ts';

/** From so many bytes on, another thread is worth its start. */
const MUCH = 2 * 1024 * 1024;

/**
 * Makes one PDF of many: their pages unharmed but for the number on each, with tags, links and bookmarks that lead
 * where they led. Nothing of it comes from the clock: the same parts and options give the same bytes.
 * @param looks where it is kept how pages look; left out where nothing of the parts may be kept
 * @throws PartError where a part can't be taken
 */
export async function assemblePack(
  parts: readonly PackPart[],
  options: PackOptions,
  looks?: LookStore,
): Promise<AssembledPack> {
  const keys = new Set(parts.map(({ key }) => key));
  if (keys.size < parts.length) throw new RangeError('two parts of a pack have the same key');
  if (parts.length === 0) throw new RangeError('a pack has at least one part');
  const out = pdfLib.PDFContext.create();
  const catalogRef = out.nextRef();
  const catalog = out.obj({ Type: 'Catalog' });
  out.assign(catalogRef, catalog);
  out.trailerInfo.Root = catalogRef;
  const texts = parts.flatMap(({ runningFoot = '', stamp = '' }) => [runningFoot, stamp]);
  const fonts = await openStampFonts(out, texts);
  const pack: PackInMaking = {
    ...{ out, fonts, keys, pages: [] },
    tree: createPackTree(out, options),
    layers: createLayers(out),
    numbers: createPageNumbers(options.firstNumber ?? 1),
    writer: createPageWriter(out, fonts),
  };
  const added = await addParts(pack, parts, looks);

  const byKey = new Map(parts.map((part, index) => [part.key, { part, own: added[index] }]));
  for (const { link, key, id } of added.flatMap(({ linksToParts }) => linksToParts)) {
    const { part, own } = byKey.get(key) ?? {};
    if (part === undefined || own === undefined) continue;
    const { page, view } = own.place(id);
    link.set(nameOf('Dest'), destinationTo(out, page, view));
    describeLink(link, `Link to ${part.title}`);
  }
  // "pack.pdf#nameddest=item-7": an address that stays right where a later version has other numbers.
  const names = [...byKey.keys()].sort().flatMap((key) => {
    const place = byKey.get(key)?.own?.place('');
    return place ? [[idObject(key), destinationTo(out, place.page, place.view)] as const] : [];
  });
  catalog.set(nameOf('Names'), out.obj({ Dests: treeOf(out, 'Names', names) }));
  const bookmarks = parts.flatMap(({ title, level }, index) => {
    const own = added[index];
    if (own === undefined) return [];
    const { page, view } = own.place('');
    const bookmark = bookmarkOfPart(title, destinationTo(out, page, view), own.bookmarks);
    return [{ bookmark, level }];
  });
  await fonts.embed();
  catalog.set(nameOf('Pages'), writePageTree(out, pack.pages));
  catalog.set(nameOf('PageLabels'), pack.numbers.labels(out));
  const outline = writeOutline(out, nestBookmarks(bookmarks));
  if (outline) catalog.set(nameOf('Outlines'), outline);
  pack.layers.finish(catalog);
  pack.tree.finish(catalog);
  // Tags of somebody else's are claimed to be right only where nothing is found against them.
  const pages = pack.pages.flatMap((ref) => asDict(out.lookup(ref)) ?? []);
  const pdfUa =
    added.every(({ clean }) => clean) && checkUnwritten(out, catalog, pages).length === 0;
  describePack(out, catalog, options, pdfUa);
  return {
    bytes: writePdf(out),
    pages: pack.pages.length,
    parts: added.map(({ facts }) => facts),
    pdfUa,
    findings: added.flatMap(({ findings }) => findings),
  };
}

/** While the pages of one part are looked at, the one before it is copied. */
async function addParts(
  pack: PackInMaking,
  parts: readonly PackPart[],
  looks: LookStore | undefined,
): Promise<AddedPart[]> {
  const isMuch = parts.length > 2 && parts.reduce((sum, { bytes }) => sum + bytes.length, 0) > MUCH;
  const own = isMuch ? lookerInThread() : lookerHere();
  const looker = looks ? lookerThatKeeps(own, looks) : own;
  const added: AddedPart[] = [];
  try {
    let read: ReadPart | undefined;
    for (const part of parts) {
      const next = await readPart(part, looker);
      if (read) added.push(await addPart(pack, read));
      read = next;
    }
    if (read) added.push(await addPart(pack, read));
    return added;
  } finally {
    await looker.close();
  }
}
