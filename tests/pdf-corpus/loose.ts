import { flate, onePage, stream } from './raw-pdf.ts';
import { content, text, type RedactionCase } from './redactions.ts';

const WRITTEN = text('The child lives with her aunt');
const structure = (entries: string) =>
  onePage({
    catalog: '/MarkInfo << /Marked true >> /StructTreeRoot 6 0 R',
    more: ['<< /Type /StructTreeRoot /K 7 0 R >>', `<< /Type /StructElem /S /Span /P 6 0 R ${entries} >>`],
  }); // prettier-ignore
const hex = (words: string) => `<${Buffer.from(words, 'latin1').toString('hex')}>`;

/** Words that are in no object of a file, or in its code and in nothing that is shown. */
const places = (words: string): readonly (readonly [where: string, pdf: Buffer])[] => [
  ['behind the end of the file', Buffer.concat([onePage(), Buffer.from(`\n% ${words}\n`)])],
  ['behind the end, without a sign', Buffer.concat([onePage(), Buffer.from(`${words}\n`)])],
  ['behind the end, with two bytes a letter', Buffer.concat([onePage(), Buffer.from(`\n${words}\n`, 'utf16le')])],
  ['between two objects', onePage({ more: [`<< >>\nendobj\n% ${words}\n9 0 obj\n<< >>`] })],
  ['a comment in an object', onePage({ more: [`<< /A (a % b) % ${words}\n /B 1 >>`] })],
  ['a comment in the code of a page', content(`${WRITTEN}\n% ${words}\n`)],
  ['a comment in code that isn’t packed', onePage({ content: stream(`${WRITTEN}\n% ${words}\n`) })],
  ['a comment behind a small picture', content(`${WRITTEN}\nBI /W 1 /H 1 /BPC 8 /CS /G ID (\nEI\n% ${words}\n`)],
  ['a comment behind a string with brackets', content(`${text('(a \\( b)')}\n% ${words}\n`)],
  ['a property of a place in the code', content(`${WRITTEN}\n/Note << /Text (${words}) >> DP\n`)],
  ['a property in hexadecimal', content(`${WRITTEN}\n/Note << /Text ${hex(words)} >> DP\n`)],
]; // prettier-ignore

/** What the programs of readers show or keep under names of their own. */
const entries = (words: string): readonly (readonly [where: string, pdf: Buffer])[] => [
  ['the label of a page', onePage({ catalog: `/PageLabels << /Nums [0 << /P (${words}) >>] >>` })],
  ['a note of a program', onePage({ page: `/PieceInfo << /App << /Private << /Note (${words}) >> >> >>` })],
  ['the title of a part of the structure', structure(`/T (${words})`)],
  ['the title of an article', onePage({ catalog: '/Threads [6 0 R]', more: [`<< /Type /Thread /I << /Title (${words}) >> >>`] })],
]; // prettier-ignore

type Mapping = readonly [from: string, words: string];
const utf16 = (words: string) => Buffer.from(words, 'utf16le').swap16().toString('hex');
const map = (mappings: readonly Mapping[]) =>
  `begincmap ${mappings.length} beginbfchar ${mappings.map(([from, words]) => `<${hex(from).slice(1, -1)}> <${utf16(words)}>`).join(' ')} endbfchar endcmap`;
const fontOf = (font: string, cmap: string, written: string) =>
  onePage({
    content: flate(`${text('The child lives')} BT /F9 12 Tf 72 600 Td (${written}) Tj ET`),
    page: '/Resources << /Font << /F1 5 0 R /F9 6 0 R >> >>',
    more: [`<< /Type /Font /Subtype /Type1 /ToUnicode 7 0 R ${font} >>`, flate(cmap)],
  });
const HELVETICA = '/BaseFont /Helvetica';
const OWN = '/BaseFont /ABCDEF+Own /FontDescriptor << /Type /FontDescriptor /FontName /ABCDEF+Own /Flags 4 >>'; // prettier-ignore

