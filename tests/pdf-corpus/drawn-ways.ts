import {
  content,
  form,
  greyPicture,
  gState,
  onPhotograph,
  photograph,
  PHOTOGRAPH,
  SECRET,
  text,
  TEXT,
  withResource,
  XOBJECT,
  type RedactionCase,
} from './redactions.ts';

const NAME = text(SECRET);
/** Out of focus: it has little detail from pixel to pixel, and bends. */
const outOfFocus = () =>
  greyPicture(150, 100, (x, y) =>
    Math.round(130 + 55 * Math.sin(x / 4) * Math.cos(y / 3.5) + 20 * Math.sin(x / 17 + y / 11)),
  );
const lines = (width: number, step: number) =>
  Array.from({ length: Math.ceil(14 / step) }, (_, n) => `${width} w 0 G 70 ${(687 + n * step).toFixed(1)} m 146 ${(687 + n * step).toFixed(1)} l S`).join(' '); // prettier-ignore
const letters = (words: string, apart: readonly [number, number]) =>
  [...words].map((letter, n) => text(letter, { x: 72 + n * apart[0], y: 690 - n * apart[1], colour: '1 g' })).join(''); // prettier-ignore
const white = (words: string) => content(text(words, { colour: '1 g' }));
const soft = (body: string) => onPhotograph(body, PHOTOGRAPH, outOfFocus());

const PRINT = Array.from({ length: 20 }, (_, n) => text('The committee is asked to note the report', { y: 690 - n * 15 })).join(''); // prettier-ignore
/** Over some two thirds of the page. */
const LARGE_PICTURE = 'q 595 0 0 560 0 0 cm /Im0 Do Q ';

/** Ways to hide a thing that nobody sees, drawn by other means than a box: each is an error. */
export const DRAWN_WAYS: readonly RedactionCase[] = [
  ...([[1.2, 1], [1.6, 1.4], [2.2, 2], [2.8, 2.4]] as const).map(([width, step]) => ({ name: `lines of ${width} points side by side`, pdf: content(`${NAME}${lines(width, step)}`) })),
  { name: 'letters pressed flat', pdf: content(`q 1 0 0 0.01 0 600 cm ${text(SECRET, { y: 0 })} Q`) },
  { name: 'letters pressed narrow', pdf: content(`q 0.005 0 0 1 72 600 cm ${text(SECRET, { x: 0, y: 0 })} Q`) },
  { name: 'a name in white, letter by letter', pdf: content(letters(SECRET, [16, 0])) },
  { name: 'a name in white, letter below letter', pdf: content(letters(SECRET, [0, 16])) },
  { name: 'an amount in white', pdf: white('£1,483,920.55') },
  { name: 'a bare amount in white', pdf: white('1483920') },
  { name: 'a telephone number in white', pdf: white('0113 496 0000') },
  { name: 'a day of birth in white', pdf: white('15/03/2011') },
  { name: 'the name Green, black on black', pdf: content(`0 g 70 686 74 15 re f ${text('Green')}`) },
  { name: 'the name Green, blue on blue', pdf: content(`0 0.1 0.6 rg 70 686 74 15 re f ${text('Green', { colour: '0 0.1 0.6 rg' })}`) },
  { name: 'a name in white after words that are seen', pdf: content(`${text('Child: ')}${text(SECRET, { x: 160, colour: '1 g' })}`) },
  { name: 'a name, black on black, after words that are seen', pdf: content(`0 g 110 686 74 15 re f ${text(`Child: ${SECRET}`)}`) },
  { name: 'a name in a form that is faded out', pdf: withResource(`${XOBJECT('Fm0', 6)} ${gState('/ca 0.01')}`, `${TEXT}q /G1 gs /Fm0 Do Q`, [form(NAME, '/Group << /S /Transparency >>')]) },
  { name: 'a name under a large picture on a page of print', pdf: withResource(XOBJECT('Im0', 6), `${TEXT}${PRINT.split('\n').slice(0, 8).join('\n')}\n${text(SECRET, { y: 300 })}${LARGE_PICTURE}`, [photograph()]) },
  { name: 'a name and lines under a photograph of the size of the page', pdf: withResource(XOBJECT('Im0', 6), `${TEXT}${PRINT}${text(SECRET, { y: 300 })}q 595 0 0 842 0 0 cm /Im0 Do Q`, [photograph()]) },
  ...Object.entries({ black: '0 g', white: '1 g', grey: '0.5 g', red: '0.8 0.1 0.1 rg' }).map(([name, colour]) => ({ name: `a ${name} box on a picture out of focus`, pdf: soft(`${colour} 180 460 70 80 re f`) })),
  ...[
    ['four', '180 460 m 262 472 l 250 548 l 168 530 l h f'],
    ['five', '180 460 m 255 465 l 268 520 l 220 552 l 170 520 l h f'],
    ['six', '180 470 m 215 455 l 250 470 l 250 530 l 215 545 l 180 530 l h f'],
  ].flatMap(([count, path]) => [
    { name: `a white patch of ${count} corners`, pdf: onPhotograph(`1 g ${path}`) },
    { name: `a grey patch of ${count} corners`, pdf: onPhotograph(`0.5 g ${path}`) },
  ]),
]; // prettier-ignore

