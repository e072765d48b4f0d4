import type { PDFContext, PDFDict, PDFObject, PDFRef } from '@cantoo/pdf-lib';
import {
  EngineMemoryExceeded,
  openDocument,
  PdfRefused,
  type PdfiumEngine,
} from '../../files/pdfium.ts';
import { createAnnotationReader, type AnnotationReader, type LinkToPart, type PageAnnotations } from './annotations.ts'; // prettier-ignore
import { contentFacts, type ContentFacts } from './content-operations.ts';
import { createCopier, type Copier } from './copy-objects.ts';
import { readDestinations, type Destinations } from './destinations.ts';
import type { Layers } from './layers.ts';
import { arrayAt, asRef, nameOf, numberAt, rawAt, textAt, valueAt } from './objects.ts';
import { readBookmarks, type Bookmark } from './outline.ts';
import { PartError, type AssembledPart, type PackPart } from './pack-part.ts';
import type { PackTree } from './pack-tree.ts';
import { createUnpacker, markPainting } from './page-content.ts';
import type { PageNumbers } from './page-numbers.ts';
import { boxFromShown, shapeOf, type PageShape } from './page-shape.ts';
import { damaged, openSource, type SourcePart } from './source-part.ts';
import type { StampFonts } from './stamp-fonts.ts';
import { placeStamps, type Placing } from './stamp-room.ts';
import { copyTree, readSourceTree } from './structure.ts';
import { tagPage } from './tag-page.ts';
import type { PageWriter } from './write-page.ts';

/** The pack, while parts are added to it. */
export type PackInMaking = {
  readonly out: PDFContext;
  readonly engine: PdfiumEngine;
  readonly fonts: StampFonts;
  readonly tree: PackTree;
  readonly layers: Layers;
  readonly numbers: PageNumbers;
  readonly writer: PageWriter;
  /** Of all parts, those too that are still to come. */
  readonly keys: ReadonlySet<string>;
  readonly pages: PDFRef[];
};

export type AddedPart = {
  readonly facts: AssembledPart;
  /** The page of a place in it, and how it is shown. */
  readonly place: (id: string) => { readonly page: PDFRef; readonly view: readonly PDFObject[] };
  readonly bookmarks: readonly Bookmark[];
  readonly linksToParts: readonly LinkToPart[];
  /** It has tags of its own, on all pages, and words for each picture. */
  readonly clean: boolean;
  readonly findings: readonly string[];
};

type ReadPage = {
  readonly dict: PDFDict;
  readonly ref: PDFRef;
  readonly shape: PageShape;
  readonly facts: ContentFacts;
  readonly annotations: PageAnnotations;
  readonly placing: Placing;
  readonly hasText: boolean;
};

/** A side of a page has as many units at most (ISO 32000-1, annex C). */
const LONGEST_SIDE = 14_400;

/**
 * Takes a part into the pack, behind what is there.
 * @throws PartError
 */
export async function addPart(pack: PackInMaking, part: PackPart): Promise<AddedPart> {
  const source = await openSource(part);
  const { out, tree } = pack;
  const sourceTree = readSourceTree(source.context, source.catalog);
  const keys = new Map<number, number>();
  const copier = createCopier(part.key, source.context, out, (old) => {
    if (!sourceTree.parents.has(old)) return undefined;
    const key = keys.get(old) ?? tree.nextKey();
    keys.set(old, key);
    return key;
  });
  const refs = source.pages.map(() => out.nextRef());
  source.pages.forEach(({ ref }, index) => {
    if (ref && copier.copied(ref) === undefined) copier.replace(ref, refs[index]);
  });
  const destinations = readDestinations(source);
  const annotations = createAnnotationReader(source, out, { copier, destinations, pages: refs, keys: pack.keys }); // prettier-ignore
  const firstPage = pack.pages.length + 1;
  const labels = source.pages.map(() => pack.numbers.next(part.numbering));
  const pages = readPages(pack, source, { copier, annotations, refs, labels, isTagged: sourceTree.root !== undefined }); // prettier-ignore
  copier.finish();
  const rootRef = asRef(rawAt(source.catalog, 'StructTreeRoot'));
  const { ref: partRef, figuresWithoutAlt } = copyTree(out, tree, {
    part,
    source: { ...sourceTree, rootRef, language: languageOf(source) },
    copier,
    keys,
    id: `p${firstPage}`,
  });
  const tagged = sourceTree.root !== undefined;
  const wrapped = writePages(pack, { part, tagged, partRef }, pages);
  pack.layers.add(source.catalog, copier);
  pack.pages.push(...refs);
  const { bookmarks, cut } = readBookmarks(out, source.catalog, { destinations, pages: refs });
  return {
    facts: {
      key: part.key,
      pages: refs.length,
      first: labels[0] ?? '',
      last: labels.at(-1) ?? '',
      firstPage,
      tagged,
      scaledPages: pages.filter(({ placing }) => placing.below + placing.above > 0).length,
    },
    place: placesOf(destinations, refs, pages),
    bookmarks,
    linksToParts: annotations.linksToParts,
    clean: tagged && wrapped === 0 && figuresWithoutAlt === 0,
    findings: findingsOf(part, { annotations, copier, cut, figuresWithoutAlt, wrapped, tagged }),
  };
}

