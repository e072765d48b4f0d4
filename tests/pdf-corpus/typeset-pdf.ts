import { rawPdf, stream, type RawObject } from './raw-pdf.ts';

/** A line of type. The origin of the page (A4, in points) is below on the left. */
export type TypeLine = {
  /** Latin-1; `\u0001` is the ligature "fi". */
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly bold?: boolean;
};

/** An element of a structure tree, or an artefact: its own lines, or further elements. */
export type Tag = {
  readonly type: string;
  readonly lines?: readonly TypeLine[];
  readonly kids?: readonly Tag[];
  /** Further entries of the element: '/A << /O /Table /ColSpan 2 >>'. */
  readonly entries?: string;
};

const LINE_HEIGHT = 1.3;

/** Lines below one another from the top: each its own text object, as most programs write them. */
export function linesAt(
  x: number,
  top: number,
  texts: readonly string[],
  { size = 11, bold = false }: { readonly size?: number; readonly bold?: boolean } = {},
): TypeLine[] {
  return texts.map((text, index) => ({ text, x, y: top - index * size * LINE_HEIGHT, size, bold }));
}

/** An untagged PDF of these lines. */
export function typesetPdf(pages: readonly (readonly TypeLine[])[]): Buffer {
  return pdfOf(
    pages.map((lines) => ({ content: lines.map(drawn).join('\n'), parents: [] })),
    [],
    '',
  );
}

/** A tagged PDF: the elements of each page in reading order, below one Document. */
export function taggedPdf(pages: readonly (readonly Tag[])[], catalog = '/Lang (en-GB)'): Buffer {
  const first = FIRST_PAGE + pages.length * 2;
  const structure: string[] = [];
  const rootNumber = first;
  const documentNumber = first + 1;
  let next = first + 2;
  const all: number[] = [];
  const drawnPages = pages.map((tags, at) => {
    const parents: number[] = [];
    const content: string[] = [];
    const write = (tag: Tag, parent: number): number | undefined => {
      if (tag.type === 'Artifact') {
        content.push('/Artifact BMC', ...(tag.lines ?? []).map(drawn), 'EMC');
        return undefined;
      }
      const number = next;
      next += 1;
      const kids: string[] = [];
      if (tag.lines) {
        kids.push(String(parents.length));
        content.push(`/${tag.type} << /MCID ${parents.length} >> BDC`);
        content.push(...tag.lines.map(drawn), 'EMC');
        parents.push(number);
      }
      for (const kid of tag.kids ?? []) {
        const made = write(kid, number);
        if (made !== undefined) kids.push(`${made} 0 R`);
      }
      structure[number - first] =
        `<< /Type /StructElem /S /${tag.type} /P ${parent} 0 R /Pg ${FIRST_PAGE + at * 2} 0 R /K [${kids.join(' ')}] ${tag.entries ?? ''} >>`;
      return number;
    };
    for (const tag of tags) {
      const made = write(tag, documentNumber);
      if (made !== undefined) all.push(made);
    }
    return { content: content.join('\n'), parents };
  });
  const tree = drawnPages.map(
    ({ parents }, at) => `${at} [${parents.map((number) => `${number} 0 R`).join(' ')}]`,
  );
  structure[0] = `<< /Type /StructTreeRoot /K ${documentNumber} 0 R /ParentTree << /Nums [${tree.join(' ')}] >> >>`;
  structure[1] = `<< /Type /StructElem /S /Document /P ${rootNumber} 0 R /K [${all.map((number) => `${number} 0 R`).join(' ')}] >>`;
  return pdfOf(
    drawnPages,
    structure,
    `/MarkInfo << /Marked true >> /StructTreeRoot ${rootNumber} 0 R ${catalog}`,
  );
}

const FIRST_PAGE = 5;
const ENCODING = '/Encoding << /BaseEncoding /WinAnsiEncoding /Differences [1 /fi] >>';

function pdfOf(
  pages: readonly { readonly content: string; readonly parents: readonly number[] }[],
  more: readonly RawObject[],
  catalog: string,
): Buffer {
  const kids = pages.map((_, at) => `${FIRST_PAGE + at * 2} 0 R`).join(' ');
  return rawPdf([
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    `<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica ${ENCODING} >>`,
    `<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold ${ENCODING} >>`,
    ...pages.flatMap(({ content }, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /StructParents ${at} /Contents ${FIRST_PAGE + at * 2 + 1} 0 R /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>`,
      stream(content),
    ]),
    ...more,
  ]);
}

function drawn({ text, x, y, size = 11, bold = false }: TypeLine): string {
  const escaped = text.replaceAll(/[\\()]/gu, '\\$&');
  return `BT /${bold ? 'F2' : 'F1'} ${size} Tf ${x} ${y} Td (${escaped}) Tj ET`;
}
