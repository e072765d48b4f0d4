import { areNear } from '../../colours.ts';
import { readXml, type XmlElement } from '../office-xml.ts';
import { styleChain } from '../style-chain.ts';

/** How a style of OpenDocument paints; what it doesn't say is undefined. */
export type OpenPaint = {
  /** "automatic" where the letters differ from what is behind them, whatever that is. */
  readonly color?: string;
  /** Behind the letters; "some" where it isn't known. */
  readonly ground?: string;
  readonly isTiny?: boolean;
  readonly isHidden?: boolean;
  /** What is cut off a picture in a frame of this style: above, right, below and left, in points. */
  readonly cut?: readonly number[];
  /** A frame of this style lies behind the words. */
  readonly isBehind?: boolean;
  /** Styles that a cell takes under a condition, and the conditions. */
  readonly conditions?: readonly { readonly condition: string; readonly style: string }[];
};

/** By family and name: "paragraph Standard". */
export type OpenStyles = ReadonlyMap<string, OpenPaint>;

const AUTOMATIC = 'automatic';
const TINIEST_POINTS = 1.5;
/** Letters set so close overlap. */
const HEAPED_POINTS = -8;
const POINTS: Readonly<Record<string, number>> = { pt: 1, in: 72, cm: 28.35, mm: 2.835, px: 0.75 };

/** In points: "0.5cm"; undefined for what is no length. */
export function lengthOf(written = ''): number | undefined {
  const [, number, unit = ''] = /^\s*(-?[\d.]+)(pt|in|cm|mm|px)\s*$/.exec(written) ?? [];
  return number === undefined ? undefined : Number(number) * (POINTS[unit] ?? 1);
}

type Draft = { -readonly [key in keyof OpenPaint]: OpenPaint[key] };

/** The styles of `styles.xml` and `content.xml`, each with what it takes from its parents. */
export function openDocumentStyles(parts: readonly Buffer[]): OpenStyles {
  const own = new Map<string, { paint: Draft; parent: string | undefined; family: string }>();
  for (const part of parts) {
    let at: { paint: Draft; parent: string | undefined; family: string } | undefined;
    readXml(part, {
      open: (element) => {
        const { name, attributes } = element;
        if (name === 'style' && attributes['family'] !== undefined) {
          const family = attributes['family'];
          at = { paint: {}, parent: attributes['parent-style-name'], family };
          own.set(`${family} ${attributes['name'] ?? ''}`, at);
        } else if (name === 'default-style') {
          const family = attributes['family'] ?? '';
          at = { paint: {}, parent: undefined, family };
          own.set(`${family} `, at);
        } else if (at) paintBy(at.paint, element);
      },
      close: (name) => {
        if (name === 'style' || name === 'default-style') at = undefined;
      },
    });
  }
  const styles = new Map<string, OpenPaint>();
  for (const [key, { family }] of own) {
    const chain = styleChain(key, own, ({ parent }) =>
      parent === undefined ? undefined : `${family} ${parent}`,
    );
    const paints = [own.get(`${family} `), ...chain].map((style) => style?.paint);
    styles.set(key, Object.assign({}, ...paints) as OpenPaint);
  }
  return styles;
}

function paintBy(paint: Draft, { name, attributes }: XmlElement): void {
  if (name === 'text-properties') {
    const size = lengthOf(attributes['font-size']);
    // Letters in the colour that can be read on what is behind them: another that is beside it isn't used, nor how much of it is seen.
    const isAutomatic = attributes['use-window-font-color'] === 'true';
    if (isAutomatic) paint.color = AUTOMATIC;
    else if (attributes['color'] !== undefined) paint.color = attributes['color'].toLowerCase();
    if (size !== undefined) paint.isTiny = size <= TINIEST_POINTS;
    if (Number.parseFloat(attributes['text-scale'] ?? '100') <= 5) paint.isTiny = true;
    // "super 58%": where, and how large.
    const [, raised = '100'] = (attributes['text-position'] ?? '').trim().split(/\s+/u);
    if (Number.parseFloat(raised) <= 5) paint.isTiny = true;
    if (!isAutomatic && Number.parseFloat(attributes['opacity'] ?? '100') <= 5) {
      paint.isTiny = true;
    }
    if ((lengthOf(attributes['letter-spacing']) ?? 0) <= HEAPED_POINTS) paint.isTiny = true;
    if (attributes['display'] !== undefined) paint.isHidden = attributes['display'] === 'none';
  }
  if (/^(?:text|paragraph|table-cell|table-row|table|graphic)-properties$/.test(name)) {
    const ground = attributes['background-color'];
    if (ground !== undefined && ground !== 'transparent') paint.ground = ground.toLowerCase();
  }
  if (name === 'background-image' && attributes['href'] !== undefined) paint.ground = 'some';
  if (name === 'graphic-properties') {
    const { fill = 'solid' } = attributes;
    const colour = attributes['fill-color']?.toLowerCase();
    if (fill === 'none') paint.ground = 'none';
    else if (fill !== 'solid') paint.ground = 'some';
    else if (colour !== undefined) paint.ground = colour;
    else if (attributes['fill'] !== undefined) paint.ground = 'some';
    const sides =
      /^rect\(([^)]{0,100})\)/.exec(attributes['clip'] ?? '')?.[1]?.split(/[\s,]+/) ?? [];
    if (sides.length === 4) paint.cut = sides.map((side) => lengthOf(side) ?? 0);
    if (attributes['run-through'] !== undefined) {
      paint.isBehind = attributes['run-through'] === 'background';
    }
  }
  if (name === 'map') {
    const { condition = '' } = attributes;
    const style = attributes['apply-style-name'] ?? '';
    paint.conditions = [...(paint.conditions ?? []), { condition, style }];
  }
}

/** Whether letters have the colour of what is behind them, or no size. */
export function isUnseenPaint({
  color = '#000000',
  ground = '#ffffff',
  isTiny,
}: OpenPaint): boolean {
  if (isTiny === true) return true;
  return areNear(digitsOf(color), digitsOf(ground === 'none' ? '#ffffff' : ground));
}

const digitsOf = (colour: string): string => (colour.startsWith('#') ? colour.slice(1) : '');
