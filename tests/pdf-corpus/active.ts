import { deflateSync } from 'node:zlib';
import type { SoundPdf } from '../../src/files/inspection.ts';
import { appendRevision, onePage, rawPdf, stream, type RawObject } from './raw-pdf.ts';

export type ActiveCase = {
  readonly name: string;
  readonly pdf: Buffer;
  /** What the inspection must see; the rest is as in a plain page. */
  readonly facts: Partial<SoundPdf>;
};

const SCRIPT = "<< /S /JavaScript /JS (app.alert('boo')) >>";
const RECT = '/Rect [0 0 100 20]';

/** Sound files that do, hide or carry something. */
export const ACTIVE: readonly ActiveCase[] = [
  {
    name: 'a script when the file is opened',
    pdf: onePage({ catalog: `/OpenAction ${SCRIPT}` }),
    facts: { javaScript: 1 },
  },
  {
    name: 'a script among the document’s names',
    pdf: onePage({ catalog: `/Names << /JavaScript << /Names [(a) 6 0 R] >> >>`, more: [SCRIPT] }),
    // The list of names and the script in it.
    facts: { javaScript: 2 },
  },
  {
    name: 'a script in a form field',
    pdf: onePage({
      catalog: '/AcroForm << /Fields [6 0 R] >>',
      page: '/Annots [6 0 R]',
      more: [
        `<< /Type /Annot /Subtype /Widget /FT /Tx /T (name) ${RECT} /AA << /K ${SCRIPT} >> >>`,
      ],
    }),
    facts: { javaScript: 1, formFields: 1, annotations: { Widget: 1 } },
  },
  {
    name: 'a script with its name in escapes',
    pdf: onePage({ catalog: `/OpenAction << /S /Java#53cript /J#53 (app.alert) >>` }),
    facts: { javaScript: 1 },
  },
  {
    name: 'a script in a compressed object',
    pdf: withObjectStream([SCRIPT], ''),
    facts: { javaScript: 1 },
  },
  {
    name: 'a program to start',
    pdf: onePage({ catalog: '/OpenAction << /S /Launch /F (calc.exe) >>' }),
    facts: { launchActions: 1 },
  },
  {
    name: 'a link to a paper on the author’s machine',
    pdf: onePage({
      page: `/Annots [<< /Type /Annot /Subtype /Link ${RECT} /A << /S /Launch /F << /Type /Filespec /F (../../jbloggs/Downloads/Plan \\(1\\).pdf) >> >> >>]`,
    }),
    facts: { localLinks: 1, annotations: { Link: 1 } },
  },
  {
    name: 'a web link to a paper on the author’s machine',
    pdf: onePage({
      page: `/Annots [<< /Type /Annot /Subtype /Link ${RECT} /A << /S /URI /URI (file:///C:/Users/jbloggs/Plan.docx) >> >>]`,
    }),
    facts: { localLinks: 1, annotations: { Link: 1 } },
  },
  {
    name: 'a paper on another machine, opened by itself',
    pdf: onePage({ catalog: '/OpenAction << /S /Launch /F (\\\\\\\\host\\\\share\\\\a.pdf) >>' }),
    facts: { localLinks: 1, launchActions: 1 },
  },
  {
    name: 'a link that starts a program by name of a paper',
    pdf: onePage({
      page: `/Annots [<< /Type /Annot /Subtype /Link ${RECT} /A << /S /Launch /F (a.pdf) /Win << /F (cmd.exe) /P (/c a.pdf) >> >> >>]`,
    }),
    facts: { launchActions: 1, annotations: { Link: 1 } },
  },
  {
    name: 'the settings it was made with',
    pdf: onePage({
      catalog: '/Names << /EmbeddedFiles << /Names [(a) 6 0 R] >> >>',
      more: [
        '<< /Type /Filespec /F (Press Quality.joboptions) /EF << /F 7 0 R >> >>',
        stream(
          '<< /ASCII85EncodePages false /AllowTransparency false >> setdistillerparams',
          '/Type /EmbeddedFile',
        ),
      ],
    }),
    facts: { embeddedFiles: 0 },
  },
  {
    name: 'another file with the name of settings',
    pdf: onePage({
      catalog: '/Names << /EmbeddedFiles << /Names [(a) 6 0 R] >> >>',
      more: [
        '<< /Type /Filespec /F (Press.joboptions) /EF << /F 7 0 R >> >>',
        stream('Jane Bloggs, 3 May 2011', '/Type /EmbeddedFile'),
      ],
    }),
    facts: { embeddedFiles: 1 },
  },
  {
    name: 'a file opened inside another',
    pdf: onePage({ catalog: '/OpenAction << /S /GoToE /T << /R /C >> >>' }),
    facts: { launchActions: 1 },
  },
  {
    name: 'a link to the web',
    pdf: onePage({
      page: `/Annots [<< /Type /Annot /Subtype /Link ${RECT} /A << /S /URI /URI (https://council.example) >> >>]`,
    }),
    facts: { uriActions: 1, annotations: { Link: 1 } },
  },
  {
    name: 'a form that sends what is typed in',
    pdf: onePage({ catalog: '/OpenAction << /S /SubmitForm /F (https://council.example) >>' }),
    facts: { formActions: 1 },
  },
  {
    name: 'an embedded file',
    pdf: onePage({
      catalog: '/Names << /EmbeddedFiles << /Names [(a.xlsx) 6 0 R] >> >>',
      more: [
        '<< /Type /Filespec /F (a.xlsx) /EF << /F 7 0 R >> >>',
        stream('cells', '/Type /EmbeddedFile'),
      ],
    }),
    facts: { embeddedFiles: 1 },
  },
  {
    name: 'a file pinned to a page',
    pdf: onePage({
      page: `/Annots [<< /Type /Annot /Subtype /FileAttachment ${RECT} /FS << /F (a.doc) /EF << /F 6 0 R >> >> >>]`,
      more: [stream('words', '/Type /EmbeddedFile')],
    }),
    facts: { embeddedFiles: 1, annotations: { FileAttachment: 1 } },
  },
  {
    name: 'a film',
    pdf: onePage({ page: `/Annots [<< /Type /Annot /Subtype /RichMedia ${RECT} >>]` }),
    facts: { richMedia: 1, annotations: { RichMedia: 1 } },
  },
  {
    name: 'an XFA form',
    pdf: onePage({ catalog: '/AcroForm << /Fields [] /XFA 6 0 R >>', more: [stream('<xdp/>')] }),
    facts: { xfa: true },
  },
  {
    name: 'layers, one of them hidden',
    pdf: onePage({
      catalog: '/OCProperties << /OCGs [6 0 R 7 0 R] /D << /OFF [7 0 R] >> >>',
      more: ['<< /Type /OCG /Name (Shown) >>', '<< /Type /OCG /Name (Draft notes) >>'],
    }),
    facts: { hiddenLayers: ['Draft notes'] },
  },
  {
    name: 'layers, all hidden but one',
    pdf: onePage({
      catalog: '/OCProperties << /OCGs [6 0 R 7 0 R] /D << /BaseState /OFF /ON [6 0 R] >> >>',
      more: ['<< /Type /OCG /Name (Shown) >>', '<< /Type /OCG /Name (Draft notes) >>'],
    }),
    facts: { hiddenLayers: ['Draft notes'] },
  },
  {
    name: 'an earlier revision',
    pdf: appendRevision(onePage(), {
      4: '<< /Length 43 >>\nstream\nBT /F1 12 Tf 72 720 Td (Ward report) Tj ET \nendstream',
    }),
    facts: { revisions: 1 },
  },
  {
    name: 'a second end without a change, as Word writes it',
    pdf: appendRevision(onePage(), {}),
    facts: { revisions: 0 },
  },
];

