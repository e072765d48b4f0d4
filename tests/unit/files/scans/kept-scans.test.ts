import assert from 'node:assert/strict';
import { it } from 'node:test';
import { keptScans } from '../../../../src/files/scans/kept-scans.ts';
import { scanBudget } from '../../../../src/files/scans/scan-budget.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const SCAN = Buffer.from('a scan');
const fileOf = (digit: string) => ({
  sha256: digit.repeat(64),
  page: 1,
  picture: () => Promise.resolve(SCAN),
});

/** Counts what it is asked. */
function countingReader() {
  let asked = 0;
  return {
    read: () => {
      asked += 1;
      return Promise.resolve({ text: `read ${asked}`, sure: 1, all: 1 });
    },
    asked: () => asked,
  };
}

it('a build reads so many pages and leaves the others to the next, which goes on', async () => {
  const cacheDir = temporaryFolder('scans');
  const reader = countingReader();
  const files = ['a', 'b', 'c'].map(fileOf);
  const left: number[] = [];
  for (let build = 0; build < 3; build += 1) {
    const kept = keptScans(cacheDir);
    const budget = scanBudget(reader, 2);
    for (const file of files) await kept.read(file, budget);
    left.push(budget.left);
  }
  assert.deepEqual(left, [1, 0, 0]);
  assert.equal(reader.asked(), 3);
});

it('a page that can’t be read is known as such, so that it uses up no other build', async () => {
  const kept = keptScans(temporaryFolder('scans'));
  const broken = { read: () => Promise.resolve(undefined) };
  const first = scanBudget(broken, 1);
  assert.deepEqual(await kept.read(fileOf('a'), first), { text: '', sure: 0, all: 0 });
  assert.deepEqual(await kept.read(fileOf('a'), scanBudget(broken, 0)), {
    text: '',
    sure: 0,
    all: 0,
  });
});

it('nothing is known of a file any more that was forgotten, and all of the others', async () => {
  const kept = keptScans(temporaryFolder('scans'));
  const reader = countingReader();
  for (const digit of ['a', 'b']) await kept.read(fileOf(digit), scanBudget(reader, 1));
  kept.forget('a'.repeat(64));
  assert.equal(await kept.read(fileOf('a'), scanBudget(reader, 0)), 'later');
  assert.notEqual(await kept.read(fileOf('b'), scanBudget(reader, 0)), 'later');
});

it('the pictures of a file are counted once', async () => {
  const cacheDir = temporaryFolder('scans');
  const counts = [];
  for (const found of [3, 4]) {
    counts.push(await keptScans(cacheDir).count('a'.repeat(64), () => Promise.resolve(found)));
  }
  assert.deepEqual(counts, [3, 3]);
});

it('what was left isn’t read by a build of changed papers, but by the next of the same', async () => {
  const cacheDir = temporaryFolder('scans');
  const reader = countingReader();
  const builds: readonly (readonly [papers: string, files: string, read: string])[] = [
    ['one', 'ab', 'a'],
    // A new file is read at once, and an old one is left again.
    ['two', 'cab', 'ac'],
    ['two', 'cab', 'abc'],
  ];
  for (const [papers, files, read] of builds) {
    const kept = keptScans(cacheDir, papers);
    const budget = scanBudget(reader, 1);
    for (const digit of files) await kept.read(fileOf(digit), budget);
    kept.tidy();
    const known = [...'abc'].filter((digit) => kept.now(digit.repeat(64), 1) !== undefined);
    assert.equal(known.join(''), read);
    assert.equal(budget.left, files.length - read.length);
  }
});
