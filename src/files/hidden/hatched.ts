import type { Painting, PdfPage } from '../pdfium.ts';
import { viewOf, viewWithout, type View } from './look.ts';
import type { PageScene, Suspect } from './suspects.ts';

/** Of a letter's box, so much under strokes is unreadable; a line through it is less. */
const STRUCK = 0.28;
/** Strokes so close that they run together. */
const SOLID = 0.6;
/** Separate strokes across a letter, on average: a line under or through it is one. */
const STROKES = 1.7;
const APART = 24;
/** More suspects than this are the lines of a drawing. */
const MOST = 2_000;

/** Of the letters that can partly be seen, those that lie under hatching or a scribble of thin lines. */
export function findHatched(
  page: PdfPage,
  painting: Painting,
  scene: PageScene,
  seen: readonly Suspect[],
): Set<Suspect> {
  const struck = seen.filter(({ suspicion, cover }) => {
    const object = cover === undefined ? undefined : scene.objects[cover.order];
    return suspicion === 'covered' && object?.kind === 'path' && object.fill === undefined;
  });
  if (struck.length === 0 || struck.length > MOST) return new Set();
  const boxes = struck.map(({ box }) => box);
  const first = Math.min(...struck.map(({ object }) => object.order));
  const strokes = scene.objects.filter(
    ({ order, kind, fill }) => order > first && kind === 'path' && fill === undefined,
  );
  const before = viewOf(page, painting, boxes);
  const handles = strokes.map(({ handle }) => handle);
  const without = viewWithout(page, painting, boxes, handles);
  return new Set(struck.filter(({ box }) => isHatched(before, without, before.pixelsOf(box))));
}

function isHatched(
  { picture }: View,
  { picture: other }: View,
  { x, y, width, height }: ReturnType<View['pixelsOf']>,
): boolean {
  const changed = (column: number, row: number) => {
    const at = ((y + row) * picture.width + x + column) * 4;
    return [0, 1, 2].some(
      (part) => Math.abs((picture.rgba[at + part] ?? 0) - (other.rgba[at + part] ?? 0)) > APART,
    );
  };
  let total = 0;
  let across = 0;
  let down = 0;
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      if (!changed(column, row)) continue;
      total += 1;
      if (column === 0 || !changed(column - 1, row)) across += 1;
      if (row === 0 || !changed(column, row - 1)) down += 1;
    }
  }
  const share = total / (width * height);
  if (share >= SOLID) return true;
  return share >= STRUCK && Math.max(across / height, down / width) >= STROKES;
}
