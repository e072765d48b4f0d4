import { areNear } from '../../colours.ts';
import { readXml, type Unseen, type UnseenElements, type XmlElement } from '../office-xml.ts';
import { createFieldReader } from './fields.ts';
import { createShapeReader, isShape } from './shapes.ts';
import { isOn, paintBy, SOME_FILL, USUAL, type Paint } from './styles.ts';
import { createTableReader, type WordPainting } from './table-styles.ts';

/** What a Word document holds and doesn't show, or fetches from elsewhere. */
export type WordFinding = 'tracked' | 'hidden' | 'unseen' | 'shape-over' | 'fetches' | 'malformed';

/** One part of a Word document. */
export type WordPart = {
  readonly found: ReadonlySet<WordFinding>;
  /** What its fields hold, whether they show it or not. */
  readonly held: readonly string[];
  readonly shown: string;
  /** What older programs show in place of something. */
  readonly instead: string;
  readonly unseen: UnseenElements;
};

/** Elements that have properties of their own, which are those of all within them. */
const FRAMES = new Set(['tbl', 'tr', 'tc', 'p', 'r', 'phant']);
const TRACKED = new Set(['ins', 'del', 'moveFrom', 'moveTo', 'cellIns', 'cellDel']);

/**
 * What a part of a Word document (its text, a header, a note) holds and doesn't show. White words may be on a picture or a
 * shape that is behind the text of their page.
 */
export function hiddenInWord(part: Buffer, { styles, tables }: WordPainting): WordPart {
  const found = new Set<WordFinding>();
  const usual = (): Paint => ({ ...styles.get(USUAL) });
  let frames: Paint[] = [usual()];
  let isOff = false;
  const outside: Paint[][] = [];
  const path: string[] = [];
  const unseen = new Map<number, Unseen>();
  let elements = 0;
  const shapes = createShapeReader();
  const fields = createFieldReader();
  const cells = createTableReader(part, tables);
  let shown = '';
  let instead = '';
  let hasWhite = false;
  const top = () => frames.at(-1) as Paint;
  const howUnseen = () => unseenBy(Object.assign({}, ...frames) as Paint);
  const endPage = () => {
    if (!shapes.takeBackdrop() && hasWhite) found.add('unseen');
    hasWhite = false;
  };
  const isWell = readXml(part, {
    open: (element) => {
      const { name, attributes } = element;
      path.push(name);
      elements += 1;
      const ofTable = cells.open(element);
      if (FRAMES.has(name)) frames.push({ ...ofTable });
      // A style that the file doesn't have may colour the cells.
      if (name === 'tblStyle' && !tables.has(attributes['val'] ?? '')) top().fill = SOME_FILL;
      if (name === 'show' && path.at(-2) === 'phantPr') top().vanish = !isOn(attributes);
      if (isShape(name)) {
        // What is in a text box isn't painted by the paragraph that it hangs on.
        outside.push(frames);
        frames = [isOff ? { ...usual(), tiny: true } : usual()];
      }
      if (name === 'anchor' || name === 'inline') isOff = false;
      if (isUnseenDrawing(element, path.at(-2))) isOff = true;
      const fill = shapes.open(element, path);
      if (isShape(name) && UNSEEN_SHAPE.test(attributes['style'] ?? '')) top().vanish = true;
      if (name === 'textpath' && isTold(attributes['string']) && howUnseen() === 'hidden')
        found.add('hidden');
      if (name === 'hidden' && path.at(-2) === 'trPr') top().vanish = isOn(attributes);
      if (isFlat(element) || isOffPage(element) || isHeaped(element, path)) top().tiny = true;
      const letters = letterFill(element, path);
      if (letters !== undefined) top().color = letters;
      if (path.includes('textFill') && (name === 'noFill' || isClear(element))) top().tiny = true;
      if (fill !== undefined && outside.length > 0) (frames[0] as Paint).fill = fill;
      if (isPageBreak(element) && outside.length === 0) endPage();
      if (TRACKED.has(name)) found.add('tracked');
      fields.open(element);
      // The properties of a paragraph's own mark are of no word, nor are those of a control or of before a change.
      if (path.includes('pPr') && path.includes('rPr')) return;
      if (path.some((around) => NOT_PAINTING.test(around))) return;
      if (name === 'rStyle' || name === 'pStyle') {
        Object.assign(top(), styles.get(attributes['val'] ?? ''));
      } else paintBy(top(), element);
    },
    close: (name) => {
      path.pop();
      if (name === 'p' || name === 'tab' || name === 'br') {
        if (path.includes('Fallback')) instead += ' ';
        else shown += ' ';
      }
      if (FRAMES.has(name)) frames.pop();
      if (isShape(name)) frames = outside.pop() ?? [usual()];
      shapes.close(name);
      cells.close(name);
    },
    text: (text) => {
      if (path.at(-1) === 'instrText') fields.text(text);
      if (path.at(-1) === 'posOffset' && isFarOff(Number(text))) isOff = true;
      if (path.at(-1) !== 't') return;
      if (path.includes('Fallback')) instead += text.slice(0, MOST_SHOWN - instead.length);
      else if (shown.length < MOST_SHOWN) shown += text;
      if (text.trim() === '') return;
      // A formula leaves room for a sign that isn't shown.
      if (path.includes('phant') && !/\p{L}{3}|\d{3}/u.test(text)) return;
      const how = howUnseen();
      if (how === undefined) return;
      unseen.set(elements - 1, how);
      if (how === 'white') hasWhite = true;
      else found.add(how);
    },
  });
  endPage();
  const { fetches, held } = fields.end();
  if (shapes.hidesWords()) found.add('shape-over');
  if (fetches) found.add('fetches');
  if (!isWell) found.add('malformed');
  return { found, held, shown, instead, unseen };
}

