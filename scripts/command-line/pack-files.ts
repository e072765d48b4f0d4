import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isAsAssembled } from '../../src/printing/assemble/catalogue.ts';
import { MisuseError } from '../../src/rules/misuse-error.ts';

/** Whether a file is there with these bytes. */
export function isThere(file: string, sha256: string): boolean {
  if (!existsSync(file)) return false;
  return createHash('sha256').update(readFileSync(file)).digest('hex') === sha256;
}

/** Whole or not at all: somebody may have the last one open. Throws a {@link MisuseError} where somebody else's file would be lost. @param mode who may read it. */
export async function write(
  file: string,
  { read }: { readonly read: () => Promise<Uint8Array> },
  mode = 0o666,
): Promise<void> {
  if (existsSync(file) && !isAsAssembled(readFileSync(file))) {
    throw new MisuseError(
      `${file} is not as this command wrote it: somebody else’s file, or one with notes in it, would be lost. Move it, or name another folder with --out.`,
    );
  }
  mkdirSync(dirname(file), { recursive: true });
  removeDrafts(file);
  const draft = `${file}.${process.pid}.draft`;
  writeFileSync(draft, await read(), { mode });
  renameSync(draft, file);
}

/** What a run that was stopped had begun to write: half a file, which nobody takes for a pack. */
function removeDrafts(file: string): void {
  const own = `${basename(file)}.`;
  for (const name of readdirSync(dirname(file))) {
    const [, pid] = name.startsWith(own)
      ? (/^(\d+)\.draft$/.exec(name.slice(own.length)) ?? [])
      : [];
    if (pid !== undefined && !isRunning(Number(pid)))
      rmSync(join(dirname(file), name), { force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's process.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
