import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { readContentTree } from '../src/papers/reading/content-tree.ts';
import { readFrame } from '../src/papers/read-papers.ts';
import { editorFiles } from '../src/papers/editor-files.ts';
import { readOptions } from './command-line/options.ts';
import { run } from './command-line/run.ts';

/** What editors know of front matter, written anew from the schemas into the folder where this is run. */
await run(({ stdout }) => {
  readOptions({});
  const input = 'content';
  // A council's own fields are among what its reports may have.
  const { council } = existsSync(input) ? readFrame(readContentTree(input), input) : {};
  for (const [path, text] of editorFiles(council?.templates)) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    stdout.write(`${path}\n`);
  }
  return Promise.resolve(0);
});
