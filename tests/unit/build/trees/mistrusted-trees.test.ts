import assert from 'node:assert/strict';
import {
  appendFileSync,
  cpSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import type { SiteTree } from '../../../../src/build/trees/site-tree.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { build, filesIn, fill, open, placesIn } from './council-site.ts';
import { SITE, buildSlowly, builtSite, inSite, stateFile } from './built-site.ts';

const object = (files: ReadonlyMap<string, string>) => Object.fromEntries(files);

describe('nothing is written in place', () => {
  const ways: Readonly<Record<string, (tree: SiteTree, source: string) => void>> = {
    'write a text': (tree) => tree.write('index.html', 'other'),
    'write bytes': (tree) => tree.write('index.html', Buffer.from([1, 2])),
    'place a file': (tree, source) => tree.place('index.html', source),
    'remove a file': (tree) => {
      tree.remove('index.html');
    },
    'remove all but one': (tree) => {
      tree.keepOnly(new Set(['reports/a/plan.pdf']));
    },
  };
  for (const [way, change] of Object.entries(ways)) {
    test(`${way}: the published files keep their bytes, during the build and after it`, async () => {
      const folder = await builtSite('trees-in-place');
      const { output } = placesIn(folder);
      // A link keeps hold of the very file that is published, under whichever name it goes on.
      const held = path.join(folder, 'held');
      linkSync(path.join(output, 'index.html'), held);
      const source = path.join(folder, 'source');
      writeFileSync(source, 'from a file');
      const seen: unknown[] = [];
      const tree = await open(folder, {
        step: (name) => {
          if (!['name the spare', 'keep the state', 'end'].includes(name)) {
            seen.push(object(filesIn(output)));
          }
        },
      });
      change(tree, source);
      await tree.publish();
      assert.ok(seen.length > 3);
      for (const files of seen) assert.deepEqual(files, SITE);
      // The next build brings the spare up to date, which must not touch the site either.
      await build(folder, { ...SITE, 'index.html': 'later' });
      assert.equal(readFileSync(held, 'utf8'), 'home');
    });
  }
});

describe('changes by hand to the published folder are found and put right', () => {
  const cases: readonly {
    readonly name: string;
    readonly hand: (file: (name: string) => string) => void;
    readonly untrusted: readonly string[];
    /** What only making it again puts right. */
    readonly written?: readonly string[];
  }[] = [
    {
      name: 'a file edited in place, of the same length',
      hand: (file) => {
        writeFileSync(file('reports/a/index.html'), 'REPORT', { flag: 'r+' });
      },
      untrusted: ['reports/a/index.html'],
      written: ['reports/a/index.html'],
    },
    {
      name: 'a file added to',
      hand: (file) => {
        appendFileSync(file('reports/a/index.html'), '!');
      },
      untrusted: ['reports/a/index.html'],
      written: ['reports/a/index.html'],
    },
    {
      name: 'a file replaced',
      hand: (file) => {
        writeFileSync(file('x'), 'mine');
        renameSync(file('x'), file('reports/a/plan.pdf'));
      },
      untrusted: ['reports/a/plan.pdf'],
    },
    {
      name: 'a file deleted',
      hand: (file) => {
        rmSync(file('reports/a/plan.pdf'));
      },
      untrusted: ['reports/a/plan.pdf'],
    },
    {
      name: 'a file deleted that the spare has in an older state only',
      hand: (file) => {
        rmSync(file('index.html'));
      },
      untrusted: ['index.html'],
      written: ['index.html'],
    },
    {
      name: 'a file and a folder put in',
      hand: (file) => {
        mkdirSync(file('reports/mine/too'), { recursive: true });
        writeFileSync(file('reports/mine/too/x.txt'), '');
        writeFileSync(file('reports/y.txt'), '');
      },
      untrusted: ['reports/mine/too/x.txt', 'reports/y.txt'],
    },
    {
      name: 'all files deleted, the folder with them',
      hand: (file) => {
        rmSync(file(''), { recursive: true });
      },
      untrusted: Object.keys(SITE).concat('.moothall'),
      written: ['index.html'],
    },
  ];
  for (const { name, hand, untrusted, written = [] } of cases) {
    test(name, async () => {
      const folder = await builtSite('trees-hand');
      hand((file) => inSite(folder, file));
      const tree = await open(folder);
      assert.deepEqual([...tree.untrusted].sort(), [...untrusted].sort());
      assert.deepEqual(fill(tree, new Map(Object.entries(SITE))), written);
      assert.notEqual((await tree.publish()).how, 'unchanged');
      assert.deepEqual(object(filesIn(placesIn(folder).output)), SITE);
      const next = { ...SITE, 'next.html': 'next' };
      await build(folder, next);
      assert.deepEqual(object(filesIn(placesIn(folder).output)), next);
    });
  }

  test('a build that does not make an edited file again is refused', async () => {
    const folder = await builtSite('trees-refused');
    writeFileSync(inSite(folder, 'reports/a/index.html'), 'REPORT', { flag: 'r+' });
    const tree = await open(folder);
    tree.write('index.html', 'new');
    await assert.rejects(
      tree.publish(),
      /by hand, and this build didn't make them again: reports\/a\/index\.html$/,
    );
    tree.remove('reports/a/index.html');
    await tree.publish();
    assert.deepEqual(object(filesIn(placesIn(folder).output)), {
      'index.html': 'new',
      'reports/a/plan.pdf': 'plan',
    });
  });

  test('a touched file is read and known again', async () => {
    const folder = await builtSite('trees-touched');
    utimesSync(inSite(folder, 'index.html'), 1, 1);
    const built = await build(folder, SITE);
    assert.deepEqual([built.how, built.written, built.notes], ['unchanged', [], ['files-read']]);
    assert.deepEqual((await build(folder, SITE)).notes, []);
  });

  test('a folder that no build made is left alone', async () => {
    const folder = temporaryFolder('trees-not-ours');
    const { output } = placesIn(folder);
    mkdirSync(output, { recursive: true });
    writeFileSync(path.join(output, 'mine.txt'), 'mine');
    await assert.rejects(build(folder, SITE), /files that no build made/);
    assert.deepEqual(object(filesIn(output)), { 'mine.txt': 'mine' });
  });
});

describe('the state of the trees', () => {
  test('serves a site restored elsewhere with new times and inodes and no spare', async () => {
    const folder = await builtSite('trees-restored');
    const elsewhere = temporaryFolder('trees-restored-to');
    for (const place of ['output', 'state'] as const) {
      mkdirSync(path.dirname(placesIn(elsewhere)[place]), { recursive: true });
      cpSync(placesIn(folder)[place], placesIn(elsewhere)[place], { recursive: true });
    }
    const built = await buildSlowly(elsewhere, { ...SITE, 'index.html': 'new' });
    assert.deepEqual(built.written, ['index.html']);
    assert.deepEqual(built.notes, ['files-read', 'spare-made']);
    assert.deepEqual((await buildSlowly(elsewhere, { ...SITE, 'index.html': 'newer' })).notes, []);
  });

  const damages: Readonly<Record<string, readonly [(bytes: Buffer) => Buffer, string]>> = {
    'cut short': [(bytes) => bytes.subarray(0, -1), 'state-damaged'],
    'cut short in its first line': [(bytes) => bytes.subarray(0, 10), 'state-damaged'],
    empty: [() => Buffer.alloc(0), 'state-damaged'],
    'changed in one bit': [
      (bytes) => bytes.map((byte, at) => (at === bytes.length - 40 ? byte ^ 1 : byte)) as Buffer,
      'state-damaged',
    ],
    "another program's": [() => Buffer.from('{"files":[]}\n'), 'state-damaged'],
  };
  for (const [name, [damage, note]] of Object.entries(damages)) {
    test(`is not trusted where it was ${name}; what is right in the site is left as it is`, async () => {
      const folder = await builtSite('trees-damaged');
      const { ino } = lstatSync(inSite(folder, 'index.html'));
      writeFileSync(stateFile(folder), damage(readFileSync(stateFile(folder))));
      writeFileSync(inSite(folder, 'reports/a/plan.pdf'), 'PLAN', { flag: 'r+' });
      const tree = await open(folder);
      assert.deepEqual([...tree.files.keys()], ['.moothall']);
      assert.ok(tree.untrusted.has('index.html'));
      assert.deepEqual(fill(tree, new Map(Object.entries(SITE))), ['reports/a/plan.pdf']);
      await tree.publish();
      assert.ok(tree.notes.has(note as never));
      assert.deepEqual(object(filesIn(placesIn(folder).output)), SITE);
      assert.equal(lstatSync(inSite(folder, 'index.html')).ino, ino);
    });
  }

  test('is not trusted where another version wrote it', async () => {
    const folder = await builtSite('trees-version');
    const built = await build(folder, SITE, { version: '2' });
    assert.deepEqual(built.notes, ['state-other-version']);
    assert.deepEqual(built.written, []);
  });

  test("is not trusted where it is another site's", async () => {
    const folder = await builtSite('trees-swapped');
    const other = temporaryFolder('trees-swapped-with');
    await build(other, { ...SITE, 'index.html': 'another', 'more.html': 'more' });
    writeFileSync(stateFile(folder), readFileSync(stateFile(other)));
    assert.deepEqual((await build(folder, SITE)).written, ['index.html']);
    assert.deepEqual(object(filesIn(placesIn(folder).output)), SITE);
  });
});
