import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Makes dist/, which is what the package carries, in place of any older one: npm runs this before it packs. */

const PROJECT = join(import.meta.dirname, '..');
const DIST = join(PROJECT, 'dist');
/** What the code reads beside itself. */
const FOLDERS = ['layouts', 'scripts/preview', 'src'];

rmSync(DIST, { recursive: true, force: true });
const compiler = join(PROJECT, 'node_modules/typescript/bin/tsc');
const settings = join(PROJECT, 'scripts/packing/tsconfig.json');
const { status } = spawnSync(process.execPath, [compiler, '--project', settings], {
  stdio: ['ignore', 'inherit', 'inherit'],
});
if (status === 0) {
  for (const folder of FOLDERS) {
    const files = readdirSync(join(PROJECT, folder), { recursive: true, withFileTypes: true });
    for (const file of files) {
      if (!file.isFile() || file.name.endsWith('.ts')) continue;
      const path = join(file.parentPath, file.name).slice(PROJECT.length);
      cpSync(join(PROJECT, path), join(DIST, path));
    }
  }
  const { name, version } = JSON.parse(
    readFileSync(join(PROJECT, 'package.json'), 'utf8'),
  ) as Record<'name' | 'version', string>;
  const about = { name, version, type: 'module' };
  writeFileSync(join(DIST, 'package.json'), `${JSON.stringify(about, null, 2)}\n`);
} else process.exitCode = 1;
