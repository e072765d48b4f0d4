import { join } from 'node:path';
import { compileInto } from './packing/compile.ts';

/** Makes dist/, which is what the package carries, in place of any older one: npm runs this before it packs. */
if (!compileInto(join(import.meta.dirname, '../dist'), true)) process.exitCode = 1;
