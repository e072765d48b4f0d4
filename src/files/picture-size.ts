/** In pixels: as wide as a phone shows it, and no taller than twice that. */
export const PICTURE_WIDTH = 360;
export const PICTURE_HEIGHT = 720;

/** Pixels an inch that give a page twice the picture's size: scaled down, small type stays legible. */
export function pictureDpi(page: { readonly width: number; readonly height: number }): number {
  const inchesWide = Math.max(page.width, 1) / 72;
  const inchesHigh = Math.max(page.height, 1) / 72;
  return 2 * Math.min(PICTURE_WIDTH / inchesWide, PICTURE_HEIGHT / inchesHigh);
}
