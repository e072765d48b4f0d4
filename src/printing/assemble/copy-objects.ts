import type { PDFContext, PDFDict, PDFNumber as Numeral, PDFObject, PDFRef } from '@cantoo/pdf-lib';
import { NEVER_NEEDED } from '../../files/cleaning/clean-pdf.ts';
import { pdfLib } from '../../files/inspecting/pdf-lib.ts';
import { nameAt, nameOf, numberOf } from './objects.ts';
import { PartError } from './pack-part.ts';

const {
  PDFArray,
  PDFDict: Dict,
  PDFInvalidObject,
  PDFNull,
  PDFNumber,
  PDFRawStream,
  PDFRef: Ref,
} = pdfLib;

/** What no page needs to be seen, wherever it is, and instructions for presses. */
const NEVER_COPIED = new Set([...NEVER_NEEDED, 'OPI'].map(nameOf));
/** Of a stream: its length is written anew, and its content may not be another file. */
const NEVER_IN_STREAMS = new Set(['Length', 'F', 'FFilter', 'FDecodeParms', 'Ref'].map(nameOf));
/** Dictionaries whose keys are names that a program made up: a font may be called /JS. */
const MADE_UP = new Set(
  ['CharProcs', 'ColorSpace', 'ExtGState', 'Font', 'N', 'Pattern', 'Properties', 'Shading', 'XObject'].map(nameOf), // prettier-ignore
);
/** What only leads back to the whole file. */
const WHOLE_FILE = new Set(['Catalog', 'Page', 'Pages', 'StructTreeRoot']);

const STRUCT_PARENT = nameOf('StructParent');
const STRUCT_PARENTS = nameOf('StructParents');

const MOST_COPIED = 1_000_000;
const DEEPEST = 200;
const LONGEST_CHAIN = 8;

/** Copies what is asked for, and all that it leads to, into another file. */
export type Copier = {
  /** What replaces an object of the source; undefined: nothing does. To be called before it is copied. */
  replace(source: PDFRef, by: PDFRef | undefined): void;
  /** The copy of an object; what it refers to is copied at `finish`. */
  copy(object: PDFObject): PDFObject;
  /** The reference in the new file, if the object is in it. */
  copied(source: PDFRef): PDFRef | undefined;
  /** Copies what is still referred to. */
  finish(): void;
  /** Objects that were referred to and can't be read. */
  readonly unreadable: number;
};

/**
 * @param parentKey the number in the new parent tree for one of the source's; undefined where it has no entry
 * @throws PartError from its functions, where there is no end to what is to be copied
 */
export function createCopier(
  key: string,
  source: PDFContext,
  out: PDFContext,
  parentKey: (old: number) => number | undefined,
): Copier {
  const refs = new Map<PDFRef, PDFRef | undefined>();
  const waiting: { readonly object: PDFObject; readonly to: PDFRef; readonly madeUp: boolean }[] =
    [];
  let unreadable = 0;
  let count = 0;

  const copyRef = (ref: PDFRef, madeUp: boolean): PDFObject => {
    if (refs.has(ref)) return refs.get(ref) ?? PDFNull;
    const object = resolve(ref);
    if (object instanceof PDFInvalidObject) unreadable += 1;
    const isGone =
      object === undefined ||
      object === PDFNull ||
      object instanceof PDFInvalidObject ||
      (object instanceof Dict && WHOLE_FILE.has(nameAt(object, 'Type')));
    const to = isGone ? undefined : out.nextRef();
    refs.set(ref, to);
    if (to === undefined || object === undefined) return PDFNull;
    waiting.push({ object, to, madeUp });
    return to;
  };
  const resolve = (ref: PDFRef): PDFObject | undefined => {
    let object = source.lookup(ref);
    for (let hop = 0; object instanceof Ref && hop < LONGEST_CHAIN; hop += 1) {
      object = source.lookup(object);
    }
    return object instanceof Ref ? undefined : object;
  };
  const copyDict = (
    dict: PDFDict,
    depth: number,
    kind: 'plain' | 'stream' | 'made-up',
  ): PDFDict => {
    const to = out.obj({});
    for (const [name, value] of dict.entries()) {
      if (kind !== 'made-up' && NEVER_COPIED.has(name)) continue;
      if (kind === 'stream' && NEVER_IN_STREAMS.has(name)) continue;
      if (name === STRUCT_PARENT || name === STRUCT_PARENTS) {
        const old = numberOf(value instanceof Ref ? source.lookup(value) : value);
        const fresh = old === undefined ? undefined : parentKey(old);
        if (fresh !== undefined) to.set(name, out.obj(fresh));
        continue;
      }
      const copy = copyValue(value, depth + 1, MADE_UP.has(name));
      if (copy !== PDFNull) to.set(name, copy);
    }
    return to;
  };
  const copyValue = (object: PDFObject, depth: number, madeUp = false): PDFObject => {
    if (object instanceof Ref) return copyRef(object, madeUp);
    if (depth > DEEPEST) throw new PartError(key, 'The PDF nests too deep to be read.');
    if (object instanceof Dict) return copyDict(object, depth, madeUp ? 'made-up' : 'plain');
    if (object instanceof PDFArray) {
      const to = out.obj([]);
      for (const each of object.asArray()) to.push(copyValue(each, depth + 1));
      return to;
    }
    if (object instanceof PDFRawStream) {
      return PDFRawStream.of(copyDict(object.dict, depth, 'stream'), object.contents);
    }
    if (object instanceof PDFInvalidObject) return PDFNull;
    if (object instanceof PDFNumber) return withinRange(object);
    // Names and strings never change: source and copy can share them.
    return object;
  };
  return {
    replace: (ref, by) => refs.set(ref, by),
    copy: (object) => copyValue(object, 0),
    copied: (ref) => refs.get(ref),
    finish: () => {
      for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        count += 1;
        if (count > MOST_COPIED) {
          throw new PartError(key, 'The PDF has more objects than any paper has.');
        }
        out.assign(next.to, copyValue(next.object, 0, next.madeUp));
      }
    },
    get unreadable() {
      return unreadable;
    },
  };
}

/** Readers refuse a number that doesn't fit into what they keep numbers in (ISO 32000-1, annex C). */
function withinRange(object: Numeral): Numeral {
  const value = object.asNumber();
  return Math.abs(value) <= 2_147_483_647 ? object : PDFNumber.of(Math.sign(value) * 2_147_483_647);
}
