import { BAND, stampScale, type Band, type PageLook } from './look-at-pages.ts';
import type { PageShape } from './page-shape.ts';
import type { StampFonts, Weight } from './stamp-fonts.ts';

/** What is stamped on a page, in words. */
export type Stamps = {
  /** "Page 17". */
  readonly number: string;
  readonly foot: string;
  /** Lines at the head. */
  readonly head: readonly string[];
};

/** A text and where its line begins: on the page as shown, the origin below on the left; outside of it where there was no room. */
export type PlacedText = {
  readonly text: string;
  readonly weight: Weight;
  readonly size: number;
  readonly x: number;
  readonly y: number;
  readonly at: 'head' | 'foot';
};

export type Placing = {
  readonly texts: readonly PlacedText[];
  /** What the page needs to be larger by, below and above. */
  readonly below: number;
  readonly above: number;
};

/** Points on A4. */
const SIZE = 9;
const HEAD_SIZE = 10;
const LEADING = 13;
const MARGIN = 42;
const GAP = 18;
/** Between a stamp and anything else; more where the page has something between it and the edge. */
const CLEAR = 3;
const CLEAR_WITHIN = 8;
/** How far from the edge a line may be: first where it looks best, then as near as printers reach, then higher. */
const FROM_EDGE = [26, 21, 17, 32, 38, 44, 50];
const NEW_ROOM = 34;
const WITHIN = { above: CLEAR_WITHIN, below: CLEAR_WITHIN };

type Piece = { readonly text: string; readonly weight: Weight; readonly x: number; readonly width: number }; // prettier-ignore
/** Whether nothing is where a text of a size begins at a place, nor `above` or `below` it. */
type Look = (x: number, y: number, width: number, size: number, around: { readonly above: number; readonly below: number }) => boolean; // prettier-ignore

/**
 * Where there is room for the stamps. The page is drawn, and a place is free where the picture shows nothing but
 * light paper: that is right for text, lines, pictures and notes alike, however the file makes them.
 */
export function placeStamps(
  look: Pick<PageLook, 'foot' | 'head'>,
  shape: PageShape,
  stamps: Stamps,
  fonts: StampFonts,
): Placing {
  const scale = stampScale(shape.width, shape.height, shape.unit);
  const width = shape.width / scale;
  const height = shape.height / scale;
  const texts: PlacedText[] = [];
  const put = (pieces: readonly Piece[], y: number, size: number, at: PlacedText['at']) => {
    for (const { text, weight, x } of pieces) {
      texts.push({ text, weight, size: size * scale, x: x * scale, y: y * scale, at });
    }
  };
  const band = Math.min(BAND, height);
  const margin = Math.min(MARGIN, width * 0.07);
  const layouts = footLayouts(stamps, width, margin, fonts);
  let below = 0;
  const found = look.foot && findFoot(layouts, freeIn(look.foot), band);
  if (found) put(found.pieces, found.y, SIZE, 'foot');
  else if (layouts[0]) {
    below = NEW_ROOM;
    put(layouts[0], 12 - NEW_ROOM, SIZE, 'foot');
  }
  let above = 0;
  if (stamps.head.length > 0) {
    const size = fitSize(stamps.head, width - 2 * margin, fonts);
    const room = { width, height, margin, band, size };
    const place = look.head && findHead(stamps.head, room, freeIn(look.head), fonts);
    above = place ? 0 : 22 + stamps.head.length * LEADING;
    const lines = place ?? headLines(stamps.head, { width, margin, top: height + above - 20, size }, 'centre', fonts); // prettier-ignore
    for (const { piece, y } of lines) put([piece], y, size, 'head');
  }
  return { texts, below: below * scale, above: above * scale };
}

/** Ways to set the foot in one line, the best first. */
function footLayouts(
  { number, foot }: Stamps,
  width: number,
  margin: number,
  fonts: StampFonts,
): Piece[][] {
  if (number === '' && foot === '') return [];
  const across = width - 2 * margin;
  const ofNumber = fonts.width(number, 600) * SIZE;
  const words = cutTo(foot, across - ofNumber - GAP, fonts);
  const ofFoot = fonts.width(words, 400) * SIZE;
  const line = (left: number, gap: number): Piece[] => [
    ...(words === '' ? [] : [{ text: words, weight: 400 as const, x: left, width: ofFoot }]),
    { text: number, weight: 600, x: left + (words === '' ? 0 : ofFoot + gap), width: ofNumber },
  ];
  const close = words === '' ? ofNumber : ofFoot + GAP / 2 + ofNumber;
  const spread = across - ofFoot - ofNumber;
  return [
    line(words === '' ? margin + across - ofNumber : margin, spread),
    line(margin + across - close, GAP / 2),
    line(margin, GAP / 2),
    line(margin + (across - close) / 2, GAP / 2),
  ];
}

