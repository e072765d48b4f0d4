import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../files/whole-file.ts';
import { sha256OfText } from '../source/text-digest.ts';
import type { Register } from '../history/register/register.ts';

/**
 * A copy of the register of a site, beside what else is kept of it: whoever deletes the site, or changes it by hand, loses no
 * dates. It may be deleted at any time.
 */
const placeOf = (cacheDir: string, output: string): string =>
  join(...[cacheDir, 'register'], `${sha256OfText(output).slice(0, 16)}.jsonl`);

/** The lines as they were kept; undefined where there are none that can be read. */
export function readCopy(cacheDir: string, output: string): string | undefined {
  try {
    return readFileSync(placeOf(cacheDir, output), 'utf8');
  } catch {
    return undefined;
  }
}

/** Keeps the lines of the register of a site that was published. */
export function keepCopy(cacheDir: string, output: string, { lines }: Register): void {
  const text = lines.map((line) => `${line}\n`).join('');
  if (readCopy(cacheDir, output) === text) return;
  try {
    writeWhole(placeOf(cacheDir, output), text);
  } catch {
    // It only helps where the site is lost.
  }
}
