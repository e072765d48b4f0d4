import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MisuseError } from '../../src/rules/misuse-error.ts';

/** The name of the file by which a folder is known as the demo's own. */
export const MARKER = '.moothall-demo';

/** What the demo writes into its folder, and so may take away again. */
const WRITTEN = ['council.yaml', 'committees', 'meetings', 'pages'];

/**
 * Makes the folder ready to be written: made where it isn't there, emptied of an earlier demo where it
 * holds the demo's marker. Throws an {@link MisuseError} for a file, and for a folder with
 * anything else in it, which is left untouched.
 */
export function prepareOutputFolder(folder: string): void {
  if (existsSync(folder)) {
    if (!statSync(folder).isDirectory()) {
      throw new MisuseError(`${folder} is a file. Give the name of a folder that is new or empty.`);
    }
    const names = readdirSync(folder);
    if (names.length > 0 && !names.includes(MARKER)) {
      throw new MisuseError(
        `${folder} isn't empty, and this command didn't write it. Nothing was changed. ` +
          'Give the name of a folder that is new or empty.',
      );
    }
    for (const name of WRITTEN) rmSync(join(folder, name), { recursive: true, force: true });
  }
  mkdirSync(folder, { recursive: true });
  // First of all, so that a folder left half written can be written again.
  writeFileSync(
    join(folder, MARKER),
    'Written by the command demo, which writes this folder anew: keep nothing of your own in it.\n',
  );
}
