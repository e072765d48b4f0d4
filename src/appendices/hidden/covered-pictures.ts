import type { Box, PaintedObject, Painting, PdfPage } from '../pdfium.ts';
import { areaOf, commonBox, shareInside } from './boxes.ts';
import { luma } from './light.ts';
import { forPixels, surfaceOf, viewOf, viewWithout, type View } from './look.ts';
import { findCovers, isInk, type Cover, type PageScene } from './suspects.ts';

/** Smaller is a bullet, a tick of a scale, a symbol on a map. In points. */
const LEAST_SIDE = 6;
const LEAST_AREA = 80;
/** More than these, and the boxes are the picture's own: bars, buildings on a map. */
const MOST_COVERS = 40;

/**
 * Where something opaque lies on a picture as if to hide a part of it, and the picture goes on below.
 * A caption on a dark band has words on it, and hides what no one meant to hide.
 */
export function findCoveredPictures(page: PdfPage, painting: Painting, scene: PageScene): Box[] {
  const pictures = scene.objects.filter((object) => isPicture(object, scene.page));
  if (pictures.length === 0) return [];
  const patches = findCovers(scene).flatMap((cover) => patchOn(cover, pictures, scene) ?? []);
  if (patches.length === 0 || patches.length > MOST_COVERS) return [];
  const boxes = patches.map(({ box }) => box);
  const before = viewOf(page, painting, boxes);
  const handles = patches.flatMap(({ cover }) => scene.objects[cover.order]?.handle ?? []);
  const below = viewWithout(page, painting, boxes, handles, false);
  return patches.filter((patch) => hidesPicture(patch, before, below)).map(({ box }) => box);
}

type Patch = {
  readonly cover: Cover;
  readonly box: Box;
  /** Wholly inside the picture, not a band along its edge. */
  readonly inside: boolean;
};

function isPicture({ kind, box }: PaintedObject, page: Box): boolean {
  return kind === 'image' && areaOf(commonBox(box, page)) >= 900;
}

const NOT_MEANT = new Set([
  'Widget',
  'Underline',
  'StrikeOut',
  'Squiggly',
  'Line',
  'Caret',
  'Text',
]);

function patchOn(
  cover: Cover,
  pictures: readonly PaintedObject[],
  scene: PageScene,
): Patch | undefined {
  if (cover.subtype !== undefined && NOT_MEANT.has(cover.subtype)) return undefined;
  const picture = pictures.findLast(
    ({ order, box }) => order < cover.order && shareInside(cover.box, box) >= 0.6,
  );
  if (picture === undefined) return undefined;
  const box = commonBox(commonBox(cover.box, picture.box), scene.page);
  const [across, down] = [box.right - box.left, box.top - box.bottom];
  if (Math.min(across, down) < LEAST_SIDE || areaOf(box) < LEAST_AREA) return undefined;
  if (areaOf(box) > 0.6 * areaOf(picture.box)) return undefined;
  const labelled = scene.chars.some(
    (char) =>
      char.box !== undefined &&
      isInk(char) &&
      shareInside(char.box, box) > 0.5 &&
      (scene.objectOf(char)?.order ?? 0) > cover.order,
  );
  if (labelled) return undefined;
  const [a, b] = [picture.box, cover.box];
  const inside =
    b.left > a.left + 1 && b.right < a.right - 1 && b.bottom > a.bottom + 1 && b.top < a.top - 1;
  return { cover, box, inside };
}

const LIGHT = 170;
const BLACK = 60;
/** Of 255, from pixel to pixel: more than a gradient has. */
const DETAIL = 2;

function hidesPicture({ box, inside }: Patch, before: View, below: View): boolean {
  const shrunk = inset(box);
  const surface = surfaceOf(before, shrunk);
  if (surface.evenness < 0.93) return false;
  const { average, change } = textureOf(below, shrunk);
  if (change < DETAIL) return false;
  // On a page of print any patch hides words; on a photograph a black one hides a face.
  return average > LIGHT || (inside && surface.luma < BLACK);
}

/** Off its blurred edge. */
function inset({ left, bottom, right, top }: Box): Box {
  return { left: left + 1, bottom: bottom + 1, right: right - 1, top: top - 1 };
}

function textureOf({ picture, pixelsOf }: View, box: Box): { average: number; change: number } {
  const { rgba } = picture;
  const light = (at: number) => luma(rgba[at] ?? 0, rgba[at + 1] ?? 0, rgba[at + 2] ?? 0);
  let total = 0;
  let sum = 0;
  let change = 0;
  forPixels(picture, pixelsOf(box), (at) => {
    const here = light(at);
    total += 1;
    sum += here;
    change += Math.abs(here - light(Math.max(0, at - 4)));
  });
  return { average: sum / total, change: change / total };
}
