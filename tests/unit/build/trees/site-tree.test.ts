import assert from 'node:assert/strict';
import {
  appendFileSync,
  cpSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, test } from 'node:test';
import { manifestOf } from '../../../../src/build/trees/manifest.ts';
import type { SiteTree } from '../../../../src/build/trees/site-tree.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { build, digestOf, filesIn, fill, open, placesIn } from './council-site.ts';

const SITE = {
  'index.html': 'home',
  'reports/a/index.html': 'report',
  'reports/a/plan.pdf': 'plan',
};

/**
 * A build of which nothing is too new to be known by its time alone. The pauses are longer than a tick of a
 * file system's clock; longer ones change nothing.
 */
async function buildSlowly(folder: string, files: Readonly<Record<string, string>>) {
  await setTimeout(100);
  const step = (name: string): void => {
    if (name === 'write the state')
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
  };
  return build(folder, files, { step });
}

/** A site built twice, so that it has a spare. */
async function builtSite(name: string): Promise<string> {
  const folder = temporaryFolder(name);
  await buildSlowly(folder, { ...SITE, 'index.html': 'first' });
  await buildSlowly(folder, SITE);
  await setTimeout(100);
  return folder;
}

const inSite = (folder: string, file: string): string => path.join(placesIn(folder).output, file);
const object = (files: ReadonlyMap<string, string>) => Object.fromEntries(files);
const stateFile = (folder: string): string => {
  const { state } = placesIn(folder);
  return path.join(state, readdirSync(state)[0] ?? '');
};

describe('cost follows the change', () => {
  test('a build without a change writes, links and reads nothing', async () => {
    const folder = await builtSite('trees-unchanged');
    const before = readFileSync(stateFile(folder));
    const steps: string[] = [];
    const built = await build(folder, SITE, { step: (name) => steps.push(name) });
    assert.deepEqual(
      { how: built.how, written: built.written, notes: built.notes, steps },
      {
        how: 'unchanged',
        written: [],
        notes: [],
        steps: [],
      },
    );
    assert.deepEqual(readFileSync(stateFile(folder)), before);
  });

  test('one changed file costs itself and what the last build changed', async () => {
    const folder = await builtSite('trees-one');
    const steps: string[] = [];
    const step = (name: string) => steps.push(name);
    const built = await build(folder, { ...SITE, 'reports/a/index.html': 'new' }, { step });
    assert.deepEqual(built.notes, []);
    assert.deepEqual(
      steps.filter((name) => /^(stage|link|move|take)/.test(name)),
      ['stage reports/a/index.html', 'link index.html', 'move reports/a/index.html'],
    );
    assert.deepEqual(built.changes, { added: [], changed: ['reports/a/index.html'], removed: [] });
  });

  test('an unchanged source of a known digest is not even read', async () => {
    const folder = await builtSite('trees-place');
    const tree = await open(folder);
    const missing = path.join(folder, 'nowhere.pdf');
    assert.equal(tree.place('reports/a/plan.pdf', missing, digestOf('plan')), false);
    assert.throws(() => tree.place('reports/a/plan.pdf', missing, digestOf('other')));
    tree.discard();
  });
});

