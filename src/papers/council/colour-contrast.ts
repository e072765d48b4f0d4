import { createRequire } from 'node:module';
import type * as Sass from 'sass';

/** Links in the council's colour, on white: WCAG 2.2, 1.4.3, for text of any size. */
const LEAST = 4.5;

type Channels = readonly [red: number, green: number, blue: number];

/** A colour that can't be read on white, and the nearest one of its hue that can. */
export type PaleColour = { readonly ratio: number; readonly nearest: string };

/**
 * The contrast of a colour with white, where it is too low for links, and the nearest colour that is dark enough. The styles find the shade
 * of links in the same steps (`readable` in layouts/styles/_settings.scss), on their other grounds too.
 * @param colour "#rrggbb".
 */
export function paleColour(colour: string): PaleColour | undefined {
  const channels = channelsOf(colour);
  const ratio = contrastWithWhite(channels);
  if (ratio >= LEAST) return undefined;
  // Only a council with such a colour waits for it.
  const { SassColor } = createRequire(import.meta.url)('sass') as typeof Sass;
  const [red, green, blue] = channels;
  const given = new SassColor({ red, green, blue, space: 'rgb' }).toSpace('oklch');
  for (let step = 1; step <= 100; step += 1) {
    const lightness = Math.max(given.channel('lightness') - step / 100, 0);
    const darker = given
      .change({ lightness })
      .toGamut({ space: 'rgb', method: 'local-minde' })
      .toSpace('rgb');
    const shade = (['red', 'green', 'blue'] as const).map((channel) =>
      Math.round(darker.channel(channel)),
    ) as unknown as Channels;
    if (contrastWithWhite(shade) >= LEAST) return { ratio, nearest: hexOf(shade) };
  }
  return { ratio, nearest: '#000000' };
}

function channelsOf(colour: string): Channels {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    Number.parseInt(colour.slice(at, at + 2), 16),
  );
  return [red, green, blue];
}

const hexOf = (channels: Channels): string =>
  `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;

/** The contrast ratio of WCAG 2.2. */
function contrastWithWhite(channels: Channels): number {
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}