function unseenBy(paint: Paint): Unseen | undefined {
  if (paint.vanish === true) return 'hidden';
  if (paint.tiny === true || isUnseen(paint)) return 'unseen';
  return isWhiteOnPage(paint) ? 'white' : undefined;
}

/** What a control is marked with, and how words looked before a change that is tracked. */
const NOT_PAINTING = /^(?:sdtPr|\w+PrChange)$/;

const MOST_SHOWN = 20_000_000;

const UNSEEN_SHAPE = /visibility:\s*hidden|(?:^|;)\s*(?:width|height):\s*0(?:pt|in|mm)?\s*(?:;|$)/i;
/** Words along a line of a shape, and no sign alone. */
const isTold = (words = ''): boolean => /[\p{L}\d]{2}/u.test(words);

/** In twentieths of a point: a line or row of exactly this height shows no words. */
const FLATTEST = 20;

function isFlat({ name, attributes }: XmlElement): boolean {
  if (name === 'trHeight') return isExactly(attributes['hRule'], attributes['val']);
  return name === 'spacing' && isExactly(attributes['lineRule'], attributes['line']);
}

/** In twentieths of a point: letters set so close overlap. */
const HEAPED = -160;

const isHeaped = ({ name, attributes }: XmlElement, path: readonly string[]): boolean =>
  name === 'spacing' && path.includes('rPr') && Number(attributes['val'] ?? 0) <= HEAPED;

/** The colour of letters in the newer way, where it is known. */
function letterFill({ name, attributes }: XmlElement, path: readonly string[]): string | undefined {
  if (!path.includes('textFill') || !path.includes('solidFill')) return undefined;
  const value = attributes['val'] ?? '';
  if (name === 'srgbClr') return value.toLowerCase();
  if (name !== 'schemeClr') return undefined;
  if (/^(?:bg1|lt1)$/.test(value)) return 'ffffff';
  return /^(?:tx1|dk1)$/.test(value) ? '000000' : `theme ${value}`;
}

/** A text box that the list of what is on the page hides, or that has no size. */
const isUnseenDrawing = ({ name, attributes }: XmlElement, around: string | undefined): boolean =>
  (name === 'docPr' && /^(?:1|true)$/.test(attributes['hidden'] ?? '')) ||
  (name === 'extent' &&
    (around === 'inline' || around === 'anchor') &&
    (attributes['cx'] === '0' || attributes['cy'] === '0'));

