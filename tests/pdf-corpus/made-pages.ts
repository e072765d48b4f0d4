import { flate, pagesOf, type RawObject } from './raw-pdf.ts';
import { content, gState, greyPicture, photograph, text, withResource, XOBJECT, type RedactionCase } from './redactions.ts'; // prettier-ignore

/** "PANTONE 485 C" as red, 1 for all of its ink. */
const SPOT =
  '/ColorSpace << /Cs1 [/Separation /PANTONE#20485#20C /DeviceRGB << /FunctionType 2 /Domain [0 1] /C0 [1 1 1] /C1 [0.85 0.1 0.1] /N 1 >>] >>';
const made = (entry: string, body: string, more: readonly RawObject[] = []) =>
  withResource(entry, body, more);
const lines = (count: number, from = 690) =>
  Array.from({ length: count }, (_, n) =>
    text(`The committee notes line ${n} of the report`, { y: from - n * 16 }),
  ).join('');
const turned = (words: string, colour: string) =>
  `BT ${colour} /F1 90 Tf 0.7 0.7 -0.7 0.7 150 300 Tm (${words}) Tj ET 0 g\n`;
const squares = Array.from({ length: 400 }, (_, n) =>
  (n * 7919) % 13 < 6 ? `${100 + (n % 20) * 5} ${400 + Math.floor(n / 20) * 5} 5 5 re` : '',
).join(' ');
const AXIS = ['12,000', '10,000', '8,000', '6,000', '4,000', '2,000'];
const axis = (clip: string) =>
  `q ${clip} ${AXIS.map((figure, n) => text(figure, { x: 40, y: 700 - n * 40 })).join('')}${text('Gross expenditure', { x: 300, y: 620 })} Q`;
const beside = AXIS.map((_, n) => text('see the annex for causes', { x: 250, y: 715 - n * 40 })).join(''); // prettier-ignore
/** A page of print that a scanner read, with its reading in no ink. */
const scan = () => greyPicture(300, 420, (x, y) => (y % 14 < 8 && x > 30 && x < 270 && (x * 7 + y * 3) % 5 < 2 ? 40 : 248)); // prettier-ignore
/** Strokes of a pen on paper that is clear. */
const ink = () =>
  flate(
    Buffer.from(
      Array.from({ length: 120 * 50 }, (_, at) =>
        Math.abs(Math.floor(at / 120) - 25 - 15 * Math.sin((at % 120) / 6)) < 2 ? 30 : 255,
      ),
    ),
    '/Type /XObject /Subtype /Image /Width 120 /Height 50 /ColorSpace /DeviceGray /BitsPerComponent 8 /Mask [255 255]',
  );
const SCAN = 'q 595 0 0 842 0 0 cm /Im0 Do Q ';
const chart = [100, 200, 260, 50].map((high, n) => `0.2 0.4 0.6 rg ${100 + n * 60} 400 40 ${high} re f ${text(String(high), { x: 108 + n * 60, y: 385 + high, size: 9, colour: '1 g' })}`).join(''); // prettier-ignore
const bar = (share: number, y: number) => `0.87 g 72 ${y} 300 20 re f 0 0.35 0.6 rg 72 ${y} ${300 * share} 20 re f ${text('Milestone reached', { x: 80, y: y + 5, colour: share > 0.4 ? '1 g' : '0 g' })}`; // prettier-ignore

