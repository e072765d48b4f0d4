import type { Box, PaintedObject, PdfChar } from '../pdfium.ts';
import { shareInside } from './boxes.ts';
import { contrast } from './light.ts';
import { FAINT, PLAIN_CONTRAST, type Suspect } from './suspects.ts';

/** Finds whether the same character is visible at the same place: drawn twice, or with a shadow. */
export function twinFinder(visible: readonly PdfChar[]): (char: PdfChar, box: Box) => boolean {
  const byPlace = new Map<string, Box[]>();
  const key = (text: string, x: number, y: number) => `${text} ${x} ${y}`;
  const cell = (value: number) => Math.floor(value / 8);
  for (const { text, box } of visible) {
    if (box === undefined) continue;
    const place = key(text, cell(box.left), cell(box.bottom));
    const boxes = byPlace.get(place);
    if (boxes) boxes.push(box);
    else byPlace.set(place, [box]);
  }
  return ({ text }, box) => {
    for (const dx of [-1, 0, 1]) {
      for (const dy of [-1, 0, 1]) {
        const near = byPlace.get(key(text, cell(box.left) + dx, cell(box.bottom) + dy)) ?? [];
        if (near.some((other) => shareInside(box, other) >= 0.4 && shareInside(other, box) >= 0.4))
          return true;
      }
    }
    return false;
  };
}

/**
 * Finds whether the words are drawn once more, to be seen: on the cover, or beside their own shadow.
 * PDFium gives the characters of only one of the two.
 */
export function drawnAgainFinder(objects: readonly PaintedObject[]): (suspect: Suspect) => boolean {
  const size = (object: PaintedObject) => {
    const { left, bottom, right, top } = bare(object);
    return `${(right - left).toFixed(1)} ${(top - bottom).toFixed(1)}`;
  };
  const bySize = new Map<string, PaintedObject[]>();
  for (const object of objects) {
    if (object.kind !== 'text') continue;
    const alike = bySize.get(size(object));
    if (alike) alike.push(object);
    else bySize.set(size(object), [object]);
  }
  return (suspect) => {
    const box = bare(suspect.object);
    const reach = Math.max(1, (box.top - box.bottom) * 0.3);
    return (bySize.get(size(suspect.object)) ?? []).some(
      (other) =>
        other !== suspect.object &&
        Math.abs(bare(other).left - box.left) <= reach &&
        Math.abs(bare(other).bottom - box.bottom) <= reach &&
        isSeenInstead(other, suspect),
    );
  };
}

/** The box of letters without the halo that a stroke gives them. */
function bare({ box, renderMode, strokeWidth }: PaintedObject): Box {
  if ((renderMode & 3) !== 1 && (renderMode & 3) !== 2) return box;
  const off = strokeWidth / 2;
  return {
    left: box.left + off,
    bottom: box.bottom + off,
    right: box.right - off,
    top: box.top - off,
  };
}

/** What keeps the one from being seen doesn't keep the other. */
function isSeenInstead(other: PaintedObject, { object, suspicion, cover }: Suspect): boolean {
  switch (suspicion) {
    case 'covered':
    case 'overprinted':
      return cover !== undefined && other.order > cover.order;
    case 'clipped':
      return other.clip === undefined || shareInside(other.box, other.clip) > 0.5;
    case 'invisible':
      return other.fill !== undefined || other.stroke !== undefined;
    case 'same-colour': {
      const [one, two] = [object.fill ?? object.stroke, other.fill ?? other.stroke];
      if (two === undefined || two.a < FAINT) return false;
      return one === undefined || one.a < FAINT || contrast(one, two) >= PLAIN_CONTRAST;
    }
    case 'layer':
      return !other.layered;
    case 'tiny':
      return false;
  }
}
