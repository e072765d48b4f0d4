import { partsOfColour } from '../../colours.ts';
import { readXml, type XmlElement } from '../office-xml.ts';
import { styleChain } from '../style-chain.ts';

/** How words, or what is around them, are painted. A fill is a colour of six digits, "auto", or another word where it isn't known. */
export type Paint = {
  fill?: string;
  color?: string;
  highlight?: string;
  vanish?: boolean;
  tiny?: boolean;
};

/** What the styles of a Word document paint, by their ids. */
export type WordStyles = ReadonlyMap<string, Paint>;

/** A fill that isn't known: a style of tables, a picture, a colour of the theme. */
export const SOME_FILL = 'some';

/** The name of what paints a paragraph that names no style. */
export const USUAL = '';

/** The styles of `word/styles.xml`, each with what it takes from those it is based on. */
export function wordStyles(part: Buffer): WordStyles {
  const own = new Map<string, { readonly paint: Paint; basedOn?: string }>();
  const everywhere: Paint = {};
  let id: string | undefined;
  let usual: string | undefined;
  let isDefault = false;
  readXml(part, {
    open: (element) => {
      const { name, attributes } = element;
      if (name === 'rPrDefault') isDefault = true;
      if (isDefault) paintBy(everywhere, element);
      if (name === 'style') {
        id = attributes['styleId'];
        const isUsual = ['1', 'true', 'on'].includes(attributes['default'] ?? '');
        if (attributes['type'] === 'paragraph' && isUsual) usual = id;
        if (id !== undefined) own.set(id, { paint: {} });
      }
      const style = id === undefined ? undefined : own.get(id);
      if (style === undefined) return;
      if (name === 'basedOn') style.basedOn = attributes['val'] ?? '';
      else paintBy(style.paint, element);
    },
    close: (name) => {
      if (name === 'style') id = undefined;
      if (name === 'rPrDefault') isDefault = false;
    },
  });
  const styles = new Map<string, Paint>();
  for (const name of own.keys()) {
    const chain = styleChain(name, own, ({ basedOn }) => basedOn);
    styles.set(name, Object.assign({}, ...chain.map(({ paint }) => paint)) as Paint);
  }
  styles.set(USUAL, { ...everywhere, ...(usual === undefined ? {} : styles.get(usual)) });
  return styles;
}

/** What one element of properties paints. */
export function paintBy(paint: Paint, { name, attributes }: XmlElement): void {
  const value = attributes['val'] ?? '';
  switch (name) {
    case 'vanish':
      paint.vanish = isOn(attributes);
      break;
    case 'color':
      paint.color = colourOf(value, attributes, ['themeColor', 'themeTint', 'themeShade']);
      break;
    case 'highlight':
      paint.highlight = value.toLowerCase();
      break;
    case 'shd': {
      // Without one, that of what is around it shows.
      const fill = shadingOf(attributes);
      if (fill !== 'auto') paint.fill = fill;
      break;
    }
    case 'w':
      // Of a letter's width, in percent.
      paint.tiny = Number.parseFloat(value) <= 5;
      break;
    case 'sz':
      // In half points.
      paint.tiny = Number(value) > 0 && Number(value) <= 3;
      break;
  }
}

/**
 * A colour of six digits, "auto", or a word of its own for one of the theme that isn't written out. The first colours of a theme are white and black, and
 * Word paints by the theme, whatever is written beside it (ISO/IEC 29500-1, 17.3.2.6).
 */
function colourOf(
  written: string,
  attributes: XmlElement['attributes'],
  [theme, tint, shade]: readonly [string, string, string],
): string {
  const name = attributes[theme];
  const [lighter, darker] = [attributes[tint], attributes[shade]];
  if (name === undefined || name === 'none') return written.toLowerCase();
  if (/^(?:background1|light1)$/.test(name)) return greyOf(darker ?? 'ff');
  if (/^(?:text1|dark1)$/.test(name)) return greyOf(lighter ?? 'ff', true);
  if (/^[\da-f]{6}$/i.test(written)) return written.toLowerCase();
  return `theme ${name} ${lighter ?? ''} ${darker ?? ''}`;
}

/**
 * What is seen of a shading: its pattern, such as "solid" or "pct75", lays its own colour over the fill (ISO/IEC 29500-1, 17.18.78); "auto" where it
 * lays nothing.
 */
function shadingOf(attributes: XmlElement['attributes']): string {
  const { val: pattern = 'clear', fill: written = 'auto', color = 'auto' } = attributes;
  if (pattern === 'nil') return 'auto';
  const fill = colourOf(written, attributes, ['themeFill', 'themeFillTint', 'themeFillShade']);
  const percent = pattern === 'solid' ? 100 : Number(/^pct(\d{1,2})$/.exec(pattern)?.[1] ?? 0);
  if (percent === 0) return fill;
  const over = colourOf(color, attributes, ['themeColor', 'themeTint', 'themeShade']);
  const top = over === 'auto' ? '000000' : over;
  if (percent === 100) return top;
  const above = partsOfColour(top);
  const below = partsOfColour(fill === 'auto' ? 'ffffff' : fill);
  if (!above || !below) return SOME_FILL;
  return above
    .map((part, at) => {
      const mixed = (part * percent + (below[at] ?? 0) * (100 - percent)) / 100;
      return Math.round(mixed).toString(16).padStart(2, '0');
    })
    .join('');
}

/** @param share of 255, in hexadecimal: of white, or of the way from white to black. */
function greyOf(share: string, isOfBlack = false): string {
  const part = Math.min(255, Number.parseInt(share, 16) || 0);
  return (isOfBlack ? 255 - part : part).toString(16).padStart(2, '0').repeat(3);
}

/** Whether a property is switched on by its element. */
export const isOn = ({ val = 'true' }: XmlElement['attributes']): boolean =>
  !['0', 'false', 'off'].includes(val);
