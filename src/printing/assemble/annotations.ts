import type { PDFContext, PDFDict, PDFObject, PDFRef } from '@cantoo/pdf-lib';
import type { Copier } from './copy-objects.ts';
import {
  addressOf,
  destinationTo,
  targetOf,
  uriAction,
  type Destinations,
} from './destinations.ts';
import { asDict, asRef, asStream, dictAt, entriesAt, nameAt, nameOf, numberAt, rawAt, textAt, textObject, tidy, valueAt } from './objects.ts'; // prettier-ignore
import { around, joinLinks, type Line } from './join-links.ts';
import type { SourcePart } from './source-part.ts';

/** A link from one part into another, to be set once all parts have been read. */
export type LinkToPart = {
  readonly link: PDFDict;
  readonly key: string;
  /** Of a place in it; '' for its first page. */
  readonly id: string;
};

/** A field of a form, or another thing that readers would do something with: it is drawn as it looks. */
export type ToDraw = { readonly annotation: PDFDict; readonly appearance: PDFRef }; // prettier-ignore

export type PageAnnotations = { readonly kept: readonly PDFRef[]; readonly toDraw: readonly ToDraw[] }; // prettier-ignore

export type AnnotationReader = {
  /** Takes over the annotations of a page. To be called for all pages before the structure tree is copied. */
  ofPage(page: PDFDict): PageAnnotations;
  readonly linksToParts: readonly LinkToPart[];
  /** What links name that is no part of the pack. */
  readonly unknownParts: ReadonlySet<string>;
  /** Links that lead to nothing any more: to another file, a program, a page that isn't there. */
  readonly deadLinks: number;
  /** Fields with a value that the file has no picture of. */
  readonly unseenFields: number;
  /** Notes and marks that the file has no picture of: each reader would draw them in its own way. */
  readonly lostNotes: number;
};

export const PART_ADDRESS = 'https://part.invalid/';

/** What says how a note or mark looks; whose it is, and when it was made, isn't taken over. */
const LOOKS = [
  'Rect', 'Contents', 'F', 'AS', 'Border', 'BS', 'BE', 'C', 'CA', 'IC', 'QuadPoints', 'InkList', 'L',
  'LE', 'Vertices', 'DA', 'Q', 'RD', 'Name', 'Lang', 'OC', 'BM', 'StructParent',
]; // prettier-ignore
const LOOKS_OF_LINKS = ['Rect', 'QuadPoints', 'Border', 'BS', 'C', 'F', 'H', 'OC', 'Contents', 'StructParent']; // prettier-ignore
/** Kinds that readers do something with, or that hold files. */
const DRAWN = new Set(['Widget', '3D', 'FileAttachment', 'Movie', 'RichMedia', 'Screen', 'Sound', 'Redact']); // prettier-ignore
const NEVER_SHOWN = new Set(['Popup', 'PrinterMark', 'TrapNet', '']);
const HIDDEN = 2;
const NO_VIEW = 32;
const MOST_ANNOTATIONS = 20_000;

/**
 * @param pages the pages of the part in the pack
 * @param keys of all parts
 * @param parents what in the part's structure tree the numbers of annotations belong to
 */
