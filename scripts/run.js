import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compiledCopy } from './packing/compiled-copy.js';

/** `node scripts/run.js build …`: any command of `moothall`, in the repository. */
const copy = await compiledCopy(join(import.meta.dirname, '..'));
if (copy === undefined) {
  const { register } = await import('tsx/esm/api');
  register();
  await import('./moothall.ts');
} else await import(pathToFileURL(join(copy, 'scripts/moothall.js')).href);
