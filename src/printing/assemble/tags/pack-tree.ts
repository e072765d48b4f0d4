import type { PDFContext, PDFDict, PDFObject, PDFRef } from '@cantoo/pdf-lib';
import { pdfLib } from '../../../files/inspecting/pdf-lib.ts';
import { nameOf, textObject } from '../objects.ts';

/** The structure tree of the whole pack, filled part by part. */
export type PackTree = {
  /** The one Document, and the reference of the root. */
  readonly document: PDFRef;
  /** A new number in the parent tree. */
  nextKey(): number;
  /** What the number refers to: an element, or a list of them by the numbers of marked content. */
  setParent(key: number, value: PDFObject): void;
  parentOf(key: number): PDFObject | undefined;
  forget(key: number): void;
  addPart(part: PDFRef): void;
  addId(id: string, element: PDFRef): void;
  addNamespace(namespace: PDFRef): void;
  /** The name in the pack for a role that a part uses; another where an earlier part means something else by it. */
  roleFor(name: string, standard: string | undefined): string;
  classFor(part: string, name: string, attributes: PDFObject): string;
  finish(catalog: PDFDict): void;
};

/** A leaf of a number or name tree has as many entries at most. */
const LEAF = 500;

export function createPackTree(
  out: PDFContext,
  { title, language }: { readonly title: string; readonly language: string },
): PackTree {
  // prettier-ignore
  const root = out.nextRef();
  const document = out.nextRef();
  const parts: PDFRef[] = [];
  const parents = new Map<number, PDFObject>();
  const ids = new Map<string, PDFRef>();
  const namespaces = new Set<PDFRef>();
  const roles = new Map<string, string | undefined>();
  const classes = new Map<string, PDFObject>();
  let keys = 0;
  return {
    document,
    nextKey: () => (keys += 1) - 1,
    setParent: (key, value) => parents.set(key, value),
    parentOf: (key) => parents.get(key),
    forget: (key) => parents.delete(key),
    addPart: (part) => parts.push(part),
    addId: (id, element) => ids.set(id, element),
    addNamespace: (namespace) => namespaces.add(namespace),
    roleFor: (name, standard) => {
      for (let attempt = 1; ; attempt += 1) {
        const own = attempt === 1 ? name : `${name}-${attempt}`;
        if (!roles.has(own)) roles.set(own, attempt === 1 ? standard : (standard ?? name));
        const known = roles.get(own);
        if (known === standard || (attempt > 1 && known === (standard ?? name))) return own;
      }
    },
    classFor: (part, name, attributes) => {
      const own = classes.has(name) ? `${part}.${name}` : name;
      classes.set(own, attributes);
      return own;
    },
    finish: (catalog) => {
      out.assign(
        document,
        out.obj({ Type: 'StructElem', S: 'Document', P: root, T: textObject(title), Lang: pdfLib.PDFString.of(language), K: parts }), // prettier-ignore
      );
      const tree = out.obj({ Type: 'StructTreeRoot', K: [document] });
      const numbers = [...parents].sort(([a], [b]) => a - b);
      tree.set(
        nameOf('ParentTree'),
        treeOf(out, 'Nums', numbers.map(([key, value]) => [out.obj(key), value])),
      ); // prettier-ignore
      tree.set(nameOf('ParentTreeNextKey'), out.obj(keys));
      if (ids.size > 0) {
        const named = [...ids].sort(([a], [b]) => (a < b ? -1 : 1));
        tree.set(nameOf('IDTree'), treeOf(out, 'Names', named.map(([id, ref]) => [idObject(id), ref]))); // prettier-ignore
      }
      const mapped = [...roles].flatMap(([name, role]) => (role === undefined ? [] : [[name, role] as const])); // prettier-ignore
      if (mapped.length > 0) {
        const map = out.obj({});
        for (const [name, role] of mapped) map.set(nameOf(name), nameOf(role));
        tree.set(nameOf('RoleMap'), map);
      }
      if (classes.size > 0) {
        const map = out.obj({});
        for (const [name, attributes] of classes) map.set(nameOf(name), attributes);
        tree.set(nameOf('ClassMap'), map);
      }
      if (namespaces.size > 0) tree.set(nameOf('Namespaces'), out.obj([...namespaces]));
      out.assign(root, tree);
      catalog.set(nameOf('StructTreeRoot'), root);
      catalog.set(nameOf('MarkInfo'), out.obj({ Marked: true }));
    },
  };
}

/** An ID is bytes. */
export function idObject(id: string): PDFObject {
  return pdfLib.PDFHexString.of(Buffer.from(id, 'latin1').toString('hex'));
}

/** A number or name tree: one node, or leaves with their limits below one. */
export function treeOf(
  out: PDFContext,
  kind: 'Nums' | 'Names',
  entries: readonly (readonly [PDFObject, PDFObject])[],
): PDFRef {
  if (entries.length <= LEAF) return out.register(out.obj({ [kind]: entries.flat() }));
  const leaves: PDFRef[] = [];
  for (let from = 0; from < entries.length; from += LEAF) {
    const own = entries.slice(from, from + LEAF);
    const limits = [own[0]?.[0] ?? pdfLib.PDFNull, own.at(-1)?.[0] ?? pdfLib.PDFNull];
    leaves.push(out.register(out.obj({ Limits: limits, [kind]: own.flat() })));
  }
  return out.register(out.obj({ Kids: leaves }));
}
