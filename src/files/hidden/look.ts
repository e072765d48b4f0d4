import type { PagePart, Painting, PdfPage, Picture } from '../pdfium.ts';
import { mapBox, pictureSize, type Box, type PixelBox } from '../pdfium.ts';
import { boxAround } from './boxes.ts';
import { looksDifferent, luma } from './light.ts';
import type { Suspect } from './suspects.ts';

const DPI = 144;

/** A part of the page, and how it looks. */
export type View = {
  readonly part: PagePart;
  readonly picture: Picture;
  /** Where a box of the page lies in the picture, in whole pixels inside it. */
  readonly pixelsOf: (box: Box) => PixelBox;
};

/** How the part of a page around some boxes looks as a reader has it. */
export function viewOf(page: PdfPage, painting: Painting, boxes: readonly Box[]): View {
  const part = partAround(page, boxes);
  return view(page, part, painting.renderPart(part, true));
}

/** The same part without some objects. */
export function viewWithout(
  page: PdfPage,
  painting: Painting,
  boxes: readonly Box[],
  handles: Iterable<number>,
  withAnnotations = true,
): View {
  const part = partAround(page, boxes);
  return view(
    page,
    part,
    painting.without(handles, () => painting.renderPart(part, withAnnotations)),
  );
}

/**
 * How much of each character's ink an eye can see, compared with the page without it: 0 for a hidden one, 1 for one
 * in full view; undefined where it has no ink to see. Spoils the colours of texts that are painted with a pattern.
 * @param now the part of the page around all of them, as a reader has it. A drawing takes long to paint: the page is
 * painted without the characters only where their shape isn't plain to see as it is.
 */
export function visibleShares(
  page: PdfPage,
  painting: Painting,
  suspects: readonly Suspect[],
  now: View,
): Map<Suspect, number | undefined> {
  const shares = new Map<Suspect, number | undefined>();
  // Each group by itself: a label on a box is seen, and what the box covers isn't.
  const groups = [
    suspects.filter(({ suspicion }) => suspicion === 'covered'),
    suspects.filter(({ suspicion }) => suspicion !== 'covered'),
  ]
    .filter((group) => group.length > 0)
    .map((group) => ({ group, handles: new Set(group.map(({ object }) => object.handle)) }));
  const withoutOf = (some: readonly Suspect[], handles: Iterable<number>) =>
    viewWithout(page, painting, boxesOf(some), handles);
  // A colour that can't be put back would spoil the later pictures.
  const first = painting.hasPlainColours(groups.flatMap(({ handles }) => [...handles]))
    ? undefined
    : groups.map(({ group, handles }) => withoutOf(group, handles));
  groups.forEach(({ group, handles }, index) => {
    const ink = painting.onlyTextInBlack(handles, () => painting.renderPart(now.part, false));
    const asked = group.filter((suspect) => {
      const inked = hasInk(now, ink, suspect.box);
      const traced = inked && isTraced(now, ink, suspect.box);
      if (!inked || traced) shares.set(suspect, inked ? 1 : undefined);
      return inked && !traced;
    });
    if (asked.length === 0) return;
    const without = first?.[index] ?? withoutOf(asked, handles);
    for (const suspect of asked) shares.set(suspect, shareSeen(now, without, ink, suspect.box));
  });
  return shares;
}

const boxesOf = (suspects: readonly Suspect[]) => suspects.map(({ box }) => box);

const INK_BELOW = 128;

function hasInk({ picture, pixelsOf }: View, ink: Picture, box: Box): boolean {
  let has = false;
  forPixels(picture, pixelsOf(box), (at) => {
    has ||= (ink.rgba[at] ?? 255) < INK_BELOW;
  });
  return has;
}

/** `without` may be of a smaller part of the page, in which a box has as many pixels. */
function shareSeen(now: View, without: View, ink: Picture, box: Box): number {
  const others = offsetsOf(without, box);
  let inked = 0;
  let seen = 0;
  offsetsOf(now, box).forEach((at, index) => {
    if ((ink.rgba[at] ?? 255) >= INK_BELOW) return;
    inked += 1;
    if (looksDifferent(now.picture.rgba, without.picture.rgba, at, others[index])) seen += 1;
  });
  return inked === 0 ? 0 : seen / inked;
}

function offsetsOf({ picture, pixelsOf }: View, box: Box): number[] {
  const offsets: number[] = [];
  forPixels(picture, pixelsOf(box), (at) => offsets.push(at));
  return offsets;
}

const BARE_ABOVE = 224;
const FEWEST_PIXELS = 8;
/** Of a character's ink, so much must be seen in another paint, and of what is around it hardly anything. */
const TRACED = 0.75;
const BESIDE = 0.15;
/** In points: a character that fills its box is compared with what is around that. */
const AROUND = 1.5;

/**
 * Whether the shape of a character is to be seen though the character isn't: letters that are filled with a gradient, or
 * made of curves or a picture, have a text without ink on them to be selected.
 */
