import {
  appendRevision,
  flate,
  onePage,
  rawPdf,
  stream,
  type OnePageOptions,
  type RawObject,
} from './raw-pdf.ts';

export type RedactionCase = {
  readonly name: string;
  readonly pdf: Buffer;
  /** The file has layers that are turned off. */
  readonly layers?: boolean;
  /** The name is among many words, or can't be distinguished from a part of it. */
  readonly block?: boolean;
};

/** The name that someone meant to take out. */
export const SECRET = 'Jane Bloggs';

export const TEXT = 'BT /F1 12 Tf 72 720 Td (The child lives with her aunt at home.) Tj ET\n';
const AT = { x: 72, y: 690, width: 70, height: 14 };
const NAME = text(SECRET);
const BLACK_BOX = '0 g 70 686 74 15 re f\n';

export function text(
  words: string,
  { x = AT.x, y = AT.y, size = 12, colour = '0 g', mode = 0 } = {},
): string {
  return `BT ${colour} ${mode} Tr /F1 ${size} Tf ${x} ${y} Td (${words}) Tj 0 Tr ET 0 g\n`;
}

export function content(body: string, options: OnePageOptions = {}): Buffer {
  return onePage({ ...options, content: flate(`${TEXT}${body}`) });
}

/** An annotation over the name, drawn by its own appearance. */
export function annotation(subtype: string, appearance: string, dict = '', resources = ''): Buffer {
  return content(NAME, {
    page: '/Annots [6 0 R]',
    more: [
      `<< /Type /Annot /Subtype /${subtype} /Rect [70 686 144 701] /F 4 /QuadPoints [70 701 144 701 70 686 144 686] ${dict} /AP << /N 7 0 R >> >>`,
      stream(
        appearance,
        `/Type /XObject /Subtype /Form /BBox [70 686 144 701] /Resources << ${resources} >>`,
      ),
    ],
  });
}

/** Eight bits of grey a pixel. */
export function greyPicture(
  width: number,
  height: number,
  shade: (x: number, y: number) => number,
): RawObject {
  const pixels = Buffer.alloc(width * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) pixels[y * width + x] = shade(x, y);
  }
  return flate(
    pixels,
    `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceGray /BitsPerComponent 8`,
  );
}

/** A page of print as a scanner sees it, in lines of dark specks; blank from `gapFrom` to `gapTo` if given. */
export function scanOfPrint(
  shade: (x: number, y: number) => number | undefined = () => undefined,
): RawObject {
  return greyPicture(595, 842, (x, y) => {
    const own = shade(x, y);
    if (own !== undefined) return own;
    const inLine = y % 20 < 9 && x > 60 && x < 530 && y > 60 && y < 780;
    return inLine && (x * 7 + y * 13 + ((x * y) % 11)) % 5 < 2 ? 30 : 250;
  });
}

/** A photograph: soft shapes with some detail. */
export function photograph(
  shade: (x: number, y: number) => number | undefined = () => undefined,
): RawObject {
  return greyPicture(300, 200, (x, y) => {
    const own = shade(x, y);
    if (own !== undefined) return own;
    return Math.round(120 + 60 * Math.sin(x / 9) * Math.cos(y / 7) + ((x * 31 + y * 17) % 23));
  });
}

export const XOBJECT = (name: string, number: number) => `/XObject << /${name} ${number} 0 R >>`;

/** A page whose resources hold one more thing than the font: object 6. */
export function withResource(
  entry: string,
  body: string,
  more: readonly RawObject[],
  options: { page?: string; catalog?: string; ownFont?: boolean } = {},
): Buffer {
  return rawPdf([
    `<< /Type /Catalog /Pages 2 0 R ${options.catalog ?? ''} >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << ${options.ownFont === true ? '' : '/Font << /F1 5 0 R >> '}${entry} >> ${options.page ?? ''} >>`,
    flate(body),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...more,
  ]);
}

export const PHOTOGRAPH = 'q 300 0 0 200 100 400 cm /Im0 Do Q ';
/** What is drawn on a photograph: it reaches from 100 400 to 400 600. */
export const onPhotograph = (
  body: string,
  drawing = PHOTOGRAPH,
  picture: RawObject = photograph(),
  page = '',
) => withResource(XOBJECT('Im0', 6), `${TEXT}${drawing}${body}`, [picture], { page });

const SCAN = 'q 595 0 0 842 0 0 cm /Im0 Do Q\n';
export const scanned = (body: string, picture: RawObject = scanOfPrint(), page = '') =>
  withResource(XOBJECT('Im0', 6), `${SCAN}${body}`, [picture], { page });
