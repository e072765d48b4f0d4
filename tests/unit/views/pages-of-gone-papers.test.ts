import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { removedPaperPage } from '../../../layouts/pages/removed-paper.ts';
import { pastOf } from '../../../src/history/register/paper-past.ts';
import { isOnTheSite, type RegisterEntry } from '../../../src/history/register/register-line.ts';
import type { Archive } from '../../../src/papers/archive.ts';
import { indexArchive } from '../../../src/views/archive-index.ts';
import { removedView } from '../../../src/views/register/register-views.ts';
import { chrome } from '../layouts/example-views.ts';
import { FRAME, OTHER_VOLUMES, THIS_VOLUME, TODAY } from './three-years.ts';
import { loadCouncil } from '../papers/temporary-council.ts';
import { ADDRESS, hash, entry } from './lines-of-register.ts';

const FILES = { ...FRAME, ...THIS_VOLUME, ...OTHER_VOLUMES };

describe('the page in the place of a paper that is gone says when it was first published', async () => {
  const { archive } = await loadCouncil(FILES, { today: TODAY });
  const index = indexArchive(archive as Archive);
  const other = ADDRESS.replace(/[^/]+\/$/, 'other/');
  const gone = (number: number, address: string): RegisterEntry => {
    const line: RegisterEntry = { ...entry(number, 'a', { address }), what: 'removed' };
    delete (line as { sha256?: string }).sha256;
    return line;
  };
  const first = entry(1, 'a', { what: 'published' });
  for (const [what, lines, address, day] of [
    ['here', [first, gone(2, ADDRESS)], ADDRESS, first.day],
    [
      'at another address, before it moved here',
      [
        first,
        ...[gone(2, ADDRESS), entry(3, 'a', { address: other, what: 'published' })].map((line) => {
          return { ...line, day: entry(2, 'a').day, time: entry(2, 'a').time };
        }),
        gone(4, other),
      ],
      other,
      first.day,
    ],
    [
      'not at all, where it was there when the register began and was changed since',
      [{ ...first, what: 'found' as const }, entry(2, 'b', { what: 'changed' }), gone(3, ADDRESS)],
      ADDRESS,
      undefined,
    ],
  ] as const) {
    it(what, () => {
      const past = pastOf(lines);
      const papers = {
        ...{ index, past, today: TODAY, shown: new Set<string>(), texts: new Set<string>() },
        register: { entries: lines, lines: [], head: '' },
      };
      const paper = past.get(address);
      assert.ok(paper);
      assert.equal(removedView(papers, paper).published, day);
    });
  }
});

