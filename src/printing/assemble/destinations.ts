import type { PDFContext, PDFDict, PDFObject, PDFRef } from '@cantoo/pdf-lib';
import { pdfLib } from '../../files/inspecting/pdf-lib.ts';
import { asDict, bytesOf, dictAt, entriesAt, nameAt, nameOf, nameText, numberOf, rawAt, valueAt } from './objects.ts'; // prettier-ignore
import type { SourcePart } from './source-part.ts';

const { PDFArray, PDFName, PDFNull, PDFNumber } = pdfLib;

/** A place in a part: a page of it (0 is its first), and how it is shown. */
export type Target = {
  readonly page: number;
  /** "/XYZ 72 700 null": names, numbers and nulls alone. */
  readonly view: readonly PDFObject[];
};

export type Destinations = {
  /** Where a destination leads, a named one too; undefined where it leads to no page of the part. */
  resolve(destination: PDFObject | undefined): Target | undefined;
  /** The place with a name, as an address writes it. */
  named(name: string): Target | undefined;
};

const VIEWS = new Set(['XYZ', 'Fit', 'FitH', 'FitV', 'FitR', 'FitB', 'FitBH', 'FitBV']);
const MOST_NAMES = 200_000;
const LONGEST_VIEW = 5;

/** Reads the named destinations of a part, wherever its program put them. */
export function readDestinations({ context, catalog, pages }: SourcePart): Destinations {
  const names = new Map<string, PDFObject>();
  for (const [name, value] of dictAt(catalog, 'Dests')?.entries() ?? []) {
    names.set(name.decodeText(), value);
  }
  readNameTree(dictAt(dictAt(catalog, 'Names'), 'Dests'), names);
  const numbers = new Map<PDFObject, number>();
  pages.forEach(({ ref, dict }, index) => {
    if (ref !== undefined && !numbers.has(ref)) numbers.set(ref, index);
    if (!numbers.has(dict)) numbers.set(dict, index);
  });
  const pageOf = (object: PDFObject | undefined): number | undefined => {
    if (object === undefined) return undefined;
    // Some programs write the number of a page where its reference should be.
    const number = numberOf(object) ?? numbers.get(object) ?? numbers.get(context.lookup(object) ?? object); // prettier-ignore
    return number !== undefined && pages[number] ? number : undefined;
  };
  const resolve = (destination: PDFObject | undefined, hops = 0): Target | undefined => {
    const value = context.lookup(destination);
    if (value instanceof PDFArray) {
      const page = pageOf(value.asArray()[0]);
      return page === undefined ? undefined : { page, view: viewOf(context, value.asArray()) };
    }
    if (hops > 3) return undefined;
    const dict = asDict(value);
    if (dict) return resolve(rawAt(dict, 'D'), hops + 1);
    const name = value instanceof PDFName ? nameText(value) : bytesOf(value);
    return name === undefined ? undefined : resolve(names.get(name), hops + 1);
  };
  const known = (name: string) => (names.has(name) ? resolve(names.get(name)) : undefined);
  return {
    resolve,
    named: (name) => known(name) ?? known(Buffer.from(name, 'utf8').toString('latin1')),
  };
}

function readNameTree(root: PDFDict | undefined, into: Map<string, PDFObject>): void {
  const seen = new Set<PDFDict>();
  const waiting = root ? [root] : [];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (seen.has(node) || into.size > MOST_NAMES) continue;
    seen.add(node);
    const names = entriesAt(node, 'Names');
    for (let at = 0; at + 1 < names.length; at += 2) {
      const name = bytesOf(names[at]);
      const value = names[at + 1];
      if (name !== undefined && value !== undefined && !into.has(name)) into.set(name, value);
    }
    for (const kid of entriesAt(node, 'Kids')) {
      const dict = asDict(node.context.lookup(kid));
      if (dict) waiting.push(dict);
    }
  }
}

function viewOf(context: PDFContext, destination: readonly PDFObject[]): PDFObject[] {
  const [view, ...rest] = destination.slice(1, 1 + LONGEST_VIEW).map((each) => context.lookup(each)); // prettier-ignore
  if (!VIEWS.has(nameText(view)) || view === undefined) return [nameOf('Fit')];
  return [view, ...rest.map((each) => (each instanceof PDFNumber ? each : PDFNull))];
}

/** The destination in the pack. */
export function destinationTo(
  out: PDFContext,
  page: PDFRef,
  view: readonly PDFObject[],
): PDFObject {
  return out.obj([page, ...view]);
}

/** What an action, or the destination beside it, leads to within its own file. */
export function targetOf(holder: PDFDict, destinations: Destinations): Target | undefined {
  const own = rawAt(holder, 'Dest');
  if (own !== undefined) return destinations.resolve(own);
  const action = dictAt(holder, 'A');
  return nameAt(action, 'S') === 'GoTo' ? destinations.resolve(rawAt(action, 'D')) : undefined;
}

/** The address that an action opens; undefined where it opens none that a pack may lead to. */
export function addressOf(holder: PDFDict): string | undefined {
  const action = dictAt(holder, 'A');
  if (nameAt(action, 'S') !== 'URI') return undefined;
  const address = (bytesOf(valueAt(action, 'URI')) ?? '').trim();
  if (/^(?:https?:\/\/|mailto:|tel:)/iu.test(address)) return address;
  // Officers type addresses without their beginning, and readers guess it.
  return /^www\.[^\s/]/iu.test(address) ? `https://${address}` : undefined;
}

/** An action that opens an address, as a literal string has it. */
export function uriAction(out: PDFContext, address: string): PDFDict {
  const URI = pdfLib.PDFString.of(address.replaceAll(/[\\()]/gu, '\\$&'));
  return out.obj({ Type: 'Action', S: 'URI', URI });
}
