import { appendRevision, onePage, pagesOf, stream } from './raw-pdf.ts';
import { content, text, type RedactionCase } from './redactions.ts';

const NUMBERS = ['57', 'Page 57', '57 of 100', 'xiv'];
const HEADS = [
  '57 © Council of Example Limited',
  'Annual report 2023 - Main Report',
  'Local Plan - Draft, March 2024',
];
const ART = {
  'a white corner': '1 g 0 760 400 82 re f',
  'a black band': '0 g 0 760 595 82 re f',
  'a blue band': '0.1 0.3 0.7 rg -5 770 605 80 re f',
  'a curve': '0.1 0.5 0.4 rg 0 842 m 595 842 l 595 770 l 300 730 200 780 0 760 c h f',
} as const;
const head = (words: string) => text(words, { x: 69, y: 800, size: 9 });
const under = (words: string, art: string) => content(`${head(words)}${art}`);
/** Upwards, as headings of narrow columns are. */
const turned = (words: string, x: number) =>
  `BT 0 g /F1 9 Tf 0 1 -1 0 ${x} 500 Tm (${words}) Tj ET `;
const bare = (body: string) => onePage({ content: stream(body) });
const sheet = (first: string, second: string) => pagesOf([first, second]);
const LINE = 'BT 0 g /F1 12 Tf 72 690 Td (Type of comment, general) Tj ET ';

/** Pages as programs lay them out, with words that aren't seen and hide nothing. */
export const LAYOUTS: readonly RedactionCase[] = [
  ...Object.entries(ART).flatMap(([name, art]) =>
    [...NUMBERS, ...HEADS].map((words) => ({ name: `"${words}" under ${name}`, pdf: under(words, art) })),
  ),
  ...NUMBERS.map((words) => ({ name: `"${words}" in the colour of a cover`, pdf: bare(`0.1 0.4 0.2 rg 0 0 595 842 re f ${text(words, { x: 280, y: 30, colour: '0.1 0.4 0.2 rg' })}`) })),
  ...[1, 1.5, 3].map((high) => ({ name: `a heading in a row ${high} pt high`, pdf: content(`q 60 650 395 ${high} re W n ${text('Significant risks', { x: 62, y: 636 })} Q`) })),
  ...[8, 9, 11].map((size) => ({ name: `the third line of a heading of ${size} pt, outside its cell`, pdf: content(`q 100 400 ${size * 2.2} 150 re W n ${turned('Safe', 108).replace('9 Tf', `${size} Tf`)}${turned('and crime', 108 + size * 1.1).replace('9 Tf', `${size} Tf`)}${turned('reduction', 102 + size * 2.4).replace('9 Tf', `${size} Tf`)} Q`) })),
  ...['0.85 0.93 0.95 rg', '0.9 0.9 0.75 rg', '0.8 g'].map((colour) => ({ name: `a text that runs on under the next cell, in ${colour}`, pdf: content(`${colour} 60 640 90 20 re f ${text('Ward', { x: 64, y: 645 })}${text('Indicative yield of the site', { x: 64, y: 605 })}${colour} 122.5 600 60 20 re f`) })),
  ...['1 g', '0.9 g', '0.7 0.8 0.9 rg'].map((colour) => ({ name: `words under a band of ${colour} that the next page shows`, pdf: sheet(`${LINE}${colour} 60 686 300 15 re f`, LINE) })),
  { name: 'white headings that the next page shows in black', pdf: sheet(LINE.replace('0 g', '1 g'), LINE) },
  { name: 'words cropped away that the page shows', pdf: content(`${text('Council of Example', { y: 820 })}${text('Council of Example')}`, { page: '/CropBox [0 0 595 800]' }) },
  ...[['Annual report', 'An nual re port'], ['Children and families', 'Childrenand families']].map(([before = '', after = '']) => ({
    name: `an earlier save with "${before}", now "${after}"`,
    pdf: appendRevision(onePage({ content: stream(text(before)) }), { 4: `<< /Length ${text(after).length} >>\nstream\n${text(after)}\nendstream` }),
  })),
]; // prettier-ignore

/** The same, where something is hidden after all. */
export const NO_LAYOUT: readonly RedactionCase[] = [
  { name: 'a name under a corner at the head', pdf: under('Jane Bloggs, jane.bloggs@gmail.com', ART['a white corner']), block: true },
  { name: 'a name under a band at the head', pdf: under('Jane Bloggs', ART['a blue band']) },
  { name: 'a name blacked out on one page, its first name on another', pdf: sheet('BT /F1 12 Tf 72 690 Td (Jane Bloggs) Tj ET 0 g 70 686 74 15 re f', 'BT /F1 12 Tf 72 690 Td (Jane Street, Bloggs Lane) Tj ET') },
  { name: 'a name white on both pages', pdf: sheet('BT 1 g /F1 12 Tf 72 690 Td (Jane Bloggs) Tj ET', 'BT 1 g /F1 12 Tf 72 690 Td (Jane Bloggs) Tj ET') },
  { name: 'a name cut to a point', pdf: content(`q 72 690 2 2 re W n ${text('Jane Bloggs')} Q`) },
  { name: 'a name of an earlier save, a part of a word now', pdf: appendRevision(onePage({ content: stream(text('For Jane Bloggs')) }), { 4: `<< /Length ${text('For Janet Bloggsworth').length} >>\nstream\n${text('For Janet Bloggsworth')}\nendstream` }), block: true },
]; // prettier-ignore
