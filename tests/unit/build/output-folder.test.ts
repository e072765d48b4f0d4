import assert from 'node:assert/strict';
import { mkdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { MisuseError } from '../../../src/rules/misuse-error.ts';
import { MARKED, mustBeElsewhere, outputFolder } from '../../../src/build/output-folder.ts';
import { MARKER } from '../../../src/papers/reading/papers-folder.ts';
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

  it('where a site is named for the papers', () => {
    const at = folders();
    const refusal = { name: MisuseError.name, message: /site is a site that was built/ };
    assert.throws(() => outputFolder(at('site'), at('new')), refusal);
  });
});

describe('a part of a site and a whole one', () => {
  const parts = (): ((name: string) => string) => {
    const at = folders();
    writeFileSync(at(`site/${MARKER}`), MARKED.site);
    mkdirSync(at('part'));
    writeFileSync(at(`part/${MARKER}`), MARKED.part);
    return at;
  };

  for (const [content, name, message] of [
    ['part', 'site', /has a whole site, and a part would replace it/],
    ['site', 'part', /has a part of a site, and a whole site would replace it/],
  ] as const) {
    it(`do not replace each other: a ${content} into ${name}`, () => {
      const at = parts();
      const refusal = { name: MisuseError.name, message };
      assert.throws(() => outputFolder(at('content'), at(name), content), refusal);
    });
  }

  for (const [content, name] of [
    ['part', 'part'],
    ['site', 'site'],
    ['part', 'empty'],
    ['part', 'new'],
  ] as const) {
    it(`are replaced by their like: a ${content} into ${name}`, () => {
      const at = parts();
      assert.equal(outputFolder(at('content'), at(name), content), at(name));
    });
  }
});

describe('a list that a build writes', () => {
  for (const [name, message] of [
    ['site/m.json', /in the folder of the site/],
    ['site', /in the folder of the site/],
    ['link-to-site/m.json', /in the folder of the site/],
    ['content/m.json', /in the folder of the papers/],
  ] as const) {
    it(`may not be ${name}`, () => {
      const at = folders();
      const refusal = { name: MisuseError.name, message };
      assert.throws(() => {
        mustBeElsewhere(at(name), 'manifest', { input: at('content'), output: at('site') });
      }, refusal);
    });
  }

  it('may be beside the site', () => {
    const at = folders();
    mustBeElsewhere(at('m.json'), 'manifest', { input: at('content'), output: at('site') });
  });
});
