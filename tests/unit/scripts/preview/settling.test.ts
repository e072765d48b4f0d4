import assert from 'node:assert/strict';
import { after, beforeEach, mock, test } from 'node:test';
import { Settling } from '../../../../scripts/preview/settling.ts';
import { isPassing } from '../../../../scripts/preview/watch-changes.ts';

const given: string[][] = [];
const sizes = new Map<string, string>();
const settling = () =>
  new Settling(
    (paths) => given.push([...paths]),
    (path) => sizes.get(path) ?? '',
  );

beforeEach(() => {
  given.length = 0;
  sizes.clear();
  mock.timers.reset();
  mock.timers.enable({ apis: ['setTimeout', 'Date'] });
});

after(() => mock.timers.reset());

test('texts that are saved together are given together, soon', () => {
  const changes = settling();
  sizes.set('a.md', '1').set('b.yaml', '1');
  changes.add('a.md');
  changes.add('b.yaml');
  mock.timers.tick(50);
  assert.deepEqual(given, [['a.md', 'b.yaml']]);
});

test('a PDF is given once it grows no more, and the text that was saved meanwhile with it', () => {
  const changes = settling();
  for (let size = 1; size <= 20; size += 1) {
    sizes.set('a.pdf', String(size));
    changes.add('a.pdf');
    mock.timers.tick(200);
  }
  changes.add('a.md');
  assert.deepEqual(given, []);
  mock.timers.tick(400);
  assert.deepEqual(given, [['a.pdf', 'a.md']]);
});

test('a PDF that grows without a word from the system is waited for', () => {
  const changes = settling();
  sizes.set('a.pdf', '0');
  changes.add('a.pdf');
  for (let size = 1; size <= 20; size += 1) {
    sizes.set('a.pdf', String(size));
    mock.timers.tick(200);
  }
  assert.deepEqual(given, []);
  mock.timers.tick(400);
  assert.deepEqual(given, [['a.pdf']]);
});

test('a file that grows on and on is given in the end', () => {
  const changes = settling();
  for (let size = 1; size <= 200; size += 1) {
    sizes.set('a.pdf', String(size));
    changes.add('a.pdf');
    mock.timers.tick(200);
  }
  assert.ok(given.length > 0);
});

test('a file that is gone is not waited for', () => {
  const changes = settling();
  changes.add('a.pdf');
  mock.timers.tick(50);
  assert.deepEqual(given, [['a.pdf']]);
});

test('after the end nothing is given', () => {
  const changes = settling();
  changes.add('a.md');
  changes.end();
  mock.timers.tick(1000);
  assert.deepEqual(given, []);
});

for (const [name, passing] of [
  ['.report.md.swp', true],
  ['.#report.md', true],
  ['#report.md#', true],
  ['4913', true],
  ['report.md~', true],
  ['~$report.docx', true],
  ['report.pdf.part', true],
  ['report.pdf.crdownload', true],
  ['HEAD.lock', true],
  ['Thumbs.db', true],
  ['report.md', false],
  ['report.pdf', false],
  ['council.yaml', false],
  ['appendix-1-parts.pdf', false],
] as const) {
  test(`${name} is ${passing ? 'nothing to the pages' : 'a file of the papers'}`, () => {
    assert.equal(isPassing(name), passing);
  });
}