/** The part's own language, if it says one; else the one that it is said to have. */
function languageOf({ catalog, part }: SourcePart): string {
  const own = textAt(catalog, 'Lang').trim();
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/iu.test(own) ? own : part.language;
}

/** Reads each page with both readers, and copies it without what it has no need of. */
function readPages(
  pack: PackInMaking,
  source: SourcePart,
  { copier, annotations, refs, labels, isTagged }: { readonly copier: Copier; readonly annotations: AnnotationReader; readonly refs: readonly PDFRef[]; readonly labels: readonly string[]; readonly isTagged: boolean }, // prettier-ignore
): ReadPage[] {
  const { part, context } = source;
  const unpacker = createUnpacker(part.key);
  const seen = new Set<PDFDict>();
  const read = (shown: Parameters<Parameters<typeof openDocument>[2]>[0]): ReadPage[] => {
    if (shown.encrypted) throw new PartError(part.key, 'The PDF is protected. Save it without a password or restrictions.'); // prettier-ignore
    // Two readers that see different pages would put numbers on the wrong ones.
    if (shown.pageCount !== source.pages.length) throw damaged(part.key);
    return source.pages.map((page, index): ReadPage => {
      const ref = refs[index];
      if (ref === undefined) throw damaged(part.key);
      const { content, isSound } = unpacker.page(page.dict);
      unpacker.checkDrawings(content, resourcesOf(context.lookup(page.inherited.Resources)));
      const asRead = contentFacts(content);
      // What is put behind a content that breaks off would be read as the rest of it.
      const sound = asRead.brokenAt === undefined ? content : content.subarray(0, asRead.brokenAt);
      const isToMark = part.from === 'printed' && asRead.paintsUnmarked;
      const own = isToMark ? markPainting(sound) : sound;
      const facts = own === content ? asRead : contentFacts(own);
      const dict = copyPage(pack.out, copier, page, seen.has(page.dict));
      seen.add(page.dict);
      if (own !== content || !isSound) {
        dict.set(nameOf('Contents'), pack.out.obj([pack.out.register(pack.out.flateStream(own))]));
      }
      const ofPage = annotations.ofPage(page.dict);
      if (ofPage.kept.length > 0) dict.set(nameOf('Annots'), pack.out.obj([...ofPage.kept]));
      pack.out.assign(ref, dict);
      return shown.withPage(index, (drawn) => {
        const shape = shapeOf(context, page, drawn);
        if (!(Math.max(shape.width, shape.height) <= LONGEST_SIDE)) {
          throw new PartError(part.key, `Page ${index + 1} of the PDF is larger than any paper. Set its size, and save it again.`); // prettier-ignore
        }
        const stamps = { number: `Page ${labels[index] ?? ''}`, foot: part.runningFoot ?? '', head: part.stamp?.split('\n') ?? [] }; // prettier-ignore
        const placing = placeStamps({ engine: pack.engine, page: drawn }, shape, stamps, pack.fonts); // prettier-ignore
        const hasText = isTagged || drawn.charCount > 0;
        return { dict, ref, shape, facts, annotations: ofPage, placing, hasText }; // prettier-ignore
      });
    });
  };
  try {
    return openDocument(pack.engine, part.bytes, read);
  } catch (error) {
    if (error instanceof EngineMemoryExceeded) throw new PartError(part.key, 'The PDF needs more memory than any paper does.'); // prettier-ignore
    if (error instanceof PdfRefused) throw damaged(part.key);
    // PDFium gives up in the middle of what it can't hold: its memory is of no use afterwards.
    if (error instanceof Error && error.name === 'RuntimeError') throw new PartError(part.key, 'The PDF needs more memory than any paper does.'); // prettier-ignore
    throw error;
  }
}

const resourcesOf = (object: PDFObject | undefined): PDFDict | undefined =>
  object === undefined ? undefined : (object as PDFDict);

