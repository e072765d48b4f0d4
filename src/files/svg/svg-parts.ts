/** Elements that are seen, or say how others are. */
const DRAWN: ReadonlySet<string> = new Set(
  [
    'svg g defs symbol use title desc style text tspan',
    'path rect circle ellipse line polyline polygon',
    'linearGradient radialGradient stop clipPath mask',
  ].flatMap((names) => names.split(' ')),
);

/** Elements that programs for drawings leave behind, which nobody sees. */
const LEFT_OVER = /^(?:metadata|[\w-]+:[\w-]+)$/;

const ATTRIBUTES: ReadonlySet<string> = new Set(
  [
    'id class style d x y x1 x2 y1 y2 cx cy r rx ry fx fy fr dx dy width height points viewBox',
    'preserveAspectRatio transform version pathLength href',
    'fill fill-opacity fill-rule stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin',
    'stroke-miterlimit stroke-opacity stroke-width opacity color display visibility vector-effect paint-order',
    'clip-path clip-rule clipPathUnits mask maskUnits maskContentUnits',
    'gradientUnits gradientTransform spreadMethod offset stop-color stop-opacity',
    'font-family font-size font-style font-weight font-stretch font-variant text-anchor letter-spacing word-spacing',
    'dominant-baseline baseline-shift',
  ].flatMap((names) => names.split(' ')),
);

/** Whether an element of an SVG is shapes, colours or letters. */
export const isDrawn = (name: string): boolean => DRAWN.has(name);

/** Whether an element is one that nobody sees, and that can be left out with all that is in it. */
export const isLeftOver = (name: string): boolean => LEFT_OVER.test(name);

/**
 * The name under which an attribute is written anew; undefined where it is left out, and `harmful` where it could run or load
 * something.
 */
export function keptAttribute(key: string, value: string): string | undefined {
  const name = key === 'xlink:href' ? 'href' : key;
  if (/^on/i.test(name)) return 'harmful';
  if (name === 'href' && !value.startsWith('#')) return 'harmful';
  if (/url\s*\(\s*(?!["']?#)|javascript:|expression\s*\(|@import|\\/i.test(value)) {
    return ATTRIBUTES.has(name) ? 'harmful' : undefined;
  }
  return ATTRIBUTES.has(name) ? name : undefined;
}