/** A text that is too long ends in "…". */
function cutTo(text: string, room: number, fonts: StampFonts): string {
  if (fonts.width(text, 400) * SIZE <= room) return text;
  let end = text.length;
  while (end > 0 && fonts.width(`${text.slice(0, end).trimEnd()}…`, 400) * SIZE > room) {
    end = Math.min(end - 1, Math.floor(end * 0.97));
  }
  return end < 4 ? '' : `${text.slice(0, end).trimEnd()}…`;
}

function findFoot(
  layouts: readonly Piece[][],
  isFree: Look,
  band: number,
): { pieces: readonly Piece[]; y: number } | undefined {
  for (const isMargin of [true, false]) {
    for (const pieces of layouts) {
      for (const y of FROM_EDGE) {
        if (y + SIZE + CLEAR_WITHIN > band) continue;
        const around = isMargin ? { above: CLEAR, below: y - SIZE / 4 } : WITHIN;
        if (pieces.every(({ x, width }) => isFree(x, y, width, SIZE, around))) return { pieces, y };
      }
    }
  }
  return undefined;
}

function fitSize(lines: readonly string[], room: number, fonts: StampFonts): number {
  const widest = Math.max(...lines.map((line) => fonts.width(line, 600)));
  return Math.max(3, Math.min(HEAD_SIZE, room / widest));
}

type HeadRoom = { readonly width: number; readonly margin: number; readonly top: number; readonly size: number }; // prettier-ignore

function headLines(
  lines: readonly string[],
  { width, margin, top, size }: HeadRoom,
  side: 'centre' | 'right' | 'left',
  fonts: StampFonts,
): { piece: Piece; y: number }[] {
  return lines.map((text, index) => {
    const own = fonts.width(text, 600) * size;
    const x = side === 'left' ? margin : side === 'right' ? width - margin - own : (width - own) / 2; // prettier-ignore
    return { piece: { text, weight: 600, x, width: own }, y: top - index * LEADING };
  });
}

function findHead(
  lines: readonly string[],
  room: { width: number; height: number; margin: number; band: number; size: number },
  isFree: Look,
  fonts: StampFonts,
): { piece: Piece; y: number }[] | undefined {
  for (const isMargin of [true, false]) {
    for (const side of ['centre', 'right', 'left'] as const) {
      for (const fromEdge of FROM_EDGE) {
        const top = room.height - fromEdge - room.size * 0.7;
        const placed = headLines(lines, { ...room, top }, side, fonts);
        const lowest = top - (lines.length - 1) * LEADING - CLEAR_WITHIN - room.size / 4;
        if (lowest < room.height - room.band) continue;
        const isFreeAt = ({ piece: { x, width }, y }: (typeof placed)[number]) => {
          const above = room.height - y - room.size * 0.8;
          return isFree(x, y, width, room.size, isMargin ? { above, below: CLEAR } : WITHIN);
        };
        if (placed.every(isFreeAt)) return placed;
      }
    }
  }
  return undefined;
}

/** A margin ends at the edge of the page, whatever the fractions. */
const ROUNDING = 0.01;
const LIGHT = 200;
const MOST_SPREAD = 24;

/** What is free in a band of a page. */
function freeIn({ pageWidth, pageHeight, y, height, rgba }: Band): Look {
  return (x, baseline, across, size, { above, below }) => {
    const left = Math.floor(x - CLEAR);
    const right = Math.ceil(x + across + CLEAR);
    const from = Math.floor(pageHeight - y - (baseline + size * 0.8 + above) + ROUNDING);
    const to = Math.ceil(pageHeight - y - (baseline - size * 0.25 - below) - ROUNDING);
    if (left < 0 || right > pageWidth || from < -1 || to > height + 1) return false;
    const darkest = [255, 255, 255];
    const lightest = [0, 0, 0];
    for (let row = Math.max(0, from); row < Math.min(to, height); row += 1) {
      const end = (row * pageWidth + right) * 4;
      for (let at = (row * pageWidth + left) * 4; at < end; at += 4) {
        for (let channel = 0; channel < 3; channel += 1) {
          const value = rgba[at + channel] ?? 0;
          const dark = Math.min(darkest[channel] ?? 0, value);
          const light = Math.max(lightest[channel] ?? 0, value);
          if (dark < LIGHT || light - dark > MOST_SPREAD) return false;
          darkest[channel] = dark;
          lightest[channel] = light;
        }
      }
    }
    return true;
  };
}
