import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

/**
 * A folder beside the output, in which a site is made before it takes the old one's place. What an
 * earlier build left behind when it was killed is tidied away; an output that it had moved aside is
 * put back.
 */
export function createStaging(output: string): string {
  const target = resolve(output);
  mkdirSync(dirname(target), { recursive: true });
  recover(target);
  const staging = `${prefixOf(target)}new-${process.pid}`;
  rmSync(staging, { recursive: true, force: true });
  mkdirSync(staging);
  return staging;
}

/**
 * Puts a finished site in the place of the old one, in one step where the system has such a step, and
 * deletes the old one.
 */
export async function swapIn(staging: string, output: string): Promise<void> {
  const target = resolve(output);
  const aside = `${prefixOf(target)}old-${process.pid}`;
  if (!existsSync(target)) {
    renameSync(staging, target);
    return;
  }
  if (exchange(staging, target)) {
    await rm(staging, { recursive: true, force: true });
    return;
  }
  // Two steps, between which a kill leaves the old site aside: the next build puts it back.
  renameSync(target, aside);
  renameSync(staging, target);
  await rm(aside, { recursive: true, force: true });
}

/** renameat2(2) by architecture; Node has no call that exchanges two folders. */
const RENAMEAT2: Readonly<Record<string, number>> = { x64: 316, arm64: 276 };
const AT_FDCWD = -100;
const RENAME_EXCHANGE = 2;

/** Exchanges two folders in one step, by Perl's syscall, which every Linux of note has; false where it can't. */
function exchange(a: string, b: string): boolean {
  const call = RENAMEAT2[process.arch];
  if (process.platform !== 'linux' || call === undefined) return false;
  const script = `exit(syscall(${call}, ${AT_FDCWD}, $ARGV[0], ${AT_FDCWD}, $ARGV[1], ${RENAME_EXCHANGE}) == 0 ? 0 : 1)`;
  try {
    execFileSync('perl', ['-e', script, a, b], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function recover(target: string): void {
  const folder = dirname(target);
  const prefix = basename(prefixOf(target));
  for (const name of readdirSync(folder).sort()) {
    const match = name.startsWith(prefix) && /^(new|old)-(\d+)$/.exec(name.slice(prefix.length));
    if (!match || isRunning(Number(match[2]))) continue;
    const path = join(folder, name);
    if (match[1] === 'old' && !existsSync(target)) renameSync(path, target);
    else rmSync(path, { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

const prefixOf = (target: string): string => join(dirname(target), `.${basename(target)}.`);