function isTraced({ picture, pixelsOf }: View, ink: Picture, box: Box): boolean {
  const { left, bottom, right, top } = box;
  const pixels = pixelsOf({
    left: left - AROUND,
    bottom: bottom - AROUND,
    right: right + AROUND,
    top: top + AROUND,
  });
  const { rgba } = picture;
  const bare: number[] = [];
  const inked: number[] = [];
  forPixels(picture, pixels, (at) => {
    const grey = ink.rgba[at] ?? 255;
    if (grey < INK_BELOW) inked.push(at);
    else if (grey > BARE_ABOVE) bare.push(at);
  });
  if (inked.length < FEWEST_PIXELS || bare.length < FEWEST_PIXELS) return false;
  const paper = commonestOf(rgba, bare);
  const apart = (offsets: readonly number[]) =>
    offsets.filter((at) => looksDifferent(rgba, rgba, at, paper)).length;
  return apart(inked) >= TRACED * inked.length && apart(bare) <= BESIDE * bare.length;
}

/** The offset of a pixel in the commonest colour. */
function commonestOf(rgba: Uint8Array, offsets: readonly number[]): number {
  const counts = new Map<number, number>();
  let commonest = offsets[0] ?? 0;
  let most = 0;
  for (const at of offsets) {
    const colour = ((rgba[at] ?? 0) << 16) | ((rgba[at + 1] ?? 0) << 8) | (rgba[at + 2] ?? 0);
    const count = (counts.get(colour) ?? 0) + 1;
    counts.set(colour, count);
    if (count > most) [commonest, most] = [at, count];
  }
  return commonest;
}

/** What most of a box shows. */
export type Surface = {
  /** Of all pixels, those near the most frequent colour. */
  readonly evenness: number;
  /** 0 black to 255 white. */
  readonly luma: number;
  /** How far from grey: 0 to 255. */
  readonly chroma: number;
};

const NEAR_COLOUR = 40;

export function surfaceOf({ picture, pixelsOf }: View, box: Box): Surface {
  const bins = new Map<number, number>();
  const { rgba } = picture;
  const pixels = pixelsOf(box);
  let total = 0;
  forPixels(picture, pixels, (at) => {
    const bin =
      (((rgba[at] ?? 0) >> 4) << 8) |
      (((rgba[at + 1] ?? 0) >> 4) << 4) |
      ((rgba[at + 2] ?? 0) >> 4);
    bins.set(bin, (bins.get(bin) ?? 0) + 1);
    total += 1;
  });
  let modal = 0;
  let most = -1;
  for (const [bin, count] of bins) if (count > most) [modal, most] = [bin, count];
  const [r, g, b] = [
    ((modal >> 8) & 15) * 16 + 8,
    ((modal >> 4) & 15) * 16 + 8,
    (modal & 15) * 16 + 8,
  ];
  let near = 0;
  forPixels(picture, pixels, (at) => {
    const apart = Math.max(
      Math.abs((rgba[at] ?? 0) - r),
      Math.abs((rgba[at + 1] ?? 0) - g),
      Math.abs((rgba[at + 2] ?? 0) - b),
    );
    if (apart <= NEAR_COLOUR) near += 1;
  });
  return {
    evenness: total === 0 ? 1 : near / total,
    luma: luma(r, g, b),
    chroma: Math.max(r, g, b) - Math.min(r, g, b),
  };
}

/** Calls with the offset of each pixel of a box. */
export function forPixels(
  { width }: Picture,
  { x, y, width: across, height: down }: PixelBox,
  use: (offset: number) => void,
): void {
  for (let row = y; row < y + down; row += 1) {
    for (let column = x; column < x + across; column += 1) use((row * width + column) * 4);
  }
}

function partAround(page: PdfPage, boxes: readonly Box[]): PagePart {
  const size = pictureSize(page, DPI);
  const around = mapBox(page.transform(size.width, size.height), boxAround(boxes));
  const x = clamp(Math.floor(around.x) - 2, 0, size.width - 1);
  const y = clamp(Math.floor(around.y) - 2, 0, size.height - 1);
  const right = clamp(Math.ceil(around.x + around.width) + 2, x + 1, size.width);
  const bottom = clamp(Math.ceil(around.y + around.height) + 2, y + 1, size.height);
  return {
    x,
    y,
    width: right - x,
    height: bottom - y,
    pageWidth: size.width,
    pageHeight: size.height,
  };
}

function view(page: PdfPage, part: PagePart, picture: Picture): View {
  const transform = page.transform(part.pageWidth, part.pageHeight);
  return {
    part,
    picture,
    pixelsOf: (box) => {
      const exact = mapBox(transform, box);
      const x = clamp(Math.floor(exact.x) - part.x, 0, part.width - 1);
      const y = clamp(Math.floor(exact.y) - part.y, 0, part.height - 1);
      const right = clamp(Math.ceil(exact.x + exact.width) - part.x, x + 1, part.width);
      const bottom = clamp(Math.ceil(exact.y + exact.height) - part.y, y + 1, part.height);
      return { x, y, width: right - x, height: bottom - y };
    },
  };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
