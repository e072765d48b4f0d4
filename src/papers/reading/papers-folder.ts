import { existsSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { unseenIn, visibleText } from '../../language/visible-text.ts';
import { MisuseError } from '../../rules/misuse-error.ts';

/** The name of a file in every folder that a build made. */
export const MARKER = '.moothall';

/**
 * The folder of the papers, with links followed. Throws a {@link MisuseError} where there is none, and where it
 * can't be one.
 */
export function papersFolder(input: string): string {
  if (!existsSync(input)) {
    throw new MisuseError(
      `There is no folder ${input}. Name the folder of the papers with --input, or run this in the folder above content.`,
    );
  }
  if (!statSync(input).isDirectory()) {
    throw new MisuseError(
      `The input ${input} is a file. Name the folder of the papers with --input.`,
    );
  }
  if (existsSync(join(input, MARKER))) {
    throw new MisuseError(
      `The input ${input} is a site that was built, not a folder of papers. Name the folder of the papers with --input.`,
    );
  }
  const folder = realpathSync(input);
  if (unseenIn(folder).length > 0) {
    throw new MisuseError(
      `The name of the folder ${visibleText(folder)} has characters that can’t be seen, such as line breaks. Rename it.`,
    );
  }
  return folder;
}
