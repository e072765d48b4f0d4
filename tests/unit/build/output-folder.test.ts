import assert from 'node:assert/strict';
import { mkdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { MisuseError } from '../../../src/rules/misuse-error.ts';
import { MARKER, outputFolder } from '../../../src/build/output-folder.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** A folder with papers, a site that a build made, files of somebody's own, and links to them. */
function folders(): (name: string) => string {
  const top = realpathSync(temporaryFolder('outputs'));
  const at = (name: string): string => join(top, name);
  for (const name of ['content', 'site', 'own', 'empty']) mkdirSync(at(name));
  writeFileSync(at(`site/${MARKER}`), '');
  writeFileSync(at('own/notes.txt'), 'mine');
  symlinkSync(at('content'), at('link-to-content'));
  symlinkSync(at('site'), at('link-to-site'));
  symlinkSync(at('own'), at('link-to-own'));
  return at;
}

describe('a site may be built', () => {
  for (const [name, place] of [
    ['new', 'new'],
    ['new/within/new', 'new/within/new'],
    ['empty', 'empty'],
    ['site', 'site'],
    ['link-to-site', 'site'],
  ] as const) {
    it(`in ${name}`, () => {
      const at = folders();
      assert.equal(outputFolder(at('content'), at(name)), at(place));
    });
  }
});

describe('a site may not be built', () => {
  for (const [name, message] of [
    ['content', /holds the papers/],
    ['.', /holds the papers/],
    ['content/site', /in the folder of the papers/],
    ['link-to-content', /holds the papers/],
    ['link-to-content/site', /in the folder of the papers/],
    ['own', /files that no build made/],
    ['link-to-own', /files that no build made/],
    ['own/notes.txt', /is a file/],
  ] as const) {
    it(`in ${name}`, () => {
      const at = folders();
      const refusal = { name: MisuseError.name, message };
      assert.throws(() => outputFolder(at('content'), at(name)), refusal);
    });
  }

  it('where there are no papers', () => {
    const at = folders();
    assert.throws(() => outputFolder(at('none'), at('new')), /There is no folder/);
  });

  it('where a file is named for the papers', () => {
    const at = folders();
    const refusal = { name: MisuseError.name, message: /notes\.txt is a file/ };
    assert.throws(() => outputFolder(at('own/notes.txt'), at('new')), refusal);
  });
});
