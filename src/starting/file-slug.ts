import { slugOf } from '../language/slug.ts';
import { whyUnportable } from '../papers/reading/file-names.ts';
import { MisuseError } from '../rules/misuse-error.ts';

/** Longer names make paths that some computers can’t have. */
const MOST = 80;

/**
 * The name of a new file without its ending, which is its address too: made of the first of these words that give one.
 * @throws MisuseError where none has a letter or a digit for an address, or where a computer keeps the name for itself.
 */
export function fileSlug(...words: readonly string[]): string {
  const whole = words.map(slugOf).find((slug) => slug !== '');
  if (whole === undefined) {
    throw new MisuseError(
      `The name of the file, and the address of the page, are made of “${words[0] ?? ''}”, which has no letter from a to z and no digit. Begin with such a name, and write the whole name into the file afterwards.`,
    );
  }
  const end = whole.lastIndexOf('-', MOST);
  const slug = whole.length <= MOST ? whole : whole.slice(0, end > 0 ? end : MOST);
  const unportable = whyUnportable(`${slug}.md`);
  if (unportable !== undefined) throw new MisuseError(unportable);
  return slug;
}
