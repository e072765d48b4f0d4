import { readXml } from '../office-xml.ts';
import type { CellRange } from './excel-rules.ts';

export type SheetDrawing = {
  /** Cells that a shape with a fill lies on. */
  readonly covers: readonly CellRange[];
  /** Cells over which each thing on the sheet goes, whatever it is. */
  readonly things: readonly CellRange[];
  /** A shape is hidden, and has words. */
  readonly isHidden: boolean;
  /** Words in white, in a shape without a fill or a white one. */
  readonly hasWhite: boolean;
};

const NO_SHAPE = { isFilled: false, isClear: false, isWhite: false, isUnseen: false, words: '', white: false }; // prettier-ignore

/** In 914,400ths of an inch: a shape that reaches so far into a cell of usual size covers what it shows. */
const INTO = { row: 130_000, column: 400_000 };
/** What it may leave free of its first cell. */
const FREE = { row: 60_000, column: 100_000 };

/** The shapes on a sheet (`xl/drawings/drawing1.xml`). Charts and pictures are taken to be meant. */
export function readDrawing(part: Buffer): SheetDrawing {
  const covers: CellRange[] = [];
  const things: CellRange[] = [];
  let [isHidden, hasWhite] = [false, false];
  const path: string[] = [];
  let corners: Record<string, number> = {};
  let shape = NO_SHAPE;
  readXml(part, {
    open: ({ name, attributes }) => {
      path.push(name);
      const within = path.at(-2);
      if (/Anchor$/.test(name)) corners = {};
      if (name === 'sp') shape = { ...NO_SHAPE };
      if (name === 'cNvPr') shape.isUnseen = attributes['hidden'] === '1';
      const isOwn = path.at(-3) === 'spPr' || within === 'spPr';
      if (isOwn && within === 'solidFill') {
        shape.isFilled = true;
        shape.isWhite = isWhiteFill(name, attributes['val']);
      }
      if (isOwn && /^(?:gradFill|blipFill|pattFill)$/.test(name)) shape.isFilled = true;
      if (name === 'noFill' && within === 'spPr') shape.isClear = true;
      // What the theme fills it with, where it doesn't say.
      if (name === 'fillRef' && Number(attributes['idx'] ?? 0) > 0)
        shape.isFilled ||= !shape.isClear;
      if (within === 'solidFill' && path.includes('rPr')) {
        shape.white = isWhiteFill(name, attributes['val']);
      }
    },
    close: (name) => {
      path.pop();
      const thing = /Anchor$/.test(name) ? thingOf(corners) : undefined;
      if (thing) things.push(thing);
      if (name !== 'sp') return;
      const hasWords = shape.words.trim() !== '';
      if (shape.isUnseen && hasWords) isHidden = true;
      if (shape.white && hasWords && (!shape.isFilled || shape.isWhite)) hasWhite = true;
      const cover = coverOf(corners);
      if (shape.isFilled && !shape.isUnseen && cover) covers.push(cover);
    },
    text: (text) => {
      const [at = '', within = ''] = path.slice(-1).concat(path.slice(-2, -1));
      if ((within === 'from' || within === 'to') && /^(?:col|row)(?:Off)?$/.test(at)) {
        corners[`${within} ${at}`] = Number(text);
      }
      if (at === 't') shape.words += text;
    },
  });
  return { covers, things, isHidden, hasWhite };
}

function isWhiteFill(name: string, value = ''): boolean {
  if (name === 'srgbClr') return /^ffffff$/i.test(value);
  return /^(?:bg1|lt1|white)$/.test(value);
}

/** The cells that something touches, by its corners; undefined where they aren't known. */
function thingOf(corners: Readonly<Record<string, number>>): CellRange | undefined {
  const { 'from row': top, 'from col': left } = corners;
  if (top === undefined || left === undefined) return undefined;
  const { 'to row': bottom = top, 'to col': right = left } = corners;
  return { top: top + 1, left: left + 1, bottom: bottom + 1, right: right + 1 };
}

/** The cells that lie wholly below a shape, by its corners; undefined where there are none. */
function coverOf(corners: Readonly<Record<string, number>>): CellRange | undefined {
  const first = (what: 'row' | 'col', side: 'row' | 'column') =>
    (corners[`from ${what}`] ?? 0) + ((corners[`from ${what}Off`] ?? 0) > FREE[side] ? 2 : 1);
  const last = (what: 'row' | 'col', side: 'row' | 'column') =>
    (corners[`to ${what}`] ?? -1) + ((corners[`to ${what}Off`] ?? 0) >= INTO[side] ? 1 : 0);
  const range = {
    top: first('row', 'row'),
    left: first('col', 'column'),
    bottom: last('row', 'row'),
    right: last('col', 'column'),
  };
  return range.top <= range.bottom && range.left <= range.right ? range : undefined;
}