/** Each is an error. */
export const LOOSE: readonly RedactionCase[] = [
  ...places('Jane Bloggs, date of birth: 3 May 2011').map(([where, pdf]) => ({ name: `a date of birth: ${where}`, pdf })),
  ...places('NHS number 943 476 5919').map(([where, pdf]) => ({ name: `an NHS number: ${where}`, pdf })),
  { name: 'letters that are copied as words', pdf: fontOf(HELVETICA, map([['a', 'Jane '], ['b', 'Bloggs '], ['c', 'objected']]), 'abc') },
  { name: 'letters that are copied as others', pdf: fontOf(HELVETICA, map([['T', 'J'], ['r', 'a'], ['e', 'n'], ['s', 'e']]), 'Tres') },
  { name: 'a range of letters that are copied as those after them', pdf: fontOf(HELVETICA, 'begincmap 1 beginbfrange <61> <7A> <0062> endbfrange endcmap', 'ghost') },
  { name: 'a list of letters that are copied as words', pdf: fontOf(HELVETICA, `begincmap 1 beginbfrange <61> <63> [<${utf16('Jane ')}> <${utf16('Bloggs ')}> <${utf16('left')}>] endbfrange endcmap`, 'abc') },
  { name: 'one sign of a font of the file that is copied as a name', pdf: fontOf(OWN, map([['a', 'Jane Bloggs']]), 'a') },
]; // prettier-ignore

/** Each is a warning. */
export const ODD_LOOSE: readonly RedactionCase[] = [
  ...[...places('07700 912345'), ...entries('07700 912345')].map(([where, pdf]) => ({ name: `a mobile: ${where}`, pdf })),
  ...entries('jane.bloggs@gmail.com').map(([where, pdf]) => ({ name: `a private address: ${where}`, pdf })),
]; // prettier-ignore

/** The same places and fonts, with nothing private. */
export const PLAIN_LOOSE: readonly RedactionCase[] = [
  ...[...places('Ward budget for 2026'), ...entries('Ward budget for 2026')].map(([where, pdf]) => ({ name: `plain words: ${where}`, pdf })),
  { name: 'a number that the page shows, in a comment too', pdf: content(`${text('Ring 07700 912345')}\n% 07700 912345\n`) },
  { name: 'a sign of percent in the words of a page', pdf: content(text('100 % of 9434765919')) },
  { name: 'a list of objects, and where it begins', pdf: onePage({ more: Array.from({ length: 40 }, () => '<< /A 1 >>') }) },
  { name: 'a key of the file that looks like a number', pdf: onePage({ trailer: '/ID [<9434765919> <AB123456C0>]' }) },
  { name: 'the bytes of a signature', pdf: onePage({ more: ['<< /Type /Sig >>'], catalog: `/Perms << /DocMDP << /Type /Sig /Contents ${hex('\u0000\u0001\u0002 jane.bloggs@gmail.com')} >> >>` }) },
  { name: 'the bytes of a picture in the code of a page', pdf: content(`${WRITTEN}\nBI /W 16 /H 1 /BPC 8 /CS /G ID %07700 912345((\nEI\n`) },
  { name: 'letters that are copied as they are', pdf: fontOf(HELVETICA, map([['a', 'a'], ['b', 'b'], ['c', 'c'], ['d', 'd']]), 'abcd') },
  { name: 'small capitals', pdf: fontOf(HELVETICA, map([['a', 'A'], ['b', 'B'], ['c', 'C'], ['d', 'D']]), 'abcd') },
  { name: 'letters with accents', pdf: fontOf(HELVETICA, map([['a', 'á'], ['e', 'é'], ['o', 'ô'], ['i', 'ï']]), 'aeoi') },
  { name: 'a ligature', pdf: fontOf(OWN, map([['a', 'ffi'], ['b', 'Th']]), 'ab') },
  { name: 'a font of the file with an order of its own', pdf: fontOf(OWN, map([['a', 'T'], ['b', 'h'], ['c', 'e'], ['d', 'y']]), 'abcd') },
  { name: 'an encoding of its own', pdf: fontOf(`${HELVETICA} /Encoding << /Differences [97 /T /h /e /y] >>`, map([['a', 'T'], ['b', 'h'], ['c', 'e'], ['d', 'y']]), 'abcd') },
  { name: 'pictures that are copied by their names', pdf: fontOf('/BaseFont /ABCDEF+MaterialIcons', map([['a', 'telephone']]), 'a') },
  { name: 'letters that are told as others and are in no text', pdf: fontOf(HELVETICA, map([['w', 'qqa'], ['x', 'qqb'], ['y', 'qqc']]), 'abcd') },
]; // prettier-ignore
