import type { XmlElement } from '../office-xml.ts';
import { SOME_FILL } from './styles.ts';

/** Shapes and text boxes, in the ways of Word since 2010 and before. */
const SHAPES = new Set(['wsp', 'shape', 'rect', 'roundrect', 'oval']);
const COLOURS = new Set(['srgbClr', 'schemeClr', 'prstClr', 'sysClr', 'scrgbClr', 'hslClr']);
const BLACKS = new Set(['tx1', 'dk1', 'black', 'windowText']);
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
  /** Whether a black or white shape without words lies before the words of the page, as if to hide them. */
  hidesWords(): boolean;
};

export const isShape = (name: string): boolean => SHAPES.has(name);

export function createShapeReader(): ShapeReader {
  let isBehind = false;
  let isLarge = false;
  let hasBackdrop = false;
  let hides = false;
  /** The shape that is being read, if it lies before the words. */
  let before: Before | undefined;
  return {
    open: (element, path) => {
      const { name, attributes } = element;
      before = lyingBefore(element, path) ?? before;
      if (before) readBefore(before, element, path);
      if (name === 'anchor') {
        isBehind = ['1', 'true'].includes(attributes['behindDoc'] ?? '');
        isLarge = false;
      }
      if (name === 'extent' && path.at(-2) === 'anchor') {
        isLarge =
          Number(attributes['cx']) >= BACKDROP.width && Number(attributes['cy']) >= BACKDROP.height;
      }
      const fill = fillBy(element, path);
      if (before && fill !== undefined) before.fill = fill;
      const isPicture = name === 'blip' && path.includes('pic');
      const isPainted = fill !== undefined && fill !== 'auto' && fill !== 'ffffff';
      if (isBehind && isLarge && (isPicture || isPainted)) hasBackdrop = true;
      return fill;
    },
    close: (name) => {
      if (name === 'anchor') isBehind = false;
      if (before?.name !== name) return;
      hides ||= isPatch(before);
      before = undefined;
    },
    hidesWords: () => hides,
    takeBackdrop: () => {
      const had = hasBackdrop;
      hasBackdrop = false;
      return had;
    },
  };
}

/** A shape before the words, in 914,400ths of an inch. */
type Before = {
  readonly name: string;
  width: number;
  height: number;
  fill: string | undefined;
  /** Words flow around it, or it has words or a picture of its own. */
  isInnocent: boolean;
};

const INCH = 914_400;
const POINT = 12_700;

/** A shape that begins here and lies before the words of its page. */
function lyingBefore(
  { name, attributes }: XmlElement,
  path: readonly string[],
): Before | undefined {
  const none = { width: 0, height: 0, fill: undefined, isInnocent: false };
  if (name === 'anchor') {
    const isBehind = ['1', 'true'].includes(attributes['behindDoc'] ?? '');
    return { ...none, name, isInnocent: isBehind };
  }
  if (!SHAPES.has(name) || name === 'wsp' || path.includes('anchor')) return undefined;
  const style = (attributes['style'] ?? '').replaceAll(/\s/g, '');
  const length = (key: string) =>
    Number(new RegExp(`(?:^|;)${key}:([\\d.]{1,9})pt`).exec(style)?.[1] ?? 0) * POINT;
  return {
    ...none,
    name,
    width: length('width'),
    height: length('height'),
    isInnocent: !style.includes('position:absolute') || style.includes('z-index:-'),
  };
}

function readBefore(
  before: Before,
  { name, attributes }: XmlElement,
  path: readonly string[],
): void {
  if (name === 'extent' && path.at(-2) === 'anchor') {
    [before.width, before.height] = [Number(attributes['cx']), Number(attributes['cy'])];
  }
  if (
    /^(?:wrapSquare|wrapTight|wrapThrough|wrapTopAndBottom|wrap|pic|chart|txbx|textbox|imagedata|wgp|wpc|relIds)$/.test(
      name,
    )
  ) {
    before.isInnocent = true;
  }
}

/** Lines are thinner, and boxes to tick smaller and square. */
const [THINNEST, LARGEST_BOX] = [0.09 * INCH, 0.35 * INCH];

function isPatch({ width, height, fill = 'auto', isInnocent }: Before): boolean {
  if (isInnocent || !/^(?:[0-2][\da-f]){3}$|^(?:f[a-f]){3}$/.test(fill)) return false;
  if (Math.min(width, height) < THINNEST) return false;
  return Math.max(width, height) >= LARGEST_BOX;
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
    if (BLACKS.has(value)) return '000000';
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
  if (/^(?:black|#000)\b/i.test(written)) return '000000';
  return /^(?:white|#fff|window)\b/i.test(written) ? 'ffffff' : SOME_FILL;
}
