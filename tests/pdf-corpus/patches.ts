import { flate, type RawObject } from './raw-pdf.ts';
import {
  greyPicture,
  photograph,
  TEXT,
  text,
  withResource,
  type RedactionCase,
} from './redactions.ts';

/** Eight bits of red, green and blue a pixel. */
function colourPicture(
  width: number,
  height: number,
  shade: (x: number, y: number) => readonly [number, number, number],
  dict = '',
): RawObject {
  const pixels = Buffer.alloc(width * height * 3);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) pixels.set(shade(x, y), (y * width + x) * 3);
  }
  return flate(
    pixels,
    `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceRGB /BitsPerComponent 8 ${dict}`,
  );
}

const noise = (x: number, y: number, most: number) =>
  ((x * 31 + y * 17 + ((x * y) % 13)) % most) - most / 2;

/** A head before a wall, with hair, eyes and mouth: 300 by 200 pixels, the face from 110 to 190 and 40 to 160. */
function person(x: number, y: number): readonly [number, number, number] {
  const grain = noise(x, y, 9);
  const r = ((x - 150) / 40) ** 2 + ((y - 100) / 60) ** 2;
  const eye =
    ((x - 134) / 7) ** 2 + ((y - 85) / 4) ** 2 < 1 ||
    ((x - 166) / 7) ** 2 + ((y - 85) / 4) ** 2 < 1;
  const mouth = ((x - 150) / 16) ** 2 + ((y - 130) / 5) ** 2 < 1;
  const at = (red: number, green: number, blue: number) =>
    [red, green, blue].map((value) => Math.max(0, Math.min(255, value + grain))) as [
      number,
      number,
      number,
    ];
  if (eye) return at(40, 30, 30);
  if (mouth) return at(150, 60, 60);
  if (r < 1) return y < 65 ? at(70, 45, 30) : at(205 - (x - 150) / 2, 160 - (x - 150) / 2, 130);
  return at(120 + x / 5, 140 + y / 8, 150);
}

/** Ink on paper: white, with strokes. */
function signature(x: number, y: number): readonly [number, number, number] {
  const wave = 100 + 40 * Math.sin(x / 11) * Math.cos(x / 37);
  const loop = 100 + 30 * Math.cos(x / 5);
  const ink = x > 100 && x < 200 && (Math.abs(y - wave) < 3 || Math.abs(y - loop) < 2.2);
  return ink ? [20, 20, 90] : [250, 250, 248];
}

const scene = (x: number, y: number): readonly [number, number, number] => {
  const grey = Math.round(120 + 60 * Math.sin(x / 9) * Math.cos(y / 7) + ((x * 31 + y * 17) % 23));
  return [grey, Math.min(255, grey + 10), Math.max(0, grey - 15)];
};

/** Each picture lies from 100 400 to 400 600, so that a pixel is a point. What is hidden is about 250 500. */
const DRAWN = 'q 300 0 0 200 100 400 cm /Im0 Do Q ';
const [ACROSS, DOWN] = [300, 200];

/** A subject whose pixels are worked out once each: a blurred copy looks at each of them hundreds of times. */
function drawnOnce(subject: typeof person): typeof person {
  const colours = Array.from({ length: ACROSS * DOWN }, (_, at) =>
    subject(at % ACROSS, Math.floor(at / ACROSS)),
  );
  return (x, y) => colours[y * ACROSS + x] ?? subject(x, y);
}

const SUBJECTS = {
  'a face': drawnOnce(person),
  'a signature': drawnOnce(signature),
  'a number plate': drawnOnce(scene),
} as const;

const [LEFT, BOTTOM, WIDTH, HEIGHT] = [205, 435, 90, 130];

/** The part of a picture below the patch, made of the mean colours of blocks, or of what is around each pixel. */
function blocks(subject: typeof person, size: number) {
  return (x: number, y: number): readonly [number, number, number] => {
    const [left, top] = [Math.floor(x / size) * size, Math.floor(y / size) * size];
    return mean(subject, left, top, size);
  };
}

function blurred(subject: typeof person, size: number) {
  return (x: number, y: number) => mean(subject, x - size / 2, y - size / 2, size);
}

function mean(
  subject: typeof person,
  left: number,
  top: number,
  size: number,
): [number, number, number] {
  let [red, green, blue] = [0, 0, 0];
  for (let dy = 0; dy < size; dy += 2) {
    for (let dx = 0; dx < size; dx += 2) {
      const colour = subject(
        Math.round(left + dx + (LEFT - 100)),
        Math.round(top + dy + (600 - BOTTOM - HEIGHT)),
      );
      red += colour[0];
      green += colour[1];
      blue += colour[2];
    }
  }
  const count = Math.ceil(size / 2) ** 2;
  return [red, green, blue].map((sum) => Math.max(0, Math.min(255, Math.round(sum / count)))) as [
    number,
    number,
    number,
  ];
}

