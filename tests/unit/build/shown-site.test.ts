import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { shownWhileMade } from '../../../src/build/shown-site.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const output = temporaryFolder('shown-site');
for (const path of ['index.html', 'pagefind/volumes.json']) {
  mkdirSync(join(output, path, '..'), { recursive: true });
  writeFileSync(join(output, path), 'published');
}

/** A site in making with two pages, which is asked for no file once it is closed. */
function shown(isOpen: boolean) {
  const paths = new Set(['index.html', 'new/index.html', 'pagefind/volumes.json']);
  return shownWhileMade(
    {
      isOpen,
      paths: () => paths,
      absolute: (path) => {
        assert.ok(isOpen, `${path} was asked for`);
        return `/made/${path}`;
      },
    },
    output,
  );
}

describe('a site that is shown while it is made', () => {
  for (const [path, isOpen, found] of [
    ['index.html', true, '/made/index.html'],
    ['new/index.html', true, '/made/new/index.html'],
    ['old/index.html', true, undefined],
    ['pagefind/volumes.json', true, join(output, 'pagefind/volumes.json')],
    // Published, or given up for another one.
    ['index.html', false, join(output, 'index.html')],
    ['new/index.html', false, undefined],
    ['pagefind/volumes.json', false, join(output, 'pagefind/volumes.json')],
  ] as const) {
    it(`has ${path} ${found === undefined ? 'nowhere' : `at ${found.replace(output, 'the output')}`} ${isOpen ? 'until' : 'once'} it is closed`, () => {
      assert.equal(shown(isOpen).find(path), found);
    });
  }
});
