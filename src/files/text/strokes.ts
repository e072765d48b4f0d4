import {
  readPainting,
  type Box,
  type PdfChar,
  type PdfiumEngine,
  type PdfPage,
} from '../pdfium.ts';

/** In heights of a character: what is thicker is a bar, and covers the words. */
const THICKEST = 0.15;
/** In heights of a character, from its foot: where a stroke goes through it. Below are underlines, above are rules of tables. */
const LOWEST = 0.28;
const HIGHEST = 0.68;
/** In heights of a character: how far a stroke may begin before the first letter, or end after the last. A rule of a page goes further. */
const BEYOND = 0.8;

/** Along the line of a text, and across it. */
type Extent = {
  readonly from: number;
  readonly to: number;
  readonly foot: number;
  readonly head: number;
};

/**
 * The characters of a page that are struck through: by a thin line that begins and ends with them, or by a note of the program that
 * the paper was read with. Whoever reads the text alone would take them for words that count.
 */
export function struckChars(
  engine: PdfiumEngine,
  page: PdfPage,
  chars: readonly PdfChar[],
): ReadonlySet<PdfChar> {
  const struck = new Set<PdfChar>();
  for (const upright of [true, false]) {
    const lines = linesOf(engine, page, upright);
    if (lines.length === 0) continue;
    const along = chars.flatMap((char) => {
      const isUpright = (char.run?.angle ?? 0) % 180 === 0;
      return char.box && isUpright === upright ? [{ char, at: extentOf(char.box, upright) }] : [];
    });
    along.sort((a, b) => middle(a.at) - middle(b.at));
    for (const line of lines) {
      const through = along
        .slice(firstAbove(along, line.foot - TALLEST), firstAbove(along, line.head + TALLEST))
        .filter(({ at }) => goesThrough(line, at));
      if (through.length === 0 || !endsWith(line, through.map(({ at }) => at))) continue; // prettier-ignore
      for (const { char } of through) struck.add(char);
    }
  }
  return struck;
}

/** In points: no stroke is further from the middle of a character. */
const TALLEST = 200;

function firstAbove(sorted: readonly { readonly at: Extent }[], limit: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const half = (low + high) >> 1;
    const one = sorted[half];
    if (one !== undefined && middle(one.at) < limit) low = half + 1;
    else high = half;
  }
  return low;
}

/** More thin lines than this are a drawing. */
const MOST_LINES = 5000;

/** What is long and thin on a page: painted, or as a note that strikes out. */
function linesOf(engine: PdfiumEngine, page: PdfPage, upright: boolean): Extent[] {
  const painted = readPainting(engine, page).objects.filter(
    ({ kind, fill, stroke }) => kind === 'path' && (fill ?? stroke) !== undefined,
  );
  const areas = painted.map(({ box }) => extentOf(box, upright));
  const counts = new Map<string, number>();
  for (const area of areas) {
    for (const edge of new Set([edgeOf(area, area.foot), edgeOf(area, area.head)]))
      counts.set(edge, (counts.get(edge) ?? 0) + 1);
  }
  const lines = areas.filter(
    (area) =>
      area.to - area.from > area.head - area.foot &&
      // Strips that lie on one another are a shaded area.
      [area.foot, area.head].every((at) => counts.get(edgeOf(area, at)) === 1),
  );
  // Such a note is as high as the words that it is on.
  const notes = page
    .annotations()
    .filter(({ subtype }) => subtype === 'StrikeOut')
    .map(({ box }) => {
      const line = extentOf(box, upright);
      return { ...line, foot: middle(line), head: middle(line) };
    });
  const all = [...lines, ...notes];
  return all.length > MOST_LINES ? notes : all;
}

/** An edge of an area along the line: its ends to the point, its place to a quarter of one. */
const edgeOf = ({ from, to }: Extent, at: number): string =>
  [from, to, at * 4].map(Math.round).join(' ');

function goesThrough(line: Extent, char: Extent): boolean {
  const height = char.head - char.foot;
  const across = (char.from + char.to) / 2;
  const off = (middle(line) - char.foot) / height;
  return (
    line.head - line.foot <= THICKEST * height &&
    across >= line.from &&
    across <= line.to &&
    off >= LOWEST &&
    off <= HIGHEST
  );
}

/** Whether a line is as long as what it goes through. */
function endsWith(line: Extent, chars: readonly Extent[]): boolean {
  const first = Math.min(...chars.map(({ from }) => from));
  const last = Math.max(...chars.map(({ to }) => to));
  const room = BEYOND * Math.max(...chars.map(({ foot, head }) => head - foot));
  return first - line.from <= room && line.to - last <= room;
}

const middle = ({ foot, head }: Pick<Extent, 'foot' | 'head'>): number => (foot + head) / 2;

function extentOf({ left, right, bottom, top }: Box, upright: boolean): Extent {
  return upright
    ? { from: left, to: right, foot: bottom, head: top }
    : { from: bottom, to: top, foot: left, head: right };
}
