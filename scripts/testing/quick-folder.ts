import { chmodSync, mkdtempSync, statfsSync } from 'node:fs';
import { freemem, tmpdir } from 'node:os';
import path from 'node:path';

/** Where Linux keeps files in memory. */
const MEMORY = '/dev/shm';

/** Bytes that must be free there: the tests need a tenth of it at a time. */
const ROOM = 4 * 2 ** 30;

/** Bytes of memory that must be left for the tests themselves. */
const LEFT = 4 * 2 ** 30;

/**
 * An empty folder for what the tests write, in memory where there is room for it: they write and remove some
 * hundred thousand small files, which takes five times as long on a disk. Whoever set TMPDIR chose a place already.
 * The caller removes it.
 */
export function quickFolder(env: NodeJS.ProcessEnv = process.env): string {
  const top = env['TMPDIR'] ?? (hasRoom() ? MEMORY : tmpdir());
  const folder = mkdtempSync(path.join(top, 'moothall-tests-'));
  // As open as the folder it is used in place of: some tests are run as somebody who may do less.
  chmodSync(folder, 0o1777);
  return folder;
}

function hasRoom(): boolean {
  try {
    const { bavail, bsize } = statfsSync(MEMORY);
    return bavail * bsize >= ROOM && freemem() >= ROOM + LEFT;
  } catch {
    // There is no such place on this system.
    return false;
  }
}
