import { areaOf, commonBox } from '../boxes.ts';
import type { PageScene } from '../suspects.ts';

/** In points: what designers trim is smaller, or less of it. */
const LEAST_SIDE = 100;
/** Of a picture: so much of it is cut off at least, and shown at least. */
const [CUT, SHOWN] = [0.3, 0.02];

/** How many large pictures are cut to a part of them, as a frame does it: whoever takes the frame away sees the rest. */
export function countCutPictures({ objects, page }: Pick<PageScene, 'objects' | 'page'>): number {
  return objects.filter(({ kind, box, clip }) => {
    if (kind !== 'image' || clip === undefined) return false;
    if (Math.min(box.right - box.left, box.top - box.bottom) < LEAST_SIDE) return false;
    const shown = areaOf(commonBox(commonBox(box, clip), page)) / areaOf(box);
    return shown >= SHOWN && shown <= 1 - CUT;
  }).length;
}
