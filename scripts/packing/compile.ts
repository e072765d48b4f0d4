import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const PROJECT = join(import.meta.dirname, '../..');
/** What the code reads beside itself. */
const FOLDERS = ['layouts', 'scripts/preview', 'src'];

/**
 * Compiles what the package carries into a folder, in place of all that is in it.
 * @param withTypes for a council's own layouts, which nothing that runs needs.
 * @returns whether it could; the compiler says why it could not.
 */
export function compileInto(folder: string, withTypes = false): boolean {
  rmSync(folder, { recursive: true, force: true });
  const compiler = join(PROJECT, 'node_modules/typescript/bin/tsc');
  const settings = join(PROJECT, 'scripts/packing/tsconfig.json');
  const { status } = spawnSync(
    process.execPath,
    [compiler, '--project', settings, '--outDir', folder, ...(withTypes ? ['--declaration'] : [])],
    { stdio: ['ignore', 'inherit', 'inherit'] },
  );
  if (status !== 0) return false;
  for (const name of FOLDERS) {
    const files = readdirSync(join(PROJECT, name), { recursive: true, withFileTypes: true });
    for (const file of files) {
      if (!file.isFile() || file.name.endsWith('.ts')) continue;
      const path = join(file.parentPath, file.name);
      cpSync(path, join(folder, relative(PROJECT, path)));
    }
  }
  const { name, version } = JSON.parse(
    readFileSync(join(PROJECT, 'package.json'), 'utf8'),
  ) as Record<'name' | 'version', string>;
  const about = { name, version, type: 'module' };
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(about, null, 2)}\n`);
  return true;
}
