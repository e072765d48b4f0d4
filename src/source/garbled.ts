import { garbledLetters } from '../language/garbled-letters.ts';
import type { Diagnostic } from '../rules/diagnostic.ts';
import { diagnose } from '../rules/rules.ts';
import type { SourceFile } from './source-file.ts';

const LOST =
  'A character can’t be read here, such as an apostrophe or a pound sign that was saved in an old encoding. Save the file with the encoding UTF-8, and write the character again where it is lost.';
/** Of one file: --fix puts these right, and looks again. */
const MOST = 30;

/**
 * Letters that were saved in one encoding and read in another. Each that can be known is reported with the letter that it was; of
 * those that are lost the first of a file.
 */
export function findGarbled({ path, source }: SourceFile): Diagnostic[] {
  let isLostSaid = false;
  const found: Diagnostic[] = [];
  for (const [at, line] of source.split('\n').entries()) {
    for (const { index, written, right } of garbledLetters(line)) {
      const place = { line: at + 1, column: index + 1 };
      if (right !== undefined) {
        const fix = { ...place, from: written, to: right };
        found.push(diagnose('text-garbled', { file: path, ...place }, messageFor(right), fix));
      } else if (!isLostSaid) {
        isLostSaid = true;
        found.push(diagnose('text-garbled', { file: path, ...place }, LOST));
      }
      if (found.length >= MOST) return found;
    }
  }
  return found;
}

function messageFor(right: string): string {
  const cause = 'A letter was saved in one encoding and read in another.';
  if (right === '') return `${cause} Take these signs out.`;
  return `${cause} Write ${/^\s+$/.test(right) ? 'a space' : right} in its place.`;
}