type PatchWay = { readonly body: string; readonly resources?: string; readonly more?: readonly RawObject[]; readonly page?: string }; // prettier-ignore

const BOX = `${LEFT} ${BOTTOM} ${WIDTH} ${HEIGHT} re f`;
const CIRCLE =
  '295 500 m 295 536 275 565 250 565 c 225 565 205 536 205 500 c 205 464 225 435 250 435 c 275 435 295 464 295 500 c h';
const ROUNDED =
  '215 435 m 285 435 l 291 435 295 439 295 445 c 295 555 l 295 561 291 565 285 565 c 215 565 l 209 565 205 561 205 555 c 205 445 l 205 439 209 435 215 435 c h f';
const laid = (more: readonly RawObject[], before = ''): PatchWay => ({
  body: `q ${before} ${WIDTH} 0 0 ${HEIGHT} ${LEFT} ${BOTTOM} cm /Im1 Do Q`,
  resources: '/Im1 7 0 R',
  more,
});
const note = (subtype: string, colour: string): PatchWay => ({
  body: '',
  page: '/Annots [7 0 R]',
  more: [
    `<< /Type /Annot /Subtype /${subtype} /F 4 /Rect [${LEFT} ${BOTTOM} ${LEFT + WIDTH} ${BOTTOM + HEIGHT}] /AP << /N 8 0 R >> >>`,
    {
      dict: `/Type /XObject /Subtype /Form /BBox [${LEFT} ${BOTTOM} ${LEFT + WIDTH} ${BOTTOM + HEIGHT}]`,
      stream: Buffer.from(`${colour} ${BOX}`),
    },
  ],
});
const flat = (red: number, green: number, blue: number) =>
  colourPicture(2, 2, () => [red, green, blue]);
const COLOURS = { white: '1 g', grey: '0.6 g', 'light grey': '0.88 g', 'dark grey': '0.25 g', black: '0 g', red: '0.8 0.1 0.1 rg', blue: '0.2 0.4 0.8 rg', green: '0.3 0.6 0.3 rg', 'the colour of skin': '0.8 0.62 0.5 rg', 'near white': '0.97 0.97 0.94 rg' } as const; // prettier-ignore

function waysOver(subject: typeof person): Readonly<Record<string, PatchWay>> {
  const ways: Record<string, PatchWay> = {
    ...Object.fromEntries(
      Object.entries(COLOURS).map(([name, colour]) => [
        `a ${name} box`,
        { body: `${colour} ${BOX}` },
      ]),
    ),
    'a white ellipse': { body: `1 g ${CIRCLE} f` },
    'a grey ellipse': { body: `0.5 g ${CIRCLE} f` },
    'a white box with round corners': { body: `1 g ${ROUNDED}` },
    'a white box, turned': {
      body: `q 0.966 0.259 -0.259 0.966 250 500 cm 1 g -50 -65 100 130 re f Q`,
    },
    'a white box with an outline': {
      body: `1 g 0 G 1 w ${LEFT} ${BOTTOM} ${WIDTH} ${HEIGHT} re B`,
    },
    'a white box clipped to a circle': { body: `q ${CIRCLE} W n 1 g 100 400 300 200 re f Q` },
    'a white picture': laid([flat(255, 255, 255)]),
    'a grey picture': laid([flat(128, 128, 128)]),
    'a grey picture clipped to a circle': laid([flat(128, 128, 128)], `${CIRCLE} W n`),
    'a white picture with a soft mask': laid([
      colourPicture(2, 2, () => [255, 255, 255], '/SMask 8 0 R'),
      greyPicture(90, 130, (x, y) =>
        ((x - 45) / 45) ** 2 + ((y - 65) / 65) ** 2 < 0.98 ? 255 : 0,
      ),
    ]),
    'a blurred copy': laid([colourPicture(WIDTH, HEIGHT, blurred(subject, 24))]),
    'a strongly blurred copy': laid([colourPicture(WIDTH, HEIGHT, blurred(subject, 48))]),
    'a pixelated copy': laid([colourPicture(WIDTH, HEIGHT, blocks(subject, 12))]),
    'a coarsely pixelated copy': laid([colourPicture(WIDTH, HEIGHT, blocks(subject, 24))]),
    'a copy of few pixels': laid([
      colourPicture(9, 13, (x, y) => blocks(subject, 10)(x * 10, y * 10)),
    ]),
    'a pixelated copy clipped to a circle': laid(
      [colourPicture(WIDTH, HEIGHT, blocks(subject, 12))],
      `${CIRCLE} W n`,
    ),
    'a white square laid over it': note('Square', '1 g'),
    'a blue stamp': note('Stamp', '0.2 0.3 0.7 rg'),
    'a grey note': note('FreeText', '0.7 g'),
    'a white highlight': note('Highlight', '1 g'),
  };
  return ways;
}