export function createAnnotationReader(
  { context, catalog, part }: SourcePart,
  out: PDFContext,
  { copier, destinations, pages, keys, parents }: { readonly copier: Copier; readonly destinations: Destinations; readonly pages: readonly PDFRef[]; readonly keys: ReadonlySet<string>; readonly parents: ReadonlyMap<number, PDFObject> }, // prettier-ignore
): AnnotationReader {
  const linksToParts: LinkToPart[] = [];
  const unknownParts = new Set<string>();
  let deadLinks = 0;
  let unseenFields = 0;
  let lostNotes = 0;
  const formResources = rawAt(dictAt(catalog, 'AcroForm'), 'DR');

  const looksOf = (annotation: PDFDict, keys: readonly string[]): PDFDict => {
    const looks = out.obj({ Type: 'Annot', Subtype: nameAt(annotation, 'Subtype') });
    for (const key of keys) {
      const value = rawAt(annotation, key);
      if (value === undefined) continue;
      // Through the copier as a dictionary: it knows the numbers of the new parent tree.
      const copy = asDict(copier.copy(context.obj({ [key]: value })))?.get(nameOf(key));
      if (copy !== undefined) looks.set(nameOf(key), copy);
    }
    return looks;
  };
  /** Where each tagged link of a page is, by its first annotation; nothing for its others. */
  const joinedOn = (annotations: readonly PDFDict[]): Map<PDFDict, readonly Line[]> => {
    const lines = new Map<PDFDict, readonly Line[]>();
    if (part.from !== 'printed') return lines;
    const places = annotations.flatMap((annotation) => {
      if (nameAt(annotation, 'Subtype') !== 'Link') return [];
      const to = targetOf(annotation, destinations);
      const view = to?.view.map(String).join(' ') ?? '';
      return [{ annotation, target: addressOf(annotation) ?? `${to?.page ?? ''} ${view}` }];
    });
    for (const joined of joinLinks(places, parents)) {
      lines.set(joined.annotation, joined.lines);
      for (const other of joined.others) lines.set(other, []);
    }
    return lines;
  };
  const setLines = (made: PDFDict, lines: readonly Line[]): void => {
    const { left, bottom, right, top } = around(lines);
    made.set(nameOf('Rect'), out.obj([left, bottom, right, top].map(tidy)));
    if (lines.length === 1) return;
    const corners = lines.flatMap((line) => [
      ...[line.left, line.top, line.right, line.top],
      ...[line.left, line.bottom, line.right, line.bottom],
    ]);
    made.set(nameOf('QuadPoints'), out.obj(corners.map(tidy)));
  };
  const link = (annotation: PDFDict, lines: readonly Line[] | undefined): PDFRef | undefined => {
    const address = addressOf(annotation);
    const toPart = part.from === 'printed' && address?.startsWith(PART_ADDRESS) === true;
    const [key = '', id = ''] = decoded((address ?? '').slice(PART_ADDRESS.length)).split('#');
    const target = targetOf(annotation, destinations);
    const at = target && pages[target.page];
    if (toPart && !keys.has(key)) {
      unknownParts.add(key);
      return undefined;
    }
    if (address === undefined && at === undefined) {
      deadLinks += 1;
      return undefined;
    }
    const made = looksOf(annotation, LOOKS_OF_LINKS);
    if (lines) setLines(made, lines);
    if (toPart) linksToParts.push({ link: made, key, id });
    else if (address !== undefined) {
      made.set(nameOf('A'), uriAction(out, address));
      describeLink(made, `Link to ${address}`);
    } else if (at !== undefined) {
      made.set(nameOf('Dest'), destinationTo(out, at, target?.view ?? []));
      describeLink(made, 'Link within this document');
    }
    return out.register(made);
  };
  const ofAppearance = (annotation: PDFDict): PDFRef | undefined => {
    const normal = rawAt(dictAt(annotation, 'AP'), 'N');
    const value = context.lookup(normal);
    const states = asDict(value);
    const stream = states ? rawAt(states, nameAt(annotation, 'AS') || 'Off') : normal;
    if (asStream(context.lookup(stream)) === undefined || stream === undefined) return undefined;
    return asRef(copier.copy(stream));
  };
  const take = (
    object: PDFObject,
    joined: ReadonlyMap<PDFDict, readonly Line[]>,
    into: { kept: PDFRef[]; toDraw: ToDraw[] },
  ) => {
    // prettier-ignore
    const ref = asRef(object);
    const annotation = asDict(context.lookup(object));
    const leaveOut = () => ref && copier.replace(ref, undefined);
    if (annotation === undefined) return leaveOut();
    const subtype = nameAt(annotation, 'Subtype');
    const isShown = ((numberAt(annotation, 'F') ?? 0) & (HIDDEN | NO_VIEW)) === 0;
    if (NEVER_SHOWN.has(subtype)) return leaveOut();
    if (subtype === 'Link') {
      const lines = joined.get(annotation);
      if (lines?.length === 0) return leaveOut();
      const made = link(annotation, lines);
      if (made === undefined) return leaveOut();
      if (ref) copier.replace(ref, made);
      into.kept.push(made);
      return undefined;
    }
    const appearance = isShown ? ofAppearance(annotation) : undefined;
    if (appearance === undefined) {
      if (subtype !== 'Widget' && isShown) lostNotes += 1;
      if (subtype === 'Widget' && isShown && fieldValue(annotation) !== '') unseenFields += 1;
      return leaveOut();
    }
    if (DRAWN.has(subtype)) {
      into.toDraw.push({ annotation: looksOf(annotation, ['Rect', 'OC', 'StructParent']), appearance }); // prettier-ignore
      return leaveOut();
    }
    const made = looksOf(annotation, LOOKS);
    made.set(nameOf('AP'), out.obj({ N: appearance }));
    made.delete(nameOf('AS'));
    const kept = out.register(made);
    if (ref) copier.replace(ref, kept);
    into.kept.push(kept);
    return undefined;
  };
  return {
    ofPage: (page) => {
      const into = { kept: [] as PDFRef[], toDraw: [] as ToDraw[] };
      const all = entriesAt(page, 'Annots').slice(0, MOST_ANNOTATIONS);
      const joined = joinedOn(all.flatMap((each) => asDict(context.lookup(each)) ?? []));
      for (const each of all) take(each, joined, into);
      if (into.toDraw.length > 0 && formResources) lendResources(out, copier, into.toDraw, formResources); // prettier-ignore
      return into;
    },
    linksToParts,
    unknownParts,
    get deadLinks() {
      return deadLinks;
    },
    get unseenFields() {
      return unseenFields;
    },
    get lostNotes() {
      return lostNotes;
    },
  };
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** Says in words where a link leads, unless it does already. */
export function describeLink(link: PDFDict, words: string): void {
  if (textAt(link, 'Contents').trim() === '') link.set(nameOf('Contents'), textObject(words));
}

/** The value of a field, which may be above it. */
function fieldValue(field: PDFDict): string {
  let node: PDFDict | undefined = field;
  for (let up = 0; node !== undefined && up < 10; up += 1) {
    if (nameAt(node, 'FT') === 'Btn') return '';
    const text = textAt(node, 'V');
    if (text !== '' || valueAt(node, 'V') !== undefined) return text;
    node = dictAt(node, 'Parent');
  }
  return '';
}

/** The looks of fields may use the fonts of their form. */
function lendResources(
  out: PDFContext,
  copier: Copier,
  toDraw: readonly ToDraw[],
  formResources: PDFObject,
): void {
  copier.finish();
  for (const { appearance } of toDraw) {
    const dict = asStream(out.lookup(appearance))?.dict;
    if (dict && !dict.has(nameOf('Resources'))) {
      dict.set(nameOf('Resources'), copier.copy(formResources));
    }
  }
  copier.finish();
}
