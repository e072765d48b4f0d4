import assert from 'node:assert/strict';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { exchangeBySystem } from '../../../../src/build/trees/exchange.ts';
import { propertyRuns } from '../../../support/property-runs.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { build, filesIn, fill, Killed, killAt, open, placesIn } from './council-site.ts';

// Few names, so that files and folders come into each other's place.
const NAMES = ['a', 'a/b', 'a/b/c', 'a/d', 'e/index.html', 'e/f/g.pdf', 'h', 'index.html'];
const somePath = fc.constantFrom(...NAMES);
const someText = fc.constantFrom('one', 'two', 'six', 'three', '');

const edit = fc.record({ path: somePath, text: fc.option(someText) });
const edits = fc.array(edit, { maxLength: 3 });
const build_ = { edits, exchanges: fc.boolean() };

const act = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant('build' as const), ...build_ }) },
  {
    weight: 5,
    arbitrary: fc.record({ do: fc.constant('kill' as const), at: fc.nat(25), ...build_ }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('fail' as const), ...build_ }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('by hand' as const),
      how: fc.constantFrom('in place', 'anew', 'delete', 'folder', 'link', 'touch'),
      tree: fc.constantFrom('output' as const, 'output' as const, 'spare' as const),
      path: somePath,
      text: someText,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('lose' as const),
      what: fc.constantFrom('state', 'half the state', 'spare', 'output', 'inodes'),
    }),
  },
);
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;

/** Does what a hand may do to a folder; nothing where it can't. */
function byHand(
  root: string,
  outside: string,
  { how, path: name, text }: Extract<Act, { do: 'by hand' }>,
) {
  const file = path.join(root, name);
  // Through a link the hand itself would change what isn't of the site.
  const above = path.dirname(file);
  if (existsSync(above) && realpathSync(above) !== above) return;
  try {
    if (how === 'touch') return utimesSync(file, 1, 1);
    if (how === 'in place') return writeFileSync(file, text, { flag: 'r+' });
    rmSync(file, { recursive: true, force: true });
    if (how === 'delete') return;
    if (how === 'folder') return mkdirSync(path.join(file, 'mine'), { recursive: true });
    mkdirSync(path.dirname(file), { recursive: true });
    if (how === 'link') symlinkSync(outside, file);
    else writeFileSync(file, text);
  } catch {
    // No such file, or a folder.
  }
}

function lose(folder: string, what: string): void {
  const { output, state, spare } = placesIn(folder);
  const states = existsSync(state) ? readdirSync(state).map((name) => path.join(state, name)) : [];
  if (what === 'state') states.forEach((file) => rmSync(file));
  else if (what === 'half the state') states.forEach((file) => truncateSync(file, 400));
  else if (what === 'spare') rmSync(spare, { recursive: true, force: true });
  else if (what === 'output') rmSync(output, { recursive: true, force: true });
  else if (existsSync(output)) {
    const copy = `${output}-copy`;
    cpSync(output, copy, { recursive: true, verbatimSymlinks: true });
    rmSync(output, { recursive: true });
    renameSync(copy, output);
  }
}

function edited(
  files: ReadonlyMap<string, string>,
  changes: Extract<Act, { do: 'build' }>['edits'],
) {
  const next = new Map(files);
  for (const { path: name, text } of changes) {
    next.delete(name);
    if (text === null) continue;
    // A file where a folder was, or the other way round.
    for (const other of next.keys()) {
      if (other.startsWith(`${name}/`) || name.startsWith(`${other}/`)) next.delete(other);
    }
    next.set(name, text);
  }
  return next;
}

const sorted = (files: ReadonlyMap<string, string>) =>
  [...files].sort(([a], [b]) => (a < b ? -1 : 1));

/** What changed on the disk, an empty folder and the marker left out. */
function difference(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>) {
  const isFile = (name: string) => !name.endsWith('/');
  return {
    added: [...after.keys()].filter((name) => !before.has(name)).sort(),
    changed: [...after.keys()]
      .filter((name) => before.has(name) && before.get(name) !== after.get(name))
      .sort(),
    removed: [...before.keys()].filter((name) => isFile(name) && !after.has(name)).sort(),
  };
}

test('whatever happens between and during builds, the site is what a build from nothing would make', async () => {
  const base = temporaryFolder('trees-any-order');
  const outside = path.join(base, 'outside');
  mkdirSync(path.join(outside, 'b'), { recursive: true });
  writeFileSync(path.join(outside, 'b', 'c'), 'not of the site');
  writeFileSync(path.join(outside, 'd'), 'nor this');
  const outsideBefore = sorted(filesIn(outside));

  const property = async (acts: readonly Act[]): Promise<void> => {
    const folder = mkdtempSync(path.join(base, 'run-'));
    const { output } = placesIn(folder);
    let published = new Map<string, string>();
    for (const what of acts) {
      if (what.do === 'by hand') {
        // Whoever takes the marker away makes the folder one that no build touches.
        if (existsSync(placesIn(folder)[what.tree]))
          byHand(placesIn(folder)[what.tree], outside, what);
        continue;
      }
      if (what.do === 'lose') {
        lose(folder, what.what);
        continue;
      }
      const next = edited(published, what.edits);
      const exchange = what.exchanges ? exchangeBySystem : () => Promise.resolve(false);
      // A site that a killed build left aside is put back before anything else.
      const aside = path.join(path.dirname(output), '.site.aside');
      const before = filesIn(existsSync(output) ? output : aside);
      if (what.do === 'build') {
        const { changes, untrusted } = await build(folder, next, { exchange });
        assert.deepEqual(sorted(filesIn(output)), sorted(next));
        const files = (names: readonly string[]) => names.filter((name) => name !== '.moothall');
        const real = difference(before, next);
        assert.deepEqual(files(changes.added), real.added);
        assert.deepEqual(files(changes.removed), real.removed);
        // A file that no build made counts as changed, even if it has the right bytes by chance.
        const byChance = (name: string) => untrusted.has(name) && !real.changed.includes(name);
        const changed = files(changes.changed).filter((name) => !byChance(name));
        assert.deepEqual(changed, real.changed);
        published = next;
      } else if (what.do === 'fail') {
        const tree = await open(folder);
        fill(tree, next);
        tree.discard();
        assert.deepEqual(sorted(filesIn(output)), sorted(before));
      } else {
        let step = '';
        const kill = killAt(what.at);
        const onStep = (name: string) => {
          step = name;
          kill(name);
        };
        const killed = await build(folder, next, { exchange, step: onStep }).then(
          () => false,
          (error: unknown) => {
            if (error instanceof Killed) return true;
            throw error;
          },
        );
        const now = sorted(filesIn(output));
        const isNew = JSON.stringify(now) === JSON.stringify(sorted(next));
        if (!killed) assert.ok(isNew);
        else if (step === 'between the renames') assert.deepEqual(now, []);
        else if (!isNew) assert.deepEqual(now, sorted(before));
        if (isNew) published = next;
      }
    }
    const last = edited(published, [{ path: 'index.html', text: 'three' }]);
    await build(folder, last);
    assert.deepEqual(sorted(filesIn(output)), sorted(last));
    for (const left of ['lock', 'stage', 'aside']) {
      assert.ok(!existsSync(path.join(path.dirname(output), `.site.${left}`)));
    }
    assert.deepEqual(sorted(filesIn(outside)), outsideBefore);
    rmSync(folder, { recursive: true });
  };
  await fc.assert(fc.asyncProperty(fc.array(act, { maxLength: 12 }), property), {
    numRuns: propertyRuns(100),
  });
});
