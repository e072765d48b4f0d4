import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseDocument } from 'htmlparser2';
import { decodeHTML } from 'entities';
import { atomFeed, type FeedAbout } from '../../../../src/outputs/feeds/atom.ts';
import type { FeedEntry } from '../../../../src/views/follow/paper-news.ts';

const ABOUT: FeedAbout = {
  url: '/feeds/papers.atom',
  title: 'New papers of Leeds & Co',
  page: '/',
  site: 'https://papers.example/council/',
  council: 'Leeds & Co',
};
const NEWS: FeedEntry = {
  id: '/register/#line-12',
  day: '2022-05-03',
  what: 'published',
  title: 'A report',
  detail: 'Plans Panel, 11 May 2022',
  url: '/meetings/plans-panel/2022-05-11/a-report/',
};

/** The texts of the elements of a name below the entries, as a reader shows them. */
function readEntries(feed: string): Record<string, string>[] {
  const entries: Record<string, string>[] = [];
  const walk = (node: { children?: unknown[]; name?: string }): void => {
    for (const child of (node.children ?? []) as { name?: string; children?: unknown[] }[]) {
      if (child.name === 'entry') {
        entries.push(
          Object.fromEntries(
            (child.children as { name?: string; data?: string }[]).flatMap((part) =>
              part.name === undefined ? [] : [[part.name, textOf(part)]],
            ),
          ),
        );
      } else walk(child);
    }
  };
  walk(parseDocument(feed, { xmlMode: true }));
  return entries;
}

function textOf(node: { children?: unknown[]; data?: string }): string {
  return node.data ?? ((node.children ?? []) as { children?: unknown[] }[]).map(textOf).join('');
}

test('an entry has the paper’s title, its address below the site, its day, and an identity that never changes', () => {
  const [entry] = readEntries(atomFeed(ABOUT, [NEWS]));
  assert.equal(entry?.['title'], 'A report');
  assert.equal(entry?.['id'], 'https://papers.example/council/register/#line-12');
  assert.equal(entry?.['updated'], '2022-05-03T00:00:00.000Z');
  assert.match(
    atomFeed(ABOUT, [NEWS]),
    /<link href="https:\/\/papers\.example\/council\/meetings\/plans-panel\/2022-05-11\/a-report\/"/,
  );
});

for (const [what, title] of [
  ['changed', 'Changed: A report'],
  ['withdrawn', 'Withdrawn: A report'],
  ['withheld', 'Now withheld: A report'],
  ['removed', 'Taken off: A report'],
  ['returned', 'Published again: A report'],
] as const) {
  test(`a paper that was ${what} says so`, () => {
    const [entry] = readEntries(atomFeed(ABOUT, [{ ...NEWS, what, reason: 'a slip' }]));
    assert.equal(entry?.['title'], title);
    assert.match(entry?.['summary'] ?? '', /Why: a slip$/);
  });
}

test('two things of one day have their moments, and a cancelled meeting says so', () => {
  const entries = readEntries(
    atomFeed(ABOUT, [
      { ...NEWS, what: 'changed', time: '2022-05-03T15:20:00Z', state: 'Cancelled: ' },
      { ...NEWS, time: '2022-05-03T09:10:00Z' },
    ]),
  );
  assert.deepEqual(
    entries.map(({ title, updated }) => [title, updated]),
    [
      ['Cancelled: A report', '2022-05-03T15:20:00.000Z'],
      ['A report', '2022-05-03T09:10:00.000Z'],
    ],
  );
});

test('of a meeting that is off, its own name is said, and not that of its agenda', () => {
  const off = { ...NEWS, title: 'Agenda of Board, 3 May 2022', state: 'Cancelled: ' };
  const entries = readEntries(atomFeed(ABOUT, [{ ...off, meeting: 'Board, 3 May 2022' }]));
  assert.deepEqual(
    entries.map(({ title }) => title),
    ['Cancelled: Board, 3 May 2022'],
  );
});

test('a feed without news says since when it has none, and one with news says when that was', () => {
  const began = '2022-05-02T09:00:00Z';
  const updatedOf = (feed: string) => /<updated>([^<]*)/.exec(feed)?.[1];
  assert.equal(updatedOf(atomFeed({ ...ABOUT, began }, [])), '2022-05-02T09:00:00.000Z');
  assert.equal(updatedOf(atomFeed({ ...ABOUT, began }, [NEWS])), '2022-05-03T00:00:00.000Z');
});

test('a feed without news is a feed', () => {
  assert.deepEqual(readEntries(atomFeed(ABOUT, [])), []);
});

test('whatever a title has is shown as text by a reader', () => {
  const text = fc.string({
    unit: fc.constantFrom('<', '>', '&', ']]>', '"', "'", 'a', ' b', '<script>', '&amp;', 'é'),
  });
  fc.assert(
    fc.property(text, (title) => {
      const [entry] = readEntries(atomFeed(ABOUT, [{ ...NEWS, title }]));
      assert.equal(decodeHTML(entry?.['title'] ?? ''), title);
      assert.doesNotMatch(entry?.['title'] ?? '', /[<>]/);
    }),
  );
});

test('signs that XML can’t have are left out', () => {
  const [entry] = readEntries(atomFeed(ABOUT, [{ ...NEWS, title: 'A\u0000 \u000Breport\uD800' }]));
  assert.equal(entry?.['title'], 'A report');
});
