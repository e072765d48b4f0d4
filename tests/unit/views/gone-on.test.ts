import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { removedPaperPage } from '../../../layouts/pages/removed-paper.ts';
import { EVENT_WORDS } from '../../../layouts/components/register-event.ts';
import { pastOf } from '../../../src/history/register/paper-past.ts';
import { isOnTheSite, type RegisterEntry } from '../../../src/history/register/register-line.ts';
import { indexArchive, type ArchiveIndex } from '../../../src/views/archive-index.ts';
import {
  historyView,
  registerView,
  removedView,
} from '../../../src/views/register/register-views.ts';
import { chrome } from '../layouts/example-views.ts';
import { archiveOf, REPORT_PATH, THIS_VOLUME } from './three-years.ts';

/** A report that the site has, and where it was before or went from there. */
const HERE = `/${REPORT_PATH.replace(/\.md$/, '/')}`;
const [FIRST, THIRD] = ['2022-05-04', '2022-05-25'].map((day) =>
  HERE.replace('2022-05-11', day),
) as [string, string];

const OTHER_NAME = HERE.replace('/one/', '/former/');

type Line = readonly [day: number, what: RegisterEntry['what'], address: string, reason?: string];

const words = (html: string): string =>
  html
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ')
    .trim();

describe('a paper that went from its address to another', () => {
  let index: ArchiveIndex;
  before(async () => {
    index = indexArchive(await archiveOf(THIS_VOLUME));
  });

  function papersOf(lines: readonly Line[], shown: readonly string[]) {
    const entries = lines.map(([at, what, address, reason], number): RegisterEntry => {
      const day = `2022-05-${String(at).padStart(2, '0')}`;
      return {
        ...{ number: number + 1, day, time: `${day}T09:00:00Z`, what, kind: 'report', address },
        ...(isOnTheSite(what) && { sha256: 'a'.repeat(64), title: 't' }),
        ...(reason !== undefined && { reason }),
      };
    });
    return {
      ...{ index, past: pastOf(entries), today: '2022-05-31', texts: new Set<string>() },
      ...{ shown: new Set(shown), register: { entries, lines: [], head: '' } },
    };
  }

  const MOVED: readonly Line[] = [
    [5, 'published', FIRST],
    [10, 'removed', FIRST],
    [10, 'published', HERE],
  ];
  const OFF: readonly Line[] = [...MOVED, [12, 'removed', HERE, 'The applicant withdrew.']];

  for (const [what, lines, address, shown, expected] of [
    [
      'is said to have moved, while it is there',
      MOVED,
      FIRST,
      [HERE],
      'A paper was published here on 5 May 2022. Moved to another address on 10 May 2022.',
    ],
    [
      'is said to have been taken off on the day on which it was, with the reason',
      OFF,
      FIRST,
      [],
      'A paper was published here on 5 May 2022. Moved to another address on 10 May 2022. Taken off on 12 May 2022. Reason: The applicant withdrew.',
    ],
    [
      'is said so at the address where it was last',
      OFF,
      HERE,
      [],
      'A paper was published on this site on 5 May 2022, at another address. It was at this one from 10 May 2022. Taken off on 12 May 2022. Reason: The applicant withdrew.',
    ],
    [
      'and on to a third, is said so from the first day',
      [
        ...MOVED,
        [12, 'removed', HERE],
        [12, 'published', THIRD],
        [14, 'withdrawn', THIRD, 'It was wrong.'],
      ],
      FIRST,
      [],
      'A paper was published here on 5 May 2022. Moved to another address on 10 May 2022. Withdrawn on 14 May 2022. Reason: It was wrong.',
    ],
    [
      'is said to be back, where it was off the site in between',
      [
        [5, 'published', OTHER_NAME],
        [10, 'removed', OTHER_NAME],
        [12, 'published', HERE],
      ],
      OTHER_NAME,
      [HERE],
      'A paper was published here on 5 May 2022. Taken off on 10 May 2022. Published again on 12 May 2022, at another address.',
    ],
    [
      'is not the one that was taken off and went nowhere',
      [
        [5, 'published', FIRST],
        [10, 'removed', FIRST, 'It was wrong.'],
      ],
      FIRST,
      [],
      'A paper was published here on 5 May 2022. Taken off on 10 May 2022. Reason: It was wrong.',
    ],
  ] as const satisfies readonly (readonly [
    string,
    readonly Line[],
    string,
    readonly string[],
    string,
  ])[]) {
    it(what, () => {
      const papers = papersOf(lines, shown);
      const paper = papers.past.get(address);
      assert.ok(paper);
      const page = removedPaperPage(chrome, removedView(papers, paper));
      assert.ok(words(page).includes(expected), words(page));
    });
  }

  it('has a link to where it was last', () => {
    const papers = papersOf(OFF, []);
    const paper = papers.past.get(FIRST);
    assert.ok(paper);
    assert.match(
      removedPaperPage(chrome, removedView(papers, paper)),
      new RegExp(`href="${HERE}"`),
    );
    // What went nowhere leads nowhere.
    const last = papers.past.get(HERE);
    assert.ok(last);
    assert.equal(removedView(papers, last).then, undefined);
  });

  for (const [what, lines, shown, name, event] of [
    ['is at another address', MOVED, [HERE], 'at another address now', 'Moved to another address'],
    [
      'went nowhere',
      [
        [5, 'published', THIRD],
        [10, 'removed', THIRD],
      ],
      [],
      'no longer on this site',
      'Taken off',
    ],
  ] as const satisfies readonly (readonly [
    string,
    readonly Line[],
    readonly string[],
    string,
    string,
  ])[]) {
    it(`is called so by the register where it ${what}: ${name}`, () => {
      const papers = papersOf(lines, shown);
      const paper = papers.past.get(lines[0]?.[2] ?? '');
      assert.ok(paper);
      const { title, versions } = historyView(papers, paper);
      assert.ok(title.endsWith(`(${name})`), title);
      assert.equal(EVENT_WORDS[versions[0]?.event ?? 'removed'], event);
      const line = registerView(papers).recent.find(({ number }) => number === 2);
      assert.equal(EVENT_WORDS[line?.event ?? 'published'], event);
    });
  }
});
