import { deflateSync } from 'node:zlib';

/** One object: its text, or a dictionary's text with a stream after it. */
export type RawObject = string | { readonly dict: string; readonly stream: Uint8Array };

export type RawPdfOptions = {
  readonly version?: string;
  /** Further entries of the trailer: '/Info 5 0 R'. */
  readonly trailer?: string;
};

/**
 * A PDF out of its objects as written, numbered from 1, with a true cross-reference table: for files that
 * no library would make. Object 1 is the catalog.
 */
export function rawPdf(
  objects: readonly RawObject[],
  { version = '1.7', trailer = '' }: RawPdfOptions = {},
): Buffer {
  const parts: Buffer[] = [Buffer.from(`%PDF-${version}\n%\u00e2\u00e3\u00cf\u00d3\n`, 'latin1')];
  const offsets: number[] = [];
  let length = parts[0]?.length ?? 0;
  const write = (part: Buffer) => {
    parts.push(part);
    length += part.length;
  };
  objects.forEach((object, index) => {
    offsets.push(length);
    write(Buffer.from(`${index + 1} 0 obj\n`));
    write(bodyOf(object));
    write(Buffer.from('\nendobj\n'));
  });
  const xref = length;
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`);
  const size = objects.length + 1;
  write(
    Buffer.from(
      `xref\n0 ${size}\n0000000000 65535 f \n${entries.join('')}` +
        `trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${xref}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}

function bodyOf(object: RawObject): Buffer {
  if (typeof object === 'string') return Buffer.from(object, 'latin1');
  const length = object.dict.includes('/Length') ? '' : `/Length ${object.stream.length}`;
  return Buffer.concat([
    Buffer.from(`<< ${object.dict} ${length} >>\nstream\n`, 'latin1'),
    object.stream,
    Buffer.from('\nendstream'),
  ]);
}

/** A stream as it is. */
export function stream(content: string | Uint8Array, dict = ''): RawObject {
  return { dict, stream: Buffer.from(content as string, 'latin1') };
}

/** A stream, compressed. */
export function flate(content: string | Uint8Array, dict = ''): RawObject {
  return {
    dict: `${dict} /Filter /FlateDecode`,
    stream: deflateSync(Buffer.from(content as string, 'latin1')),
  };
}

const FONT = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>';

export type OnePageOptions = RawPdfOptions & {
  /** Further entries of the catalog and of the page; object 6 and on are `more`. */
  readonly catalog?: string;
  readonly page?: string;
  readonly content?: RawObject;
  readonly mediaBox?: string;
  readonly more?: readonly RawObject[];
};

/** A sound page that says "Ward report", to be spoilt: catalog 1, pages 2, page 3, content 4, font 5. */
export function onePage({
  catalog = '',
  page = '',
  content = stream('BT /F1 12 Tf 72 720 Td (Ward report) Tj ET'),
  mediaBox = '[0 0 595 842]',
  more = [],
  ...options
}: OnePageOptions = {}): Buffer {
  return rawPdf(
    [
      `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      `<< /Type /Page /Parent 2 0 R /MediaBox ${mediaBox} /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> ${page} >>`,
      content,
      FONT,
      ...more,
    ],
    options,
  );
}

/** Pages that say "Page 1 of the paper" and so on; `compressed` as most programs write them. */
export function manyPages(count: number, { compressed = true } = {}): Buffer {
  const contents = Array.from(
    { length: count },
    (_, index) => `BT /F1 12 Tf 72 720 Td (Page ${index + 1} of the paper) Tj ET`,
  );
  return pagesOf(contents, { compressed });
}

/** A page (A4) for each content; the font F1 is Helvetica. */
export function pagesOf(contents: readonly string[], { compressed = true } = {}): Buffer {
  const first = 4;
  const kids = contents.map((_, index) => `${first + index * 2} 0 R`);
  const objects: RawObject[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${contents.length} >>`,
    FONT,
  ];
  contents.forEach((content, index) => {
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${first + index * 2 + 1} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
      compressed ? flate(content) : stream(content),
    );
  });
  return rawPdf(objects);
}

/** Text with an incremental save behind it that rewrites `objects`, by number. */
export function appendRevision(pdf: Buffer, objects: Readonly<Record<number, string>>): Buffer {
  const previous = pdf.lastIndexOf('xref\n0 ');
  let text = '';
  const entries: string[] = [];
  for (const [number, body] of Object.entries(objects)) {
    const offset = String(pdf.length + text.length).padStart(10, '0');
    entries.push(`${number} 1\n${offset} 00000 n \n`);
    text += `${number} 0 obj\n${body}\nendobj\n`;
  }
  const xref = pdf.length + text.length;
  text += `xref\n${entries.join('')}trailer\n<< /Size 100 /Root 1 0 R /Prev ${previous} >>\nstartxref\n${xref}\n%%EOF\n`;
  return Buffer.concat([pdf, Buffer.from(text, 'latin1')]);
}
