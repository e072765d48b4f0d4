import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pastOf } from '../../../src/history/register/paper-past.ts';
import { type RegisterEntry } from '../../../src/history/register/register-line.ts';
import type { Archive } from '../../../src/papers/archive.ts';
import { indexArchive } from '../../../src/views/archive-index.ts';
import { historiesOf, historyNeeds } from '../../../src/views/register/register-pages.ts';
import { historyView, registerView } from '../../../src/views/register/register-views.ts';
import { FRAME, OTHER_VOLUMES, REPORT_PATH, THIS_VOLUME, TODAY } from './three-years.ts';
import { loadCouncil } from '../papers/temporary-council.ts';
import { ADDRESS, hash, entry } from './lines-of-register.ts';

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
