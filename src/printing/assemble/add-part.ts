import type { PDFContext, PDFDict, PDFObject, PDFRef } from '@cantoo/pdf-lib';
import { createAnnotationReader, type AnnotationReader, type LinkToPart, type PageAnnotations } from './annotations.ts'; // prettier-ignore
import type { ContentFacts } from './content-operations.ts';
import { createCopier, type Copier } from './copy-objects.ts';
import { readDestinations, type Destinations } from './destinations.ts';
import type { Layers } from './layers.ts';
import { arrayAt, asRef, nameOf, numberAt, rawAt, textAt, valueAt } from './objects.ts';
import { readBookmarks, type Bookmark } from './outline.ts';
import { PartError, type AssembledPart, type PackPart } from './pack-part.ts';
import type { PackTree } from './tags/pack-tree.ts';
import type { PageLook } from './stamps/look-at-pages.ts';
import type { ReadPart } from './read-part.ts';
import type { PageNumbers } from './page-numbers.ts';
import { boxFromShown, shapeOf, type PageShape } from './stamps/page-shape.ts';
import { damaged, type SourcePart } from './source-part.ts';
import type { StampFonts } from './stamps/stamp-fonts.ts';
import { placeStamps, type Placing } from './stamps/stamp-room.ts';
import { copyTree, readSourceTree } from './tags/structure.ts';
import { tagPage } from './tags/tag-page.ts';
import type { PageWriter } from './write-page.ts';

/** The pack, while parts are added to it. */
export type PackInMaking = {
  readonly out: PDFContext;
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
  /** It has tags of its own, on all pages, words for each picture, and a look for each sign. */
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
export async function addPart(pack: PackInMaking, read: ReadPart): Promise<AddedPart> {
  const { source } = read;
  const { part } = source;
  const { out, tree } = pack;
  const looks = await read.looks;
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
  const annotations = createAnnotationReader(source, out, { copier, destinations, pages: refs, keys: pack.keys, parents: sourceTree.parents }); // prettier-ignore
  const firstPage = pack.pages.length + 1;
  const labels = source.pages.map(() => pack.numbers.next(part.numbering));
  const pages = readPages(pack, read, looks, { copier, annotations, refs, labels }); // prettier-ignore
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
  const missing = read.contents.reduce((sum, content) => sum + content.missing, 0);
  const wrapped = writePages(pack, { part, tagged, partRef }, pages);
  pack.layers.add(source.catalog, copier);
  pack.pages.push(...refs);
  const { bookmarks, cut } = readBookmarks(out, source.catalog, { destinations, pages: refs, headings: part.headings ?? [] }); // prettier-ignore
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
    clean: tagged && wrapped === 0 && figuresWithoutAlt === 0 && missing === 0,
    findings: findingsOf(part, { annotations, copier, cut, figuresWithoutAlt, wrapped, tagged, missing }), // prettier-ignore
  };
}

/** The part's own language, if it says one; else the one that it is said to have. */
function languageOf({ catalog, part }: SourcePart): string {
  const own = textAt(catalog, 'Lang').trim();
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/iu.test(own) ? own : part.language;
}

/** Copies each page without what it has no need of, and finds room for what is stamped on it. */
function readPages(
  pack: PackInMaking,
  { source, contents }: ReadPart,
  looks: readonly PageLook[],
  { copier, annotations, refs, labels }: { readonly copier: Copier; readonly annotations: AnnotationReader; readonly refs: readonly PDFRef[]; readonly labels: readonly string[] }, // prettier-ignore
): ReadPage[] {
  const { out, fonts } = pack;
  const { part, context } = source;
  const seen = new Set<PDFDict>();
  return source.pages.map((page, index): ReadPage => {
    const [ref, content, look] = [refs[index], contents[index], looks[index]];
    if (ref === undefined || content === undefined || look === undefined) throw damaged(part.key);
    const dict = copyPage(out, copier, page, seen.has(page.dict));
    seen.add(page.dict);
    if (content.instead) {
      dict.set(nameOf('Contents'), out.obj([out.register(out.flateStream(content.instead))]));
    }
    const ofPage = annotations.ofPage(page.dict);
    if (ofPage.kept.length > 0) dict.set(nameOf('Annots'), out.obj([...ofPage.kept]));
    out.assign(ref, dict);
    const shape = shapeOf(context, page, look);
    if (!(Math.max(shape.width, shape.height) <= LONGEST_SIDE)) {
      throw new PartError(part.key, `Page ${index + 1} of the PDF is larger than any paper. Set its size, and save it again.`); // prettier-ignore
    }
    const stamps = { number: numberOn(part, labels[index] ?? '', index), foot: part.runningFoot ?? '', head: part.stamp?.split('\n') ?? [] }; // prettier-ignore
    const placing = placeStamps(look, shape, stamps, fonts);
    const { facts } = content;
    return { dict, ref, shape, facts, annotations: ofPage, placing, hasText: look.hasText };
  });
}

/** "Page 40"; "(public pack: page 34) Page 40" where the same page has another number in another pack. */
function numberOn({ alsoIn }: PackPart, label: string, index: number): string {
  const other = alsoIn === undefined ? label : String(alsoIn.first + index);
  return `${alsoIn && other !== label ? `(${alsoIn.pack}: page ${other}) ` : ''}Page ${label}`;
}

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
  found: { readonly annotations: AnnotationReader; readonly copier: Copier; readonly cut: boolean; readonly figuresWithoutAlt: number; readonly wrapped: number; readonly tagged: boolean; readonly missing: number }, // prettier-ignore
): string[] {
  const { annotations, copier, cut, figuresWithoutAlt, wrapped, tagged, missing } = found;
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
  if (missing > 0) findings.push(`${of(missing, 'sign is', 'signs are')} printed as empty boxes, since no font of this machine has them: install a font for the language`); // prettier-ignore
  return findings.map((finding) => `${title}: ${finding}.`);
}
