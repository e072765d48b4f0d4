import { readString, type PdfiumEngine } from './engine.ts';

/** One element of the structure tree, with what of it lies on one page. */
export type StructureElement = {
  /** The standard type, the file's own names resolved: "H1", "P", "TD"… */
  readonly type: string;
  /** What a tagged file says instead of the marked text; '' where it says nothing. */
  readonly actualText: string;
  readonly alternateText: string;
  /** Of a table's cell; 1 for everything else. */
  readonly columns: number;
  readonly rows: number;
  /** In reading order: elements, and the numbers of marked content on this page. */
  readonly children: readonly (StructureElement | number)[];
};

/** Deeper trees are cut here: nothing real comes near it, and recursion stays bounded. */
const DEEPEST = 200;
/** A page with more elements than this is no page that anyone reads. */
const MOST_ELEMENTS = 200_000;

/** The part of the structure tree that belongs to a page; empty where the file is untagged. */
export function readStructure(engine: PdfiumEngine, page: number): StructureElement[] {
  const { functions } = engine;
  const tree = functions.FPDF_StructTree_GetForPage(page);
  if (tree === 0) return [];
  const budget = { left: MOST_ELEMENTS };
  try {
    const roots: StructureElement[] = [];
    const count = functions.FPDF_StructTree_CountChildren(tree);
    for (let index = 0; index < count; index += 1) {
      const element = functions.FPDF_StructTree_GetChildAtIndex(tree, index);
      if (element !== 0) roots.push(readElement(engine, element, 0, budget));
    }
    return roots;
  } finally {
    functions.FPDF_StructTree_Close(tree);
  }
}

function readElement(
  engine: PdfiumEngine,
  element: number,
  depth: number,
  budget: { left: number },
): StructureElement {
  const { functions } = engine;
  const children: (StructureElement | number)[] = [];
  const count = depth < DEEPEST ? functions.FPDF_StructElement_CountChildren(element) : 0;
  for (let index = 0; index < count && budget.left > 0; index += 1) {
    budget.left -= 1;
    const child = functions.FPDF_StructElement_GetChildAtIndex(element, index);
    if (child !== 0) {
      children.push(readElement(engine, child, depth + 1, budget));
      continue;
    }
    const marked = functions.FPDF_StructElement_GetChildMarkedContentID(element, index);
    if (marked >= 0) children.push(marked);
  }
  const string = (call: (element: number, buffer: number, bytes: number) => number) =>
    readString(engine, 'utf-16le', (buffer, bytes) => call(element, buffer, bytes));
  const type = string(functions.FPDF_StructElement_GetType);
  const isCell = type === 'TD' || type === 'TH';
  return {
    type,
    columns: isCell ? readSpan(engine, element, 'ColSpan') : 1,
    rows: isCell ? readSpan(engine, element, 'RowSpan') : 1,
    actualText: string(functions.FPDF_StructElement_GetActualText),
    alternateText: string(functions.FPDF_StructElement_GetAltText),
    children,
  };
}

/** No table of a paper is wider; a larger span would only fill the memory. */
const WIDEST_SPAN = 100;

function readSpan(
  { functions, heap, scratch }: PdfiumEngine,
  element: number,
  name: string,
): number {
  const count = functions.FPDF_StructElement_GetAttributeCount(element);
  for (let index = 0; index < count; index += 1) {
    const attribute = functions.FPDF_StructElement_GetAttributeAtIndex(element, index);
    if (attribute === 0) continue;
    const value = functions.FPDF_StructElement_Attr_GetValue(attribute, name);
    if (value === 0 || !functions.FPDF_StructElement_Attr_GetNumberValue(value, scratch)) continue;
    const span = Math.round(heap.HEAPF32[scratch >> 2] ?? 1);
    return Math.min(Math.max(1, span), WIDEST_SPAN);
  }
  return 1;
}