describe('the page in the place of a paper that came from another address says what was open at its own', () => {
  const [first, second, third] = ['2026-12-16', '2026-12-18', '2026-12-21'].map(
    (day) => `/meetings/scrutiny/${day}/one/`,
  ) as [string, string, string];
  const line = (
    day: string,
    what: RegisterEntry['what'],
    address: string,
  ): Omit<RegisterEntry, 'number'> => ({
    ...{ day, time: `${day}T09:00:00Z`, what, kind: 'report', address },
    ...(isOnTheSite(what) && { sha256: hash('a'), title: 't' }),
  });
  const move = (
    day: string,
    what: RegisterEntry['what'],
    from: string,
    to: string,
  ): Omit<RegisterEntry, 'number'>[] => [
    line(day, 'removed', from),
    { ...line(day, what, to) },
    { ...line(day, 'removed', from.replace('one/', '')), kind: 'agenda' },
    {
      ...line(day, 'published', to.replace('one/', '')),
      ...{ kind: 'agenda', sha256: hash('b'), items: ['one'] },
    },
  ];
  const agenda = {
    ...line('2026-11-30', 'published', first.replace('one/', '')),
    ...{ kind: 'agenda' as const, sha256: hash('b'), items: ['one'] },
  };
  const published = [agenda, line('2026-11-30', 'published', first)];
  const closed = [
    ...published,
    line('2026-12-01', 'withheld', first),
    ...move('2026-12-02', 'withheld', first, second),
    ...move('2026-12-03', 'withheld', second, third),
    line('2026-12-04', 'returned', third),
  ];
  const opened = [...published, ...move('2026-12-02', 'published', first, second)];

  for (const [what, lines, address, words] of [
    [
      'nothing, where it was withheld all the time',
      closed,
      second,
      /^A paper was published on this site on 30 November 2026, at another address\. It was never open at this one\. It had been withheld since 1 December 2026\. Moved to another address on 3 December 2026\.$/,
    ],
    [
      'its own, where it was open there first',
      closed,
      first,
      /^A paper was published here on 30 November 2026\. Moved to another address on 2 December 2026\.$/,
    ],
    [
      'it, from the day on which it came',
      [...opened, line('2026-12-05', 'removed', second)],
      second,
      /^A paper was published on this site on 30 November 2026, at another address\. It was at this one from 2 December 2026\. Taken off on 5 December 2026\.$/,
    ],
    [
      'nothing, where nobody could read it anywhere',
      [
        agenda,
        line('2026-11-30', 'withheld', first),
        ...move('2026-12-02', 'withheld', first, second),
        line('2026-12-05', 'removed', second),
      ],
      second,
      /^Taken off on 5 December 2026\.$/,
    ],
  ] as const) {
    it(what, async () => {
      const { archive } = await loadCouncil(FILES, { today: TODAY });
      const entries = lines.map((one, at): RegisterEntry => ({ ...one, number: at + 1 }));
      const past = pastOf(entries);
      const papers = {
        ...{ index: indexArchive(archive as Archive), past, today: '2026-12-07' },
        ...{ shown: new Set([third]), texts: new Set<string>() },
        register: { entries, lines: [], head: '' },
      };
      const paper = past.get(address);
      assert.ok(paper);
      const view = removedView(papers, paper);
      const moved = paper.movedTo === undefined ? view : { ...view, event: 'gone-on' as const };
      const page = removedPaperPage(chrome, moved);
      const lead = /<p class="lead">([^]*?)<\/p>/.exec(page)?.[1] ?? '';
      const text = lead
        .replace(/<[^>]+>/g, '')
        .replace(/\s+/g, ' ')
        .trim();
      assert.match(text, words);
    });
  }
});

describe('the page in the place of what was printed of a meeting leads to the meeting', () => {
  const at = (day: string, name = ''): string => `/meetings/scrutiny/${day}/${name}`;
  const SUPPLEMENT = at('2022-05-04', 'public_pack_supplement-2022-05-02.pdf');
  const line = (
    day: string,
    what: RegisterEntry['what'],
    address: string,
    more: Partial<RegisterEntry> = {},
  ): Omit<RegisterEntry, 'number'> => ({
    ...{ day, time: `${day}T09:00:00Z`, what, kind: 'pack', address },
    ...(isOnTheSite(what) && { sha256: hash('c') }),
    ...more,
  });
  const agenda = { kind: 'agenda' as const, items: ['one'] };
  const before = [
    line('2022-05-01', 'published', at('2022-05-04'), agenda),
    line('2022-05-02', 'published', SUPPLEMENT),
  ];
  const goes = [
    line('2022-05-03', 'removed', at('2022-05-04'), { kind: 'agenda' }),
    line('2022-05-03', 'removed', SUPPLEMENT),
  ];

  for (const [what, lines, meeting] of [
    [
      'where it is since it was moved to another day',
      [...before, line('2022-05-03', 'published', at('2022-05-11'), agenda), ...goes],
      at('2022-05-11'),
    ],
    ['to none where that is gone', [...before, ...goes], undefined],
    [
      'to none where it moved to a day that is gone too',
      [...before, line('2022-05-03', 'published', at('2022-05-12'), agenda), ...goes],
      undefined,
    ],
  ] as const) {
    it(what, async () => {
      const { archive } = await loadCouncil(FILES, { today: TODAY });
      const entries = lines.map((one, number): RegisterEntry => ({ ...one, number: number + 1 }));
      const past = pastOf(entries);
      const papers = {
        ...{ index: indexArchive(archive as Archive), past, today: TODAY },
        ...{ shown: new Set([at('2022-05-11')]), texts: new Set<string>() },
        register: { entries, lines: [], head: '' },
      };
      const paper = past.get(SUPPLEMENT);
      assert.ok(paper);
      assert.equal(removedView(papers, paper).meeting?.url, meeting);
    });
  }
});
