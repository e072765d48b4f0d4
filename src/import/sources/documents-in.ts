import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { MisuseError } from '../../rules/misuse-error.ts';
import { ENDINGS } from './read-source.ts';

/** The documents among files and folders, each once; what a program leaves beside an open document is none. Throws a {@link MisuseError} of one that isn’t there. */
export function documentsIn(names: readonly string[]): {
  readonly files: readonly string[];
  readonly others: readonly string[];
} {
  const files: string[] = [];
  const others: string[] = [];
  const take = (path: string, isNamed: boolean): void => {
    if (!existsSync(path)) throw new MisuseError(`There is no file or folder ${path}.`);
    const name = basename(path);
    if (!isNamed && /^(?:\.|~\$)/.test(name)) return;
    if (statSync(path).isDirectory()) {
      for (const inside of readdirSync(path).toSorted()) take(join(path, inside), false);
    } else if (isNamed || ENDINGS.has(extname(name).toLowerCase())) files.push(path);
    else others.push(path);
  };
  for (const name of names) take(name, true);
  return { files: [...new Set(files)], others };
}