/** What is under a patch on a picture, and still in the file. */
export const PATCHED_PICTURES: readonly RedactionCase[] = Object.entries(SUBJECTS).flatMap(
  ([subject, shade]) =>
    Object.entries(waysOver(shade)).map(([name, { body, resources = '', more = [], page = '' }]) => ({
      name: `${subject} under ${name}`,
      pdf: withResource(`/XObject << /Im0 6 0 R ${resources} >>`, `${TEXT}${DRAWN}${body}`, [colourPicture(300, 200, shade), ...more], { page }),
    })),
); // prettier-ignore

/** A round shape with two eyes and a mouth on it, or one of many corners. */
const STAR = outlineOf(250, 500, 60);
const SMILEY = `1 0.8 0.1 rg ${CIRCLE} f 0 g 225 515 10 14 re f 265 515 10 14 re f 0 G 4 w 225 475 m 240 455 260 455 275 475 c S`;
function outlineOf(x: number, y: number, size: number): string {
  return Array.from({ length: 10 }, (_, n) => {
    const reach = n % 2 === 0 ? size : size / 2;
    const angle = (n / 10) * 2 * Math.PI;
    return `${(x + reach * Math.sin(angle)).toFixed(1)} ${(y + reach * Math.cos(angle)).toFixed(1)} ${n === 0 ? 'm' : 'l'}`;
  }).join(' ');
}
/** A face of a cartoon, as a picture with its own eyes. */
const cartoon = () =>
  colourPicture(90, 90, (x, y) => {
    if ((x - 45) ** 2 + (y - 45) ** 2 > 44 ** 2) return [255, 255, 255];
    if (Math.abs(x - 45) > 12 && Math.abs(x - 45) < 24 && y > 25 && y < 45) return [0, 0, 0];
    return y > 60 && y < 70 && Math.abs(x - 45) < 25 ? [120, 30, 30] : [30, 200, 90];
  });

/** What people lay over a face for fun, and leave the face below. */
export const STICKERS: readonly RedactionCase[] = [
  { name: 'a drawn face over a face', body: SMILEY },
  { name: 'a yellow star over a face', body: `1 0.85 0 rg ${STAR} h f` },
  { name: 'a green star with an outline over a face', body: `0.2 0.7 0.3 rg 0 G 2 w ${STAR} h B` },
  { name: 'a cartoon over a face', body: `q ${WIDTH} 0 0 ${HEIGHT} ${LEFT} ${BOTTOM} cm /Im1 Do Q`, more: [cartoon()] },
].map(({ name, body, more = [] }) => ({
  name,
  pdf: withResource(`/XObject << /Im0 6 0 R ${more.length > 0 ? '/Im1 7 0 R' : ''} >>`, `${TEXT}${DRAWN}${body}`, [colourPicture(300, 200, person), ...more]),
})); // prettier-ignore

/** A picture that is off the page, cropped away or beyond the paper. */
export const PICTURES_OFF_PAGE: readonly (RedactionCase & { readonly severity: string })[] = [
  ['cropped away above', '', '/CropBox [0 0 595 390]', 'error'],
  ['cropped away at the side', '', '/CropBox [0 0 95 842]', 'error'],
  ['cut to its left half by a frame', '100 400 150 200 re W n', '', 'warning'],
  ['cut to a circle in its middle', `${CIRCLE} W n`, '', 'warning'],
  ['beyond the paper’s left edge', '1 0 0 1 -500 0 cm', '', 'warning'],
  ['beyond the paper’s top', '1 0 0 1 0 600 cm', '', 'warning'],
].map(([name = '', moved = '', page = '', severity = '']) => ({
  name: `a picture ${name}`,
  pdf: withResource(
    '/XObject << /Im0 6 0 R >>',
    `${TEXT.replace('72 720', '20 300').replace('The child lives with her aunt at home.', 'Ward report')}q ${moved} ${DRAWN} Q`,
    [colourPicture(300, 200, person)],
    { page },
  ),
  severity,
}));

