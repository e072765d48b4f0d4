import type { PDFContext, PDFDict, PDFObject, PDFRef } from '@cantoo/pdf-lib';
import { pdfLib } from '../../../files/inspecting/pdf-lib.ts';
import type { Copier } from '../copy-objects.ts';
import { arrayAt, asDict, asRef, bytesOf, dictAt, entriesAt, nameAt, nameOf, nameText, numberOf, rawAt, textAt, textObject, valueAt } from '../objects.ts'; // prettier-ignore
import { PartError, type PackPart } from '../pack-part.ts';
import { idObject, type PackTree } from './pack-tree.ts';
import { repairElement } from './repair-element.ts';
import { STANDARD_ROLES } from './standard-roles.ts';

const { PDFArray, PDFDict: Dict, PDFName, PDFNull, PDFNumber } = pdfLib;

const MOST_ELEMENTS = 1_000_000;
const DEEPEST = 1_000;

/** The part's own tree, as far as it is needed before its pages are copied. */
export type SourceTree = {
  readonly root: PDFDict | undefined;
  /** The entry of the parent tree that a number of the source has. */
  readonly parents: ReadonlyMap<number, PDFObject>;
};

/** Reads where the tree of a part begins; `root` is undefined where it has no elements. */
export function readSourceTree(context: PDFContext, catalog: PDFDict): SourceTree {
  const root = dictAt(catalog, 'StructTreeRoot');
  const isEmpty = root === undefined || kidsOf(root).every((kid) => !asDict(context.lookup(kid)));
  const parents = new Map<number, PDFObject>();
  if (isEmpty) return { root: undefined, parents };
  const seen = new Set<PDFDict>();
  const waiting = [dictAt(root, 'ParentTree')];
  while (waiting.length > 0) {
    const node = waiting.pop();
    if (node === undefined || seen.has(node)) continue;
    seen.add(node);
    const numbers = entriesAt(node, 'Nums');
    for (let at = 0; at + 1 < numbers.length; at += 2) {
      const key = numberOf(context.lookup(numbers[at]));
      const value = numbers[at + 1];
      if (key !== undefined && value !== undefined && !parents.has(key)) parents.set(key, value);
    }
    for (const kid of entriesAt(node, 'Kids')) waiting.push(asDict(context.lookup(kid)));
  }
  return { root, parents };
}

function kidsOf(element: PDFDict): PDFObject[] {
  const value = valueAt(element, 'K');
  if (value instanceof PDFArray) return value.asArray();
  const raw = rawAt(element, 'K');
  return value === undefined || raw === undefined ? [] : [raw];
}

export type PartTree = {
  /** The Part element. */
  readonly ref: PDFRef;
  /** Elements without words for their picture. */
  readonly figuresWithoutAlt: number;
};

/**
 * Copies the tree of a part below the Document of the pack, as a Part.
 * @param id what distinguishes the IDs of the part
 * @param keys by the source's numbers in its parent tree, those in the pack's
 * @throws PartError
 */