/** The words of an OCR layer, over line `line` of the scan. */
export const ocr = (words: string, line = 7, x = 72) =>
  text(words, { x, y: 842 - line * 20 - 9, size: 11, mode: 3 });
/** Black pixels where the words of that line are. */
const burnt = (line: number) => (x: number, y: number) =>
  x >= 66 && x <= 170 && y >= line * 20 - 4 && y <= line * 20 + 13 ? 5 : undefined;

const PATTERN = [
  stream(
    '0 g 0 0 4 4 re f',
    '/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 4 4] /XStep 4 /YStep 4 /Resources << >>',
  ),
];
export const form = (body: string, dict = '', resources = '/Font << /F1 5 0 R >>') =>
  stream(
    body,
    `/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << ${resources} >> ${dict}`,
  );
export const gState = (entries: string) => `/ExtGState << /G1 << /Type /ExtGState ${entries} >> >>`;

/** What someone took out, and didn't: each has to be found, as an error. */
export const FAILED_REDACTIONS: readonly RedactionCase[] = [
  { name: 'a black box over a name', pdf: content(`${NAME}${BLACK_BOX}`) },
  { name: 'a dark blue box', pdf: content(`${NAME}0.1 0.1 0.3 rg 70 686 74 15 re f`) },
  { name: 'a grey box', pdf: content(`${NAME}0.6 g 70 686 74 15 re f`) },
  { name: 'a white box', pdf: content(`${NAME}1 g 70 686 74 15 re f`) },
  { name: 'a box with an outline', pdf: content(`${NAME}0 g 1 0 0 RG 2 w 70 686 74 15 re B`) },
  { name: 'a box drawn as a polygon', pdf: content(`${NAME}0 g 70 686 m 144 685 l 146 694 l 144 701 l 70 702 l h f`) },
  { name: 'a box with rounded corners', pdf: content(`${NAME}0 g 74 685 m 142 685 l 145 685 145 688 145 690 c 145 700 l 145 702 l 70 702 l 68 702 68 700 68 698 c 68 688 l 68 685 l h f`) },
  { name: 'a thick line', pdf: content(`${NAME}0 G 16 w 70 693 m 144 693 l S`) },
  { name: 'a scribble', pdf: content(`${NAME}0 G 5 w 70 ${[0, 1, 2, 3, 4].map((n) => `${688 + n * 3} m 144 ${688 + n * 3} l 70`).join(' ')} 703 m 144 703 l S`) },
  { name: 'two boxes that meet in the name', pdf: content(`${NAME}0 g 70 686 40 15 re f 109 686 35 15 re f`) },
  { name: 'a box of small squares', pdf: content(`${NAME}0 g ${Array.from({ length: 37 }, (_, n) => `${70 + n * 2} 686 2.2 15 re f`).join(' ')}`) },
  { name: 'a box almost opaque', pdf: withResource(gState('/ca 0.97'), `${TEXT}${NAME}q /G1 gs ${BLACK_BOX} Q`, []) },
  { name: 'a box that multiplies', pdf: withResource(gState('/BM /Multiply'), `${TEXT}${NAME}q /G1 gs ${BLACK_BOX} Q`, []) },
  { name: 'a box filled by a pattern', pdf: withResource('/Pattern << /P1 6 0 R >>', `${TEXT}${NAME}/Pattern cs /P1 scn 70 686 74 15 re f`, PATTERN) },
  { name: 'a box filled by a shading', pdf: withResource('/Shading << /S1 << /ShadingType 2 /ColorSpace /DeviceGray /Coords [70 0 144 0] /Function << /FunctionType 2 /Domain [0 1] /C0 [0] /C1 [0.1] /N 1 >> /Extend [true true] >> >>', `${TEXT}${NAME}q 70 686 74 15 re W n /S1 sh Q`, []) },
  { name: 'a box in a form', pdf: withResource(XOBJECT('Fm0', 6), `${TEXT}${NAME}/Fm0 Do`, [form(BLACK_BOX)]) },
  { name: 'the name in a form, the box on the page', pdf: withResource(XOBJECT('Fm0', 6), `${TEXT}/Fm0 Do ${BLACK_BOX}`, [form(NAME)]) },
  { name: 'name and box in a scaled form', pdf: withResource(XOBJECT('Fm0', 6), `${TEXT}q 0.5 0 0 0.5 30 300 cm /Fm0 Do Q`, [form(`${NAME}${BLACK_BOX}`)]) },
  { name: 'a form in a form', pdf: withResource(XOBJECT('Fm0', 6), `${TEXT}q 2 0 0 2 0 -690 cm /Fm0 Do Q`, [form('/Fm1 Do', '/Matrix [0.5 0 0 0.5 36 345]', '/XObject << /Fm1 7 0 R >>'), form(`${NAME}${BLACK_BOX}`)]) },
  { name: 'name and box turned', pdf: content(`q 0.8 0.6 -0.6 0.8 400 100 cm ${NAME.replace('72 690', '20 30')}0 g 18 26 74 15 re f Q`) },
  ...[90, 180, 270].map((turn) => ({ name: `a page turned by ${turn} degrees`, pdf: content(`${NAME}${BLACK_BOX}`, { page: `/Rotate ${turn}` }) })),
  { name: 'a page whose corner isn’t at the origin', pdf: content(`${NAME}${BLACK_BOX}`, { mediaBox: '[-100 -50 495 792]' }) },
  { name: 'a page ten times as large', pdf: onePage({ mediaBox: '[0 0 5950 8420]', content: flate(`q 10 0 0 10 0 0 cm ${TEXT}${NAME}${BLACK_BOX} Q`) }) },
  { name: 'a picture over the name', pdf: withResource(XOBJECT('Im0', 6), `${TEXT}${NAME}q 74 0 0 15 70 686 cm /Im0 Do Q`, [greyPicture(8, 2, () => 0)]) },
  { name: 'a blurred picture over the name', pdf: withResource(XOBJECT('Im0', 6), `${TEXT}${NAME}q 74 0 0 15 70 686 cm /Im0 Do Q`, [greyPicture(16, 4, (x, y) => 120 + ((x * 37 + y * 53) % 90))]) },
  { name: 'an inline picture over the name', pdf: content(`${NAME}q 74 0 0 15 70 686 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \u0000 EI Q`) },
  { name: 'the blocks of a font over the name', pdf: withResource('/Font << /F1 5 0 R /F2 6 0 R >>', `${TEXT}${NAME}BT /F2 15 Tf 70 686 Td (aaaaa) Tj ET`, [
    '<< /Type /Font /Subtype /Type3 /FontBBox [0 0 1000 1000] /FontMatrix [0.001 0 0 0.001 0 0] /CharProcs << /a 7 0 R >> /Encoding << /Type /Encoding /Differences [97 /a] >> /FirstChar 97 /LastChar 97 /Widths [1000] /Resources << >> >>',
    stream('1000 0 0 0 1000 1000 d1 0 0 1000 1000 re f'),
  ], { ownFont: true }) },
  { name: 'a square laid over the name', pdf: annotation('Square', BLACK_BOX, '/IC [0 0 0]') },
  { name: 'a black highlight', pdf: annotation('Highlight', `/G1 gs ${BLACK_BOX}`, '/C [0 0 0]', '/ExtGState << /G1 << /BM /Multiply >> >>') },
  { name: 'a thick pen', pdf: annotation('Ink', '0 G 16 w 70 693 m 144 693 l S', '/InkList [[70 693 144 693]]') },
  { name: 'a polygon laid over the name', pdf: annotation('Polygon', BLACK_BOX, '/Vertices [70 686 144 686 144 701 70 701]') },
  { name: 'a stamp', pdf: annotation('Stamp', `${BLACK_BOX}1 g`) },
  { name: 'a white note', pdf: annotation('FreeText', '1 g 70 686 74 15 re f', '/DA (/F1 12 Tf) /Contents ()') },
  { name: 'a redaction drawn and not applied', pdf: annotation('Redact', '1 0 0 RG 70 686 74 15 re S') },
  { name: 'a redaction without a look', pdf: content(NAME, { page: '/Annots [<< /Type /Annot /Subtype /Redact /Rect [70 686 144 701] /QuadPoints [70 701 144 701 70 686 144 686] >>]' }) },
  { name: 'white on white', pdf: content(text(SECRET, { colour: '1 g' })) },
  { name: 'almost white on white', pdf: content(text(SECRET, { colour: '0.99 g' })) },
  { name: 'white by a colour space of inks', pdf: content(text(SECRET, { colour: '0 0 0 0 k' })) },
  { name: 'black on black', pdf: content(`${BLACK_BOX}${NAME}`) },
  { name: 'near black on black', pdf: content(`${BLACK_BOX}${text(SECRET, { colour: '0.05 g' })}`) },
  { name: 'white on white, printed twice', pdf: content(`${text(SECRET, { colour: '1 g' })}${text(SECRET, { x: 72.3, colour: '1 g' })}`) },
  { name: 'transparent text', pdf: withResource(gState('/ca 0'), `${TEXT}q /G1 gs ${NAME} Q`, []) },
  { name: 'invisible text on an empty page', pdf: content(text(SECRET, { mode: 3 })) },
  { name: 'text that only clips', pdf: content(`q ${text(SECRET, { mode: 7 })} Q`) },
  { name: 'text cut to nothing', pdf: content(`q 72 690 0.1 0.1 re W n ${NAME} Q`) },
  { name: 'text outside what it is cut to', pdf: content(`q 300 300 100 100 re W n ${NAME} Q`) },
  { name: 'a name beyond the paper', pdf: content(text(SECRET, { x: 700 })) },
  { name: 'text cropped away', pdf: content(text(SECRET, { y: 800 }), { page: '/CropBox [0 0 595 780]' }) },
  { name: 'text cropped away by the pages’ own box', pdf: rawPdf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [3 0 R] /Count 1 /MediaBox [0 0 595 842] >>', '<< /Type /Page /Parent 2 0 R /CropBox [0 0 595 780] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>', flate(`${TEXT}${text(SECRET, { y: 800 })}`), '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>']) },
  { name: 'a cell of a table painted over', pdf: content(`${table()}0 g 151 601 98 18 re f`) },
  { name: 'a black row of a table', pdf: content(`0 g 50 600 400 20 re f ${table()}`) },
  { name: 'a black box over many lines', pdf: content(`${Array.from({ length: 12 }, (_, n) => text(`Line ${n} about Jane Bloggs and her aunt`, { y: 600 - n * 16 })).join('')}0 g 60 400 400 220 re f`) },
  { name: 'a page blacked out', pdf: content(`${NAME}0 g 0 0 595 842 re f`), block: true },
  { name: 'a label on the box', pdf: content(`${NAME}${BLACK_BOX}${text('REDACTED', { colour: '1 g', size: 9, x: 74 })}`) },
  { name: 'most of the height covered', pdf: content(`${NAME}0 g 70 688 74 9.5 re f`) },
  { name: 'an earlier save with the name', pdf: appendRevision(onePage({ content: stream(`${TEXT}${NAME}`) }), { 4: `<< /Length ${TEXT.length} >>\nstream\n${TEXT}\nendstream` }) },
  { name: 'an earlier page that was taken out', pdf: withoutSecondPage() },
  { name: 'a black box on a scan', pdf: scanned('0 g 66 686 110 20 re f') },
  { name: 'a black box on a scan with its text', pdf: scanned(`${ocr(SECRET)}0 g 66 686 110 20 re f`) },
  { name: 'a scan blackened before its text was read away', pdf: scanned(ocr(SECRET), scanOfPrint(burnt(7))) },
  { name: 'white over a scan with its text', pdf: scanned(`${ocr(SECRET)}1 g 66 686 110 20 re f`) },
  { name: 'a black square laid over a scan', pdf: withResource(XOBJECT('Im0', 6), SCAN, [scanOfPrint(), '<< /Type /Annot /Subtype /Square /F 4 /Rect [66 686 176 706] /AP << /N 8 0 R >> >>', stream('0 g 66 686 110 20 re f', '/Type /XObject /Subtype /Form /BBox [66 686 176 706]')], { page: '/Annots [7 0 R]' }) },
  { name: 'a black box over a face', pdf: withResource(XOBJECT('Im0', 6), `${TEXT}q 300 0 0 200 100 400 cm /Im0 Do Q 0 g 180 480 60 70 re f`, [photograph()]) },
  { name: 'a dark blue box over a face', pdf: onPhotograph('0.1 0.1 0.3 rg 180 480 60 70 re f') },
  { name: 'a black circle over a face', pdf: onPhotograph('0 g 210 480 m 230 480 245 495 245 515 c 245 535 230 550 210 550 c 190 550 175 535 175 515 c 175 495 190 480 210 480 c h f') },
  { name: 'a black box over a face at the edge', pdf: onPhotograph('0 g 95 480 60 70 re f') },
  { name: 'a black box over a face in the corner', pdf: onPhotograph('0 g 95 395 60 70 re f') },
  { name: 'black boxes over three faces', pdf: onPhotograph('0 g 120 480 40 50 re f 200 480 40 50 re f 300 480 40 50 re f') },
  { name: 'a thick black line over a face', pdf: onPhotograph('0 G 50 w 150 510 m 270 510 l S') },
  { name: 'a photograph all under a black box', pdf: onPhotograph('0 g 95 395 310 210 re f') },
  { name: 'a small picture of words all under a black box', pdf: onPhotograph('0 g 98 398 104 44 re f', 'q 100 0 0 40 100 400 cm /Im0 Do Q ', scanOfPrint()) },
  { name: 'a small picture of words all under a white box', pdf: onPhotograph('1 g 98 398 104 44 re f', 'q 100 0 0 40 100 400 cm /Im0 Do Q ', scanOfPrint()) },
  { name: 'a black square laid over a face', pdf: withResource(XOBJECT('Im0', 6), `${TEXT}${PHOTOGRAPH}`, [photograph(), '<< /Type /Annot /Subtype /Square /F 4 /Rect [180 480 240 550] /AP << /N 8 0 R >> >>', stream('0 g 180 480 60 70 re f', '/Type /XObject /Subtype /Form /BBox [180 480 240 550]')], { page: '/Annots [7 0 R]' }) },
  { name: 'a black box over a face on a turned page', pdf: onPhotograph('0 g 180 480 60 70 re f', PHOTOGRAPH, photograph(), '/Rotate 90') },
  { name: 'a black box over a number plate, with a label', pdf: onPhotograph(`0 g 180 480 60 20 re f ${text('REDACTED', { x: 184, y: 486, size: 9, colour: '1 g' })}`) },
  { name: 'a black picture on a photograph', pdf: withResource('/XObject << /Im0 6 0 R /Im1 7 0 R >>', `${TEXT}q 300 0 0 200 100 400 cm /Im0 Do Q q 60 0 0 70 180 480 cm /Im1 Do Q`, [photograph(), greyPicture(2, 2, () => 0)]) },
]; // prettier-ignore

/** A table with lines, a name in one of its cells. */
function table(): string {
  const lines = [600, 620, 640].map((y) => `50 ${y} m 450 ${y} l S`).join(' ');
  return `0 G 0.5 w ${lines}\n${text('Ward', { x: 55, y: 625 })}${text('Child', { x: 155, y: 625 })}${text('Armley', { x: 55, y: 605 })}${text(SECRET, { x: 155, y: 605 })}`;
}

function withoutSecondPage(): Buffer {
  const pdf = rawPdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R 6 0 R] /Count 2 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    stream(TEXT),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 7 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    stream(NAME),
  ]);
  return appendRevision(pdf, { 2: '<< /Type /Pages /Kids [3 0 R] /Count 1 >>' });
}