/** In twentieths of a point: more than any page that Word can make is wide or high, less what may be bled over its edge. */
const FARTHEST = 31_000;
const FARTHEST_BEFORE = -3_000;
/** In half points: words raised or lowered so far are on no line of their page. */
const FARTHEST_FROM_LINE = 1_000;

/** Words that are moved off their page: far from their line, in a frame or a table beyond the paper, or indented past it. */
function isOffPage({ name, attributes }: XmlElement): boolean {
  if (name === 'position') return Math.abs(Number(attributes['val'])) >= FARTHEST_FROM_LINE;
  if (name === 'framePr') return isBeyond(attributes['x']) || isBeyond(attributes['y']);
  if (name === 'tblpPr') return isBeyond(attributes['tblpX']) || isBeyond(attributes['tblpY']);
  if (name === 'tblInd' && attributes['type'] !== 'pct') return isBeyond(attributes['w']);
  return name === 'ind' && isBeyond(attributes['left'] ?? attributes['start']);
}

const isBeyond = (at = '0'): boolean => Number(at) <= FARTHEST_BEFORE || Number(at) >= FARTHEST;

const isExactly = (rule: string | undefined, height: string | undefined): boolean =>
  rule === 'exact' && height !== undefined && Number(height) <= FLATTEST;

const isClear = ({ name, attributes }: XmlElement): boolean =>
  name === 'alpha' && Number.parseFloat(attributes['val'] ?? '0') >= 99_000;

/** In 914,400ths of an inch: a shape so far before the page, or behind it, is on none. */
const isFarOff = (offset: number): boolean => offset <= -9_000_000 || offset >= 21_000_000;

/** Where the words of a page end: as the officer set it, or as Word laid it out last. */
function isPageBreak({ name, attributes }: XmlElement): boolean {
  if (name === 'br') return attributes['type'] === 'page';
  return name === 'lastRenderedPageBreak' || name === 'pageBreakBefore' || name === 'sectPr';
}

const WHITE = /^(?:f[c-f]){3}$/;

/** White words where nothing around them has a fill. */
const isWhiteOnPage = ({ fill = 'auto', color = 'auto', highlight = 'none' }: Paint): boolean =>
  WHITE.test(color) && highlight === 'none' && fill === 'auto';

/** White words on white, and dark words under a dark mark. */
function isUnseen({ fill = 'auto', color = 'auto', highlight = 'none' }: Paint): boolean {
  const isMarked = highlight !== 'none';
  if (isMarked && isSameColour(HIGHLIGHTS[highlight] ?? '', color)) return true;
  if (WHITE.test(color)) return isMarked ? highlight === 'white' : WHITE.test(fill);
  if (!isMarked && color !== 'auto' && isSameColour(color, fill)) return true;
  const isDark = color === 'auto' || isDarkColour(color);
  if (isMarked) return highlight === 'black' && isDark;
  return color !== 'auto' && isDark && isDarkColour(fill);
}

/** So little no eye tells two colours apart, in 255ths. */
const HARDLY = 8;

/** Red words in a red cell. */
const isSameColour = (one: string, other: string): boolean =>
  one === other ? one !== SOME_FILL : areNear(one, other, HARDLY);

const HIGHLIGHTS: Readonly<Record<string, string>> = {
  yellow: 'ffff00',
  green: '00ff00',
  cyan: '00ffff',
  magenta: 'ff00ff',
  red: 'ff0000',
  blue: '0000ff',
  lightgray: 'c0c0c0',
  darkblue: '000080',
  darkcyan: '008080',
  darkgreen: '008000',
  darkmagenta: '800080',
  darkred: '800000',
  darkyellow: '808000',
  darkgray: '808080',
};

const isDarkColour = (colour: string): boolean => /^(?:[0-1][\da-f]){3}$/.test(colour);
