import type { Box, PaintedObject, Painting, PdfPage } from '../../pdfium.ts';
import { areaOf, boxAround, commonBox, shareInside } from '../boxes.ts';
import { surfaceOf, viewOf, viewWithout, type View } from '../look.ts';
import { withoutMarkers } from './markers.ts';
import { lookAtPatch, type PatchLook } from './patch-look.ts';
import { isDrawnFace, isFaceSign, isOffEdge, signsOn } from './stickers.ts';
import { findCovers, isInk, type Cover, type PageScene } from '../suspects.ts';

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
  const covers = [...findCovers(scene), ...signsOn(scene)];
  const patches = withoutMarkers(
    covers.flatMap((cover) => patchOn(cover, pictures, scene, painting) ?? []),
  );
  if (patches.length === 0 || patches.length > MOST_COVERS) return [];
  const boxes = patches.map(({ box }) => box);
  const before = viewOf(page, painting, boxes);
  const handles = patches.flatMap(({ cover }) => scene.objects[cover.order]?.handle ?? []);
  const below = viewWithout(page, painting, boxes, handles, false);
  return united(patches.filter((patch) => hidesPicture(patch, before, below)));
}

/** In points: smaller ones are lines and corners of a design. */
const LEAST_PICTURE = 30;
const OFF = 0.04;

/** Pictures of which hardly anything is on the part of the page that is shown. */
export function findPicturesOffPage({ objects, page, media }: PageScene): {
  readonly box: Box;
  /** On the paper that the page was cut from: undoing the crop shows it. */
  readonly cropped: boolean;
}[] {
  return objects
    .filter(
      ({ kind, box, clip }) =>
        kind === 'image' &&
        Math.min(box.right - box.left, box.top - box.bottom) >= LEAST_PICTURE &&
        shareInside(box, page) < OFF &&
        (clip === undefined || areaOf(commonBox(box, clip)) > 0.5 * areaOf(box)),
    )
    .map(({ box }) => ({ box, cropped: shareInside(box, media) > 0.5 }));
}

type Patch = {
  readonly cover: Cover;
  readonly box: Box;
  /** What of it to look at: off its blurred edge, and off the outline of what isn't a box. */
  readonly core: Box;
  /** How it lies on the picture. `edge` is over a part of its edge, and no band along it. */
  readonly lies: 'inside' | 'edge' | 'band' | 'over-all';
  readonly shape: 'box' | 'round' | 'convex' | 'other';
  /** With words on it that say what it is. */
  readonly saysSo: boolean;
  /** A face that is drawn over another, or a sign of a font. */
  readonly isFace: boolean;
  /** Well inside its picture, where no logo or mark of a map's edge is. */
  readonly isCentral: boolean;
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
  painting: Painting,
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
  const isFace = isFaceSign(cover, scene) || isDrawnFace(cover, box, scene);
  if (!saysSo && !isFace && hasDrawingOn(cover, box, scene)) return undefined;
  const shape = cover.kind === 'text' ? 'other' : shapeOf(scene.objects[cover.order], painting);
  if (isArea(shape) && areaOf(box) < LEAST_AREA_OF_SHAPE) return undefined;
  const line = scene.objects[cover.order]?.strokeWidth ?? 0;
  const object = scene.objects[cover.order];
  const isTurned = object?.kind === 'path' && painting.outlineOf(object) === 'turned rectangle';
  const core = isArea(shape) || isTurned ? middle(box) : inset(box, 1 + line);
  const isCentral = lies === 'inside' && isOffEdge(cover.box, picture.box);
  return { cover, box, core, lies, shape, saysSo, isFace, isCentral };
}

/** A page's background is covered by what is on it. */
const MOST_OF_PAGE = 0.5;
/** A smaller dot is a mark on a map. */
const LEAST_AREA_OF_SHAPE = 600;
/** So much of a side makes a band along it. */
const BAND = 0.85;
const SAYS_SO =
  /^.{0,20}(?:redact|withheld|anonymi[sz]ed|removed|blanked|private|confidential|personal|data protection).{0,20}$/iu;

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

/** Smaller things on a cover: the signs of a legend, the triangle on a button. A second patch is as large. */
function hasDrawingOn({ order }: Cover, box: Box, { objects }: PageScene): boolean {
  return objects.some(
    (object) =>
      object.order > order &&
      object.kind !== 'text' &&
      areaOf(object.box) > 1 &&
      areaOf(object.box) < 0.6 * areaOf(box) &&
      shareInside(object.box, box) > 0.9,
  );
}

