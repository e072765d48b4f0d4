import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** In seconds. */
export type Cost = { readonly cpu: number; readonly wall: number };

/**
 * Runs a script of this project by Node and measures it, with the children that it waited for. Throws
 * an Error with what it said where it fails.
 */
export function measure(script: string, args: readonly string[], cwd = process.cwd()): Cost {
  const started = performance.now();
  // The shell's own `times` sees the children's children too, which Node's figures don't.
  const command = `"$@"; code=$?; times >&2; exit $code`;
  const node = [process.execPath, '--import', import.meta.resolve('tsx'), script, ...args];
  const result = spawnSync('sh', ['-c', command, 'sh', ...node], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (result.status !== 0)
    throw new Error(`${script} ended with ${result.status}:\n${result.stderr}`);
  const line = result.stderr.trim().split('\n').at(-1) ?? '';
  const cpu = [...line.matchAll(/(\d+)m([\d.]+)s/g)]
    .map(([, minutes, rest]) => Number(minutes) * 60 + Number(rest))
    .reduce((sum, part) => sum + part, 0);
  return { cpu, wall: (performance.now() - started) / 1000 };
}

/** The folder of a synthetic archive, made where it isn't there yet. */
export function archiveOf(reports: number, folder: string): string {
  const output = join(folder, `archive-${reports}`);
  if (!existsSync(output)) {
    measure(resolve('scripts/demo.ts'), [
      '--reports',
      String(reports),
      '--output',
      output,
      '--seed',
      '1',
    ]);
  }
  return output;
}
