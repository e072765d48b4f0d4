import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { editorFiles } from '../src/papers/editor-files.ts';
import { readOptions } from './command-line/options.ts';
import { run } from './command-line/run.ts';

/** What editors know of front matter, written anew from the schemas into the folder where this is run. */
await run(({ stdout }) => {
  readOptions({});
  for (const [path, text] of editorFiles()) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    stdout.write(`${path}\n`);
  }
  return Promise.resolve(0);
});
