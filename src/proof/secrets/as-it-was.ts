import { join } from 'node:path';
import { MisuseError } from '../../rules/misuse-error.ts';

/**
 * Reads files that must hold what they held as the build began: what is looked for is known by that, so that what was read of a file
 * in the middle of being saved would count as looked for in every later build too.
 * @param paths of the files, below the folder.
 * @param isAsItWas whether a file holds what it held then.
 * @throws MisuseError where one was changed, taken away, or became something else meanwhile.
 */
export async function readAsItWas<T>(
  folder: string,
  paths: readonly string[],
  isAsItWas: (path: string) => boolean,
  read: () => T | Promise<T>,
): Promise<T> {
  const mustBeSame = (): void => {
    const changed = paths.find((path) => !isAsItWas(path));
    if (changed === undefined) return;
    throw new MisuseError(
      `${join(folder, changed)} was changed while the site was made. Nothing was published: build again.`,
    );
  };
  mustBeSame();
  try {
    return await read();
  } finally {
    // Whatever failed in between is a consequence.
    mustBeSame();
  }
}
