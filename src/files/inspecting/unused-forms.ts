import type { PDFContext, PDFDict, PDFObject, PDFRawStream, PDFRef } from '@cantoo/pdf-lib';
import { unpacked } from '../hidden/objects/content-streams.ts';
import { pdfLib } from './pdf-lib.ts';

/** Characters of code that are read for it: of more, nothing is said. */
const MOST_CODE = 1 << 26;
/** How the code of a page has something drawn (ISO 32000-1, 8.8). */
const DRAWN = /\/([^\s/[\]<>(){}%]+)\s+Do(?![^\s/[\]<>(){}%])/gu;

const name = (key: string) => pdfLib.PDFName.of(key);

/**
 * Drawings of words that pages may show and none does (form XObjects, ISO 32000-1, 8.10): what a program leaves of a page whose neighbours
 * have their resources in common with it, or of what was deleted from one.
 */
export function formsDrawnByNobody(context: PDFContext): PDFRef[] {
  const objects = context.enumerateIndirectObjects();
  const forms = objects.flatMap(([ref, object]) => (mayHaveWords(object) ? [ref] : []));
  if (forms.length === 0) return [];
  const named = new Set(objects.flatMap(([, object]) => resourcesOf(object)));
  const lists = new Set([...named].map((resources) => resources.lookup(name('XObject'))));
  const used = new Set<PDFRef>();
  for (const [, object] of objects) gatherReferences(object, lists, used);
  const drawn = drawnIn(objects.map(([, object]) => object));
  if (drawn === undefined) return [];
  for (const resources of named) {
    const list = resources.lookup(name('XObject'));
    const names = drawn.of.get(resources);
    for (const [key, value] of list instanceof pdfLib.PDFDict ? list.entries() : []) {
      const written = key.asString().slice(1);
      // Nobody knows what has the resources that no page has.
      const isDrawn = names === undefined || names.has(written) || drawn.anywhere.has(written);
      if (isDrawn && value instanceof pdfLib.PDFRef) used.add(value);
    }
  }
  return forms.filter((form) => !used.has(form));
}

/** The operators ' and ", after the string that they show. */
const SHOWN_ON_NEXT_LINE = /[)>]\s*['"](?=[\s/[(<]|$)/u;

/** Whether code draws words (ISO 32000-1, 9.4). */
export function drawsWords(code: Buffer | string): boolean {
  if (!code.includes('BT')) return false;
  if (code.includes('Tj') || code.includes('TJ')) return true;
  return SHOWN_ON_NEXT_LINE.test(typeof code === 'string' ? code : code.toString('latin1'));
}

/** How a field of a form shows what is in it (ISO 32000-1, 12.7.3.3): programs that fill one in leave how it looked before. */
const IN_A_FIELD = /\/Tx\s+BMC/;

/** Also one that draws another, which may have words. What was in a field is looked at with forms. */
function mayHaveWords(object: PDFObject): boolean {
  if (!(object instanceof pdfLib.PDFRawStream)) return false;
  if (object.dict.lookup(name('Subtype')) !== name('Form')) return false;
  const code = unpacked(object);
  if (IN_A_FIELD.test(code)) return false;
  return drawsWords(code) || code.search(DRAWN) >= 0;
}

const dictOf = (object: unknown): PDFDict | undefined => {
  if (object instanceof pdfLib.PDFRawStream) return object.dict;
  return object instanceof pdfLib.PDFDict ? object : undefined;
};

/** The resources that an object has itself. */
function resourcesOf(object: PDFObject): PDFDict[] {
  const resources = dictOf(object)?.lookup(name('Resources'));
  return resources instanceof pdfLib.PDFDict ? [resources] : [];
}

/** What code draws, by the resources that it draws from, and without any of its own; undefined where it is too long to be read. */
function drawnIn(
  objects: readonly PDFObject[],
):
  | { readonly of: ReadonlyMap<PDFDict, ReadonlySet<string>>; readonly anywhere: Set<string> }
  | undefined {
  const of = new Map<PDFDict, Set<string>>();
  const anywhere = new Set<string>();
  const seen = new Map<PDFRawStream, readonly string[]>();
  let length = 0;
  const add = (resources: PDFDict | undefined, code: unknown): void => {
    if (!(code instanceof pdfLib.PDFRawStream)) return;
    let names = seen.get(code);
    if (names === undefined) {
      const text = length > MOST_CODE ? '' : unpacked(code);
      length += text.length;
      names = [...text.matchAll(DRAWN)].map(([, written = '']) => written);
      seen.set(code, names);
    }
    const known = resources === undefined ? anywhere : (of.get(resources) ?? new Set());
    for (const written of names) known.add(written);
    if (resources !== undefined) of.set(resources, known);
  };
  for (const object of objects) {
    const dict = dictOf(object);
    if (dict === undefined) continue;
    const type = dict.lookup(name('Type'));
    const subtype = dict.lookup(name('Subtype'));
    if (type === name('Page') || type === name('Template')) {
      const contents = dict.lookup(name('Contents'));
      const parts = contents instanceof pdfLib.PDFArray ? contents.asArray() : [contents];
      for (const part of parts)
        add(inherited(dict), part === undefined ? part : dict.context.lookup(part));
    } else if (subtype === name('Form') || dict.has(name('PatternType'))) {
      add(resourcesOf(object)[0], object);
    } else if (subtype === name('Type3')) {
      const signs = dict.lookup(name('CharProcs'));
      if (!(signs instanceof pdfLib.PDFDict)) continue;
      for (const sign of signs.values()) add(resourcesOf(object)[0], dict.context.lookup(sign));
    }
  }
  return length > MOST_CODE ? undefined : { of, anywhere };
}

/** More parents are a circle. */
const DEEPEST = 50;

function inherited(page: PDFDict): PDFDict | undefined {
  let node: unknown = page;
  for (let depth = 0; node instanceof pdfLib.PDFDict && depth < DEEPEST; depth += 1) {
    const resources = node.lookup(name('Resources'));
    if (resources instanceof pdfLib.PDFDict) return resources;
    node = node.lookup(name('Parent'));
  }
  return undefined;
}

/** All that an object refers to, but for the lists of what may be drawn. */
function gatherReferences(
  object: PDFObject,
  lists: ReadonlySet<unknown>,
  found: Set<PDFRef>,
): void {
  const waiting = [object];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (lists.has(at)) continue;
    if (at instanceof pdfLib.PDFRef) found.add(at);
    else if (at instanceof pdfLib.PDFArray) waiting.push(...at.asArray());
    else waiting.push(...(dictOf(at)?.values() ?? []));
  }
}
