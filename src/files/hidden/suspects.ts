import type { Annotation, Box, Colour, PaintedObject, PdfChar } from '../pdfium.ts';
import { areaOf, BoxGrid, commonBox, shareInside } from './boxes.ts';
import { contrast } from './light.ts';

/** What is painted over words, or under them. */
export type Cover = {
  readonly order: number;
  readonly box: Box;
  readonly kind: 'path' | 'image' | 'shading' | 'annotation' | 'text';
  /** Undefined where it has no single colour, or is see-through. */
  readonly colour: Colour | undefined;
  /** A letter about as large as the one below it, and another one. */
  readonly overprints?: boolean;
  /** Of an annotation: "Highlight". */
  readonly subtype?: string;
};

/** Why a character may not be seen. */
export type Suspicion =
  /** Something is painted later at its place. */
  | 'covered'
  /** Its colour is that of what is under it, or nobody knows without looking. */
  | 'same-colour'
  | 'invisible'
  | 'clipped'
  | 'layer'
  /** Too small to read. */
  | 'tiny'
  /** Another letter is printed on it, about as large. */
  | 'overprinted';

export type Suspect = {
  readonly char: PdfChar;
  readonly box: Box;
  /** The text object that paints it. */
  readonly object: PaintedObject;
  readonly suspicion: Suspicion;
  readonly cover: Cover | undefined;
  /** The last thing painted before it at its place. */
  readonly background: Cover | undefined;
  /** The last picture painted at its place: the page may be a scan, and this its text layer. */
  readonly picture: Cover | undefined;
};

export type PageScene = {
  /** The part of the page that is shown. */
  readonly page: Box;
  /** The paper that the page is cut from. */
  readonly media: Box;
  readonly chars: readonly PdfChar[];
  readonly objects: readonly PaintedObject[];
  readonly annotations: readonly Annotation[];
  /** The object that paints a character; undefined for spaces that were inferred. */
  objectOf(char: PdfChar): PaintedObject | undefined;
  /** The file has layers that are turned off, so any text may be on one. */
  readonly hasHiddenLayers: boolean;
};

export type Suspects = {
  readonly suspects: readonly Suspect[];
  /** Characters with no part on the page that is shown. */
  readonly offPage: readonly PdfChar[];
};

/** Of a character's box, so much must be under later paint before it is worth a look. */
const WORTH_A_LOOK = 0.3;
/** Anyone can see the difference between paints further apart than this. */
export const PLAIN_CONTRAST = 1.6;
/** Of 255: less opaque is next to nothing. */
export const FAINT = 90;
const OFF_PAGE_SHARE = 0.05;
const CLIPPED_SHARE = 0.2;
const WHITE: Colour = { r: 255, g: 255, b: 255, a: 255 };

/** The characters of a page that may be in the file and not be seen, going only by what the file says: looking at the page decides. */
export function findSuspects(scene: PageScene): Suspects {
  const { page, chars } = scene;
  const covers = findCovers(scene);
  const grid = new BoxGrid<Cover>(page);
  for (const cover of covers) grid.add(cover.box, cover);
  const texts = new BoxGrid<number>(page);
  for (const { kind, box, order } of scene.objects) if (kind === 'text') texts.add(box, order);
  let glyphs: Glyphs | undefined;

  const suspects: Suspect[] = [];
  const offPage: PdfChar[] = [];
  for (const char of chars) {
    const { box } = char;
    if (box === undefined || !isInk(char)) continue;
    const object = scene.objectOf(char);
    if (object === undefined) continue;
    if (shareInside(box, page) < OFF_PAGE_SHARE) {
      offPage.push(char);
      continue;
    }
    const near = grid.near(box).map(({ value }) => value);
    let cover = coverOver(box, object, near);
    if (cover === undefined && isUnderText(box, object, texts)) {
      glyphs ??= glyphsOf(scene);
      cover = coveringGlyph(char, box, object, glyphs);
    }
    const background = backgroundOf(box, object, near);
    const suspicion =
      cover?.kind === 'text' && cover.overprints === true
        ? 'overprinted'
        : suspicionOf(scene, { char, box }, object, background, cover);
    if (suspicion === undefined) continue;
    const picture = last(near.filter(({ kind }) => kind === 'image'));
    suspects.push({ char, box, object, suspicion, cover, background, picture });
  }
  return { suspects, offPage };
}

