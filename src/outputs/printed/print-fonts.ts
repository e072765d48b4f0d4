import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const modules = createRequire(import.meta.url);

/**
 * The faces of the site as they are printed: a file for each weight, since Chromium draws the letters of a variable font
 * instead of embedding it. The symbols are tick boxes, which the others don't have.
 */
const FACES = [
  { family: 'Source Serif 4', name: 'source-serif-4', weights: [400, 600], italic: true },
  { family: 'Source Sans 3', name: 'source-sans-3', weights: [400, 600], italic: true },
  { family: 'Noto Sans Symbols 2', name: 'noto-sans-symbols-2', weights: [400], italic: false },
] as const;

/** Of the symbols, the three boxes alone. */
const TICK_BOXES = 'U+2610-2612';

/** What a weight of a file is used for. */
const RANGES = { 400: '100 500', 600: '501 900' } as const;

export type PrintFonts = {
  /** Rules for the head of the stylesheet. */
  readonly css: string;
  /** By the address that the rules give: the path of the file. */
  readonly files: ReadonlyMap<string, string>;
  /** Of all of them. */
  readonly digest: string;
};

let known: PrintFonts | undefined;

/** The fonts of printed papers, as their libraries have them; Chromium loads those of which a paper has letters. */
export function printFonts(): PrintFonts {
  known ??= readFonts();
  return known;
}

function readFonts(): PrintFonts {
  const rules: string[] = [];
  const files = new Map<string, string>();
  const hash = createHash('sha256');
  for (const { family, name, weights, italic } of FACES) {
    const letters = JSON.parse(
      readFileSync(modules.resolve(`@fontsource/${name}/unicode.json`), 'utf8'),
    ) as Record<string, string>;
    const alphabets =
      name === 'noto-sans-symbols-2' ? [['symbols', TICK_BOXES] as const] : Object.entries(letters);
    for (const [alphabet, range] of alphabets) {
      for (const weight of weights) {
        for (const style of italic ? (['normal', 'italic'] as const) : (['normal'] as const)) {
          const file = `${name}-${alphabet}-${weight}-${style}.woff2`;
          const path = modules.resolve(`@fontsource/${name}/files/${file}`);
          const url = `/fonts/${file}`;
          files.set(url, path);
          hash.update(`${file}\0`).update(readFileSync(path));
          rules.push(
            `@font-face{font-family:"${family}";font-style:${style};font-display:block;font-weight:${RANGES[weight]};src:url("${url}") format("woff2");unicode-range:${range}}`,
          );
        }
      }
    }
  }
  return { css: rules.join(''), files, digest: hash.digest('hex') };
}
