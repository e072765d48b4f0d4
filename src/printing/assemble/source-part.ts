import type { PDFContext, PDFDict, PDFObject, PDFRef } from '@cantoo/pdf-lib';
import { InflationExceeded, withLimitedInflation } from '../../files/inspecting/inflation.ts';
import { pdfLib } from '../../files/inspecting/pdf-lib.ts';
import { asDict, asRef, entriesAt, nameAt, nameOf, numberAt, rawAt, valueAt } from './objects.ts';
import { PartError, type PackPart } from './pack-part.ts';

/** What a page may have from the nodes above it (ISO 32000-1, table 30). */
const INHERITED = ['Resources', 'MediaBox', 'CropBox', 'Rotate'] as const;
type Inherited = Partial<Record<(typeof INHERITED)[number], PDFObject>>;

export type SourcePage = {
  readonly ref: PDFRef | undefined;
  readonly dict: PDFDict;
  readonly inherited: Inherited;
};

/** A part taken apart into its objects. */
export type SourcePart = {
  readonly part: PackPart;
  readonly context: PDFContext;
  readonly catalog: PDFDict;
  readonly pages: readonly SourcePage[];
};

/** No real paper comes near any of these. */
const MOST_OBJECTS = 1_000_000;
const MOST_PAGES = 10_000;
const DEEPEST_TREE = 500;

/**
 * Reads the objects of a part and lists its pages.
 * @throws PartError
 */
export async function openSource(part: PackPart): Promise<SourcePart> {
  const context = await parse(part);
  if (context.trailerInfo.Encrypt !== undefined) {
    throw new PartError(part.key, 'The PDF is protected. Save it without a password or restrictions.'); // prettier-ignore
  }
  if (context.enumerateIndirectObjects().length > MOST_OBJECTS) {
    throw new PartError(part.key, 'The PDF has more objects than any paper has.');
  }
  const catalog = asDict(context.lookup(context.trailerInfo.Root));
  if (catalog === undefined) throw damaged(part.key);
  const pages = listPages(part.key, context, catalog);
  if (pages.length === 0) throw new PartError(part.key, 'The PDF has no page that can be read.');
  return { part, context, catalog, pages };
}

async function parse({ key, bytes }: PackPart): Promise<PDFContext> {
  try {
    return await quietly(() =>
      withLimitedInflation(() =>
        pdfLib.PDFParser.forBytesWithOptions(bytes, Infinity).parseDocument(),
      ),
    );
  } catch (error) {
    if (error instanceof InflationExceeded) {
      throw new PartError(key, 'Compressed objects of the PDF unpack without end.');
    }
    if (error instanceof Error) throw damaged(key);
    throw error;
  }
}

let reading = 0;
let warn: typeof console.warn | undefined;

/** The library writes its notes about odd numbers to the terminal, and quotes them. */
async function quietly<T>(read: () => Promise<T>): Promise<T> {
  if (reading === 0) {
    warn = console.warn;
    console.warn = () => {};
  }
  reading += 1;
  try {
    return await read();
  } finally {
    reading -= 1;
    if (reading === 0 && warn) console.warn = warn;
  }
}

/** The PDF can't be read as its own tables say. */
export function damaged(key: string): PartError {
  return new PartError(key, 'The PDF is damaged. Open it, and save it as a new PDF.');
}

/** The pages in order. A node that is met below itself is left out, as readers do. */
function listPages(key: string, context: PDFContext, catalog: PDFDict): SourcePage[] {
  const pages: SourcePage[] = [];
  const seen = new Set<PDFDict>();
  type Waiting = { readonly node: PDFObject; readonly inherited: Inherited; readonly depth: number }; // prettier-ignore
  const root = rawAt(catalog, 'Pages');
  const waiting: Waiting[] = root ? [{ node: root, inherited: {}, depth: 0 }] : [];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node, depth } = next;
    const dict = asDict(context.lookup(node));
    if (dict === undefined) continue;
    if (depth > DEEPEST_TREE) {
      throw new PartError(key, 'The list of pages of the PDF nests too deep to be read.');
    }
    const inherited = { ...next.inherited };
    for (const name of INHERITED) {
      const own = valueAt(dict, name);
      if (own !== undefined) inherited[name] = rawAt(dict, name) ?? own;
    }
    if (dict.has(nameOf('Kids')) && nameAt(dict, 'Type') !== 'Page') {
      if (seen.has(dict)) continue;
      seen.add(dict);
      const kids = entriesAt(dict, 'Kids');
      for (let at = kids.length - 1; at >= 0; at -= 1) {
        waiting.push({ node: kids[at] ?? pdfLib.PDFNull, inherited, depth: depth + 1 });
      }
      continue;
    }
    pages.push({ ref: asRef(node), dict, inherited });
    if (pages.length > MOST_PAGES) throw new PartError(key, 'The PDF has more than 10,000 pages.');
  }
  return pages;
}

/** Points in a unit of a page (ISO 32000-1, table 30). */
export function unitOf(page: PDFDict): number {
  const unit = numberAt(page, 'UserUnit') ?? 1;
  return unit > 0 && unit <= 1000 ? unit : 1;
}