const pin = (x: number, y: number, label: string) =>
  `0 0.3 0.7 rg ${x + 13} ${y} m ${x + 20} ${y} ${x + 26} ${y + 6} ${x + 26} ${y + 13} c ${x + 26} ${y + 20} ${x + 20} ${y + 26} ${x + 13} ${y + 26} c ${x + 6} ${y + 26} ${x} ${y + 20} ${x} ${y + 13} c ${x} ${y + 6} ${x + 6} ${y} ${x + 13} ${y} c h f ${text(label, { x: x + 6, y: y + 9, size: 11, colour: '1 g' })}`;
const status = (colour: string, words: string, y: number) =>
  `${colour} 300 ${y - 4} 60 16 re f ${text(words, { x: 306, y, colour })}`;
const HEADING = 'Gross expenditure';
const turned = (words: string) => `BT 1 g 0 Tr /F1 12 Tf 0 1 -1 0 72 600 Tm (${words}) Tj ET\n`;

/** The same means, where they hide nothing: none may be stopped. */
export const HONEST_WAYS: readonly RedactionCase[] = [
  { name: 'letters that a picture shows, with a text to select', pdf: withResource(XOBJECT('Im0', 6), `${TEXT}q 64 0 0 14 72 688 cm /Im0 Do Q ${text('H', { colour: '1 g' })}`, [photograph()]) },
  { name: 'letters made of curves, with their text in no ink', pdf: withResource(gState('/ca 0'), `${TEXT}q BT 7 Tr /F1 40 Tf 72 600 Td (Together we can) Tj ET 0.7 0 0.4 rg 60 580 400 60 re f Q q /G1 gs ${text('Together we can', { x: 72, y: 600, size: 40 })} Q`, []) },
  { name: 'the number of a pin under the next pin', pdf: content(`${pin(200, 500, '11')}${pin(206, 503, '12')}${pin(300, 500, '13')}`) },
  { name: 'red, amber and green typed in the colour of their cells', pdf: content(`${status('0.8 0.1 0.1 rg', 'R', 600)}${status('1 0.6 0 rg', 'Amber', 580)}${status('0.1 0.6 0.2 rg', 'G', 560)}${status('0.8 0.1 0.1 rg', 'High', 540)}`) },
  { name: 'a turned heading in white that runs off its cell', pdf: content(`0 0.1 0.4 rg 60 598 18 30 re f ${turned(HEADING)}`) },
  { name: 'a heading in white that runs off its cell', pdf: content(`0 0.1 0.4 rg 70 686 50 16 re f ${text(HEADING, { colour: '1 g' })}`) },
  { name: 'a rule of thin lines below words', pdf: content(`${NAME}0 G 1.2 w 70 684 m 146 684 l S 70 681 m 146 681 l S`) },
  { name: 'words struck through by one line', pdf: content(`${NAME}0.8 0 0 RG 1.6 w 70 694 m 146 694 l S`) },
  ...[
    ['four', '180 460 m 262 472 l 250 540 l 168 540 l h f'],
    ['five', '180 460 m 255 465 l 268 520 l 220 552 l 170 520 l h f'],
  ].map(([count, path]) => ({ name: `a site of ${count} corners in red on a photograph from the air`, pdf: onPhotograph(`0.8 0.1 0.1 rg ${path}`) })),
  { name: 'a block arrow in white on a photograph', pdf: onPhotograph('1 g 180 490 m 230 490 l 230 475 l 265 505 l 230 535 l 230 520 l 180 520 l h f') },
  { name: 'white letters with a thin outline', pdf: content('BT 1 g 0 0.2 0.4 RG 0.6 w 2 Tr /F1 60 Tf 72 600 Td (Our city) Tj 0 Tr ET') },
  { name: 'the head and the foot of a page under bands', pdf: content(`${text('Annual report 2026', { y: 815, size: 9 })}${text('Page 1 of 3', { x: 480, y: 20, size: 9 })}0 0.3 0.5 rg 0 745 595 97 re f 0 0 595 60 re f`) },
  { name: 'the number of a page under the picture on its cover', pdf: withResource(XOBJECT('Im0', 6), `${text('Page 1 of 249', { y: 50, size: 9 })}q 515 0 0 730 40 40 cm /Im0 Do Q`, [photograph()]) },
  { name: 'words in a form of a group', pdf: withResource(XOBJECT('Fm0', 6), `${TEXT}/Fm0 Do`, [form(NAME, '/Group << /S /Transparency >>')]) },
  { name: 'a scale whose fields have outlines', pdf: onPhotograph('0 G 1 w 0 g 120 410 40 6 re B 1 g 160 410 40 6 re B 0 g 200 410 40 6 re B') },
  { name: 'a box on a gradient', pdf: onPhotograph('1 g 180 460 70 80 re f', PHOTOGRAPH, greyPicture(300, 200, (x, y) => Math.round(60 + x / 3 + y / 4))) },
]; // prettier-ignore
