import { Random } from '../demo/random.ts';
import { inventedPlace } from '../demo/places.ts';

/** A word that no paper has, the same for the same label. */
export function wordNumber(label: string): string {
  return `Edited${inventedPlace(new Random(`bench/${label}`)).toLowerCase()}`;
}
