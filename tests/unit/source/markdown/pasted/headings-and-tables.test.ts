import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { renderText } from '../../../../../src/source/markdown/render-text.ts';
import { codes, fixed } from './changed-text.ts';

describe('headings of other programs', () => {
  for (const [text, right] of [
    ['== Costs ==', '## Costs'],
    ['h3. Costs', '### Costs'],
    ['＃＃ Costs', '## Costs'],
    ['\\### Costs', '### Costs'],
    ['**## Costs**', '## Costs'],
  ] as const) {
    it(text, () => {
      assert.deepEqual(codes(`${text}\n\nIt is due.`), ['heading-unmarked']);
      assert.equal(fixed(`${text}\n\nIt is due.`), `${right}\n\nIt is due.`);
    });
  }
  it('without words are found', () => assert.deepEqual(codes('###\n\nA.'), ['heading-accidental']));
  for (const honest of ['A == B', '# 1 of 2 is\nleft', 'h2o. Water', '\\# is a sign']) {
    it(`leaves ${JSON.stringify(honest)}`, () => {
      assert.ok(!codes(honest).includes('heading-unmarked'));
    });
  }
});

describe('tables with other signs between their cells', () => {
  const right = '| Ward | Cost |\n| --- | --- |\n| North | 5 |\n| South | 6 |';
  for (const text of [
    right.replaceAll('|', '¦'),
    right.replaceAll('|', '\\|'),
    'Ward,Cost\nNorth,5\nSouth,6',
    'Ward;Cost\nNorth;5\nSouth;6',
    right.replaceAll('\n', '\n\n'),
  ]) {
    it(JSON.stringify(text), () => {
      assert.deepEqual(codes(text), ['pasted-table']);
      assert.equal(fixed(text), right);
    });
  }
  it('leave an address', () =>
    assert.deepEqual(codes('Town Hall,High Street\nLeeds,LS1\nUK,Earth'), []));
});

describe('strokes and commas that make no table', () => {
  for (const text of [
    'A | B or C',
    'Home | News | Contact',
    'The value\n|x| + |y| counts.',
    '1,200,300\n1,200,400\n1,200,500',
    'He came, saw,\nwon, and left, and\nthen, at last, sat.',
    '| A | B |\n| --- | --- |\n| - | -- |\n| 1 | |',
  ]) {
    it(`${JSON.stringify(text)}`, () => assert.deepEqual(codes(text), []));
  }
});

describe('text that indentation makes into code', () => {
  it('is found', () => {
    assert.deepEqual(codes('He said:\n\n\tWalk on.'), ['text-as-code']);
    assert.deepEqual(codes('He said:\n\n    Walk on.'), ['text-as-code']);
  });
  it('a fence and a paragraph of a list are none', () => {
    assert.deepEqual(codes('```\n    x\n```\n\n1. A.\n\n   B.'), []);
  });
});

describe('a change of a table', () => {
  for (const text of [
    'We will.\n   1.\tPolicy\n1.1\tIt is.\n| 1 | 2 |\n> | --- | --- |',
    '1.1\tIt is.\n   | --- | --- |\n--- | ---\n--- | ---\n| A | B |',
    '| A | B |\n| --- | --- |\n| 1 | 2 |\n\n| 3 | 4 |',
  ]) {
    it(`changes something: ${JSON.stringify(text)}`, () => {
      const { problems } = renderText(text);
      assert.ok(problems.some(({ code }) => code === 'pasted-table'));
      for (const { fix } of problems) if (fix) assert.notEqual(fix.from, fix.to);
    });
  }
});

describe('what is on printed pages alone', () => {
  for (const [code, text] of [
    ['page-number', 'It runs on\n\n3\n\nand ends.'],
    ['page-number', 'It ends.\n\n– 3 –\n\nIt begins.'],
    ['page-number', 'Purpose ........ 3\nDetail . . . . . . 14'],
    ['heading-unmarked', 'Some text.\n\nFINANCIAL IMPLICATIONS\n\nIt costs.'],
    [undefined, 'How many?\n\n3\n\nNone left.'],
    [undefined, 'It rose.\n\n2019/20\n\nIt fell.'],
    [undefined, 'Some text.\n\nNOT FOR PUBLICATION\n\nIt costs.'],
    [undefined, 'Some text.\n\nNASA\n\nIt costs.'],
    [undefined, 'One wait ...... and 3\ntwo.'],
  ] as const) {
    it(`${JSON.stringify(text)}: ${code ?? 'nothing'}`, () =>
      assert.deepEqual(codes(text), code === undefined ? [] : [code]));
  }
});

it('a picture of another site is found, since no page shows it', () => {
  assert.deepEqual(codes('![Map](https://x.example/map.png)'), ['image-missing']);
  assert.deepEqual(codes('![Map](map.png)'), []);
});
