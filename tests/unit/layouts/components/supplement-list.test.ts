import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { supplementList } from '../../../../layouts/components/papers/supplement-list.ts';
import type { Received } from '../../../../src/law/received.ts';
import type { Supplement } from '../../../../src/views/views.ts';

const paper = (source: Supplement['source']): Supplement => ({
  ...{ what: 'Report', title: 'Bridge works', url: '/bridge/', published: '2026-12-03' },
  ...{ source, since: 'Since Thursday 3 December 2026', provisional: false },
});

const PUBLISHED: Received = { kind: 'published', date: '2026-12-01' };
const ADDED = /These papers were added to the pack after the agenda\./;
const LATER = /Each of these papers has a later day than the agenda\./;
const OWN_DAY = /Since when the agenda was here isn’t known\./;

const CASES: readonly [string, Received, readonly Supplement['source'][], RegExp][] = [
  ['the register has both', PUBLISHED, ['published'], ADDED],
  ['the council states both', { kind: 'stated', date: '2026-12-01' }, ['stated'], ADDED],
  ['git alone has a paper', PUBLISHED, ['published', 'recorded'], LATER],
  ['git alone has both', { kind: 'recorded', date: '2026-12-01' }, ['recorded'], LATER],
  [
    'nobody knows of the agenda',
    { kind: 'unknown', why: 'before-register' },
    ['published'],
    OWN_DAY,
  ],
];

describe('the supplements of a meeting are said to have come after its agenda as far as that is known: where', () => {
  for (const [where, agenda, sources, words] of CASES) {
    it(where, () => {
      const list = supplementList(sources.map(paper), agenda).toString();
      assert.match(list, words);
      assert.equal([ADDED, LATER, OWN_DAY].filter((one) => one.test(list)).length, 1);
    });
  }
});
