import type { PDFDict } from '@cantoo/pdf-lib';
import { pdfLib } from '../../files/inspecting/pdf-lib.ts';
import { asDict, dictAt, entriesAt, nameAt, rawAt, textAt, valueAt } from '../assemble/objects.ts';
import { STANDARD_ROLES } from '../assemble/tags/standard-roles.ts';
import type { Faults } from './structure-rules.ts';

export type Element = {
  /** The standard role, the file's own names resolved; its own where there is none. */
  readonly role: string;
  /** The first page that it or something in it names, from 1 on. */
  readonly page: number | undefined;
};

/** Where each role may be, and what may be in it (ISO 32000-1, tables 333 to 336). */
const INSIDE: Readonly<Record<string, ReadonlySet<string>>> = {
  L: new Set(['LI', 'L', 'Caption']),
  LI: new Set(['Lbl', 'LBody']),
};

/** Walks the tree in reading order, and holds each element against the rules of its role. */
export function checkElements(
  root: PDFDict | undefined,
  pages: ReadonlyMap<PDFDict, number>,
  faults: Faults,
): ReadonlyMap<PDFDict, Element> {
  const elements = new Map<PDFDict, Element>();
  const roleOf = rolesBy(dictAt(root, 'RoleMap'));
  let heading = 0;
  type Waiting = { readonly dict: PDFDict; readonly page: number | undefined };
  const waiting: Waiting[] = kidsOf(root).reverse().map((dict) => ({ dict, page: undefined })); // prettier-ignore
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { dict } = next;
    if (elements.has(dict)) continue;
    const own = dictAt(dict, 'Pg');
    const page = (own && pages.get(own)) ?? next.page;
    const role = roleOf(nameAt(dict, 'S'));
    elements.set(dict, { role, page });
    const kids = kidsOf(dict);
    if (!STANDARD_ROLES.has(role)) faults.add('role', page);
    const allowed = INSIDE[role];
    if (allowed && kids.some((kid) => !allowed.has(roleOf(nameAt(kid, 'S'))))) faults.add('list', page); // prettier-ignore
    if (role === 'LI' && hasOwnMarks(dict)) faults.add('list', page);
    if ((role === 'Figure' || role === 'Formula') && textAt(dict, 'Alt') === '' && textAt(dict, 'ActualText') === '') faults.add('figure-words', page); // prettier-ignore
    if (role === 'TH' && !saysWhatOf(dict, root)) faults.add('table-heads', page);
    if (role === 'Note' && valueAt(dict, 'ID') === undefined) faults.add('note-id', page);
    const level = /^H([1-6])$/u.exec(role)?.[1];
    if (level !== undefined) {
      if (Number(level) > heading + 1) faults.add('headings', page);
      heading = Number(level);
    }
    for (const kid of kids.reverse()) waiting.push({ dict: kid, page });
  }
  return elements;
}

function rolesBy(map: PDFDict | undefined): (name: string) => string {
  return (name) => {
    let role = name;
    for (let hop = 0; hop < 20 && !STANDARD_ROLES.has(role); hop += 1) {
      const next = nameAt(map, role);
      if (next === '') break;
      role = next;
    }
    return role;
  };
}

/** The elements in an element. */
function kidsOf(element: PDFDict | undefined): PDFDict[] {
  const value = valueAt(element, 'K');
  const list = value instanceof pdfLib.PDFArray ? value.asArray() : [rawAt(element, 'K')];
  return list.flatMap((each) => {
    const dict = asDict(element?.context.lookup(each));
    return dict && nameAt(dict, 'S') !== '' ? [dict] : [];
  });
}

function hasOwnMarks(element: PDFDict): boolean {
  const value = valueAt(element, 'K');
  const list = value instanceof pdfLib.PDFArray ? value.asArray() : [value];
  return list.some((each) => {
    const kid = element.context.lookup(each);
    return kid instanceof pdfLib.PDFNumber || nameAt(asDict(kid), 'Type') === 'MCR';
  });
}

/** A head of a table says its scope, or has an ID that cells name. */
function saysWhatOf(head: PDFDict, root: PDFDict | undefined): boolean {
  if (valueAt(head, 'ID') !== undefined) return true;
  const own = valueAt(head, 'A');
  const attributes = own instanceof pdfLib.PDFArray ? own.asArray() : [own];
  const classes = valueAt(head, 'C');
  const names = classes instanceof pdfLib.PDFArray ? entriesAt(head, 'C') : [classes];
  const map = dictAt(root, 'ClassMap');
  for (const name of names) {
    if (!(name instanceof pdfLib.PDFName)) continue;
    const value = map?.lookup(name);
    attributes.push(...(value instanceof pdfLib.PDFArray ? value.asArray() : [value]));
  }
  return attributes.some((each) => nameAt(asDict(head.context.lookup(each)), 'Scope') !== '');
}