/** Objects inside an object stream, with a cross-reference stream that leads there. */
export function withObjectStream(
  inside: readonly string[],
  dict: string,
  pack: (content: Buffer) => Buffer = (content) => deflateSync(content),
): Buffer {
  const firstInside = 20;
  let offset = 0;
  const heads = inside.map((body, index) => {
    const head = `${firstInside + index} ${offset}`;
    offset += body.length + 1;
    return head;
  });
  const head = `${heads.join(' ')} `;
  const content = Buffer.from(head + inside.join('\n'), 'latin1');
  const objectStream: RawObject = {
    dict: `/Type /ObjStm /N ${inside.length} /First ${head.length} /Filter /FlateDecode ${dict}`,
    stream: pack(content),
  };
  return crossReferenced(
    [
      '<< /Type /Catalog /Pages 2 0 R /OpenAction 20 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>',
      objectStream,
    ],
    { objectStream: 4, firstInside, count: inside.length },
  );
}

function crossReferenced(
  objects: readonly RawObject[],
  within: { objectStream: number; firstInside: number; count: number },
): Buffer {
  const plain = rawPdf(objects);
  const body = plain.subarray(0, plain.lastIndexOf('xref\n0 '));
  const rows: number[][] = [[0, 0, 0]];
  objects.forEach((_, index) => {
    rows.push([1, body.indexOf(`\n${index + 1} 0 obj`) + 1, 0]);
  });
  const own = objects.length + 1;
  rows.push([1, body.length, 0]);
  for (let index = 0; index < within.count; index += 1) rows.push([2, within.objectStream, index]);
  const table = Buffer.from(
    rows.flatMap(([kind = 0, at = 0, last = 0]) => [
      kind,
      at >> 16,
      (at >> 8) & 255,
      at & 255,
      last,
    ]),
  );
  const xref = `${own} 0 obj\n<< /Type /XRef /Size ${within.firstInside + within.count} /Root 1 0 R /W [1 3 1] /Index [0 ${own + 1} ${within.firstInside} ${within.count}] /Length ${table.length} >>\nstream\n`;
  return Buffer.concat([
    body,
    Buffer.from(xref),
    table,
    Buffer.from(`\nendstream\nendobj\nstartxref\n${body.length}\n%%EOF\n`),
  ]);
}
