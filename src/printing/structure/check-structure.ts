import type { PDFContext, PDFDict, PDFObject } from '@cantoo/pdf-lib';
import { withLimitedInflation } from '../../files/inspecting/inflation.ts';
import { pdfLib } from '../../files/inspecting/pdf-lib.ts';
import { contentFacts } from '../assemble/content-operations.ts';
import { asDict, asStream, dictAt, entriesAt, nameAt, numberAt, rawAt, textAt, valueAt } from '../assemble/objects.ts'; // prettier-ignore
import { createUnpacker } from '../assemble/page-content.ts';
import { checkElements, type Element } from './check-elements.ts';
import { STRUCTURE_RULES, type Faults, type StructureFault, type StructureRule } from './structure-rules.ts'; // prettier-ignore

/**
 * Holds an assembled pack, or any other PDF, against the rules.
 * @throws Error where it can't be read
 */
export async function checkStructure(bytes: Uint8Array): Promise<StructureFault[]> {
  return withLimitedInflation(async () => {
    const document = await pdfLib.PDFDocument.load(bytes, { updateMetadata: false });
    const pages = document.getPages().map(({ node }) => node);
    const faults = createFaults();
    checkDescription(document.context, document.catalog, faults);
    checkPages(document.context, document.catalog, pages, faults);
    return faults.list();
  });
}

/** The same for a pack that isn't written yet: what is on its pages, not what it says of itself. */
export function checkUnwritten(
  context: PDFContext,
  catalog: PDFDict,
  pages: readonly PDFDict[],
): StructureFault[] {
  const faults = createFaults();
  checkPages(context, catalog, pages, faults);
  return faults.list();
}

function createFaults(): Faults {
  const found = new Map<StructureRule, { count: number; pages: Set<number> }>();
  return {
    add: (rule, page) => {
      const own = found.get(rule) ?? { count: 0, pages: new Set() };
      own.count += 1;
      if (page !== undefined) own.pages.add(page);
      found.set(rule, own);
    },
    list: () =>
      [...found].map(([rule, { count, pages }]) => ({
        rule,
        message: `${STRUCTURE_RULES[rule]}.`,
        count,
        pages: [...pages].sort((a, b) => a - b),
      })),
  };
}

function checkDescription(context: PDFContext, catalog: PDFDict, faults: Faults): void {
  if (textAt(catalog, 'Lang') === '') faults.add('language');
  const stream = asStream(valueAt(catalog, 'Metadata'));
  const metadata = stream instanceof pdfLib.PDFRawStream ? Buffer.from(pdfLib.decodePDFRawStream(stream).decode()) : undefined; // prettier-ignore
  const shows = valueAt(dictAt(catalog, 'ViewerPreferences'), 'DisplayDocTitle') === pdfLib.PDFBool.True; // prettier-ignore
  if (!shows || metadata?.includes('dc:title') !== true) faults.add('title');
  if (context.trailerInfo.Root === undefined) faults.add('marked');
}

function checkPages(
  context: PDFContext,
  catalog: PDFDict,
  pages: readonly PDFDict[],
  faults: Faults,
): void {
  const root = dictAt(catalog, 'StructTreeRoot');
  const isMarked = valueAt(dictAt(catalog, 'MarkInfo'), 'Marked') === pdfLib.PDFBool.True;
  if (root === undefined || !isMarked) faults.add('marked');
  const numbers = new Map<PDFDict, number>(pages.map((page, index) => [page, index + 1]));
  const parents = readParents(dictAt(root, 'ParentTree'));
  const elements = checkElements(root, numbers, faults);
  const unpacker = createUnpacker('');
  pages.forEach((page, index) => {
    const number = index + 1;
    const facts = contentFacts(unpacker.page(page).content);
    if (facts.paintsUnmarked) faults.add('painting', number);
    const key = numberAt(page, 'StructParents');
    const entries = key === undefined ? undefined : context.lookup(parents.get(key));
    const list = entries instanceof pdfLib.PDFArray ? entries : undefined;
    for (const mark of facts.marks) {
      const parent = asDict(context.lookup(list?.asArray()[mark]));
      if (parent === undefined || !elements.has(parent)) faults.add('parents', number);
    }
    checkAnnotations(context, page, { number, parents, elements, faults });
  });
  if (valueAt(dictAt(dictAt(catalog, 'OCProperties'), 'D'), 'AS') !== undefined)
    faults.add('layers');
  checkFonts(context, faults);
}

type OfPage = {
  readonly number: number;
  readonly parents: ReadonlyMap<number, PDFObject>;
  readonly elements: ReadonlyMap<PDFDict, Element>;
  readonly faults: Faults;
};

const HIDDEN = 2;

function checkAnnotations(
  context: PDFContext,
  page: PDFDict,
  { number, parents, elements, faults }: OfPage,
): void {
  const annotations = entriesAt(page, 'Annots').flatMap((each) => asDict(context.lookup(each)) ?? []); // prettier-ignore
  if (annotations.length > 0 && nameAt(page, 'Tabs') !== 'S') faults.add('tabs', number);
  for (const annotation of annotations) {
    if (((numberAt(annotation, 'F') ?? 0) & HIDDEN) !== 0) continue;
    const isLink = nameAt(annotation, 'Subtype') === 'Link';
    const key = numberAt(annotation, 'StructParent');
    const element = key === undefined ? undefined : asDict(context.lookup(parents.get(key)));
    const role = (element && elements.get(element)?.role) ?? '';
    if (isLink ? role !== 'Link' && role !== 'Reference' : role === '') faults.add('annotation-tag', number); // prettier-ignore
    if (isLink && textAt(annotation, 'Contents').trim() === '') faults.add('link-words', number);
  }
}

function readParents(root: PDFDict | undefined): Map<number, PDFObject> {
  const parents = new Map<number, PDFObject>();
  const seen = new Set<PDFDict>();
  const waiting = root ? [root] : [];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    const entries = entriesAt(node, 'Nums');
    for (let at = 0; at + 1 < entries.length; at += 2) {
      const key = entries[at];
      const value = entries[at + 1];
      if (key instanceof pdfLib.PDFNumber && value) parents.set(key.asNumber(), value);
    }
    for (const kid of entriesAt(node, 'Kids')) {
      const dict = asDict(node.context.lookup(kid));
      if (dict) waiting.push(dict);
    }
  }
  return parents;
}

const FONTS = new Set(['Type1', 'MMType1', 'TrueType', 'CIDFontType0', 'CIDFontType2']);

function checkFonts(context: PDFContext, faults: Faults): void {
  for (const [, object] of context.enumerateIndirectObjects()) {
    const font = asDict(object);
    if (nameAt(font, 'Type') !== 'Font' || !FONTS.has(nameAt(font, 'Subtype'))) continue;
    const descriptor = dictAt(font, 'FontDescriptor');
    const isThere = ['FontFile', 'FontFile2', 'FontFile3'].some((key) => rawAt(descriptor, key));
    if (!isThere) faults.add('font');
  }
}
