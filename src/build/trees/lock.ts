import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { MisuseError } from '../../rules/misuse-error.ts';

/** Two builds of one site at once. */
export class SiteInUseError extends MisuseError {}

/** Who holds a lock: a number alone isn't enough, as systems give the number of an ended process again. */
type Owner = { readonly pid: number; readonly host: string; readonly started: string };

/** Locks this very process holds, which a lock file with its number can't say: it may be left of an earlier process. */
const held = new Set<string>();

/**
 * Takes a lock, so that one build at a time works on a site; gives what lets go of it. The lock of a process
 * that has ended is taken over.
 * Throws a {@link SiteInUseError} where another build is at work.
 */
export function takeLock(file: string, output: string): () => void {
  const own = `${file}-${process.pid}`;
  writeFileSync(own, JSON.stringify(ownerOf(process.pid)));
  try {
    for (let tries = 0; tries < 20; tries += 1) {
      if (claim(own, file)) {
        held.add(file);
        return () => {
          if (held.delete(file)) rmSync(file, { force: true });
        };
      }
      refuseIfHeld(file, output);
    }
  } finally {
    rmSync(own, { force: true });
  }
  throw new SiteInUseError(`Other builds are writing to ${output}. Wait until they have ended.`);
}

/** Whether the lock is ours now. A link appears with its text in it, and only where there is none. */
function claim(own: string, file: string): boolean {
  try {
    linkSync(own, file);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return false;
    // A file system without links.
    try {
      writeFileSync(file, readFileSync(own), { flag: 'wx' });
      return true;
    } catch (second) {
      if ((second as NodeJS.ErrnoException).code === 'EEXIST') return false;
      throw second;
    }
  }
}

function refuseIfHeld(file: string, output: string): void {
  const text = read(file);
  if (text === undefined) return;
  const owner = parse(text);
  if (owner && owner.host !== hostname()) {
    throw new SiteInUseError(
      `A build on the machine ${owner.host} is writing to ${output}, or was stopped there. If none is at work, delete ${file}.`,
    );
  }
  if (owner && isRunning(owner, file)) {
    throw new SiteInUseError(
      `Another build (process ${owner.pid}) is writing to ${output}. Wait until it has ended, or name another folder with --output.`,
    );
  }
  // Moved away rather than deleted, so that of two that find it only one takes it.
  const away = `${file}-ended-${process.pid}`;
  try {
    renameSync(file, away);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  // Another build may have taken it over since it was read: then it goes back.
  if (read(away) !== text) claim(away, file);
  rmSync(away, { force: true });
}

function isRunning({ pid, started }: Owner, file: string): boolean {
  if (pid === process.pid) return held.has(file);
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  return startOf(pid) === started;
}

const ownerOf = (pid: number): Owner => ({ pid, host: hostname(), started: startOf(pid) });

/** When a process began, in the kernel's own count; empty where the system doesn't say. */
function startOf(pid: number): string {
  const stat = process.platform === 'linux' ? read(`/proc/${pid}/stat`) : undefined;
  // The name, in brackets, may hold spaces and brackets; the start is the 20th field after it.
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Undefined for what no build wrote, or was cut short. */
function parse(text: string): Owner | undefined {
  try {
    const { pid, host, started } = JSON.parse(text) as Partial<Owner>;
    const whole = Number.isInteger(pid) && typeof host === 'string' && typeof started === 'string';
    return whole ? { pid: pid as number, host, started } : undefined;
  } catch {
    return undefined;
  }
}