export function copyTree(
  out: PDFContext,
  tree: PackTree,
  { part, source, copier, keys, id }: { readonly part: PackPart; readonly source: SourceTree & { readonly rootRef: PDFRef | undefined; readonly language: string }; readonly copier: Copier; readonly keys: ReadonlyMap<number, number>; readonly id: string }, // prettier-ignore
): PartTree {
  const ref = out.nextRef();
  const words = { T: textObject(part.title), Lang: pdfLib.PDFString.of(source.language) };
  const wrapper = out.obj({ Type: 'StructElem', S: 'Part', P: tree.document, ...words, K: [] });
  out.assign(ref, wrapper);
  tree.addPart(ref);
  if (source.root === undefined) return { ref, figuresWithoutAlt: 0 };

  if (source.rootRef) copier.replace(source.rootRef, ref);
  const context = source.root.context;
  const only = kidsOf(source.root).map((kid) => asDict(context.lookup(kid)));
  // One Document of the part becomes the Part itself; more, or something else, are put into it.
  const isDocument = only.length === 1 && nameAt(only[0], 'S') === 'Document';
  const top = isDocument && only[0] ? kidsOf(only[0]) : kidsOf(source.root);
  if (isDocument) {
    const own = asRef(kidsOf(source.root)[0]);
    if (own) copier.replace(own, ref);
    copyWords(copier, only[0], wrapper);
  }
  wrapper.set(nameOf('K'), out.obj(top.map((kid) => copier.copy(kid))));
  const parents = [...keys].map(([old, key]) => {
    const value = source.parents.get(old) ?? PDFNull;
    const listed = context.lookup(value);
    return [key, copier.copy(listed instanceof PDFArray ? listed : value)] as const;
  });
  copier.finish();
  for (const [key, value] of parents) tree.setParent(key, value);

  const idOf = part.from === 'printed' ? numberedIds(id) : (own: string) => `${id}.${own}`;
  const rename = renamer(out, tree, { source: source.root, copier, part, idOf });
  const walk: Walk = { out, tree, part, idOf, rename, seen: new Set([wrapper]), count: 0, figuresWithoutAlt: 0 }; // prettier-ignore
  tidyElements(walk, wrapper, ref);
  // Elements that marked content points to and no parent has: their roles still have to be right.
  for (const [, value] of parents) {
    for (const each of value instanceof PDFArray ? value.asArray() : [value]) {
      const element = asDict(out.lookup(each));
      if (element && !walk.seen.has(element)) {
        walk.seen.add(element);
        tidyElement(walk, element, ref);
      }
    }
  }
  return { ref, figuresWithoutAlt: walk.figuresWithoutAlt };
}

/** What the Document of a part says of itself. */
function copyWords(copier: Copier, from: PDFDict | undefined, to: PDFDict): void {
  for (const key of ['Lang', 'A', 'C', 'Pg']) {
    const value = rawAt(from, key);
    if (value !== undefined) to.set(nameOf(key), copier.copy(value));
  }
}

/** The ID in the pack of an element that has one in its part. */
type IdOf = (own: string) => string;

/** Chromium counts on from what it has shown before: IDs are numbered in the order of the part, so that they are always the same. */
function numberedIds(id: string): IdOf {
  const known = new Map<string, string>();
  return (own) => {
    const name = known.get(own) ?? `${id}.${String(known.size + 1).padStart(6, '0')}`;
    known.set(own, name);
    return name;
  };
}

type Rename = { role(name: string): string; class(name: string): string };

function renamer(
  out: PDFContext,
  tree: PackTree,
  { source, copier, part, idOf }: { readonly source: PDFDict; readonly copier: Copier; readonly part: PackPart; readonly idOf: IdOf }, // prettier-ignore
): Rename {
  const roleMap = dictAt(source, 'RoleMap');
  const standardOf = (name: string): string | undefined => {
    let role = name;
    for (let hop = 0; hop < 20; hop += 1) {
      const next = nameAt(roleMap, role);
      if (next === '' || next === role) break;
      role = next;
    }
    return role === name ? undefined : role;
  };
  const classMap = dictAt(source, 'ClassMap');
  const classes = new Map<string, string>();
  for (const [name] of classMap?.entries() ?? []) {
    const value = rawAt(classMap, name.decodeText());
    if (value === undefined) continue;
    const copy = copier.copy(value);
    copier.finish();
    renameHeaders(out, copy, idOf);
    classes.set(name.decodeText(), tree.classFor(part.key, name.decodeText(), copy));
  }
  for (const namespace of entriesAt(source, 'Namespaces')) {
    const copy = asRef(copier.copy(namespace));
    if (copy) tree.addNamespace(copy);
  }
  copier.finish();
  return {
    role: (name) => {
      const standard = standardOf(name);
      // No role map may say that a standard role is another (ISO 14289-1, 7.1).
      if (standard !== undefined && STANDARD_ROLES.has(name)) return standard;
      return tree.roleFor(name, standard);
    },
    class: (name) => classes.get(name) ?? name,
  };
}

type Walk = {
  readonly out: PDFContext;
  readonly tree: PackTree;
  readonly part: PackPart;
  readonly idOf: IdOf;
  readonly rename: Rename;
  readonly seen: Set<PDFDict>;
  count: number;
  figuresWithoutAlt: number;
};

