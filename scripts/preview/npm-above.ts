import { readFileSync } from 'node:fs';

/** How often it is looked whether npm is still there. */
const EVERY_MS = 1000;
/** Between npm and a command there are a shell, tsx and perhaps npx. */
const MOST_ABOVE = 6;

/**
 * Calls back once the npm that started this process is gone: npm passes on no signal but Ctrl+C’s, so that a
 * service that ends it would leave the preview behind, and its port taken. Where no npm started it, or the system
 * doesn’t say what is above a process, the process that started it is watched.
 */
export function onceNpmIsGone(then: () => void): void {
  const watched = npmAbove();
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent && watched.every(isThere)) return;
    clearInterval(timer);
    then();
    // What is between the two waits for changes, and for nobody.
    for (const pid of watched.slice(0, -1)) end(pid);
  }, EVERY_MS);
  timer.unref();
}

/** The processes above this one, up to npm; none where there is no npm. */
function npmAbove(): number[] {
  if (process.env['npm_execpath'] === undefined) return [];
  const above: number[] = [];
  for (let pid = process.ppid; pid > 1 && above.length < MOST_ABOVE;) {
    above.push(pid);
    const command = read(`/proc/${pid}/cmdline`) ?? '';
    if (/\bnp[mx]\b/.test(command.replaceAll('\0', ' ')) && !/\bsh\b/.test(command)) return above;
    const stat = read(`/proc/${pid}/stat`) ?? '';
    // The name, in brackets, may hold spaces and brackets; the parent is the second field after it.
    pid = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1] ?? 0);
  }
  return [];
}

function end(pid: number): void {
  try {
    process.kill(pid, 'SIGTERM');
  } catch {
    // It has ended already.
  }
}

function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
