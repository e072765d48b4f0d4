import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Seconds, and megabytes of memory where the machine tells. */
export type Cost = { readonly cpu: number; readonly wall: number; readonly megabytes?: number };

/** "8.2 s (5.1 s by the clock, 410 MB)". */
export const costs = ({ cpu, wall, megabytes }: Cost): string =>
  `${cpu.toFixed(1)} s (${wall.toFixed(1)} s by the clock${megabytes === undefined ? '' : `, ${Math.round(megabytes)} MB`})`;

/**
 * Runs a script of this project by Node and measures it, with the children that it waited for. Throws
 * an Error with what it said where it fails.
 */
export function measure(script: string, args: readonly string[], cwd = process.cwd()): Cost {
  const node = [process.execPath, '--import', import.meta.resolve('tsx'), script, ...args];
  return measureCommand(node, cwd);
}

/** The same of any command, which must stand in the PATH. */
export function measureCommand(command: readonly string[], cwd = process.cwd()): Cost {
  const started = performance.now();
  // The shell's own `times` sees the children's children too, which Node's figures don't.
  const wrapped = `"$@"; code=$?; times >&2; exit $code`;
  const result = spawnSync('sh', ['-c', wrapped, 'sh', ...withMemory(command)], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const wall = (performance.now() - started) / 1000;
  if (result.status !== 0) {
    const said = result.stderr.trim().split('\n').slice(-12).join('\n');
    throw new Error(`${command.join(' ')} ended with ${result.status}:\n${said}`);
  }
  const cpu = [...(result.stderr.trim().split('\n').at(-1) ?? '').matchAll(/(\d+)m([\d.]+)s/g)]
    .map(([, minutes, rest]) => Number(minutes) * 60 + Number(rest))
    .reduce((sum, part) => sum + part, 0);
  const kilobytes = /Maximum resident set size \(kbytes\): (\d+)/.exec(result.stderr)?.[1];
  return { cpu, wall, ...(kilobytes !== undefined && { megabytes: Number(kilobytes) / 1024 }) };
}

/** GNU time, where it is installed, knows the most memory that a process held at once. */
function withMemory(command: readonly string[]): readonly string[] {
  return isInstalled('/usr/bin/time') ? ['/usr/bin/time', '-v', ...command] : command;
}

/** Whether a program can be run here. */
export function isInstalled(program: string): boolean {
  return spawnSync(program, ['--version'], { stdio: 'ignore' }).error === undefined;
}

/** The folder of a synthetic archive, made where it isn't there yet. */
export function archiveOf(reports: number, folder: string): string {
  const output = join(folder, `archive-${reports}`);
  if (!existsSync(output)) {
    measure(resolve('scripts/demo.ts'), [
      '--reports',
      `${reports}`,
      '--output',
      output,
      '--seed',
      '1',
    ]);
  }
  return output;
}

/** An empty folder to run a command in: nothing that an earlier run learnt is at hand there. */
export function emptyFolder(name: string, folder: string): string {
  const path = join(folder, name);
  mkdirSync(path);
  return path;
}