/** A page has what readers show it by, and nothing else. */
function copyPage(
  out: PDFContext,
  copier: Copier,
  { dict, inherited }: SourcePart['pages'][number],
  isSecond: boolean,
): PDFDict {
  const page = out.obj({ Type: 'Page', Tabs: 'S' });
  const put = (key: string, value: PDFObject | undefined) => {
    if (value !== undefined) page.set(nameOf(key), copier.copy(value));
  };
  put('Resources', inherited.Resources);
  const content = rawAt(dict, 'Contents');
  const list = arrayAt(dict, 'Contents')?.asArray() ?? (valueAt(dict, 'Contents') && content ? [content] : []); // prettier-ignore
  page.set(nameOf('Contents'), out.obj(list.flatMap((each) => asRef(copier.copy(each)) ?? [])));
  put('Group', rawAt(dict, 'Group'));
  const key = numberAt(dict, 'StructParents');
  if (key !== undefined && !isSecond) {
    const numbered = copier.copy(dict.context.obj({ StructParents: key })) as PDFDict;
    const fresh = rawAt(numbered, 'StructParents');
    if (fresh) page.set(nameOf('StructParents'), fresh);
  }
  return page;
}

/** @returns how many pages had no tags, in a part that has some or none. */
function writePages(
  pack: PackInMaking,
  { part, tagged, partRef }: { readonly part: PackPart; readonly tagged: boolean; readonly partRef: PDFRef }, // prettier-ignore
  pages: readonly ReadPage[],
): number {
  let wrapped = 0;
  pages.forEach(({ dict, ref, shape, facts, annotations, placing, hasText }, index) => {
    const hasTags = numberAt(dict, 'StructParents') !== undefined;
    const isBare = tagged ? !hasTags && facts.paintsUnmarked : facts.paints;
    if (isBare) wrapped += 1;
    const picture = hasText ? undefined : `Page ${index + 1} of ${part.title}: a picture without text`; // prettier-ignore
    const marks = tagPage(pack.out, pack.tree, partRef, {
      ...{ page: dict, ref, facts, fields: annotations.toDraw },
      content: isBare ? { picture } : undefined,
    });
    pack.writer.write(dict, shape, facts, { ...marks, placing });
  });
  return wrapped;
}

function placesOf(
  destinations: Destinations,
  refs: readonly PDFRef[],
  pages: readonly ReadPage[],
): AddedPart['place'] {
  const [first] = pages;
  const top = first && boxFromShown(first.shape, { left: 0, right: 0, bottom: first.shape.height, top: first.shape.height }); // prettier-ignore
  return (id) => {
    const target = id === '' ? undefined : destinations.named(id);
    const page = refs[target?.page ?? 0];
    if (page === undefined || first === undefined || top === undefined) throw new RangeError('a part without pages has no places'); // prettier-ignore
    const view = target?.view ?? first.dict.context.obj(['XYZ', top.left, top.top, null]).asArray();
    return { page, view };
  };
}

function findingsOf(
  { title }: PackPart,
  found: { readonly annotations: AnnotationReader; readonly copier: Copier; readonly cut: boolean; readonly figuresWithoutAlt: number; readonly wrapped: number; readonly tagged: boolean }, // prettier-ignore
): string[] {
  const { annotations, copier, cut, figuresWithoutAlt, wrapped, tagged } = found;
  const of = (count: number, one: string, many: string) => (count === 1 ? `one ${one}` : `${count} ${many}`); // prettier-ignore
  const findings: string[] = [];
  for (const key of annotations.unknownParts) {
    findings.push(`a link to “${key}” was taken away: the pack has no such part`);
  }
  if (annotations.deadLinks > 0) findings.push(`${of(annotations.deadLinks, 'link', 'links')} to other files, or to nothing, were taken away`); // prettier-ignore
  if (annotations.unseenFields > 0) findings.push(`${of(annotations.unseenFields, 'field', 'fields')} of its form can’t be seen: print the form to a PDF`); // prettier-ignore
  if (copier.unreadable > 0) findings.push(`${of(copier.unreadable, 'object', 'objects')} of the PDF can’t be read and are left out`); // prettier-ignore
  if (cut) findings.push('it has more bookmarks than anybody reads; the rest are left out');
  if (annotations.lostNotes > 0) findings.push(`${of(annotations.lostNotes, 'note has', 'notes have')} no look and ${annotations.lostNotes === 1 ? 'is' : 'are'} left out`); // prettier-ignore
  if (!tagged) findings.push('it has no tags: a screen reader reads each page as one paragraph');
  else if (wrapped > 0)
    findings.push(`${of(wrapped, 'page of it has', 'pages of it have')} no tags`);
  if (figuresWithoutAlt > 0) findings.push(`${of(figuresWithoutAlt, 'picture has', 'pictures have')} no words in place of them`); // prettier-ignore
  return findings.map((finding) => `${title}: ${finding}.`);
}
