import type { XmlElement } from './office-xml.ts';
import { SOME_FILL } from './word-styles.ts';

/** Shapes and text boxes, in the ways of Word since 2010 and before. */
const SHAPES = new Set(['wsp', 'shape', 'rect', 'roundrect', 'oval']);
const COLOURS = new Set(['srgbClr', 'schemeClr', 'prstClr', 'sysClr', 'scrgbClr', 'hslClr']);
const WHITES = new Set(['bg1', 'lt1', 'white', 'window']);
/** Of a picture behind the words, in 914,400ths of an inch: some 3 by 1½ inches. */
const BACKDROP = { width: 2_700_000, height: 1_350_000 };

/** Follows the shapes of a part of a Word document, element by element. */
export type ShapeReader = {
  /** The fill of the shape that is said by an element, where it says one. */
  open(element: XmlElement, path: readonly string[]): string | undefined;
  close(name: string): void;
  /** Whether a large picture or shape is behind the words of the part that was read since this was asked last. */
  takeBackdrop(): boolean;
};

export const isShape = (name: string): boolean => SHAPES.has(name);

export function createShapeReader(): ShapeReader {
  let isBehind = false;
  let isLarge = false;
  let hasBackdrop = false;
  return {
    open: (element, path) => {
      const { name, attributes } = element;
      if (name === 'anchor') {
        isBehind = ['1', 'true'].includes(attributes['behindDoc'] ?? '');
        isLarge = false;
      }
      if (name === 'extent' && path.at(-2) === 'anchor') {
        isLarge =
          Number(attributes['cx']) >= BACKDROP.width && Number(attributes['cy']) >= BACKDROP.height;
      }
      const fill = fillBy(element, path);
      const isPicture = name === 'blip' && path.includes('pic');
      const isPainted = fill !== undefined && fill !== 'auto' && fill !== 'ffffff';
      if (isBehind && isLarge && (isPicture || isPainted)) hasBackdrop = true;
      return fill;
    },
    close: (name) => {
      if (name === 'anchor') isBehind = false;
    },
    takeBackdrop: () => {
      const had = hasBackdrop;
      hasBackdrop = false;
      return had;
    },
  };
}

function fillBy({ name, attributes }: XmlElement, path: readonly string[]): string | undefined {
  if (SHAPES.has(name) && name !== 'wsp') {
    if (['f', 'false', '0'].includes(attributes['filled'] ?? '')) return 'auto';
    const colour = attributes['fillcolor'];
    return colour === undefined ? undefined : vmlColour(colour);
  }
  const isOwn = path.at(-2) === 'spPr';
  if (isOwn && /^(?:gradFill|blipFill|pattFill)$/.test(name)) return SOME_FILL;
  if (isOwn && name === 'noFill') return 'auto';
  if (name === 'fillRef' && path.at(-2) === 'style') {
    return Number(attributes['idx'] ?? 0) > 0 ? SOME_FILL : undefined;
  }
  if (path.at(-2) === 'solidFill' && path.at(-3) === 'spPr' && COLOURS.has(name)) {
    const value = attributes['val'] ?? '';
    if (name === 'srgbClr') return value.toLowerCase();
    return WHITES.has(value) ? 'ffffff' : SOME_FILL;
  }
  // A shade of white is grey.
  if (path.at(-3) === 'solidFill' && path.at(-4) === 'spPr' && /^(?:lum|shade|tint)/.test(name)) {
    return SOME_FILL;
  }
  return undefined;
}

/** "#1f3864 [3204]", "white", "#fff". */
function vmlColour(written: string): string {
  const hex = /^#([\da-f]{6})/i.exec(written)?.[1];
  if (hex !== undefined) return hex.toLowerCase();
  return /^(?:white|#fff|window)\b/i.test(written) ? 'ffffff' : SOME_FILL;
}
