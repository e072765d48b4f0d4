import type { PDFContext, PDFDict, PDFRef } from '@cantoo/pdf-lib';
import { pdfLib } from '../../../files/inspecting/pdf-lib.ts';
import type { ToDraw } from '../annotations.ts';
import type { ContentFacts } from '../content-operations.ts';
import {
  asDict,
  asRef,
  dictAt,
  entriesAt,
  nameAt,
  nameOf,
  numberAt,
  textObject,
} from '../objects.ts';
import type { PackTree } from './pack-tree.ts';
import type { Drawn } from '../write-page.ts';

/** What of a page has to be given tags: it is in no tree yet. */
export type Untagged = {
  readonly page: PDFDict;
  readonly ref: PDFRef;
  readonly facts: ContentFacts;
  /** Its own content has no tags; in words, what is to be seen where it has no text. */
  readonly content: { readonly picture: string | undefined } | undefined;
  readonly fields: readonly ToDraw[];
};

/** Gives tags to what has none, below the part, and says which marks go around what. */
export function tagPage(
  out: PDFContext,
  tree: PackTree,
  part: PDFRef,
  { page, ref, facts, content, fields }: Untagged,
): Pick<Drawn, 'wrapAs' | 'fields'> {
  const used = usedMarks(page, facts);
  const mark = (element: PDFRef): number => {
    let key = numberAt(page, 'StructParents');
    if (key === undefined) {
      key = tree.nextKey();
      page.set(nameOf('StructParents'), out.obj(key));
    }
    const known = tree.parentOf(key);
    const parents = known instanceof pdfLib.PDFArray ? known : out.obj([]);
    tree.setParent(key, parents);
    while (used.has(parents.size())) parents.push(pdfLib.PDFNull);
    parents.push(element);
    return parents.size() - 1;
  };
  const add = (parent: PDFRef, role: string, picture?: string): PDFRef => {
    const element = out.obj({ Type: 'StructElem', S: role, P: parent, Pg: ref, K: [] });
    if (picture !== undefined) element.set(nameOf('Alt'), textObject(picture));
    const own = out.register(element);
    addKid(out, parent, own);
    return own;
  };
  let wrapAs: Drawn['wrapAs'];
  if (content) {
    const role = content.picture === undefined ? 'P' : 'Figure';
    const element = add(part, role, content.picture);
    wrapAs = { type: role, mark: mark(element) };
    addMark(out, element, ref, wrapAs.mark);
  }
  return {
    wrapAs,
    fields: fields.map((field) => {
      const known = elementOf(out, tree, field.annotation);
      const element = known ?? add(part, 'P');
      const own = mark(element);
      addMark(out, element, ref, own);
      return { field, mark: own };
    }),
  };
}

/** The element that a field is in: it is no field any more. */
function elementOf(out: PDFContext, tree: PackTree, annotation: PDFDict): PDFRef | undefined {
  const key = numberAt(annotation, 'StructParent');
  const ref = key === undefined ? undefined : asRef(tree.parentOf(key));
  const element = asDict(out.lookup(ref));
  if (element === undefined || key === undefined) return undefined;
  tree.forget(key);
  if (nameAt(element, 'S') === 'Form') element.set(nameOf('S'), nameOf('Span'));
  return ref;
}

function addKid(out: PDFContext, parent: PDFRef, kid: PDFRef): void {
  const element = asDict(out.lookup(parent));
  element?.set(nameOf('K'), out.obj([...entriesAt(element, 'K'), kid]));
}

function addMark(out: PDFContext, ref: PDFRef, page: PDFRef, mark: number): void {
  const element = asDict(out.lookup(ref));
  const kid = out.obj({ Type: 'MCR', Pg: page, MCID: mark });
  element?.set(nameOf('K'), out.obj([...entriesAt(element, 'K'), kid]));
}

/** Numbers that the page's content uses, in whatever way. */
function usedMarks(page: PDFDict, facts: ContentFacts): Set<number> {
  const used = new Set(facts.marks);
  const lists = dictAt(dictAt(page, 'Resources'), 'Properties');
  for (const name of facts.propertyLists) {
    const number = numberAt(dictAt(lists, name), 'MCID');
    if (number !== undefined) used.add(number);
  }
  return used;
}