/** A rectangle has five points or fewer, an ellipse and rounded corners up to 21 with those of their curves. */
function shapeOf(object: PaintedObject | undefined, painting: Painting): Patch['shape'] {
  if (object?.kind !== 'path') return 'box';
  const isFilled = object.fill !== undefined;
  if (object.segments <= 5 && !isFilled) return 'round';
  const outline = isFilled ? painting.outlineOf(object) : 'other';
  if (outline !== 'other') return outline === 'convex' ? 'convex' : 'box';
  if (object.segments <= 5) return 'box';
  return object.fill !== undefined && object.curved && object.segments <= 21 ? 'round' : 'other';
}

const LIGHT = 170;
const DARK = 60;
const BLACK = 30;
const GREY = 16;
/** Of 255, from pixel to pixel: more than a gradient has. */
const DETAIL = 1.6;
/** A picture out of focus has less, and bends. */
const SOFT_DETAIL = 0.6;
const BENDS = 3;
const FILLED = 0.12;
/** So much of the detail left, and in the same places: what is below shows through. */
const SHOWS_THROUGH = 0.1;
const ALIKE = 0.6;
const ALIKE_IN_LARGE = 0.5;
const VERY_ALIKE = 0.85;
const EVEN = 0.93;
const EVEN_BELOW_WORDS = 0.6;
/** A blurred or pixelated copy has this much of the detail at most. */
const BLURRED = 0.5;

/** Of what is below a patch: a face is mostly skin. */
const SKIN = 0.45;

function isDetailed({ detailBelow, bendBelow }: PatchLook): boolean {
  return detailBelow >= DETAIL || (detailBelow >= SOFT_DETAIL && bendBelow >= BENDS);
}

function isBlurredCopy({ detailLeft, alikeInLarge, alikeInDetail }: PatchLook): boolean {
  if (detailLeft < BLURRED) return alikeInLarge > ALIKE_IN_LARGE;
  // The edges of coarse squares have as much detail as a picture out of focus.
  return detailLeft < 1 && alikeInLarge > VERY_ALIKE && alikeInDetail < ALIKE_IN_LARGE;
}

function hidesPicture(
  { cover, core, lies, shape, saysSo, isFace, isCentral }: Patch,
  before: View,
  below: View,
): boolean {
  const look = lookAtPatch(before, below, core);
  if (look.painted < FILLED || !isDetailed(look)) return false;
  if (!saysSo && look.detailLeft > SHOWS_THROUGH && look.alikeInDetail > ALIKE) return false;
  if (isFace) return true;
  // Wherever else it lies, something that isn't plain is a logo, or an area of a map.
  if (isCentral && look.skinBelow >= SKIN && !(cover.kind === 'path' && shape === 'convex'))
    return true;
  const surface = surfaceOf(before, core);
  const even = saysSo
    ? look.evenness >= EVEN_BELOW_WORDS
    : look.evenness >= EVEN && look.detailLeft < BLURRED;
  const isPicture = cover.kind === 'image' || cover.kind === 'shading';
  const isCopy = isPicture && lies !== 'over-all' && isBlurredCopy(look);
  if (!even && !isCopy) return false;
  if (saysSo || isCopy || cover.kind === 'annotation') return true;
  // On a page of print any patch hides words.
  if (shape === 'box' && look.lightBelow > LIGHT && lies !== 'band') return true;
  const isBlack = surface.luma < BLACK && surface.chroma < GREY;
  // Shapes of many corners are areas on a map or a plan, unless they are dark.
  if (lies === 'inside') {
    if (shape === 'convex' && surface.chroma < GREY && look.lightBelow <= LIGHT) return true;
    return !isArea(shape) || surface.luma < DARK;
  }
  // Where it isn't inside, panels are often a part of the design, and rarely quite black.
  if (lies === 'over-all') return isBlack || shape === 'box';
  return lies !== 'band' && isBlack;
}

/** As areas on a map and plan are. */
function isArea(shape: Patch['shape']): boolean {
  return shape === 'other' || shape === 'convex';
}

/** One box for patches that overlap. */
function united(patches: readonly Patch[]): Box[] {
  const boxes: Box[] = [];
  for (const { box } of patches) {
    const at = boxes.findIndex(
      (other) => areaOf(commonBox(box, other)) > 0.5 * Math.min(areaOf(box), areaOf(other)),
    );
    const other = boxes[at];
    if (other === undefined) boxes.push(box);
    else boxes[at] = boxAround([box, other]);
  }
  return boxes;
}

/** Off its blurred edge. */
function inset({ left, bottom, right, top }: Box, by: number): Box {
  const most = Math.min(right - left, top - bottom) / 4;
  const off = Math.min(by, most);
  return { left: left + off, bottom: bottom + off, right: right - off, top: top - off };
}

/** The middle half across and down: inside a circle, and inside a thick line. */
function middle({ left, bottom, right, top }: Box): Box {
  const [across, down] = [(right - left) / 4, (top - bottom) / 4];
  return { left: left + across, bottom: bottom + down, right: right - across, top: top - down };
}