/** All that may lie over something, in the order in which it is painted. */
export function findCovers(scene: PageScene): Cover[] {
  return [...scene.objects.flatMap((object) => coverOf(object)), ...annotationCovers(scene)];
}

/** Whether a character should leave a mark on the page. */
export function isInk({ text }: PdfChar): boolean {
  let ink = INK.get(text);
  if (ink === undefined) INK.set(text, (ink = hasInk(text)));
  return ink;
}

/** By sign: there are few, and each is asked about thousands of times. */
const INK = new Map<string, boolean>();

function hasInk(text: string): boolean {
  return !/^[\p{White_Space}\p{C}\p{M}\u00ad\ufffc]$/u.test(text);
}

/** Modes 3 and 7 paint nothing (ISO 32000-1, table 106). */
const paintsNothing = ({ renderMode }: PaintedObject): boolean =>
  renderMode === 3 || renderMode === 7;

function suspicionOf(
  { hasHiddenLayers }: PageScene,
  { char, box }: Pick<Suspect, 'char' | 'box'>,
  object: PaintedObject,
  background: Cover | undefined,
  cover: Cover | undefined,
): Suspicion | undefined {
  if (paintsNothing(object)) return 'invisible';
  if (isTiny(char, box)) return 'tiny';
  if (object.clip !== undefined && shareInside(box, object.clip) < CLIPPED_SHARE) return 'clipped';
  if (cover !== undefined) return 'covered';
  if (object.layered || hasHiddenLayers) return 'layer';
  if (object.seeThrough || object.faded) return 'same-colour';
  const behind = background === undefined ? WHITE : background.colour;
  return paintsOf(object).some((paint) => showsOn(paint, behind)) ? undefined : 'same-colour';
}

/** The colours that letters are painted with: inside, and round their edge. */
function paintsOf({
  renderMode,
  fill,
  stroke,
  strokeWidth,
}: PaintedObject): (Colour | undefined)[] {
  if ((renderMode & 3) === 1) return [stroke];
  return [fill, strokeWidth >= LEAST_OUTLINE ? stroke : undefined];
}

/** In points: a thinner edge gives letters no shape. */
const LEAST_OUTLINE = 0.2;

const showsOn = (paint: Colour | undefined, behind: Colour | undefined): boolean =>
  paint !== undefined &&
  paint.a >= FAINT &&
  behind !== undefined &&
  contrast(paint, behind) >= PLAIN_CONTRAST;

/** In points: an em, and a letter's longer side, that no eye reads. */
const TINY_EM = 1;
const TINY_LETTER = 0.7;

/** In points: a letter so low or so narrow was pressed flat; a full stop of small print is larger. */
const FLAT = 0.15;

function isTiny({ run, text }: PdfChar, { left, bottom, right, top }: Box): boolean {
  const [across, down] = [right - left, top - bottom];
  if (Math.min(across, down) < FLAT && /[\p{L}\p{N}]/u.test(text)) return true;
  return run !== undefined && run.size < TINY_EM && Math.max(across, down) < TINY_LETTER;
}

/** The last thing painted before the text at its place. */
function backgroundOf(box: Box, object: PaintedObject, near: readonly Cover[]): Cover | undefined {
  return last(
    near.filter(
      (cover) => cover.order < object.order && shareInside(box, cover.box) >= WORTH_A_LOOK,
    ),
  );
}

/** The last of what is painted over the text, where all of it together hides enough to matter. */
function coverOver(box: Box, object: PaintedObject, near: readonly Cover[]): Cover | undefined {
  const later = near.filter(({ order }) => order > object.order);
  const hidden = later.reduce((share, cover) => share + shareInside(box, cover.box), 0);
  return hidden >= WORTH_A_LOOK ? last(later) : undefined;
}

