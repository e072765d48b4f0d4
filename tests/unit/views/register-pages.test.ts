import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { removedPaperPage } from '../../../layouts/pages/removed-paper.ts';
import { pastOf } from '../../../src/history/register/paper-past.ts';
import { isOnTheSite, type RegisterEntry } from '../../../src/history/register/register-line.ts';
import type { Archive } from '../../../src/papers/archive.ts';
import { indexArchive } from '../../../src/views/archive-index.ts';
import { historiesOf, historyNeeds } from '../../../src/views/register/register-pages.ts';
import {
  historyView,
  registerView,
  removedView,
} from '../../../src/views/register/register-views.ts';
import { chrome } from '../layouts/example-views.ts';
import { FRAME, OTHER_VOLUMES, REPORT_PATH, THIS_VOLUME, TODAY } from './three-years.ts';
import { loadCouncil } from '../papers/temporary-council.ts';

/** A page with the versions of a paper is made anew where its needs have changed, and its view isn't even compared else. */

const ADDRESS = '/meetings/scrutiny/2022-05-11/one/';
const hash = (sign: string): string => sign.repeat(64);

const entry = (number: number, sign: string, more: Partial<RegisterEntry> = {}): RegisterEntry => ({
  ...{ number, day: `2022-05-0${number}`, time: `2022-05-0${number}T09:00:00Z` },
  ...{ what: number === 1 ? 'published' : 'changed', kind: 'report', address: ADDRESS },
  ...{ sha256: hash(sign), ...more },
});

const LINES = [entry(1, 'a'), entry(2, 'b')];
const FILES = { ...FRAME, ...THIS_VOLUME, ...OTHER_VOLUMES };
const retitled = (THIS_VOLUME[REPORT_PATH] ?? '').replace(/^title: .*$/m, 'title: Other');

type Site = {
  readonly lines?: readonly RegisterEntry[];
  readonly files?: Readonly<Record<string, string>>;
  readonly shown?: readonly string[];
  readonly texts?: readonly string[];
};

describe('the page with the versions of a paper', async () => {
  const historyOf = async ({ lines = LINES, files = {}, shown = [ADDRESS], texts = [] }: Site) => {
    const { archive } = await loadCouncil({ ...FILES, ...files }, { today: TODAY });
    const known = {
      ...{ index: indexArchive(archive as Archive), past: pastOf(lines) },
      ...{ shown: new Set(shown), texts: new Set(texts), today: TODAY },
      register: { entries: lines, lines: [], head: '' },
    };
    const [paper] = historiesOf(known);
    assert.ok(paper);
    return {
      view: JSON.stringify(historyView(known, paper)),
      needs: JSON.stringify(historyNeeds(known, paper)),
    };
  };
  const before = await historyOf({});

  for (const [what, site] of Object.entries<Site>({
    'another version': { lines: [...LINES, entry(3, 'c')] },
    'a reason': { lines: [entry(1, 'a'), entry(2, 'b', { reason: 'It was wrong.' })] },
    'another title': { files: { [REPORT_PATH]: retitled } },
    'the paper being taken off': { shown: [] },
    'a text that is kept': { texts: [hash('b')] },
    'texts that can be compared': { texts: [hash('a'), hash('b')] },
  })) {
    it(`is made anew for ${what}`, async () => {
      const after = await historyOf(site);
      assert.notEqual(after.view, before.view);
      assert.notEqual(after.needs, before.needs);
    });
  }

  it('is kept where another paper got a line', async () => {
    const other = entry(3, 'd', { address: '/meetings/scrutiny/2022-05-11/two/' });
    const after = await historyOf({ lines: [...LINES, other] });
    assert.deepEqual(after, before);
  });

  it('names the paper that a line is about, where another came to the address that it had', async () => {
    const { archive } = await loadCouncil(FILES, { today: TODAY });
    const before = ADDRESS.replace('/one/', '/before/');
    const lines = [
      entry(1, 'a', { address: before }),
      entry(2, 'a', { what: 'published' }),
      { ...entry(3, 'a', { address: before, what: 'removed' }), day: '2022-05-02' },
      entry(4, 'd', { address: before, what: 'published' }),
    ].map((line) => (line.number === 3 ? { ...line, time: '2022-05-02T09:00:00Z' } : line));
    const { recent } = registerView({
      ...{ index: indexArchive(archive as Archive), past: pastOf(lines), today: TODAY },
      ...{ shown: new Set([ADDRESS, before]), texts: new Set<string>() },
      register: { entries: lines, lines: [], head: '' },
    });
    assert.deepEqual(
      recent.map(({ number, paper }) => [number, paper.url]),
      [
        [4, before],
        [3, ADDRESS],
        [2, ADDRESS],
        [1, ADDRESS],
      ],
    );
  });

  it('calls no version the current one while the paper is withheld', async () => {
    const current = /"isCurrent":true/;
    assert.match(before.view, current);
    const withheld: RegisterEntry = { ...entry(3, 'c'), what: 'withheld' };
    delete (withheld as { sha256?: string }).sha256;
    assert.doesNotMatch((await historyOf({ lines: [...LINES, withheld] })).view, current);
    const back = entry(4, 'b', { what: 'returned' });
    assert.match((await historyOf({ lines: [...LINES, withheld, back] })).view, current);
  });
});

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
