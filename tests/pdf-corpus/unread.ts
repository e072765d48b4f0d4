import {
  ocr,
  onPhotograph,
  scanned,
  scanOfPrint,
  SECRET,
  text,
  content,
  type RedactionCase,
} from './redactions.ts';

const NAME = text(SECRET);
/** Around the name, from 70 686 to 144 701. */
const lines = (step: number, line: (at: number) => string, width = 0.7, colour = '0 G') =>
  `${colour} ${width} w ${Array.from({ length: Math.ceil(90 / step) }, (_, n) => line(n * step)).join(' ')} S`;
const cut = (body: string) => `q 70 686 74 15 re W n ${body} Q `;
const upright = (at: number) => `${70 + at} 686 m ${70 + at} 701 l`;
const level = (at: number) => (at > 15 ? '' : `70 ${686 + at} m 144 ${686 + at} l`);
const slanted = (at: number) => `${60 + at} 686 m ${75 + at} 701 l`;
const separate = (body: string) => body.replaceAll(/ l /gu, ' l S ');
const reading = (words: string) =>
  Array.from({ length: 24 }, (_, n) => ocr('Words that the scanner read in this line', 9 + n)).join(
    '',
  ) + ocr(words, 7);
/** The scan with the name's place wiped. */
const wiped = (shade: number) =>
  scanOfPrint((x, y) => (x >= 66 && x <= 250 && y >= 134 && y <= 156 ? shade : undefined));

/** Words that nobody can read, and anyone can copy out. */
export const UNREADABLE: readonly RedactionCase[] = [
  { name: 'upright hatching', pdf: content(`${NAME}${cut(lines(1.6, upright))}`) },
  { name: 'level hatching', pdf: content(`${NAME}${cut(lines(1.6, level))}`) },
  { name: 'slanted hatching', pdf: content(`${NAME}${cut(lines(1.8, slanted))}`) },
  { name: 'cross-hatching', pdf: content(`${NAME}${cut(`${lines(2.4, upright)} ${lines(2.4, level)}`)}`) },
  { name: 'hatching in blue', pdf: content(`${NAME}${cut(lines(1.6, slanted, 0.8, '0 0 0.6 RG'))}`) },
  { name: 'hatching of separate lines', pdf: content(`${NAME}${cut(separate(lines(1.6, upright)))}`) },
  { name: 'hatching of separate slanted lines', pdf: content(`${NAME}${cut(separate(lines(1.8, slanted, 0.8)))}`) },
  ...['XXXXXXXXXXX', 'MMMMMMMM', '########', 'HHHHHHHH', '@@@@@@@@'].map((signs) => ({
    name: `${signs} printed over it`,
    pdf: content(`${NAME}${text(signs, { size: 12 })}${text(signs, { x: 74 })}`),
    block: true,
  })),
  ...[0.1, 0.3, 0.6, 0.9].map((size) => ({ name: `text of ${size} pt`, pdf: content(text(SECRET, { size })) })),
  { name: 'text of 12 pt scaled to half a point', pdf: content(`q 0.04 0 0 0.04 70 600 cm ${NAME.replace('72 690', '0 0')} Q`) },
  ...[['white', '1 g'], ['grey', '0.7 g'], ['pale grey', '0.9 g'], ['yellow', '1 1 0.6 rg'], ['blue', '0.3 0.5 0.9 rg']].map(([name = '', colour = '']) => ({
    name: `a ${name} box on a scan over the words that were read`,
    pdf: scanned(`${reading(SECRET)}${colour} 66 686 110 20 re f`),
  })),
  ...[[255, 'white'], [200, 'grey'], [128, 'dark grey']].map(([shade, name]) => ({
    name: `a scan wiped in ${name}, its words still read`,
    pdf: scanned(reading(SECRET), wiped(Number(shade))),
  })),
]; // prettier-ignore

/** Words that are drawn on, small or askew, and can be read. */
export const READABLE: readonly RedactionCase[] = [
  { name: 'words struck through twice', pdf: content(`${NAME}0 G 1 w 70 693 m 144 693 l S 70 696 m 144 696 l S`) },
  { name: 'words in a grid of a table', pdf: content(`${NAME}0 G 0.5 w ${Array.from({ length: 12 }, (_, n) => `${60 + n * 30} 600 m ${60 + n * 30} 720 l`).join(' ')} S`) },
  { name: 'a chart’s lines over its labels', pdf: content(`${NAME}0.6 G 0.5 w ${Array.from({ length: 12 }, (_, n) => `60 ${600 + n * 12} m 400 ${600 + n * 12} l`).join(' ')} S`) },
  { name: 'hatching below words', pdf: content(`${cut(lines(3, slanted, 0.4, '0.8 G'))}${NAME}`) },
  { name: 'labels of a map that meet', pdf: content(`${text('Armley')}${text('Bramley', { x: 76, y: 692 })}`) },
  { name: 'words of 3 pt', pdf: content(text('Printed for the council by its own press', { size: 3 })) },
  { name: 'a signature’s place in tiny letters', pdf: content(text('{{signature_1}}', { size: 0.5 })) },
  { name: 'a scan whose reading lies askew', pdf: scanned(Array.from({ length: 24 }, (_, n) => ocr('Words that the scanner read in this line', 4.5 + n)).join('')) },
  { name: 'a photograph with a caption', pdf: onPhotograph(text('The new library in Armley', { y: 380 })) },
]; // prettier-ignore
