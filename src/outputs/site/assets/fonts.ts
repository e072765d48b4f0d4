import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { ASSETS } from '../../../papers/addresses.ts';

const modules = createRequire(import.meta.url);

/** The faces of the site: Source Serif 4 for headings and the words of papers, Source Sans 3 for what the site says. */
const FACES = [
  { family: 'Source Serif 4', name: 'source-serif-4' },
  { family: 'Source Sans 3', name: 'source-sans-3' },
] as const;

/** Letters of English, and those that names in Welsh and other languages have besides. */
const ALPHABETS = ['latin', 'latin-ext'] as const;

/** A file of letters of a face. */
export type Font = {
  readonly family: string;
  /** Site path, named after the content, so that a browser may keep it for ever. */
  readonly url: string;
  readonly bytes: Uint8Array;
  /** SHA-256 of the bytes in hexadecimal. */
  readonly digest: string;
  /** The letters that it has, as CSS says them. */
  readonly letters: string;
  /** Whether every page needs it. */
  readonly isNeeded: boolean;
};

let known: readonly Font[] | undefined;

/** The fonts as their library has them, read once. Throws an Error where the library isn't installed. */
export function fonts(): readonly Font[] {
  known ??= FACES.flatMap(({ family, name }) => {
    const read = (file: string) =>
      readFileSync(modules.resolve(`@fontsource-variable/${name}/${file}`));
    const letters = JSON.parse(read('unicode.json').toString('utf8')) as Record<string, string>;
    return ALPHABETS.map((alphabet): Font => {
      const file = `${name}-${alphabet}-wght-normal`;
      const bytes = read(`files/${file}.woff2`);
      const digest = createHash('sha256').update(bytes).digest('hex');
      return {
        ...{ family, bytes, digest, letters: letters[alphabet] ?? '' },
        url: `${ASSETS.fonts}${name}-${alphabet}-${digest.slice(0, 12)}.woff2`,
        isNeeded: alphabet === 'latin',
      };
    });
  });
  return known;
}

/**
 * The rules that name the fonts, for the head of the stylesheet. A font that isn't there when a page is first painted is left
 * for the next page (`optional`), so that no line moves under a reader's eyes.
 */
export function fontRules(): string {
  const beside = ASSETS.stylesheet.replace(/[^/]+$/, '');
  return fonts()
    .map(
      ({ family, url, letters }) =>
        `@font-face{font-family:"${family}";font-style:normal;font-display:optional;font-weight:200 900;src:url("${url.slice(beside.length)}") format("woff2");unicode-range:${letters}}`,
    )
    .join('');
}