const on = (body: string, picture: RawObject = photograph(), more: readonly RawObject[] = [], resources = '') =>
  withResource(`/XObject << /Im0 6 0 R ${resources} >>`, `${TEXT}${DRAWN}${body}`, [picture, ...more]); // prettier-ignore

/** A map as it is printed under a plan: pale, with many thin lines. */
const map = (): RawObject =>
  greyPicture(300, 200, (x, y) =>
    (x * 3 + y * 5) % 29 < 2 || (x * 7 - y * 2) % 41 === 0 ? 200 : 247,
  );
const outline = (x: number, y: number, size: number, points = 11) =>
  Array.from({ length: points }, (_, n) => {
    const angle = (n / points) * 2 * Math.PI;
    const reach = size * (0.6 + 0.4 * ((n * 7) % 5 < 2 ? 1 : 0.3));
    return `${(x + reach * Math.cos(angle)).toFixed(1)} ${(y + reach * Math.sin(angle)).toFixed(1)} ${n === 0 ? 'm' : 'l'}`;
  }).join(' ');
const through = (share: number) =>
  `/XObject << /Im0 6 0 R >> /ExtGState << /G1 << /Type /ExtGState /ca ${share} >> >>`;
const shaded = (share: number, body: string, picture: RawObject) =>
  withResource(through(share), `${TEXT}${DRAWN}q /G1 gs ${body} Q`, [picture]);

/** Brick or wood, which have colours of skin. */
const brick = () => colourPicture(300, 200, (x, y) => { const n = noise(x, y, 40) + (y % 20 < 2 || (x + (y % 40 < 20 ? 0 : 20)) % 40 < 2 ? 40 : 0); return [170 + n / 2, 110 + n / 2, 80 + n / 2]; }); // prettier-ignore
const onBrick = (body: string, more: readonly RawObject[] = []) => on(body, brick(), more, more.length > 0 ? '/Im1 7 0 R' : ''); // prettier-ignore

