import type { PDFContext, PDFDict, PDFObject, PDFRef } from '@cantoo/pdf-lib';
import { pdfLib } from '../../files/inspecting/pdf-lib.ts';
import type { Copier } from './copy-objects.ts';
import { asDict, asRef, dictAt, entriesAt, nameAt, nameOf } from './objects.ts';

/** The layers (optional content groups) of all parts: what was hidden stays hidden. */
export type Layers = {
  /** To be called once the pages of the part have been copied. */
  add(catalog: PDFDict, copier: Copier): void;
  finish(catalog: PDFDict): void;
};

export function createLayers(out: PDFContext): Layers {
  const groups: PDFRef[] = [];
  const hidden: PDFRef[] = [];
  const locked: PDFRef[] = [];
  const order: PDFObject[] = [];
  const states: PDFObject[] = [];
  const alternatives: PDFObject[] = [];
  return {
    add: (catalog, copier) => {
      const properties = dictAt(catalog, 'OCProperties');
      const settings = dictAt(properties, 'D');
      const copied = (list: readonly PDFObject[]): PDFRef[] =>
        list.flatMap((each) => {
          const ref = asRef(each);
          const copy = ref && copier.copied(ref);
          return copy ? [copy] : [];
        });
      const own = copied(entriesAt(properties, 'OCGs'));
      if (own.length === 0) return;
      const base = nameAt(settings, 'BaseState');
      const on = new Set(copied(entriesAt(settings, 'ON')));
      const off = new Set(copied(entriesAt(settings, 'OFF')));
      groups.push(...own);
      hidden.push(...own.filter((ref) => (base === 'OFF' ? !on.has(ref) : off.has(ref))));
      locked.push(...copied(entriesAt(settings, 'Locked')));
      order.push(...own);
      for (const group of entriesAt(settings, 'RBGroups')) {
        const list = settings?.context.lookup(group);
        const refs = list instanceof pdfLib.PDFArray ? copied(list.asArray()) : [];
        if (refs.length > 0) alternatives.push(out.obj(refs));
      }
      for (const each of entriesAt(settings, 'AS')) {
        const use = asDict(settings?.context.lookup(each));
        const refs = copied(entriesAt(use, 'OCGs'));
        if (use === undefined || refs.length === 0) continue;
        const categories = entriesAt(use, 'Category').filter((name) => name instanceof pdfLib.PDFName); // prettier-ignore
        states.push(out.obj({ Event: nameAt(use, 'Event') || 'View', OCGs: refs, Category: categories })); // prettier-ignore
      }
    },
    finish: (catalog) => {
      if (groups.length === 0) return;
      const settings = out.obj({ BaseState: 'ON', Order: order, OFF: hidden });
      if (locked.length > 0) settings.set(nameOf('Locked'), out.obj(locked));
      if (alternatives.length > 0) settings.set(nameOf('RBGroups'), out.obj(alternatives));
      if (states.length > 0) settings.set(nameOf('AS'), out.obj(states));
      // PDF/UA asks for a name (ISO 14289-1, 7.10).
      settings.set(nameOf('Name'), pdfLib.PDFString.of('Layers'));
      catalog.set(nameOf('OCProperties'), out.obj({ OCGs: groups, D: settings }));
    },
  };
}
