import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pastOf } from '../../../../src/history/register/paper-past.ts';
import { isOnTheSite, type RegisterEntry } from '../../../../src/history/register/register-line.ts';
import { indexArchive } from '../../../../src/views/archive-index.ts';
import { historyView, registerView } from '../../../../src/views/register/register-views.ts';
import { archiveOf, THIS_VOLUME } from '../three-years.ts';

const HERE = '/meetings/scrutiny/2022-05-11/';
const THERE = '/meetings/scrutiny/2022-05-18/';

type Line = readonly [day: number, what: RegisterEntry['what'], address: string, items?: string];

describe('the history of an agenda that is back at its address', () => {
  for (const [what, lines, events] of [
    [
      'says that it went to another day of its meeting',
      [
        [3, 'published', HERE],
        [4, 'removed', HERE],
        [4, 'published', THERE],
        [5, 'removed', THERE],
        [5, 'changed', HERE],
      ],
      ['changed', 'gone-on', 'published'],
    ],
    [
      'says each time that it did',
      [
        [1, 'published', HERE],
        [2, 'removed', HERE],
        [2, 'published', THERE],
        [3, 'removed', THERE],
        [3, 'changed', HERE],
        [4, 'removed', HERE],
        [4, 'changed', THERE],
        [5, 'removed', THERE],
        [5, 'changed', HERE],
      ],
      ['changed', 'gone-on', 'changed', 'gone-on', 'published'],
    ],
    [
      'says that it was taken off, where no other came',
      [
        [3, 'published', HERE],
        [4, 'removed', HERE],
        [5, 'returned', HERE],
      ],
      ['returned', 'removed', 'published'],
    ],
    [
      'says that it was taken off, where the agenda that came has other business',
      [
        [3, 'published', HERE],
        [4, 'removed', HERE],
        [4, 'published', THERE, 'two'],
        [5, 'returned', HERE],
      ],
      ['returned', 'removed', 'published'],
    ],
    [
      'says that it was withdrawn',
      [
        [3, 'published', HERE],
        [4, 'withdrawn', HERE],
        [5, 'returned', HERE],
      ],
      ['returned', 'withdrawn', 'published'],
    ],
  ] as const satisfies readonly (readonly [string, readonly Line[], readonly string[]])[]) {
    // prettier-ignore
    it(what, async () => {
      const index = indexArchive(await archiveOf(THIS_VOLUME));
      const entries = (lines as readonly Line[]).map(([at, event, address, item = 'one'], number): RegisterEntry => {
        const day = `2022-05-0${at}`;
        return {
          ...{ number: number + 1, day, time: `${day}T09:00:00Z`, what: event, kind: 'agenda', address },
          ...(isOnTheSite(event) && { sha256: String(number).repeat(64), items: [item] }),
        };
      }); // prettier-ignore
      const past = pastOf(entries);
      const paper = past.get(HERE);
      assert.ok(paper);
      const papers = { index, past, today: '2022-05-09', texts: new Set<string>(), shown: new Set([HERE]), register: { entries, lines: [], head: '' } }; // prettier-ignore
      assert.deepEqual(historyView(papers, paper).versions.map(({ event }) => event), events); // prettier-ignore
      const recent = registerView(papers).recent.filter(({ number }) => entries[number - 1]?.address === HERE); // prettier-ignore
      assert.deepEqual(recent.map(({ event }) => event), events); // prettier-ignore
    });
  }
});
