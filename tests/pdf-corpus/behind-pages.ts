import { appendRevision, flate, onePage, rawPdf, stream, type RawObject } from './raw-pdf.ts';
import { content, text, type RedactionCase } from './redactions.ts';

const RECT = '/Rect [70 686 144 701]';
const page = (catalog: string, pageEntries: string, more: readonly RawObject[]) =>
  onePage({ catalog, page: pageEntries, more });
const bookmark = (title: string) =>
  page('/Outlines 6 0 R', '', [
    '<< /Type /Outlines /First 7 0 R /Last 7 0 R /Count 1 >>',
    `<< /Title (${title}) /Parent 6 0 R /Dest [3 0 R /Fit] >>`,
  ]);
const annotated = (annotation: string) =>
  page('', '/Annots [6 0 R]', [`<< /Type /Annot ${RECT} ${annotation} >>`]);
const field = (entries: string, flags = 2) =>
  page('/AcroForm << /Fields [6 0 R] >>', '/Annots [6 0 R]', [`<< /Type /Annot /Subtype /Widget /FT /Tx /T (a) /F ${flags} ${RECT} ${entries} >>`]); // prettier-ignore
const tagged = (entries: string) =>
  page('/MarkInfo << /Marked true >> /StructTreeRoot 6 0 R', '', [
    '<< /Type /StructTreeRoot /K 7 0 R >>',
    `<< /Type /StructElem /S /Figure /P 6 0 R ${entries} >>`,
  ]);
const instead = (words: string, shown = 'XXXXXXXX') =>
  content(`/Span << /ActualText (${words}) >> BDC ${text(shown)} EMC`);

const DATA = {
  'an NHS number': 'NHS number 943 476 5919',
  'a date of birth': 'Date of birth: 3 May 2011',
  'a National Insurance number': 'AB 12 34 56 C',
} as const;

