import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pastOf } from '../../../src/history/register/paper-past.ts';
import type { RegisterEntry } from '../../../src/history/register/register-line.ts';
import type { Archive } from '../../../src/papers/archive.ts';
import { indexArchive } from '../../../src/views/archive-index.ts';
import { registerPages } from '../../../src/views/register/register-pages.ts';
import type { RemovedView } from '../../../src/views/register/register-views.ts';
import { FRAME, OTHER_VOLUMES, THIS_VOLUME, TODAY } from './three-years.ts';
import { loadCouncil } from '../papers/temporary-council.ts';

const MEETING = '/meetings/scrutiny/2022-05-11/';
const [ONE, OLD] = [`${MEETING}one/`, `${MEETING}before/`];

/** A line of a report with so many appendices; none: it was taken off. */
const line = (
  number: number,
  address: string,
  appendices: number | undefined,
  what: RegisterEntry['what'] = number === 1 ? 'published' : 'changed',
): RegisterEntry => ({
  ...{ number, day: `2022-04-0${number}`, time: `2022-04-0${number}T09:00:00Z`, what },
  ...{ kind: 'report', address, words: 'a'.repeat(16) },
  ...(appendices !== undefined && { sha256: String(number).repeat(64) }),
  ...(appendices !== undefined && appendices > 0 && { appendices }),
});

/** [what, the lines, what pages there are of appendices]; the report "one" lists an appendix 1 that is to follow. */
const CASES: readonly (readonly [string, readonly RegisterEntry[], readonly string[]])[] = [
  ['none, of one that the report lists', [line(1, ONE, 1)], []],
  [
    'that its report lists it no longer',
    [line(1, ONE, 3), line(2, ONE, 2), line(3, ONE, 1)],
    [
      `not-listed 2022-04-03 ${ONE}appendix-2/ ${ONE}`,
      `not-listed 2022-04-02 ${ONE}appendix-3/ ${ONE}`,
    ],
  ],
  [
    'that it went with its report',
    [line(1, OLD, 1), line(2, OLD, undefined, 'removed')],
    [`report-gone 2022-04-02 ${OLD}appendix-1/ `],
  ],
  [
    'where it is now, after its report',
    [
      line(1, OLD, 2),
      { ...line(2, OLD, undefined, 'removed') },
      { ...line(2, ONE, 1, 'published'), number: 3, sha256: '1'.repeat(64) },
    ],
    [
      `gone-on 2022-04-02 ${OLD}appendix-1/ ${ONE}appendix-1/`,
      `report-moved 2022-04-02 ${OLD}appendix-2/ ${ONE}`,
    ],
  ],
  [
    'that its report listed it no longer before that was taken off',
    [line(1, OLD, 1), line(2, OLD, 0), line(3, OLD, undefined, 'withdrawn')],
    [`not-listed 2022-04-02 ${OLD}appendix-1/ `],
  ],
  ['none, where the register doesn’t say how many there were', [line(1, OLD, 0)], []],
];

describe('the address of an appendix that never came says', async () => {
  const { archive } = await loadCouncil(
    { ...FRAME, ...THIS_VOLUME, ...OTHER_VOLUMES },
    { today: TODAY },
  );
  for (const [what, lines, expected] of CASES) {
    it(what, () => {
      const pages = registerPages({
        ...{ index: indexArchive(archive as Archive), past: pastOf(lines), texts: new Set() },
        ...{ shown: new Set([ONE]), today: TODAY },
        register: { entries: lines, lines: [], head: '' },
      });
      const found = pages
        .filter(({ kind, url }) => kind === 'removedPaper' && url.includes('/appendix-'))
        .map((page) => page.view() as RemovedView)
        .map(
          ({ event, day, url, movedTo, report }) =>
            `${event} ${day} ${url} ${movedTo?.url ?? report?.url ?? ''}`,
        );
      assert.deepEqual(found, expected);
    });
  }
});
