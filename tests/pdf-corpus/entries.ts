import { flate, onePage, stream, type RawObject } from './raw-pdf.ts';
import { annotation, content, text, withResource, SECRET, type RedactionCase } from './redactions.ts'; // prettier-ignore

const BIRTH = 'Jane Bloggs, date of birth: 3 May 2011';
const RECT = '/Rect [70 686 144 701]';
const page = (catalog: string, entries: string, more: readonly RawObject[] = []) =>
  onePage({ catalog, page: entries, more });
const annotated = (entries: string) =>
  page('', '/Annots [6 0 R]', [`<< /Type /Annot ${RECT} /F 4 ${entries} >>`]);
const field = (entries: string) =>
  page('/AcroForm << /Fields [6 0 R] >>', '/Annots [6 0 R]', [`<< /Type /Annot /Subtype /Widget /F 4 ${RECT} ${entries} >>`]); // prettier-ignore
const structure = (entries: string) =>
  page('/MarkInfo << /Marked true >> /StructTreeRoot 6 0 R', '', [
    '<< /Type /StructTreeRoot /K 7 0 R >>',
    `<< /Type /StructElem /S /Span /P 6 0 R ${entries} >>`,
  ]);
const xmp = (words: string) => stream(`<x:xmpmeta><dc:description a="${words}">${words}</dc:description></x:xmpmeta>`, '/Type /Metadata /Subtype /XML'); // prettier-ignore

/** What programs and forms keep under names of their own, each with `words` in it. */
const entries = (words: string): readonly (readonly [where: string, pdf: Buffer])[] => [
  ['the title of a part of the structure', structure(`/T (${words})`)],
  ['the long form of a short word', structure(`/E (${words})`)],
  ['the title of an article', page('/Threads [6 0 R]', '', [`<< /Type /Thread /I << /Title (${words}) >> >>`])],
  ['the label of a page', page(`/PageLabels << /Nums [0 << /P (${words}) >>] >>`, '')],
  ['a list to choose from', field(`/FT /Ch /T (a) /Opt [(None) (${words})]`)],
  ['a list of pairs to choose from', field(`/FT /Ch /T (a) /Opt [[(1) (${words})]]`)],
  ['the name of a field', field(`/FT /Tx /T (${words})`)],
  ['the formatted value of a field', field(`/FT /Tx /T (a) /RV (<p>${words}</p>)`)],
  ['the reason for a signature', field(`/FT /Sig /T (a) /V << /Type /Sig /Reason (${words}) >>`)],
  ['the words on a button', annotated(`/Subtype /Widget /FT /Btn /T (a) /MK << /CA (${words}) >>`)],
  ['the subject of a note', annotated(`/Subtype /Text /Subj (${words})`)],
  ['the words for a redaction', annotated(`/Subtype /Square /OverlayText (${words})`)],
  ['the XMP of the file', page('/Metadata 6 0 R', '', [xmp(words)])],
  ['the XMP of a page', page('', '/Metadata 6 0 R', [xmp(words)])],
  ['a note of a program', page('', `/PieceInfo << /App << /Private << /Note (${words}) >> >> >>`)],
]; // prettier-ignore

const state = (entry: string, body: string, more: readonly RawObject[] = []) =>
  withResource(`/ExtGState << /G1 << ${entry} >> >>`, `${text('The child lives with her aunt', { y: 720 })}q /G1 gs ${body} Q`, ['<< >>', ...more]); // prettier-ignore
const MASK = '/SMask << /Type /Mask /S /Luminosity /G 7 0 R >>';
const maskOf = (grey: number) => flate(`${grey} g 0 0 595 842 re f`, '/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Group << /S /Transparency /CS /DeviceGray >> /Resources << >>'); // prettier-ignore

/** Personal data in what no page shows, and words that are masked or blended away. */
export const KEPT_IN_ENTRIES: readonly RedactionCase[] = [
  ...entries(BIRTH).map(([where, pdf]) => ({ name: `a date of birth in ${where}`, pdf })),
  ...entries('NHS number 943 476 5919').map(([where, pdf]) => ({ name: `an NHS number in ${where}`, pdf })),
  { name: 'a name behind a black mask', pdf: state(MASK, text(SECRET), [maskOf(0)]) },
  { name: 'a name that only lightens white paper', pdf: state('/BM /Lighten', text(SECRET)) },
  { name: 'a name that only screens white paper', pdf: state('/BM /Screen', text(SECRET, { colour: '0.3 g' })) },
  { name: 'a name in white that only darkens', pdf: state('/BM /Multiply', text(SECRET, { colour: '1 g' })) },
  ...['Watermark', 'Caret', 'PolyLine', 'Circle', 'PrinterMark'].map((kind) => ({ name: `a black ${kind} laid over the name`, pdf: annotation(kind, '0 g 0 0 600 800 re f') })),
]; // prettier-ignore

/** The same places, masks and fields, as honest files have them. */
export const PLAIN_ENTRIES: readonly RedactionCase[] = [
  ...entries('Ward budget for 2026, prepared on 3 May 2026').map(([where, pdf]) => ({ name: `plain words in ${where}`, pdf })),
  ...entries('Ask press.office@company.example or 07700 912345').map(([where, pdf]) => ({ name: `a maker’s address in ${where}`, pdf })),
  { name: 'words behind a mask that lets all through', pdf: state(MASK, text('The committee agreed'), [maskOf(1)]) },
  { name: 'words behind a mask that lets half through', pdf: state(MASK, text('The committee agreed'), [maskOf(0.6)]) },
  { name: 'words that darken the paper', pdf: state('/BM /Multiply', text('The committee agreed')) },
  { name: 'words that multiply with a colour', pdf: state('/BM /Multiply', `1 1 0.6 rg 60 680 200 30 re f ${text('The committee agreed')}`) },
  { name: 'white words that lighten a dark band', pdf: content(`0 0.2 0.4 rg 60 680 200 30 re f ${text('The committee agreed', { colour: '1 g' })}`) },
  { name: 'a white field of a form over its label', pdf: annotation('Widget', '1 g 0 0 600 800 re f', '/FT /Tx /T (a)') },
]; // prettier-ignore
