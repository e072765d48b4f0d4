import type { Box } from '../../pdfium.ts';
import { areaOf, shareInside } from '../boxes.ts';
import type { Cover, PageScene } from '../suspects.ts';

/** Signs of fonts that people lay over a face: emoji, blots, stars. */
const SIGN = /^(?:\p{Extended_Pictographic}|[■□●○◼◻⬛⬤█▲▼★☆♥♦◆])/u;
/** In points: of a list or a line of text they are smaller. */
const LEAST_SIGN = 24;

/** Large signs of fonts, as what may lie on a picture. */
export function signsOn(scene: PageScene): Cover[] {
  return scene.chars.flatMap((char) => {
    const { box } = char;
    if (box === undefined || !SIGN.test(char.text)) return [];
    if (Math.max(box.right - box.left, box.top - box.bottom) < LEAST_SIGN) return [];
    const object = scene.objectOf(char);
    return object ? [{ order: object.order, box, kind: 'text', colour: undefined }] : [];
  });
}

/** Faces among the emoji; others are pins and pictures on a map. */
const FACE = /^[\u{1F600}-\u{1F64F}\u{1F910}-\u{1F92F}\u{1F970}-\u{1F97A}☹☺☻]/u;

/** Whether the sign that a cover is is a face. */
export function isFaceSign({ order, kind }: Cover, scene: PageScene): boolean {
  return (
    kind === 'text' &&
    scene.chars.some((char) => FACE.test(char.text) && scene.objectOf(char)?.order === order)
  );
}

/** Of a drawn face: each eye is so much of it at most, and all lies on it. */
const LARGEST_EYE = 0.12;
const ROUND = 1.6;
/** Of its height: eyes are above its middle, the bars of a button aren't. */
const HIGHER = 0.05;

/** Whether two shapes of one size lie side by side on the upper half of a shape that is about as high as wide. */
export function isDrawnFace({ order, kind }: Cover, box: Box, { objects }: PageScene): boolean {
  const [wide, high] = [box.right - box.left, box.top - box.bottom];
  if (kind !== 'path' || Math.max(wide, high) > ROUND * Math.min(wide, high)) return false;
  const middle = (box.left + box.right) / 2;
  const eyes = objects.filter(
    (object) =>
      object.order > order &&
      object.kind === 'path' &&
      areaOf(object.box) < LARGEST_EYE * areaOf(box) &&
      shareInside(object.box, box) > 0.95 &&
      (object.box.bottom + object.box.top) / 2 > (box.bottom + box.top) / 2 + HIGHER * high,
  );
  const near = (a: number, b: number) => Math.abs(a - b) < 0.06 * wide;
  return eyes.some(
    (left) =>
      left.box.right < middle &&
      eyes.some(
        (right) =>
          right.box.left > middle &&
          near(left.box.bottom, right.box.bottom) &&
          near(left.box.top, right.box.top) &&
          near(middle - left.box.right, right.box.left - middle),
      ),
  );
}

/** Of a picture's side: logos, keys and scales are nearer to its edge. */
const MARGIN = 0.08;

export function isOffEdge(box: Box, picture: Box): boolean {
  const across = MARGIN * (picture.right - picture.left);
  const down = MARGIN * (picture.top - picture.bottom);
  return (
    box.left - picture.left >= across &&
    picture.right - box.right >= across &&
    box.bottom - picture.bottom >= down &&
    picture.top - box.top >= down
  );
}
