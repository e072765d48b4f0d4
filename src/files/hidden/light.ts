import type { Colour } from '../pdfium.ts';

const LINEAR = Float64Array.from({ length: 256 }, (_, value) => {
  const part = value / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
});

/** Relative luminance, 0 black to 1 white (WCAG 2.2). */
export function luminance(r: number, g: number, b: number): number {
  return 0.2126 * (LINEAR[r] ?? 0) + 0.7152 * (LINEAR[g] ?? 0) + 0.0722 * (LINEAR[b] ?? 0);
}

/** Contrast ratio, 1 (the same) to 21 (WCAG 2.2). */
export function contrast(a: Colour, b: Colour): number {
  const one = luminance(a.r, a.g, a.b) + 0.05;
  const other = luminance(b.r, b.g, b.b) + 0.05;
  return one > other ? one / other : other / one;
}

/** Below this, 0 to 255, a colour is dark enough to redact with. */
export const DARK = 90;

/** How light a colour looks, 0 to 255 (Rec. 601). */
export function luma(r: number, g: number, b: number): number {
  return 0.299 * r + 0.587 * g + 0.114 * b;
}

const FAINTEST = 1.15;
/** Between near-blacks the eye needs more. */
const FAINTEST_IN_THE_DARK = 1.5;
const THE_DARK = 0.05;
/** Red on green of the same lightness is seen all the same. */
const HUE = 64;

/** Whether an eye sees the difference between two pixels. */
export function looksDifferent(
  pixels: Uint8Array,
  others: Uint8Array,
  at: number,
  atOther = at,
): boolean {
  const [r, g, b] = [pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0];
  const [R, G, B] = [others[atOther] ?? 0, others[atOther + 1] ?? 0, others[atOther + 2] ?? 0];
  if (r === R && g === G && b === B) return false;
  if (Math.abs(r - R) >= HUE || Math.abs(g - G) >= HUE || Math.abs(b - B) >= HUE) return true;
  const one = luminance(r, g, b);
  const other = luminance(R, G, B);
  const [light, dark] = one > other ? [one, other] : [other, one];
  return (light + 0.05) / (dark + 0.05) >= (light < THE_DARK ? FAINTEST_IN_THE_DARK : FAINTEST);
}