/** What a reader of the corpus would not expect, and may be reported only as a warning. */
export const SUSPICIOUS: readonly RedactionCase[] = [
  { name: 'words on a hidden layer', pdf: withResource('/Properties << /L1 6 0 R >>', `${TEXT}/OC /L1 BDC ${NAME} EMC`, ['<< /Type /OCG /Name (Notes) >>'], { catalog: '/OCProperties << /OCGs [6 0 R] /D << /OFF [6 0 R] >> >>' }), layers: true },
  { name: 'words beyond the paper', pdf: content(text('Notes of the designer', { x: 700 })) },
  { name: 'a line with a name that runs off the paper', pdf: content(text(`The board of the ward was told of it by ${SECRET}`, { x: 390 })) },
  { name: 'words that their cell cuts off', pdf: content(`q 50 600 100 20 re W n ${text('A name too long for its cell, which is Jane Bloggs', { x: 55, y: 605 })} Q`) },
]; // prettier-ignore

/** Pages as honest programs make them: none may be stopped. */
export const HONEST_PAGES: readonly RedactionCase[] = [
  { name: 'plain text', pdf: content(NAME) },
  { name: 'a box drawn before its text', pdf: content(`1 1 0 rg 70 686 74 15 re f ${NAME}`) },
  { name: 'a dark table header with white words', pdf: content(`0.1 0.2 0.4 rg 50 620 400 20 re f ${table().replaceAll('0 g 0 Tr /F1 12 Tf 55 625', '1 g 0 Tr /F1 12 Tf 55 625').replaceAll('0 g 0 Tr /F1 12 Tf 155 625', '1 g 0 Tr /F1 12 Tf 155 625')}`) },
  { name: 'a table with striped rows', pdf: content(`0.9 g 50 600 400 20 re f ${table()}`) },
  { name: 'dark bars with labels on them', pdf: content(Array.from({ length: 6 }, (_, n) => `0.1 0.1 0.4 rg ${80 + n * 60} 300 40 ${80 + n * 20} re f ${text(`${20 + n}%`, { x: 85 + n * 60, y: 310, colour: '1 g' })}`).join('')) },
  { name: 'black bars with labels above them', pdf: content(Array.from({ length: 6 }, (_, n) => `0 g ${80 + n * 60} 300 40 ${80 + n * 20} re f ${text(`${20 + n}%`, { x: 85 + n * 60, y: 385 + n * 20 })}`).join('')) },
  { name: 'a line chart over its grid', pdf: content(`0.8 G ${Array.from({ length: 8 }, (_, n) => `80 ${300 + n * 20} m 480 ${300 + n * 20} l S`).join(' ')} 0 G 3 w 80 310 m 160 360 l 240 330 l 320 420 l 480 440 l S ${text('Referrals', { x: 300, y: 460 })}`) },
  { name: 'a black footer with a white page number', pdf: content(`0 g 0 0 595 40 re f ${text('Leeds City Council - page 3', { x: 60, y: 15, colour: '1 g' })}`) },
  { name: 'a page number that nobody sees on a black footer', pdf: content(`0 g 0 0 595 40 re f ${text('3', { x: 60, y: 15 })}`) },
  { name: 'black boxes whose words are gone', pdf: content(`${BLACK_BOX}0 g 200 640 90 15 re f 320 560 120 15 re f`) },
  { name: 'black boxes with a label, the words gone', pdf: content(`${BLACK_BOX}${text('[redacted]', { colour: '1 g', size: 9, x: 74 })}`) },
  { name: 'a scan', pdf: scanned('') },
  { name: 'a scan with its text', pdf: scanned(Array.from({ length: 30 }, (_, n) => ocr('Words that the scanner read in this line', 4 + n)).join('')) },
  { name: 'a scan with its text below the picture', pdf: withResource(XOBJECT('Im0', 6), `${Array.from({ length: 30 }, (_, n) => text('Words that the scanner read here', { y: 842 - (4 + n) * 20 - 9 })).join('')}${SCAN}`, [scanOfPrint()]) },
  { name: 'a scan blackened, its text read afterwards', pdf: scanned(ocr('Words beside the black', 7, 200), scanOfPrint(burnt(7))) },
  { name: 'a scan with a black edge, and a few marks read in it', pdf: scanned(`${ocr('l|', 10, 5)}${ocr('Words of the line', 8)}`, scanOfPrint((x) => (x < 30 ? 4 : undefined))) },
  { name: 'a scan with a stamp of the page number', pdf: scanned(`1 g 270 20 60 16 re f ${text('Page 12', { x: 275, y: 24 })}`) },
  { name: 'a scan in strips with its text', pdf: withResource(XOBJECT('Im0', 6), `${Array.from({ length: 4 }, (_, n) => `q 595 0 0 210.5 0 ${n * 210.5} cm /Im0 Do Q `).join('')}${ocr('Words of the line', 8)}`, [scanOfPrint()]) },
  { name: 'a watermark over the text', pdf: withResource(gState('/ca 0.2'), `${TEXT}${NAME}q /G1 gs 0.5 g BT /F1 90 Tf 0.7 0.7 -0.7 0.7 150 250 Tm (DRAFT) Tj ET Q`, []) },
  { name: 'a watermark under the text', pdf: content(`0.9 g BT /F1 90 Tf 0.7 0.7 -0.7 0.7 150 250 Tm (DRAFT) Tj ET ${NAME}`) },
  { name: 'words with a drop shadow', pdf: content(`${text('Annual report', { x: 81, y: 599, size: 30, colour: '0.7 g' })}${text('Annual report', { x: 80, y: 600, size: 30 })}`) },
  { name: 'words with a shadow as browsers draw it', pdf: withResource(gState('/ca 0'), `${TEXT}q /G1 gs ${text('Annual report', { x: 83, y: 597, size: 30 })} Q ${text('Annual report', { x: 80, y: 600, size: 30 })}`, []) },
  { name: 'words printed twice to look bold', pdf: content(`${NAME}${NAME}${text(SECRET, { x: 72.3 })}`) },
  { name: 'a box drawn over words that are drawn again on it', pdf: content(`${NAME}0.1 0.1 0.4 rg 70 686 74 15 re f ${text(SECRET, { colour: '1 g' })}`) },
  { name: 'a shadow below a box', pdf: content(`0.6 g 104 396 300 100 re f 1 g 100 400 300 100 re f 0 G 100 400 300 100 re S ${text('Key findings', { x: 120, y: 460 })}`) },
  { name: 'a coloured callout with words', pdf: content(`0.8 0.9 1 rg 60 500 470 80 re f 0 0 0.5 rg 60 500 6 80 re f ${text('Our priorities for 2022', { x: 80, y: 540 })}`) },
  { name: 'a dark cover page', pdf: onePage({ content: flate(`0.05 0.1 0.25 rg 0 0 595 842 re f ${text('Annual report', { x: 80, y: 500, size: 40, colour: '1 g' })}${text('Children and families', { x: 80, y: 450, size: 16, colour: '0.8 0.9 1 rg' })}`) }) },
  { name: 'white words on a photograph', pdf: withResource(XOBJECT('Im0', 6), `q 595 0 0 842 0 0 cm /Im0 Do Q ${text('Our city', { x: 80, y: 600, size: 48, colour: '1 g' })}`, [photograph()]) },
  { name: 'a caption on a dark band over a photograph', pdf: withResource(XOBJECT('Im0', 6), `${TEXT}q 300 0 0 200 100 400 cm /Im0 Do Q 0 g 100 400 300 24 re f ${text('The new library', { x: 110, y: 407, colour: '1 g' })}`, [photograph()]) },
  { name: 'a dark band without words along a photograph', pdf: withResource(XOBJECT('Im0', 6), `${TEXT}q 300 0 0 200 100 400 cm /Im0 Do Q 0 g 100 400 300 24 re f`, [photograph()]) },
  { name: 'a photograph with a panel of words on it', pdf: onPhotograph(`1 g 240 420 150 160 re f ${text('What residents say', { x: 250, y: 560 })}`) },
  { name: 'a photograph below most of a panel of words', pdf: onPhotograph(`1 g 95 395 290 180 re f ${text('What residents say', { x: 120, y: 560 })}`) },
  { name: 'photographs that overlap', pdf: withResource('/XObject << /Im0 6 0 R /Im1 7 0 R >>', `${TEXT}${PHOTOGRAPH}q 200 0 0 150 250 450 cm /Im1 Do Q`, [photograph(), photograph((x) => (x < 3 ? 255 : undefined))]) },
  { name: 'a photograph put over another', pdf: withResource('/XObject << /Im0 6 0 R /Im1 7 0 R >>', `${TEXT}${PHOTOGRAPH}q 300 0 0 200 100 400 cm /Im1 Do Q`, [photograph(), photograph((x, y) => ((x + y) % 7 === 0 ? 90 : undefined))]) },
  { name: 'a logo on a photograph', pdf: withResource('/XObject << /Im0 6 0 R /Im1 7 0 R >>', `${TEXT}${PHOTOGRAPH}q 60 0 0 40 330 550 cm /Im1 Do Q`, [photograph(), greyPicture(60, 40, (x, y) => ((x - 30) ** 2 + (y - 20) ** 2 < 200 ? 20 : 250))]) },
  { name: 'a dark triangle across the corner of a photograph', pdf: onPhotograph('0.05 0.1 0.25 rg 100 400 m 220 400 l 100 520 l h f') },
  { name: 'a dark panel beside its photograph, over its edge', pdf: onPhotograph('0.05 0.1 0.25 rg 60 400 100 200 re f') },
  { name: 'black bars above and below a photograph', pdf: onPhotograph('0 g 100 400 300 20 re f 100 580 300 20 re f') },
  { name: 'a photograph dimmed under a title', pdf: withResource(`${XOBJECT('Im0', 6)} ${gState('/ca 0.5')}`, `${TEXT}${PHOTOGRAPH}q /G1 gs 0 g 100 400 300 200 re f Q ${text('Our city', { x: 120, y: 500, size: 30, colour: '1 g' })}`, [photograph()]) },
  { name: 'a film’s button on its picture', pdf: onPhotograph('0 g 250 500 m 261 500 270 509 270 520 c 270 531 261 540 250 540 c 239 540 230 531 230 520 c 230 509 239 500 250 500 c h f 1 g 244 510 m 260 520 l 244 530 l h f') },
  { name: 'a blacked-out face in the photograph itself', pdf: withResource(XOBJECT('Im0', 6), `${TEXT}${PHOTOGRAPH}`, [photograph((x, y) => (x > 80 && x < 140 && y > 50 && y < 120 ? 0 : undefined))]) },
  { name: 'a black box over a face that is black below it, too', pdf: onPhotograph('0 g 180 480 60 70 re f', PHOTOGRAPH, photograph((x, y) => (x > 75 && x < 145 && y > 45 && y < 125 ? 0 : undefined))) },
  { name: 'a photograph with a frame', pdf: withResource(XOBJECT('Im0', 6), `${TEXT}q 300 0 0 200 100 400 cm /Im0 Do Q 0 G 3 w 100 400 300 200 re S`, [photograph()]) },
  { name: 'markers on the picture of a map', pdf: withResource(XOBJECT('Im0', 6), `${TEXT}q 300 0 0 200 100 400 cm /Im0 Do Q 0 g ${Array.from({ length: 60 }, (_, n) => `${110 + (n % 10) * 28} ${410 + Math.floor(n / 10) * 30} 5 5 re f`).join(' ')}`, [photograph()]) },
  { name: 'the scale of a map on its picture', pdf: withResource(XOBJECT('Im0', 6), `${TEXT}q 300 0 0 200 100 400 cm /Im0 Do Q 0 g 120 410 40 4 re f 1 g 160 410 40 4 re f 0 g 200 410 40 4 re f`, [photograph()]) },
  { name: 'icons', pdf: content(Array.from({ length: 8 }, (_, n) => `0 0.3 0.2 rg ${80 + n * 50} 600 m ${100 + n * 50} 600 l ${110 + n * 50} 620 l ${90 + n * 50} 640 l ${75 + n * 50} 620 l h f ${text('i', { x: 90 + n * 50, y: 615, colour: '1 g' })}`).join('')) },
  { name: 'words underlined and struck through', pdf: content(`${NAME}0 G 0.8 w 72 688 m 140 688 l S 72 694 m 140 694 l S`) },
  { name: 'a yellow highlight', pdf: annotation('Highlight', '/G1 gs 1 1 0 rg 70 686 74 15 re f', '/C [1 1 0]', '/ExtGState << /G1 << /BM /Multiply >> >>') },
  { name: 'a link over words', pdf: content(NAME, { page: '/Annots [<< /Type /Annot /Subtype /Link /Rect [70 686 144 701] /Border [0 0 1] /A << /S /URI /URI (https://council.example) >> >>]' }) },
  { name: 'a frame around words', pdf: annotation('Square', '1 0 0 RG 71 687 72 13 re S') },
  { name: 'a hidden note', pdf: content(NAME, { page: '/Annots [<< /Type /Annot /Subtype /Square /F 2 /Rect [70 686 144 701] /IC [0 0 0] >>]' }) },
  { name: 'a frame in black with the name cut to it', pdf: content(`q 60 680 120 30 re W n ${NAME} Q 0 G 60 680 120 30 re S`) },
  { name: 'a web page’s words for screen readers', pdf: content(`q 72 640 1 1 re W n ${text('opens in a new tab', { y: 640 })} Q`, { trailer: '/Info 6 0 R', more: ['<< /Producer (Skia/PDF m120) >>'] }) },
  { name: 'the line of a printer outside the page', pdf: content(text('Report_v3.indd 4 12/04/2022 10:23', { y: 815, size: 6 }), { page: '/CropBox [0 0 595 800]' }) },
  { name: 'a rule of dots under a form’s field', pdf: content(`${text('....................', { x: 72 })}`, { catalog: '/AcroForm << /Fields [6 0 R] >>', page: '/Annots [6 0 R]', more: ['<< /Type /Annot /Subtype /Widget /FT /Tx /T (a) /F 4 /Rect [70 686 144 701] /AP << /N 7 0 R >> >>', stream('1 g 70 686 74 15 re f', '/Type /XObject /Subtype /Form /BBox [70 686 144 701]')] }) },
  { name: 'a logo beside words', pdf: withResource(XOBJECT('Im0', 6), `${TEXT}${NAME}q 60 0 0 40 160 680 cm /Im0 Do Q`, [photograph()]) },
  { name: 'a picture that touches the words above it', pdf: withResource(XOBJECT('Im0', 6), `${TEXT}${NAME}q 200 0 0 100 60 591.5 cm /Im0 Do Q`, [photograph()]) },
  { name: 'words in outline', pdf: content(`1 g 0 G ${text('Annual report', { size: 40, y: 500, colour: '1 g', mode: 2 })}${text('Outline', { size: 40, y: 440, mode: 1 })}`) },
  { name: 'pale grey words', pdf: content(text('For information only', { colour: '0.75 g' })) },
  { name: 'a gradient behind white words', pdf: withResource('/Shading << /S1 << /ShadingType 2 /ColorSpace /DeviceRGB /Coords [50 0 550 0] /Function << /FunctionType 2 /Domain [0 1] /C0 [0 0.1 0.4] /C1 [0.3 0 0.4] /N 1 >> /Extend [true true] >> >>', `${TEXT}q 50 480 500 60 re W n /S1 sh Q ${text('Our ambitions', { x: 70, y: 500, size: 24, colour: '1 g' })}`, []) },
  { name: 'a later save that changed nothing in the words', pdf: appendRevision(onePage({ content: stream(TEXT) }), { 4: `<< /Length ${TEXT.length} >>\nstream\n${TEXT}\nendstream` }) },
  { name: 'a later save that added words', pdf: appendRevision(onePage({ content: stream(TEXT) }), { 4: `<< /Length ${TEXT.length + NAME.length} >>\nstream\n${TEXT}${NAME}\nendstream` }) },
  { name: 'a layer that is shown', pdf: withResource('/Properties << /L1 6 0 R >>', `${TEXT}/OC /L1 BDC ${NAME} EMC`, ['<< /Type /OCG /Name (Text) >>'], { catalog: '/OCProperties << /OCGs [6 0 R] /D << /ON [6 0 R] >> >>' }) },
]; // prettier-ignore