function last(covers: readonly Cover[]): Cover | undefined {
  let latest: Cover | undefined;
  for (const cover of covers) {
    if (latest === undefined || cover.order >= latest.order) latest = cover;
  }
  return latest;
}

type Glyphs = BoxGrid<{ char: PdfChar; order: number }>;

function glyphsOf(scene: PageScene): Glyphs {
  const glyphs: Glyphs = new BoxGrid(scene.page);
  for (const char of scene.chars) {
    const object = isInk(char) ? scene.objectOf(char) : undefined;
    if (object && char.box) glyphs.add(char.box, { char, order: object.order });
  }
  return glyphs;
}

/** Whether a later line of text reaches over it: few do, and only there single letters are compared. */
function isUnderText(box: Box, { order }: PaintedObject, texts: BoxGrid<number>): boolean {
  return texts
    .near(box)
    .some(({ value, box: line }) => value > order && shareInside(box, line) >= 0.4);
}

/** What people type over words to make them unreadable. */
const STRIKING = /^[xzmwhno0#%&@*$+=|/\\█■▓▒▌▐●•◼⬛-]$/iu;

/** A later character that lies over most of this one, such as one of a row of █. */
function coveringGlyph(
  char: PdfChar,
  box: Box,
  object: PaintedObject,
  glyphs: Glyphs,
): Cover | undefined {
  const over = glyphs.near(box).find(
    ({ value, box: other }) =>
      value.order > object.order &&
      shareInside(box, other) >= 0.5 &&
      // The same letter, as large: a shadow, or bold print.
      !(value.char.text === char.text && shareInside(other, box) >= 0.5),
  );
  if (over === undefined) return undefined;
  const overprints = STRIKING.test(over.value.char.text) && areaOf(over.box) <= 3 * areaOf(box);
  return { order: over.value.order, box: over.box, kind: 'text', colour: undefined, overprints };
}

function coverOf(object: PaintedObject): Cover[] {
  const { kind, order, fill, stroke, clip, seeThrough, segments } = object;
  if (kind === 'text') return [];
  const box = clip === undefined ? object.box : commonBox(object.box, clip);
  if (areaOf(box) === 0) return [];
  if (kind !== 'path') return [{ order, box, kind, colour: undefined }];
  if (fill !== undefined && fill.a >= FAINT) {
    const plain = fill.a === 255 && !seeThrough && segments <= 5;
    return [{ order, box, kind, colour: plain ? fill : undefined }];
  }
  return stroke !== undefined && stroke.a >= FAINT && strokeCovers(object)
    ? [{ order, box, kind, colour: undefined }]
    : [];
}

/** Thick lines, straight lines and scribbles cover; the outline of a table's cell doesn't. */
function strokeCovers({ box, strokeWidth, segments }: PaintedObject): boolean {
  const thinner = Math.min(box.right - box.left, box.top - box.bottom);
  // PDFium's boxes have the whole width of the stroke on either side.
  if (strokeWidth >= 3 || thinner <= strokeWidth * 2.1 + 0.5 || segments > 8) return true;
  // A slanted line by itself, as long as one that strikes a word out, or one of many that hatch it.
  return segments === 2 && Math.max(box.right - box.left, box.top - box.bottom) <= SHORT;
}

/** In points. */
const SHORT = 40;

/** Not drawn, or drawn as a thin frame. */
const NO_COVER = new Set(['Link', 'Popup', 'Redact']);
/** ISO 32000-1, table 165: hidden and no-view. */
const UNSEEN_FLAGS = 2 | 32;

function annotationCovers({ annotations }: PageScene): Cover[] {
  return annotations
    .filter(({ subtype, flags }) => !NO_COVER.has(subtype) && (flags & UNSEEN_FLAGS) === 0)
    .map(({ box, subtype }) => ({
      order: Infinity,
      box,
      kind: 'annotation',
      colour: undefined,
      subtype,
    }));
}
