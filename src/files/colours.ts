/** Red, green and blue of a colour of six hexadecimal digits in small letters, 0 to 255 each; undefined of what isn't one. */
export const partsOfColour = (colour: string): readonly number[] | undefined =>
  /^[\da-f]{6}$/.test(colour)
    ? [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
    : undefined;

/** Of 255: no eye sees letters that are nearer than this to their ground. */
const APART = 10;

/** Whether two colours of six digits are so near that no eye tells them apart. */
export function areNear(one: string, other: string, apart = APART): boolean {
  const [a, b] = [partsOfColour(one), partsOfColour(other)];
  return (
    a !== undefined &&
    b !== undefined &&
    a.every((part, at) => Math.abs(part - (b[at] ?? 0)) <= apart)
  );
}
