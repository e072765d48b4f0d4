import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { editorFiles } from '../src/papers/editor-files.ts';
import { run } from './command-line/run.ts';

/** `npm run schemas`: what editors know of front matter, written anew from the schemas. */
await run(() => {
  for (const [path, text] of editorFiles()) {
    const file = join(import.meta.dirname, '..', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    console.log(path);
  }
  return Promise.resolve(0);
});
