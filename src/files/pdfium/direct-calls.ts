import type { WrappedPdfiumModule } from '@embedpdf/pdfium';

/**
 * What is asked for each character and object of a page. The package's own wrapper converts and checks every
 * argument, which takes longer than PDFium's answer: these take and give numbers alone, and are called as they are.
 */
const NUMBERS = [
  'FPDFText_CountChars',
  'FPDFText_GetUnicode',
  'FPDFText_GetTextObject',
  'FPDFText_IsGenerated',
  'FPDFText_IsHyphen',
  'FPDFText_GetFontSize',
  'FPDFText_GetFontWeight',
  'FPDFText_GetFontInfo',
  'FPDFTextObj_GetFont',
  'FPDFTextObj_GetTextRenderMode',
  'FPDFPage_CountObjects',
  'FPDFPage_GetObject',
  'FPDFFormObj_CountObjects',
  'FPDFFormObj_GetObject',
  'FPDFPageObj_GetType',
  'FPDFPageObj_CountMarks',
  'FPDFPageObj_GetMark',
  'FPDFPageObj_GetMarkedContentID',
  'FPDFPageObj_GetClipPath',
  'FPDFClipPath_CountPaths',
  'FPDFClipPath_CountPathSegments',
  'FPDFClipPath_GetPathSegment',
  'FPDFPath_CountSegments',
  'FPDFPath_GetPathSegment',
  'FPDFPathSegment_GetType',
  'FPDF_StructElement_CountChildren',
  'FPDF_StructElement_GetChildAtIndex',
  'FPDF_StructElement_GetChildMarkedContentID',
  'FPDF_StructElement_GetType',
  'FPDF_StructElement_GetActualText',
  'FPDF_StructElement_GetAltText',
  'FPDF_StructElement_GetAttributeCount',
  'FPDF_StructElement_GetAttributeAtIndex',
] as const satisfies readonly (keyof WrappedPdfiumModule)[];

const TRUTHS = [
  'FPDFText_GetCharBox',
  'FPDFText_GetLooseCharBox',
  'FPDFText_GetMatrix',
  'FPDFText_GetFillColor',
  'FPDFPageObj_GetBounds',
  'FPDFPageObj_GetMatrix',
  'FPDFPageObj_GetFillColor',
  'FPDFPageObj_GetStrokeColor',
  'FPDFPageObj_GetStrokeWidth',
  'FPDFPageObj_HasTransparency',
  'FPDFPageObj_SetFillColor',
  'FPDFPageObj_SetIsActive',
  'FPDFTextObj_SetTextRenderMode',
  'FPDFPath_GetDrawMode',
  'FPDFPathSegment_GetPoint',
  'FPDFPageObjMark_GetName',
] as const satisfies readonly (keyof WrappedPdfiumModule)[];

/** Their second argument is the name of an entry. */
const OF_AN_ENTRY = [
  'FPDFPageObjMark_GetParamStringValue',
  'FPDF_StructElement_Attr_GetValue',
] as const satisfies readonly (keyof WrappedPdfiumModule)[];

type Call = (...numbers: unknown[]) => number;

/**
 * The same functions, the frequent ones without the wrapper.
 * @param written puts a name into PDFium's memory for good, and says where: there are few, each asked for often.
 */
export function withDirectCalls(
  functions: WrappedPdfiumModule,
  exported: Readonly<Record<string, unknown>>,
  written: (name: string) => number,
): WrappedPdfiumModule {
  const called = (name: string): Call => {
    const call = exported[name];
    if (typeof call !== 'function')
      throw new Error(`PDFium has no ${name}: the package has changed`);
    return call as Call;
  };
  const direct: Record<string, unknown> = {};
  for (const name of NUMBERS) direct[name] = called(name);
  for (const name of TRUTHS) {
    const call = called(name);
    direct[name] = (...numbers: unknown[]) => call(...numbers) !== 0;
  }
  const names = new Map<string, number>();
  for (const name of OF_AN_ENTRY) {
    const call = called(name);
    direct[name] = (of: number, entry: string, ...numbers: unknown[]) => {
      let at = names.get(entry);
      if (at === undefined) names.set(entry, (at = written(entry)));
      return call(of, at, ...numbers);
    };
  }
  return { ...functions, ...direct };
}
