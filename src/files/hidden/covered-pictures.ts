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
  /** What of it to look at: the middle of what isn't a box. */
  readonly core: Box;
  /** How it lies on the picture. `edge` is over a part of its edge, and no band along it. */
  readonly lies: 'inside' | 'edge' | 'band' | 'over-all';
  /** With words on it that say what it is. */
  readonly saysSo: boolean;
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
  const lies = wayOfLying(box, cover.box, picture.box);
  if (lies === 'over-all' && areaOf(picture.box) > MOST_OF_PAGE * areaOf(scene.page)) {
    return undefined;
  }
  const label = labelOn(cover, box, scene);
  const saysSo = SAYS_SO.test(label);
  if (label !== '' && !saysSo) return undefined;
  const object = scene.objects[cover.order];
  const isBox = object === undefined || (object.fill !== undefined && object.segments <= 5);
  if (!isBox && object.kind === 'path' && areaOf(box) < LEAST_AREA_OF_SHAPE) return undefined;
  const core = isBox || object.kind !== 'path' ? inset(box) : middle(box);
  return { cover, box, core, lies, saysSo };
}

/** A page's background is covered by what is on it. */
const MOST_OF_PAGE = 0.5;
/** A smaller dot is a mark on a map. */
const LEAST_AREA_OF_SHAPE = 600;
/** So much of a side makes a band along it. */
const BAND = 0.85;
const SAYS_SO = /^.{0,20}(?:redact|withheld|anonymi[sz]ed).{0,20}$/iu;

function wayOfLying(box: Box, cover: Box, picture: Box): Patch['lies'] {
  if (areaOf(box) > 0.6 * areaOf(picture)) return 'over-all';
  const inside =
    cover.left > picture.left + 1 &&
    cover.right < picture.right - 1 &&
    cover.bottom > picture.bottom + 1 &&
    cover.top < picture.top - 1;
  if (inside) return 'inside';
  const along = Math.max(
    (box.right - box.left) / (picture.right - picture.left),
    (box.top - box.bottom) / (picture.top - picture.bottom),
  );
  return along < BAND ? 'edge' : 'band';
}

/** The words on a cover; '' where there are none. */
function labelOn({ order }: Cover, box: Box, scene: PageScene): string {
  return scene.chars
    .filter(
      (char) =>
        char.box !== undefined &&
        isInk(char) &&
        shareInside(char.box, box) > 0.5 &&
        (scene.objectOf(char)?.order ?? 0) > order,
    )
    .map(({ text }) => text)
    .join('');
}

const LIGHT = 170;
const DARK = 60;
const BLACK = 30;
const GREY = 16;
/** Of 255, from pixel to pixel: more than a gradient has. */
const DETAIL = 2;

function hidesPicture({ core, lies, saysSo }: Patch, before: View, below: View): boolean {
  const surface = surfaceOf(before, core);
  if (surface.evenness < (saysSo ? 0.6 : 0.93)) return false;
  const { average, change } = textureOf(below, core);
  if (change < DETAIL) return false;
  // On a page of print any patch hides words; on a photograph a black one hides a face.
  if (average > LIGHT || saysSo) return true;
  // Where it isn't inside, dark panels are often a part of the design, and rarely quite black.
  if (lies === 'inside') return surface.luma < DARK;
  return lies !== 'band' && surface.luma < BLACK && surface.chroma < GREY;
}

/** Off its blurred edge. */
function inset({ left, bottom, right, top }: Box): Box {
  return { left: left + 1, bottom: bottom + 1, right: right - 1, top: top - 1 };
}

/** The middle half across and down: inside a circle, and inside a thick line. */
function middle({ left, bottom, right, top }: Box): Box {
  const [across, down] = [(right - left) / 4, (top - bottom) / 4];
  return { left: left + across, bottom: bottom + down, right: right - across, top: top - down };
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