describe('what is written', () => {
  test('can be read before it is published, and isn’t in the site until then', async () => {
    const folder = await builtSite('trees-write');
    const tree = await open(folder);
    assert.equal(tree.write('index.html', 'home'), false);
    assert.equal(tree.write('index.html', 'other'), true);
    assert.equal(tree.write('index.html', Buffer.from('other')), false);
    assert.equal(readFileSync(tree.absolute('index.html'), 'utf8'), 'other');
    assert.equal(readFileSync(tree.absolute('reports/a/plan.pdf'), 'utf8'), 'plan');
    assert.equal(readFileSync(inSite(folder, 'index.html'), 'utf8'), 'home');
    await tree.publish();
    assert.equal(readFileSync(inSite(folder, 'index.html'), 'utf8'), 'other');
    assert.throws(() => tree.write('index.html', 'late'), /published or discarded/);
  });

  test('counts as unchanged when it is written back', async () => {
    const folder = await builtSite('trees-back');
    const tree = await open(folder);
    tree.write('index.html', 'other');
    tree.remove('reports/a/plan.pdf');
    assert.equal(tree.write('index.html', 'home'), false);
    assert.equal(tree.write('reports/a/plan.pdf', 'plan'), false);
    assert.deepEqual((await tree.publish()).how, 'unchanged');
  });

  test('empty folders go with their last file', async () => {
    const folder = await builtSite('trees-empty');
    await build(folder, { 'index.html': 'home' });
    assert.deepEqual(readdirSync(placesIn(folder).output).sort(), ['.moothall', 'index.html']);
  });

  test('a file whose source doesn’t match its digest is refused', async () => {
    const folder = await builtSite('trees-cut');
    const source = path.join(folder, 'site.css');
    writeFileSync(source, 'half a styleshe');
    const tree = await open(folder);
    assert.throws(
      () => tree.place('site.css', source, digestOf('half a stylesheet')),
      /was changed while the site was made/,
    );
    assert.equal(tree.file('site.css'), undefined);
    tree.discard();
  });

  test('a copy has the usual rights, whatever those of its source', async () => {
    const folder = await builtSite('trees-rights');
    const source = path.join(folder, 'private.pdf');
    writeFileSync(source, 'text', { mode: 0o600 });
    const tree = await open(folder);
    tree.write('other.txt', 'text');
    assert.equal(tree.place('private.pdf', source), true);
    await tree.publish();
    const mode = (name: string) => statSync(inSite(folder, name)).mode;
    assert.equal(mode('private.pdf'), mode('other.txt'));
    assert.notEqual(lstatSync(inSite(folder, 'private.pdf')).ino, lstatSync(source).ino);
  });

  test('a path that is both a file and a folder stops the build, and so does a file to keep that was never made', async () => {
    const folder = await builtSite('trees-both');
    const tree = await open(folder);
    tree.write('reports', 'a file');
    await assert.rejects(tree.publish(), /Both a file and a folder.*: reports$/);
    assert.throws(() => {
      tree.keepOnly(new Set(['index.html', 'never.html']));
    }, /never\.html isn't in the new site/);
    tree.discard();
    assert.deepEqual(object(filesIn(placesIn(folder).output)), SITE);
  });

  for (const bad of [
    '',
    '/etc/passwd',
    '../x',
    'a/../../x',
    'a//b',
    './a',
    'a/',
    'a/.',
    'a\\b',
    'a\0b',
  ]) {
    test(`${JSON.stringify(bad)} is not a path of a site`, async () => {
      const tree = await open(temporaryFolder('trees-path'));
      assert.throws(() => tree.write(bad, ''), RangeError);
      assert.throws(() => tree.place(bad, '/dev/null'), RangeError);
      assert.throws(() => {
        tree.remove(bad);
      }, RangeError);
      assert.throws(() => tree.absolute(bad), RangeError);
      tree.discard();
    });
  }
});

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

describe('two builds at once', () => {
  test('the second is refused, until the first has ended', async () => {
    const folder = await builtSite('trees-two');
    const first = await open(folder);
    await assert.rejects(
      open(folder),
      /^.*Another build \(process \d+\) is writing to .*Wait until/,
    );
    first.discard();
    await build(folder, { ...SITE, 'index.html': 'second' });
    assert.equal(readFileSync(inSite(folder, 'index.html'), 'utf8'), 'second');
  });
});

test('where the system has no exchange, two renames put the site in place, and the build says so', async () => {
  const folder = await builtSite('trees-renamed');
  const exchange = () => Promise.resolve(false);
  const built = await build(folder, { ...SITE, 'index.html': 'new' }, { exchange });
  assert.equal(built.how, 'renamed');
  const next = await build(folder, { ...SITE, 'index.html': 'newer' }, { exchange });
  assert.ok(!next.notes.includes('spare-made'));
  assert.equal(readFileSync(inSite(folder, 'index.html'), 'utf8'), 'newer');
  assert.ok(existsSync(placesIn(folder).spare));
});

test('the manifest lists what a host must take and delete, with digests and sizes', async () => {
  const folder = await builtSite('trees-manifest');
  const tree = await open(folder);
  fill(
    tree,
    new Map([
      ['index.html', 'new'],
      ['é/x.html', 'é'],
      ['reports/a/plan.pdf', 'plan'],
    ]),
  );
  const expected = {
    added: [{ path: 'é/x.html', sha256: digestOf('é'), bytes: 2 }],
    changed: [{ path: 'index.html', sha256: digestOf('new'), bytes: 3 }],
    removed: ['reports/a/index.html'],
  };
  assert.deepEqual(JSON.parse(manifestOf(tree)), expected);
  await tree.publish();
  assert.deepEqual(JSON.parse(manifestOf(tree)), expected);
});
