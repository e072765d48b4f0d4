import assert from 'node:assert/strict';
import { test } from 'node:test';

/** What these tests use of the browser’s modules, which are plain JavaScript. */
type Passage = { readonly title: string; readonly id: string };
type Passages = {
  readonly passagesOf: (paper: object) => readonly Passage[];
  readonly excerptOf: (
    paper: object,
    passage: Passage | undefined,
  ) => {
    readonly words: readonly { readonly text: string; readonly found: boolean }[];
    readonly cutBefore: boolean;
    readonly cutAfter: boolean;
  };
};
const source = new URL('../../../../layouts/browser/search/page/passages.js', import.meta.url);
const { passagesOf, excerptOf } = (await import(source.href)) as Passages;

const FILLER = Array.from({ length: 60 }, (_, at) => `filler${at}`);
const HEAD = ['Report', 'to', 'the', 'board'];

/** A paper of a head and two sections, in which some words were found. */
function paper(first: readonly string[], second: readonly string[], ...found: string[]): object {
  const words = [...HEAD, ...first, ...second];
  return {
    words,
    anchors: [
      { element: 'h2', id: 'two', text: 'Second', location: HEAD.length + first.length },
      { element: 'h2', id: 'one', text: 'First', location: HEAD.length },
      { element: 'a', id: 'para-1', text: '1', location: HEAD.length },
    ],
    found: words.flatMap((word, location) => {
      const part = found.indexOf(word.toLowerCase());
      return part < 0 ? [] : [{ location, part }];
    }),
  };
}

const textOf = (given: object, passage: Passage | undefined): string =>
  excerptOf(given, passage)
    .words.map(({ text, found }) => (found ? `[${text}]` : text))
    .join(' ');

test('the passage with most of the different words asked for is the best', () => {
  const given = paper(['plan', 'plan', 'plan'], ['action', 'plan'], 'action', 'plan');
  assert.deepEqual(
    passagesOf(given).map(({ id }) => id),
    ['two', 'one'],
  );
});

test('a section leads nearer to the words than the head of the paper', () => {
  const given = paper(['the', 'board'], ['nothing'], 'board');
  assert.equal(passagesOf(given)[0]?.id, 'one');
});

test('the excerpt shows most of the different words, not the most words', () => {
  const given = paper(
    ['ILACS', 'ILACS', ...FILLER, 'action', 'plan'],
    [],
    'ilacs',
    'action',
    'plan',
  );
  assert.match(textOf(given, passagesOf(given)[0]), /\[action\] \[plan\]$/);
  assert.equal(excerptOf(given, passagesOf(given)[0]).cutBefore, true);
});

test('the excerpt stays in its passage', () => {
  const given = paper(['plan'], ['other', 'words'], 'plan');
  assert.equal(textOf(given, passagesOf(given)[0]), '[plan]');
});

test('where nothing was found in the text, the paper begins with its first section', () => {
  const given = paper(['Ofsted', 'inspected'], ['Members', 'are', 'requested']);
  const [best, ...others] = passagesOf(given);
  assert.deepEqual([best?.id, best?.title, others], ['', '', []]);
  assert.equal(textOf(given, best), 'Ofsted inspected');
});

test('a paper without sections is its own passage, and an empty one breaks nothing', () => {
  const plain = { words: ['A', 'few', 'words'], anchors: [], found: [] };
  assert.equal(textOf(plain, passagesOf(plain)[0]), 'A few words');
  const empty = { words: [''], anchors: [], found: [] };
  assert.equal(textOf(empty, passagesOf(empty)[0]), '');
});

test('the excerpt shows the words that the paper has seldom, not those that it has everywhere', () => {
  const council = ['council', 'x', 'council', 'x', 'council'];
  const given = paper(
    [...council, ...FILLER, 'tax', ...FILLER],
    ['council', ...FILLER, ...council],
    ...['council', 'tax'],
  );
  const [best] = passagesOf(given);
  assert.equal(best?.id, 'one');
  assert.match(textOf(given, best), /\[tax\]/);
});

test('a section that has the words side by side comes before one that has them apart', () => {
  const apart = ['tax', 'rise', 'tax', 'council'];
  const together = [...FILLER, 'council', 'tax', 'rise'];
  for (const [sections, id] of [
    [[apart, together], 'two'],
    [[together, apart], 'one'],
  ] as const) {
    const given = paper(sections[0], sections[1], 'council', 'tax', 'rise');
    const [best] = passagesOf(given);
    assert.equal(best?.id, id);
    assert.match(textOf(given, best), /\[council\] \[tax\] \[rise\]/);
  }
});

test('a section with more of the different words comes before one with fewer side by side', () => {
  const given = paper(
    ['council', 'tax', 'council', 'tax'],
    ['rise', 'x', 'tax', 'x', 'council'],
    ...['council', 'tax', 'rise'],
  );
  assert.equal(passagesOf(given)[0]?.id, 'two');
});

const TOP =
  'Report · Agenda item 7 Order for Quay Hill. To Licensing Committee, Monday 28 April 2025 at 10.00 am';

/** A report with the words at its top, what was decided, and a section. */
function report(decided: string, section: string, ...found: string[]): object {
  const [top, text] = [`${TOP} ${decided}`.trim().split(' '), section.split(' ')];
  const words = [...top, ...text];
  return {
    ...{ words, meta: { title: 'Order for Quay Hill' } },
    anchors: [{ element: 'h2', id: 'one', text: 'First', location: top.length }],
    found: words.flatMap((word, location) => {
      const part = found.indexOf(word.toLowerCase().replace(/\W/g, ''));
      return part < 0 ? [] : [{ location, part }];
    }),
  };
}

for (const [what, given, expected] of [
  [
    'a section that has the words',
    report('Resolved: That it be made.', 'An order on a hill', 'order', 'hill'),
    'An [order] on a [hill]',
  ],
  [
    'a section that has some of them',
    report('Resolved: That it be made.', 'Such an order', 'order', 'hill'),
    'Such an [order]',
  ],
  [
    'what was decided, without the top',
    report('Resolved: That the order be made.', 'Nothing', 'order', 'hill'),
    'Resolved: That the [order] be made.',
  ],
  // Twins: where the text has none of them, the title is shown as before; so is a paper with another head.
  [
    'the title, where nothing else has a word',
    report('', 'Nothing', 'quay'),
    TOP.replace('Quay', '[Quay]'),
  ],
  [
    'the head of a paper of another kind',
    { ...report('', 'A hill', 'order', 'hill'), meta: { title: 'Elsewhere' } },
    TOP.replace('Order', '[Order]').replace('Hill.', '[Hill.]'),
  ],
] as const) {
  test(`the excerpt of a report is ${what}`, () => {
    assert.equal(textOf(given, passagesOf(given)[0]), expected);
  });
}

test('of two sections with the same words, the one with more of them is the best', () => {
  const given = paper(['plan'], ['plan', 'x', 'plan'], 'plan');
  assert.equal(passagesOf(given)[0]?.id, 'two');
});
