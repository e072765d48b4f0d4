/** In points of the page's own space: the origin is below on the left, before any rotation. */
export type Box = {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
};

/** In pixels of a picture: the origin is above on the left. */
export type PixelBox = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Transform = {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  readonly e: number;
  readonly f: number;
};

/** Where a box of the page lies in a picture of it, as the transform of that picture's size has it. */
export function mapBox(transform: Transform, box: Box): PixelBox {
  const { a, b, c, d, e, f } = transform;
  const [x1, y1] = [a * box.left + c * box.bottom + e, b * box.left + d * box.bottom + f];
  const [x2, y2] = [a * box.right + c * box.top + e, b * box.right + d * box.top + f];
  return {
    x: Math.min(x1, x2),
    y: Math.min(y1, y2),
    width: Math.abs(x2 - x1),
    height: Math.abs(y2 - y1),
  };
}

/** @throws RangeError where the transform flattens the page to a line. */
export function invert({ a, b, c, d, e, f }: Transform): Transform {
  const determinant = a * d - b * c;
  if (determinant === 0) throw new RangeError('a page without area has no transform');
  return {
    a: d / determinant,
    b: -b / determinant,
    c: -c / determinant,
    d: a / determinant,
    e: (c * f - d * e) / determinant,
    f: (b * e - a * f) / determinant,
  };
}
