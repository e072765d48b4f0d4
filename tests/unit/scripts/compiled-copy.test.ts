import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { compiledCopy } from '../../../scripts/packing/compiled-copy.js';
import type * as CodeDigest from '../../../src/facts/code-digest.ts';
import { codeDigest } from '../../../src/facts/code-digest.ts';
import type * as Program from '../../../src/program/program.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const SAY = ['scripts/say.ts'];

const FILES: Readonly<Record<string, string>> = {
  '.eleventy.ts': 'export default (): string => "configured";',
  'package.json': '{"type":"module"}',
  'src/word.ts': 'export const word: string = "café";',
  'src/word.json': '"beside"',
  'scripts/say.ts':
    'import { word } from "../src/word.ts"; import type { X } from "../src/none.ts"; export const said = async (x?: X) => [word, (await import("../.eleventy.ts")).default(), x];',
  'layouts/page.ts': 'export const page = 1;',
  'layouts/styles/site.scss': 'a { b: c }',
};

function projectOf(changed: Readonly<Record<string, string>> = {}): string {
  const project = temporaryFolder('Papers #1, 50%');
  for (const [name, content] of Object.entries({ ...FILES, ...changed })) {
    mkdirSync(path.dirname(path.join(project, name)), { recursive: true });
    writeFileSync(path.join(project, name), content);
  }
  mkdirSync(path.join(project, 'node_modules'), { recursive: true });
  return project;
}

const addressIn = (copy: string | undefined, name: string): string =>
  pathToFileURL(path.join(copy ?? assert.fail('nothing was compiled'), name)).href;

async function saidBy(copy: string | undefined): Promise<unknown[]> {
  const { said } = (await import(addressIn(copy, 'scripts/say.js'))) as {
    said: () => Promise<unknown[]>;
  };
  return said();
}

describe('the compiled copy of the repository', () => {
  it('does what the code does, in a folder of any name', async () => {
    const copy = await compiledCopy(projectOf(), SAY);
    assert.deepEqual(await saidBy(copy), ['café', 'configured', undefined]);
  });

  it('lets a module find what is beside it, and threads what they run', async () => {
    const project = projectOf({
      'src/beside.ts':
        "export const beside = [import.meta.dirname, import.meta.url, new URL('./thread.ts', import.meta.url).href];",
      'src/thread.ts': 'export const thread: string = "spun";',
      'scripts/say.ts': 'import { beside } from "../src/beside.ts"; export const said = async () => beside;', // prettier-ignore
    });
    const copy = await compiledCopy(project, SAY);
    const [folder, url, thread] = await saidBy(copy);
    assert.equal(folder, path.join(copy ?? '', 'src'));
    assert.equal(url, addressIn(copy, 'src/beside.js'));
    assert.equal(thread, addressIn(copy, 'src/thread.ts'));
    assert.equal(
      ((await import(addressIn(copy, 'src/thread.js'))) as { thread: string }).thread,
      'spun',
    );
  });

  it('is made once, and anew when the code has changed', async () => {
    const project = projectOf();
    const first = await compiledCopy(project, SAY);
    assert.equal(await compiledCopy(project, SAY), first);
    writeFileSync(path.join(project, 'src/word.ts'), 'export const word: string = "tea";');
    const second = await compiledCopy(project, SAY);
    assert.notEqual(second, first);
    assert.deepEqual(await saidBy(second), ['tea', 'configured', undefined]);
    assert.deepEqual(await saidBy(first), ['café', 'configured', undefined]);
  });

  it('has what the code reads beside itself, and no styles, which are read where they are', async () => {
    const copy = (await compiledCopy(projectOf(), SAY)) ?? '';
    assert.deepEqual(readdirSync(path.join(copy, 'src')), ['word.json']);
    assert.ok(!existsSync(path.join(copy, 'layouts')));
  });

  it('is the same of two commands at once, with no draft left', async () => {
    const project = projectOf();
    const copies = await Promise.all([compiledCopy(project, SAY), compiledCopy(project, SAY)]);
    assert.equal(copies[0], copies[1]);
    const kept = readdirSync(path.join(project, 'node_modules/.cache/moothall'));
    assert.deepEqual(kept, [path.basename(copies[0] ?? '')]);
  });

  it('is not made of code that can’t be compiled, or where the libraries can’t be written to', async () => {
    assert.equal(
      await compiledCopy(projectOf({ 'src/word.ts': 'export const = ;' }), SAY),
      undefined,
    );
    const locked = projectOf({ 'node_modules/.cache': 'a file' });
    assert.equal(await compiledCopy(locked, SAY), undefined);
  });
});

describe('the repository, compiled', () => {
  const project = path.resolve(import.meta.dirname, '../../..');
  const MODULES = ['src/program/program.ts', 'src/facts/code-digest.ts'];

  it('is still the repository: messages name npm, and styles are those of the source', async () => {
    const copy = await compiledCopy(project, MODULES);
    const program = (await import(addressIn(copy, 'src/program/program.js'))) as typeof Program;
    assert.equal(program.commandLine('check', '--fix'), 'npm run check -- --fix');
    assert.equal(program.PROGRAM, project);
  });

  it('knows what was made by the same code as TypeScript', async () => {
    const copy = await compiledCopy(project, MODULES);
    const compiled = (await import(
      addressIn(copy, 'src/facts/code-digest.js')
    )) as typeof CodeDigest;
    for (const module of [
      'src/facts/load-facts',
      'src/proof/prove-nothing-leaked',
      'layouts/pages',
    ]) {
      const written = codeDigest(pathToFileURL(path.join(project, `${module}.ts`)).href);
      assert.equal(compiled.codeDigest(addressIn(copy, `${module}.js`)), written, module);
      assert.equal(compiled.codeDigest(addressIn(copy, `${module}.ts`)), written, module);
    }
    const [one, other] = ['src/facts/load-facts', 'src/files/inspector'] as const;
    assert.equal(
      compiled.codeDigest(addressIn(copy, `${one}.js`), addressIn(copy, `${other}.ts`)),
      codeDigest(
        ...[one, other].map((name) => pathToFileURL(path.join(project, `${name}.ts`)).href),
      ),
    );
  });
});
