import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where Debian's package puts it; EPUBCHECK may name another. */
const PLACES = [process.env['EPUBCHECK'], '/usr/share/java/epubcheck.jar', '/usr/bin/epubcheck'];

/** What EPUBCheck says of a book: nothing where it is valid. Undefined where neither it nor Java is installed. */
export function epubFaults(book: Uint8Array): string | undefined {
  const jar = PLACES.find((place) => place !== undefined && existsSync(place));
  if (jar === undefined) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'moothall-epub-'));
  try {
    const path = join(folder, 'book.epub');
    writeFileSync(path, book);
    const { error, status, stderr } = spawnSync('java', ['-jar', jar, '-q', path], {
      encoding: 'utf8',
    });
    if (error) return undefined;
    return status === 0 ? stderr.replaceAll(path, '').trim() : stderr || `It ended with ${status}.`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
