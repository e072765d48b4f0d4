import { isNextLetter, mapBox, type PdfChar, type PdfPage } from '../pdfium.ts';

/** A character as a reader of the page sees it: the page upright, the origin above on the left, in points. */
export type Glyph = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly size: number;
  readonly bold: boolean;
  /** -1 for none. */
  readonly markedContent: number;
  readonly artefact: boolean;
  /** On the page, and invisible: the text under a scan. */
  readonly invisible: boolean;
  /** PDFium sees that the line ended just before this character, or a space. */
  readonly lineBefore: boolean;
  readonly spaceBefore: boolean;
};

export type PageGlyphs = {
  readonly width: number;
  readonly height: number;
  /** Its text is set upright on the page, and wasn't turned here. */
  readonly isUpright: boolean;
  readonly glyphs: readonly Glyph[];
};

type Bounds = Pick<Glyph, 'left' | 'right' | 'top' | 'bottom'>;
type QuarterTurn = 0 | 90 | 180 | 270;

const INVISIBLE = 3;
/** What PDFium writes for a hyphen at the end of a line. */
const LINE_END_HYPHENS: ReadonlySet<string> = new Set(['\u0002', '\uFFFE', '\u00AD']);

/**
 * The visible part of a page's text, in the order of its content. What lies off the page, or runs askew
 * (a watermark), is left out; a page set sideways is turned upright.
 */
export function readGlyphs(page: PdfPage): PageGlyphs {
  const chars = page.chars('loose');
  const onScreen = (angle: number) => (((angle - 90 * page.rotation) % 360) + 360) % 360;
  const turn = commonTurn(chars, onScreen);
  const toPicture = page.transform(page.width, page.height);
  const glyphs: Glyph[] = [];
  let lineBefore = false;
  let spaceBefore = false;
  for (const { text, box, run } of chars) {
    if (isSpace(text)) {
      lineBefore ||= text === '\n' || text === '\r';
      spaceBefore = true;
      continue;
    }
    if (box === undefined || run === undefined || onScreen(run.angle) !== turn) continue;
    const { x, y, width, height } = mapBox(toPicture, box);
    if (x + width < 0 || y + height < 0 || x > page.width || y > page.height) continue;
    const place = upright({ left: x, right: x + width, top: y, bottom: y + height }, turn, page);
    if (lineBefore && isNextLetter(glyphs.at(-1), place, run.size)) {
      lineBefore = false;
      spaceBefore = false;
    }
    glyphs.push({
      text: LINE_END_HYPHENS.has(text) ? '-' : text,
      ...place,
      size: run.size,
      bold: run.bold,
      markedContent: run.markedContent,
      artefact: run.artefact,
      invisible: run.renderMode === INVISIBLE,
      lineBefore,
      spaceBefore,
    });
    lineBefore = false;
    spaceBefore = false;
  }
  const { width, height } = page;
  const isUpright = turn === 0;
  return turn === 90 || turn === 270
    ? { width: height, height: width, isUpright, glyphs }
    : { width, height, isUpright, glyphs };
}

/** Spaces, line ends and what else leaves a gap; asked for every character, and there are few. */
function isSpace(text: string): boolean {
  let space = SPACES.get(text);
  if (space === undefined) SPACES.set(text, (space = /^[\s\u00A0]$/u.test(text)));
  return space;
}

const SPACES = new Map<string, boolean>();

/** The quarter turn that most characters have, anticlockwise. */
function commonTurn(chars: readonly PdfChar[], onScreen: (angle: number) => number): QuarterTurn {
  const turns: readonly QuarterTurn[] = [0, 90, 180, 270];
  const counts = [0, 0, 0, 0];
  for (const { run } of chars) {
    const quarter = run === undefined ? -1 : onScreen(run.angle) / 90;
    if (quarter in counts) counts[quarter] = (counts[quarter] ?? 0) + 1;
  }
  return turns[counts.indexOf(Math.max(...counts))] ?? 0;
}

function upright(
  { left, right, top, bottom }: Bounds,
  turn: QuarterTurn,
  page: { readonly width: number; readonly height: number },
): Bounds {
  switch (turn) {
    case 0:
      return { left, right, top, bottom };
    case 90:
      return { left: page.height - bottom, right: page.height - top, top: left, bottom: right };
    case 180:
      return {
        left: page.width - right,
        right: page.width - left,
        top: page.height - bottom,
        bottom: page.height - top,
      };
    case 270:
      return { left: top, right: bottom, top: page.width - right, bottom: page.width - left };
  }
}