/** Pages as offices, printers and designers make them, in which nothing is hidden. */
export const MADE_PAGES: readonly RedactionCase[] = [
  { name: 'DRAFT in grey over a page', pdf: made(gState('/ca 0.2'), `${lines(20)}q /G1 gs ${turned('DRAFT', '0.5 g')} Q`) },
  { name: 'DRAFT in pale grey under a page', pdf: content(`${turned('DRAFT', '0.9 g')}${lines(20)}`) },
  { name: 'a heading on a spot colour', pdf: made(SPOT, `/Cs1 cs 1 scn 0 760 595 82 re f ${text('Annual report', { x: 72, y: 785, size: 30, colour: '1 g' })}${lines(5)}`) },
  { name: 'a heading in a spot colour', pdf: made(SPOT, `BT /Cs1 cs 1 scn /F1 30 Tf 72 720 Td (Annual report) Tj ET ${lines(5)}`) },
  { name: 'black printed over a colour', pdf: made(gState('/OP true /op true /OPM 1'), `/G1 gs 0.1 0 0.9 0 k 60 680 300 40 re f ${text('Printed over yellow', { colour: '0 0 0 1 k' })}${lines(5, 600)}`) },
  { name: 'a code to scan', pdf: content(`0 g ${squares} f ${text('Scan this code', { y: 370 })}`) },
  { name: 'a code to scan on a photograph', pdf: made(XOBJECT('Im0', 6), `${lines(3)}q 300 0 0 200 80 380 cm /Im0 Do Q 1 g 95 395 110 110 re f 0 g ${squares} f`, [photograph()]) },
  { name: 'the bars of a chart with their figures on them', pdf: content(chart) },
  { name: 'bars of progress with words on them', pdf: content(`${bar(0.9, 600)}${bar(0.2, 560)}${bar(0.5, 520)}`) },
  { name: 'a scan with its reading', pdf: made(XOBJECT('Im0', 6), `${SCAN}${Array.from({ length: 12 }, (_, n) => text('The chairman moved the minutes', { x: 70, y: 770 - n * 28, mode: 3 })).join('')}`, [scan()]) },
  { name: 'a scan with its reading below it', pdf: made(XOBJECT('Im0', 6), `${Array.from({ length: 12 }, (_, n) => text('The chairman moved the minutes', { x: 70, y: 770 - n * 28 })).join('')}${SCAN}`, [scan()]) },
  { name: 'a heading with its shadow', pdf: content(`${text('Annual review', { x: 74, y: 698, size: 30, colour: '0.6 g' })}${text('Annual review', { x: 72, y: 700, size: 30 })}`) },
  { name: 'a heading that is printed twice to look bold', pdf: content(`${text('Annual review', { x: 72 })}${text('Annual review', { x: 72.3 })}`) },
  { name: 'a white heading with an outline', pdf: content('BT 1 g 0 0.2 0.4 RG 1.5 w 2 Tr /F1 50 Tf 72 600 Td (OUTLINE) Tj 0 Tr ET') },
  { name: 'a signature as a picture over the line and name', pdf: made('/XObject << /Im0 6 0 R >>', `${text('Director of Resources')}q 120 0 0 50 72 680 cm /Im0 Do Q`, [ink()]) },
  { name: 'a letterhead with a band and white words', pdf: content(`0 0.4 0.25 rg 0 0 595 30 re f ${text('Working for you', { x: 240, y: 10, colour: '1 g' })}${lines(8)}`) },
  { name: 'a panel of glass over a band', pdf: made(gState('/ca 0.4'), `0 0.2 0.4 rg 60 680 400 40 re f ${text('Executive summary', { size: 20, colour: '1 g' })}q /G1 gs 1 g 60 680 400 18 re f Q`) },
  { name: 'slides with white words on a photograph', pdf: made(XOBJECT('Im0', 6), `q 595 0 0 400 0 442 cm /Im0 Do Q 0 0.2 0.3 rg 40 500 300 60 re f ${text('What we did', { x: 60, y: 525, size: 24, colour: '1 g' })}`, [photograph()]) },
  { name: 'a chart that runs over two pages', pdf: pagesOf([axis(''), `${beside}${axis('700 0 10 10 re W n')}`]) },
  { name: 'crop marks and a line of the printer', pdf: content(`0 G 0.3 w 20 30 m 40 30 l S 30 20 m 30 40 l S ${text('Brochure_v3.indd 1 12/11/2026 10:14', { x: 40, y: 20, size: 6 })}${lines(5)}`) },
  { name: 'words with a halo on a map', pdf: content(`0.9 0.95 0.9 rg 60 400 400 300 re f ${['Mill Lane', 'High Street'].map((words, n) => `BT 1 G 3 w 1 Tr /F1 10 Tf 1 0 0 1 ${100 + n * 90} ${500 + n * 60} Tm (${words}) Tj ET ${text(words, { x: 100 + n * 90, y: 500 + n * 60, size: 10 })}`).join('')}`) },
]; // prettier-ignore
