import { linkSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { MisuseError } from '../../rules/misuse-error.ts';

/** Two builds of one site at once. */
export class SiteInUseError extends MisuseError {}

/** Who holds a lock: a number alone isn't enough, as systems give the number of an ended process again. */
type Owner = { readonly pid: number; readonly host: string; readonly started: string };

/** Locks this very process holds, which a lock file with its number can't say: it may be left of an earlier process. */
const held = new Set<string>();

/**
 * Takes a lock, so that one build at a time works on a site; gives what lets go of it. The lock of a process
 * that has ended is taken over, and what one that was killed while it took the lock left beside it is deleted.
 * Throws a {@link SiteInUseError} where another build is at work.
 */
export function takeLock(file: string, output: string): () => void {
  deleteDrafts(file);
  const own = JSON.stringify(ownerOf(process.pid));
  for (let tries = 0; tries < 20; tries += 1) {
    if (claim(file, own)) {
      held.add(file);
      return () => {
        if (held.delete(file)) rmSync(file, { force: true });
      };
    }
    refuseIfHeld(file, output);
  }
  throw new SiteInUseError(`Other builds are writing to ${output}. Wait until they have ended.`);
}

/** Makes a lock with this text; whether there was none. A link appears with its text in it. */
function claim(file: string, text: string): boolean {
  const draft = `${file}-${process.pid}`;
  try {
    writeFileSync(draft, text);
    linkSync(draft, file);
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    // A file system without links.
    try {
      writeFileSync(file, text, { flag: 'wx' });
      return true;
    } catch (second) {
      if (hasCode(second, 'EEXIST')) return false;
      throw second;
    }
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Deletes the drafts of locks, and the locks moved away, of processes that were killed with them in hand. */
function deleteDrafts(file: string): void {
  const folder = dirname(file);
  for (const name of readdirSync(folder)) {
    if (!name.startsWith(`${basename(file)}-`)) continue;
    const pid = /^-(?:ended-)?(\d+)$/.exec(name.slice(basename(file).length))?.[1];
    if (pid === undefined) continue;
    const draft = join(folder, name);
    if (isInUse(draft, Number(pid))) continue;
    try {
      rmSync(draft, { force: true });
    } catch {
      // Of another user, perhaps. It does no harm.
    }
  }
}

/** Whether the process that made a draft may still need it. */
function isInUse(draft: string, pid: number): boolean {
  // This process needs none before it takes the lock: an earlier one with its number left it.
  if (pid === process.pid) return false;
  const owner = parse(read(draft) ?? '');
  if (owner && owner.host !== hostname()) return true;
  // The text of a lock that was moved away is of another process.
  return owner?.pid === pid ? isSame(owner) : isThere(pid);
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
    if (hasCode(error, 'ENOENT')) return;
    throw error;
  }
  // Another build may have taken it over since it was read: then it goes back.
  const moved = read(away);
  if (moved !== undefined && moved !== text) claim(file, moved);
  rmSync(away, { force: true });
}

const isRunning = (owner: Owner, file: string): boolean =>
  owner.pid === process.pid ? held.has(file) : isSame(owner);

/** Whether the process that has the owner's number now is the owner. */
const isSame = ({ pid, started }: Owner): boolean => isThere(pid) && startOf(pid) === started;

/** Whether a process of this machine has the number. */
function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return hasCode(error, 'EPERM');
  }
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
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

const hasCode = (error: unknown, code: string): boolean =>
  (error as NodeJS.ErrnoException).code === code;

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
