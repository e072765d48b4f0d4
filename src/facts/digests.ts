import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DigestOf } from './meeting-keys.ts';

/** Git's name of what is in a file, worked out from its bytes. */
export function digestsOf(input: string): DigestOf {
  const known = new Map<string, string | undefined>();
  return (path) => {
    if (!known.has(path)) {
      try {
        const bytes = readFileSync(join(input, path));
        known.set(
          path,
          createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex'),
        );
      } catch {
        known.set(path, undefined);
      }
    }
    return known.get(path);
  };
}