function tidyElements(walk: Walk, top: PDFDict, topRef: PDFRef): void {
  const waiting = [{ element: top, ref: topRef, depth: 0 }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { element, ref, depth } = next;
    walk.count += 1;
    if (walk.count > MOST_ELEMENTS || depth > DEEPEST) {
      throw new PartError(walk.part.key, 'The tags of the PDF nest without end.');
    }
    const kids = keepKids(walk, element, ref);
    if (element !== top) tidyElement(walk, element, ref);
    for (let at = kids.length - 1; at >= 0; at -= 1) {
      const kid = kids[at];
      if (kid) waiting.push({ ...kid, depth: depth + 1 });
    }
  }
}

/** Keeps the kids that lead to something; returns those that are elements. */
function keepKids(walk: Walk, element: PDFDict, ref: PDFRef): { element: PDFDict; ref: PDFRef }[] {
  const { out, seen } = walk;
  const ownPage = rawAt(element, 'Pg');
  if (ownPage !== undefined && dictAt(element, 'Pg') === undefined) element.delete(nameOf('Pg'));
  const hasPage = dictAt(element, 'Pg') !== undefined;
  const elements: { element: PDFDict; ref: PDFRef }[] = [];
  let lostObject = false;
  const kids = kidsOf(element).flatMap((kid): PDFObject[] => {
    const value = out.lookup(kid);
    if (value instanceof PDFNumber) return hasPage ? [kid] : [];
    if (!(value instanceof Dict)) return [];
    const type = nameAt(value, 'Type');
    if (type === 'OBJR') {
      const isThere = valueAt(value, 'Obj') !== undefined;
      lostObject ||= !isThere;
      return isThere ? [kid] : [];
    }
    if (type === 'MCR') return hasPage || dictAt(value, 'Pg') ? [kid] : [];
    if (nameAt(value, 'S') === '' || seen.has(value)) return [];
    seen.add(value);
    const own = asRef(kid) ?? out.register(value);
    value.set(nameOf('P'), ref);
    elements.push({ element: value, ref: own });
    return [own];
  });
  if (element.has(nameOf('K'))) element.set(nameOf('K'), out.obj(kids));
  // A link that was taken away leaves its words.
  const hasObject = kids.some((kid) => nameAt(asDict(out.lookup(kid)), 'Type') === 'OBJR');
  if (lostObject && !hasObject && nameAt(element, 'S') === 'Link') element.set(nameOf('S'), nameOf('Span')); // prettier-ignore
  return elements;
}

function tidyElement(walk: Walk, element: PDFDict, ref: PDFRef): void {
  const { out, tree, part, idOf, rename } = walk;
  element.set(nameOf('S'), nameOf(rename.role(nameAt(element, 'S'))));
  const own = bytesOf(valueAt(element, 'ID'));
  if (own !== undefined) {
    element.set(nameOf('ID'), idObject(idOf(own)));
    tree.addId(idOf(own), ref);
  }
  const attributes = valueAt(element, 'A');
  if (attributes !== undefined) renameHeaders(out, attributes, idOf);
  const classes = valueAt(element, 'C');
  if (classes instanceof PDFName) element.set(nameOf('C'), nameOf(rename.class(nameText(classes))));
  else if (classes instanceof PDFArray) {
    classes.asArray().forEach((each, index) => {
      if (each instanceof PDFName) classes.set(index, nameOf(rename.class(nameText(each))));
    });
  }
  if (part.from === 'printed') repairElement(out, element, ref);
  if (nameAt(element, 'S') === 'Figure' && textAt(element, 'Alt') === '' && textAt(element, 'ActualText') === '') walk.figuresWithoutAlt += 1; // prettier-ignore
}

/** The cells that a cell of a table names as its heads, by their new IDs. */
function renameHeaders(out: PDFContext, attributes: PDFObject, idOf: IdOf): void {
  const value = out.lookup(attributes);
  const dicts = value instanceof PDFArray ? value.asArray().map((each) => out.lookup(each)) : [value]; // prettier-ignore
  for (const dict of dicts) {
    const headers = arrayAt(asDict(dict), 'Headers');
    // An attribute object may be shared by cells.
    if (headers === undefined || PREFIXED.has(headers)) continue;
    const renamed = out.obj(headers.asArray().map((each) => idObject(idOf(bytesOf(out.lookup(each)) ?? '')))); // prettier-ignore
    PREFIXED.add(renamed);
    asDict(dict)?.set(nameOf('Headers'), renamed);
  }
}

const PREFIXED = new WeakSet<PDFObject>();
