import type { Box, PaintedObject, Painting, PdfPage } from '../../pdfium.ts';
import { areaOf, commonBox, shareInside } from '../boxes.ts';
import { forPixels, viewOf, viewWithout, type View } from '../look.ts';
import { findCovers, type Cover, type PageScene } from '../suspects.ts';
import { lookAtPatch } from './patch-look.ts';

/** In points: smaller ones are lines and corners of a design. */
const LEAST_SIDE = 30;
/** Of a picture: so much is under what lies over all of it. */
const WHOLE = 0.97;
/** More of them are the layers of one drawing. */
const MOST = 12;
/** Of 255, from pixel to pixel: less is a ground of one colour. */
const DETAIL = 1;
const ALIKE = 0.9;
/** Of 255: what the edge of the one above lets through. */
const APART = 24;
const EDGE = 0.01;

/**
 * Pictures of which nothing is seen, because another picture or a shape lies over all of them: one that was replaced
 * and not deleted. A picture that is drawn twice hides nothing.
 */
export function findPicturesBelow(page: PdfPage, painting: Painting, scene: PageScene): Box[] {
  const pictures = scene.objects.filter(
    ({ kind, box }) =>
      kind === 'image' && Math.min(box.right - box.left, box.top - box.bottom) >= LEAST_SIDE,
  );
  if (pictures.length === 0) return [];
  const covers = findCovers(scene).filter(({ kind }) => kind === 'image' || kind === 'path');
  const below = pictures.flatMap((picture) => {
    const over = coversOfAll(shownPart(picture, scene), picture, covers);
    return over.length === 0 ? [] : [{ picture, over }];
  });
  if (below.length > MOST) return [];
  return below
    .filter(({ picture, over }) => isUnseen(page, painting, { picture, over, scene }))
    .map(({ picture }) => shownPart(picture, scene));
}

const shownPart = ({ box, clip }: PaintedObject, { page }: PageScene): Box =>
  commonBox(clip === undefined ? box : commonBox(box, clip), page);

function coversOfAll(box: Box, { order }: PaintedObject, covers: readonly Cover[]): Cover[] {
  if (areaOf(box) < LEAST_SIDE ** 2) return [];
  const over = covers.filter((cover) => cover.order > order);
  return over.some((cover) => shareInside(box, cover.box) >= WHOLE)
    ? over.filter((cover) => areaOf(commonBox(box, cover.box)) > 0)
    : [];
}

function isUnseen(
  page: PdfPage,
  painting: Painting,
  {
    picture,
    over,
    scene,
  }: {
    readonly picture: PaintedObject;
    readonly over: readonly Cover[];
    readonly scene: PageScene;
  },
): boolean {
  const box = shownPart(picture, scene);
  const now = viewOf(page, painting, [box]);
  if (differs(now, viewWithout(page, painting, [box], [picture.handle]), box)) return false;
  const handles = over.flatMap(({ order }) => scene.objects[order]?.handle ?? []);
  const bare = viewWithout(page, painting, [box], handles, false);
  const { detailBelow, alikeInDetail } = lookAtPatch(now, bare, box);
  return detailBelow >= DETAIL && alikeInDetail < ALIKE;
}

function differs({ picture, pixelsOf }: View, { picture: other }: View, box: Box): boolean {
  let [all, apart] = [0, 0];
  forPixels(picture, pixelsOf(box), (at) => {
    all += 1;
    const far = [0, 1, 2].some((n) => Math.abs((picture.rgba[at + n] ?? 0) - (other.rgba[at + n] ?? 0)) > APART); // prettier-ignore
    if (far) apart += 1;
  });
  return apart > EDGE * all;
}