/** What no page shows, and the file says: each is an error. */
export const BEHIND_PAGES: readonly RedactionCase[] = [
  ...Object.entries(DATA).flatMap(([what, words]) => [
    { name: `${what} in a bookmark`, pdf: bookmark(words) },
    { name: `${what} in a note`, pdf: annotated(`/Subtype /Text /Contents (${words})`) },
    { name: `${what} in a note’s formatted text`, pdf: annotated(`/Subtype /Text /RC (<p>${words}</p>)`) },
    { name: `${what} in a hidden field`, pdf: field(`/V (${words})`) },
    { name: `${what} in a field’s first value`, pdf: field(`/DV (${words})`) },
    { name: `${what} in an alternative text`, pdf: tagged(`/Alt (${words})`) },
    { name: `${what} in a link`, pdf: annotated(`/Subtype /Link /A << /S /URI /URI (mailto:office@council.example?subject=${encodeURIComponent(words)}) >>`) },
    { name: `${what} in a left-over text`, pdf: page('', '', [flate(text(words))]) },
    { name: `${what} in a left-over note`, pdf: page('', '', [`<< /Type /Annot /Subtype /Text ${RECT} /Contents (${words}) >>`]) },
    { name: `${what} behind other words`, pdf: instead(words) },
  ]),
  { name: 'a name behind other words', pdf: instead('Jane Bloggs of 12 Acacia Avenue') },
  { name: 'a name behind a dash', pdf: instead('Jane Bloggs', '-') },
  { name: 'a name behind words, by the tags alone', pdf: tagged('/ActualText (Jane Bloggs of 12 Acacia Avenue)') },
  { name: 'a name behind words, in a list of properties', pdf: rawPdf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [3 0 R] /Count 1 >>', '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> /Properties << /P1 << /ActualText (Jane Bloggs) >> >> >> >>', flate(`/Span /P1 BDC ${text('The child')} EMC`), '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>']) },
]; // prettier-ignore

const layer = (title: string) => page('/OCProperties << /OCGs [6 0 R] /D << /Order [6 0 R] >> >>', '', [`<< /Type /OCG /Name (${title}) >>`]); // prettier-ignore
const place = (title: string) =>
  page(`/Names << /Dests << /Names [(${title}) [3 0 R /Fit]] >> >>`, '', []);

/** What no page shows, and may well be honest: a warning. */
export const ODD_BEHIND_PAGES: readonly RedactionCase[] = [
  { name: 'a person’s name in a bookmark', pdf: bookmark('Interview with Jane Bloggs') },
  { name: 'a person’s name for a layer', pdf: layer('Comments of Jane Bloggs') },
  { name: 'a person’s name for a place that links lead to', pdf: place('Jane Bloggs') },
  { name: 'a person’s name for a place, of the older kind', pdf: page('/Dests << /Jane-Bloggs [3 0 R /Fit] >>', '', []) },
  { name: 'a person’s name as the author of a link', pdf: annotated('/Subtype /Link /T (Jane Bloggs)') },
  { name: 'a private address in a link', pdf: annotated('/Subtype /Link /A << /S /URI /URI (mailto:jane.bloggs@gmail.com) >>') },
  { name: 'a mobile in a link', pdf: annotated('/Subtype /Link /A << /S /URI /URI (tel:07700 912345) >>') },
  { name: 'a name in a hidden field', pdf: field('/V (Jane Bloggs)') },
  { name: 'a name in a white field', pdf: field('/V (Jane Bloggs) /DA (/Helv 10 Tf 1 1 1 rg)', 4) },
  { name: 'a name in a field of no size', pdf: field('/V (Jane Bloggs) /Rect [0 0 0 0]', 4) },
  { name: 'small pictures of its pages', pdf: page('', '/Thumb 6 0 R', [stream('\u0000', '/Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8')]) },
]; // prettier-ignore

/** Files with the same things, that say nothing private. */
export const PLAIN_BEHIND_PAGES: readonly RedactionCase[] = [
  { name: 'a bookmark', pdf: bookmark('Ward report') },
  { name: 'a note', pdf: annotated('/Subtype /Text /Contents (Check this)') },
  { name: 'a layer', pdf: layer('Roads and wards') },
  { name: 'places that links lead to', pdf: place('_Toc123456') },
  { name: 'a bookmark with a name that its page shows', pdf: onePage({ content: flate(text('Report of Cllr Jane Bloggs')), catalog: '/Outlines 6 0 R', more: ['<< /Type /Outlines /First 7 0 R /Last 7 0 R /Count 1 >>', '<< /Title (Report of Cllr Jane Bloggs) /Parent 6 0 R /Dest [3 0 R /Fit] >>'] }) },
  { name: 'a field that is filled in', pdf: field('/V (Leeds)', 4) },
  { name: 'an empty field that is hidden', pdf: field('/V ()') },
  { name: 'a field in white on a coloured ground', pdf: field('/V (Leeds) /DA (/Helv 10 Tf 1 g) /MK << /BG [0 0 0.4] >>', 4) },
  { name: 'an alternative text', pdf: tagged('/Alt (A map of the wards)') },
  { name: 'a link to an office', pdf: annotated('/Subtype /Link /A << /S /URI /URI (mailto:democratic.services@leeds.gov.uk) >>') },
  { name: 'a link to the web', pdf: annotated('/Subtype /Link /A << /S /URI /URI (https://council.example/a%20b%zz) >>') },
  { name: 'a ligature’s letters', pdf: content(`/Span << /ActualText (ffi) >> BDC ${text('o')} EMC`) },
  { name: 'a hyphen', pdf: content(`/Span << /ActualText <FEFF00AD> >> BDC ${text('-')} EMC`) },
  { name: 'the same words behind words', pdf: content(`/Span << /ActualText (The child lives) >> BDC ${text('The child lives')} EMC`) },
  { name: 'the same words, spaced otherwise', pdf: instead('Annual report', 'A n n u a l  r e p o r t') },
  { name: 'a left-over text', pdf: page('', '', [flate(text('Ward report'))]) },
  { name: 'a page written anew', pdf: appendRevision(onePage(), { 5: '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>' }) },
]; // prettier-ignore
