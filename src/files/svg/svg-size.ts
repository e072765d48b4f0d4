import type { Pixels } from '../other-files/picture-pixels.ts';

const LENGTH = /^\s*(\d{1,6}(?:\.\d{1,6})?)\s*(?:px|pt|mm|cm|in)?\s*$/;
const NUMBER = /[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi;

/** How large an SVG says that it is, as two numbers that have the right proportion; none where it doesn't say. */
export function readableSize(attributes: Readonly<Record<string, string>>): Pixels | undefined {
  const [, , boxWidth, boxHeight] = (attributes['viewBox'] ?? '').slice(0, 200).match(NUMBER) ?? [];
  const box = positive(Number(boxWidth), Number(boxHeight));
  if (box) return box;
  const [width, height] = [attributes['width'], attributes['height']].map((length) =>
    Number(LENGTH.exec(length ?? '')?.[1]),
  );
  return positive(width ?? NaN, height ?? NaN);
}

const positive = (width: number, height: number): Pixels | undefined =>
  width > 0 && height > 0 && Number.isFinite(width / height) ? { width, height } : undefined;
