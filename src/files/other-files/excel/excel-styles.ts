import { areNear } from '../../colours.ts';
import { readXml, type XmlElement } from '../office-xml.ts';

/** Letters and ground as a style or a rule paints them: six hexadecimal digits, or another word where the colour isn't known. */
export type CellPaint = {
  readonly font?: string;
  readonly fill?: string;
  /** Letters of no size. */
  readonly isTiny?: boolean;
  /** A number format, as it is written. */
  readonly format?: string;
};

export type ExcelStyles = {
  /** By the number that a cell gives for its style. */
  readonly cells: readonly CellPaint[];
  /** By the number that a rule gives for what it paints. */
  readonly rules: readonly CellPaint[];
};

/** In points. */
const TINIEST = 1.5;
const [WHITE, BLACK] = ['ffffff', '000000'];
/** Colours by number that are the same in every workbook (ECMA-376, 18.8.27). */
const BY_NUMBER: Readonly<Record<string, string>> = {
  ...{ 0: BLACK, 8: BLACK, 64: BLACK, 1: WHITE, 9: WHITE, 65: WHITE },
  ...{ 2: 'ff0000', 10: 'ff0000', 3: '00ff00', 11: '00ff00', 4: '0000ff', 12: '0000ff' },
  ...{ 5: 'ffff00', 13: 'ffff00', 6: 'ff00ff', 14: 'ff00ff', 7: '00ffff', 15: '00ffff' },
};

/** The styles of `xl/styles.xml`. */
export function excelStyles(part: Buffer): ExcelStyles {
  const formats = new Map<string, string>();
  const fonts: CellPaint[] = [];
  const fills: CellPaint[] = [];
  const cells: CellPaint[] = [];
  const rules: CellPaint[] = [];
  const paint = createPaintReader();
  const path: string[] = [];
  readXml(part, {
    open: (element) => {
      const { name, attributes } = element;
      const within = path.at(-1);
      path.push(name);
      if (name === 'numFmt' && !path.includes('dxf')) {
        formats.set(attributes['numFmtId'] ?? '', attributes['formatCode'] ?? '');
      }
      if (['font', 'fill', 'dxf'].includes(name) && within === `${name}s`) paint.begin();
      paint.read(element, path);
      if (name === 'xf' && within === 'cellXfs') {
        const format = formats.get(attributes['numFmtId'] ?? '');
        cells.push({
          ...fonts[Number(attributes['fontId'] ?? 0)],
          ...fills[Number(attributes['fillId'] ?? 0)],
          ...(format !== undefined && { format }),
        });
      }
    },
    close: (name) => {
      path.pop();
      const all = { fonts, fills, dxfs: rules }[path.at(-1) ?? ''];
      if (all && `${name}s` === path.at(-1)) all.push(paint.end());
    },
  });
  return { cells, rules };
}

/** Follows the elements of a font, a fill or what a rule paints. */
export function createPaintReader() {
  let paint: { font?: string; fill?: string; isTiny?: boolean; format?: string } = {};
  let pattern: string | undefined;
  return {
    begin: (): void => {
      paint = {};
      pattern = undefined;
    },
    read: (element: XmlElement, path: readonly string[]): void => {
      const { name, attributes } = element;
      const isFont = path.at(-2) === 'font' || path.at(-2) === 'rPr';
      if (name === 'color' && isFont) paint.font = colourOf(element);
      if (name === 'sz' && isFont) paint.isTiny = Number(attributes['val']) <= TINIEST;
      if (name === 'numFmt') paint.format = attributes['formatCode'] ?? '';
      if (name === 'gradientFill') paint.fill = 'gradient';
      if (name === 'patternFill') {
        // What a rule paints leaves the pattern out, and means a plain ground.
        pattern = attributes['patternType'] ?? (path.includes('dxf') ? 'solid' : 'none');
        if (pattern !== 'none') paint.fill = 'pattern';
      }
      const isOfRule = path.includes('dxf');
      if (pattern === 'solid' && name === (isOfRule ? 'bgColor' : 'fgColor')) {
        paint.fill = colourOf(element);
      }
    },
    end: (): CellPaint => paint,
  };
}

/** A colour by its digits, its number or its place in the theme; a word of its own where that isn't known. */
export function colourOf({ attributes }: XmlElement): string {
  const { rgb, indexed, theme, tint = '0' } = attributes;
  if (rgb !== undefined) return shaded(rgb.toLowerCase().slice(-6), Number(tint));
  if (indexed !== undefined) return BY_NUMBER[indexed] ?? `number ${indexed}`;
  if (theme === '0') return shaded(WHITE, Number(tint));
  if (theme === '1') return shaded(BLACK, Number(tint));
  if (theme !== undefined) return `theme ${theme} ${tint}`;
  return BLACK;
}

/** Lighter or darker by a share (ECMA-376, 18.8.19); near enough for greys. */
function shaded(hex: string, tint: number): string {
  if (tint === 0 || Number.isNaN(tint)) return hex;
  const part = (at: number): string => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16);
    const to = tint < 0 ? value * (1 + tint) : value + (255 - value) * tint;
    return Math.round(Math.max(0, Math.min(255, to)))
      .toString(16)
      .padStart(2, '0');
  };
  return [0, 2, 4].map(part).join('');
}

/** Whether letters have the colour of their ground, or none of their sign is printed. */
export function isUnseen({ font = BLACK, fill = WHITE, isTiny, format = '' }: CellPaint): boolean {
  return isTiny === true || showsNothing(format) || areAlike(font, fill);
}

export const areAlike = (one: string, other: string): boolean =>
  one === other || areNear(one, other);

const IN_WHITE = /^\s*\[(?:white|color\s?2)\]/i;

/** A format whose parts have no sign, or are all in white. */
function showsNothing(format: string): boolean {
  if (format === '') return false;
  if (format.split(';').every((part) => IN_WHITE.test(part))) return true;
  return format.replaceAll(/\[[^\]]*\]|"\s*"|[_*\\].|[\s;]/g, '') === '';
}

/** A format that prints the same words whatever the cell holds: `"see note"`. */
export function showsFixedWords(format: string): boolean {
  if (format === '' || /general/i.test(format)) return false;
  const signs = format.replaceAll(/"[^"]*"|\[[^\]]*\]|\\.|[_*]./g, '');
  return !/[0#?@ymdhse]/i.test(signs);
}