/** Pictures with something on them that hides nothing which anyone meant to hide. */
export const HONEST_PICTURES: readonly RedactionCase[] = [
  ...[0.2, 0.35, 0.5, 0.65].flatMap((share) => [
    { name: `an area shaded on a map, ${share * 100} % opaque`, pdf: shaded(share, `0.2 0.7 0.7 rg ${outline(250, 500, 70)} h f`, map()) },
    { name: `a box shaded on a map, ${share * 100} % opaque`, pdf: shaded(share, '0.9 0.2 0.2 rg 200 450 90 80 re f', map()) },
    { name: `a box shaded on a photograph, ${share * 100} % opaque`, pdf: shaded(share, '1 1 0 rg 200 450 90 80 re f', photograph()) },
  ]),
  { name: 'an area that multiplies with its map', pdf: withResource('/XObject << /Im0 6 0 R >> /ExtGState << /G1 << /Type /ExtGState /BM /Multiply >> >>', `${TEXT}${DRAWN}q /G1 gs 0.6 0.9 0.9 rg ${outline(250, 500, 70)} h f Q`, [map()]) },
  { name: 'a site drawn on a map', pdf: on(`0.8 0.1 0.1 rg ${outline(250, 500, 40)} h f`, map()) },
  { name: 'sites drawn on a photograph from the air', pdf: on(`0.8 0.1 0.1 rg ${outline(200, 500, 30)} h f 0.1 0.3 0.8 rg ${outline(330, 460, 40, 13)} h f`) },
  { name: 'the scale of a plan, a field of it white', pdf: on('0 g 120 410 40 9 re f 1 g 160 410 40 9 re f 0 g 200 410 40 9 re f', map()) },
  { name: 'the scale of a plan, all white and grey', pdf: on('1 g 120 410 40 9 re f 0.5 g 160 410 40 9 re f 1 g 200 410 40 9 re f 0 G 0.5 w 120 410 120 9 re S') },
  { name: 'a label on a plan', pdf: on(`1 g 200 500 60 14 re f ${text('Site A', { x: 206, y: 503, size: 10 })}`, map()) },
  { name: 'labels on a photograph', pdf: on([0, 1, 2, 3].map((n) => `1 g ${130 + n * 60} ${450 + n * 30} 46 13 re f ${text(`Plot ${n}`, { x: 134 + n * 60, y: 453 + n * 30, size: 9 })}`).join(' ')) },
  { name: 'the key of a map', pdf: on(`1 g 110 410 90 60 re f 0 G 1 w 110 410 90 60 re S 1 0 0 rg 116 450 14 8 re f 0 0 1 rg 116 435 14 8 re f ${text('Boundary', { x: 136, y: 450, size: 8 })}`, map()) },
  { name: 'the key of a map without words', pdf: on('1 g 110 410 60 60 re f 1 0 0 rg 116 450 14 8 re f 0 0 1 rg 116 435 14 8 re f', map()) },
  { name: 'pins on a map', pdf: on(Array.from({ length: 7 }, (_, n) => `0.8 0 0 rg ${130 + n * 35} ${430 + n * 20} 9 9 re f`).join(' '), map()) },
  { name: 'bars of a chart on a photograph', pdf: on(Array.from({ length: 5 }, (_, n) => `0.1 0.4 0.6 rg ${120 + n * 50} 400 30 ${40 + n * 20} re f`).join(' ')) },
  { name: 'a frame round a part of a photograph', pdf: on('1 0 0 RG 3 w 200 450 90 80 re S') },
  { name: 'an arrow on a photograph', pdf: on('1 1 0 rg 200 500 m 240 500 l 240 490 l 260 505 l 240 520 l 240 510 l 200 510 l h f') },
  { name: 'white curves across the foot of a photograph', pdf: on('1 g 90 390 m 410 390 l 410 430 l 300 470 200 410 90 450 c h f') },
  { name: 'a white corner of a photograph', pdf: on('1 g 330 395 m 405 395 l 405 470 l h f') },
  { name: 'a panel of words over a photograph’s side', pdf: on(`0.1 0.3 0.5 rg 300 395 110 210 re f ${text('Our plan', { x: 310, y: 500, colour: '1 g' })}`) },
  { name: 'a coloured band along a photograph', pdf: on('0.1 0.5 0.4 rg 95 560 310 45 re f') },
  { name: 'a button with a triangle', pdf: on('1 g 280 500 m 280 516 266 530 250 530 c 234 530 220 516 220 500 c 220 484 234 470 250 470 c 266 470 280 484 280 500 c h f 0.8 0 0 rg 242 486 m 264 500 l 242 514 l h f') },
  { name: 'a logo of two colours', pdf: on('q 70 0 0 50 310 540 cm /Im1 Do Q', photograph(), [colourPicture(70, 50, (x, y) => ((x - 20) ** 2 + (y - 25) ** 2 < 300 || (x > 45 && y % 9 < 4) ? [0, 60, 120] : [255, 255, 255]))], '/Im1 7 0 R') },
  { name: 'a second photograph on the first', pdf: on('q 120 0 0 90 260 480 cm /Im1 Do Q', photograph(), [colourPicture(120, 90, (x, y) => person(x * 2, y * 2))], '/Im1 7 0 R') },
  { name: 'a patch on a plain part of a picture', pdf: on('1 g 120 420 50 60 re f', greyPicture(300, 200, (x, y) => (x > 150 ? 100 + ((x * y) % 90) : 140))) },
  { name: 'a photograph with a thin white frame', pdf: on('1 G 6 w 103 403 294 194 re S') },
  { name: 'a logo in the corner of a photograph of bricks', pdf: onBrick('q 60 0 0 60 335 535 cm /Im1 Do Q', [cartoon()]) },
  { name: 'a button to pause on a photograph of bricks', pdf: onBrick(`1 g ${CIRCLE} f 0 g 235 480 10 40 re f 255 480 10 40 re f`) },
  { name: 'a button to play on a photograph of bricks', pdf: onBrick(`1 g ${CIRCLE} f 0.8 0 0 rg 238 480 m 270 500 l 238 520 l h f`) },
  { name: 'a second photograph in the corner of one of bricks', pdf: onBrick('q 100 0 0 75 300 400 cm /Im1 Do Q', [colourPicture(120, 90, (x, y) => person(x * 2, y * 2))]) },
  { name: 'a speech bubble beside a face', pdf: withResource('/XObject << /Im0 6 0 R >>', `${TEXT}${DRAWN}1 g 110 540 90 50 re f ${text('They listened', { x: 114, y: 560, size: 10 })}`, [colourPicture(300, 200, person)]) },
  { name: 'a north point on a map', pdf: on('1 g 370 570 m 378 570 385 577 385 585 c 385 593 378 600 370 600 c 362 600 355 593 355 585 c 355 577 362 570 370 570 c h f 0 g 370 574 m 376 590 l 364 590 l h f', map()) },
]; // prettier-ignore
