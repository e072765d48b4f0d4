import assert from 'node:assert/strict';
import { existsSync, lstatSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { manifestOf } from '../../../../src/build/trees/manifest.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { build, digestOf, filesIn, fill, open, placesIn } from './council-site.ts';
import { SITE, builtSite, inSite, stateFile } from './built-site.ts';

const object = (files: ReadonlyMap<string, string>) => Object.fromEntries(files);

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
