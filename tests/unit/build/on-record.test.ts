import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { onRecord } from '../../../src/build/on-record.ts';
import type { GitFacts } from '../../../src/history/git-dates.ts';
import { pastOf } from '../../../src/history/register/paper-past.ts';
import type { RegisterEntry, RegisterEvent } from '../../../src/history/register/register-line.ts';
import type { IsoDate } from '../../../src/language/dates.ts';
import type { MeetingFacts } from '../../../src/papers/meeting-facts.ts';
import { BEGINNING, NOT_YET, type SourceRecord } from '../../../src/proof/leak-proof.ts';
import type { Papers } from '../../../src/views/archive-index.ts';

const FOLDER = 'meetings/plans/2026-05-11';
const [OPEN, EXEMPT] = [`${FOLDER}/bridge.md`, `${FOLDER}/claim.md`];
const [NOW, BEFORE] = ['a'.repeat(64), 'b'.repeat(64)];
const TODAY = '2026-11-27' as IsoDate;

type Change = readonly [path: string, blob: string | undefined, day: string];

/** What is on record of an open report with the text {@link NOW}, and of an exempt one. */
function recordsOf(
  lines: readonly (readonly [day: string, slug: string, what: RegisterEvent, sha256?: string])[],
  changes?: readonly Change[],
  changed: readonly string[] = [],
): { open: SourceRecord | undefined; exempt: SourceRecord | undefined } {
  const entries = lines.map(([day, slug, what, sha256], index): RegisterEntry => ({
    ...{ number: index + 1, day: day, time: `${day}T09:00:00Z`, what, kind: 'report' },
    address: `/${FOLDER}/${slug}/`,
    ...(sha256 !== undefined && { sha256 }),
  }));
  const reports = [OPEN, EXEMPT].map((source) => ({
    report: { source, url: `/${source.replace(/\.md$/, '/')}` },
    textSha256: NOW,
  }));
  const facts: GitFacts = {
    ...(changes && {
      repository: {
        ...{ folder: '.', head: 'c'.repeat(40), changed: new Set(changed) },
        changes: changes.map(([path, blob, date], commit) => ({
          ...{ path, commit, date: date, boundary: false },
          ...(blob !== undefined && { blob }),
        })),
      },
    }),
  };
  const records = onRecord({
    papers: { reports: [] } as unknown as Papers,
    meetings: [{ reports } as unknown as MeetingFacts],
    withholding: [{ path: EXEMPT, files: [`${FOLDER}/claim/appendix-1.pdf`] }],
    past: entries.length === 0 ? undefined : pastOf(entries),
    git: { facts },
    today: TODAY,
    shown: (path) => path,
  });
  return { open: records.get(OPEN), exempt: records.get(EXEMPT) };
}

describe('since when a paper says what it says now', () => {
  const began = ['2026-05-01', 'agenda', 'published', NOW] as const;
  for (const [what, lines, expected] of [
    ['no register', [], BEGINNING],
    ['the register began with it', [['2026-05-01', 'bridge', 'found', NOW]], BEGINNING],
    ['not in the register', [began], NOT_YET],
    [
      'published later',
      [began, ['2026-06-01', 'bridge', 'published', NOW]],
      '2026-06-01 2026-06-01T09:00:00Z',
    ],
    ['edited since', [began, ['2026-06-01', 'bridge', 'published', BEFORE]], NOT_YET],
    [
      'edited and published',
      [
        began,
        ['2026-06-01', 'bridge', 'published', BEFORE],
        ['2026-07-01', 'bridge', 'changed', NOW],
      ],
      '2026-07-01 2026-07-01T09:00:00Z',
    ],
  ] as const) {
    it(what, () => {
      assert.equal(recordsOf(lines).open?.asItIs.exchange, expected);
    });
  }

  it('a text that the program writes otherwise is what it was where git has no change of it since', () => {
    const lines = [began, ['2026-06-01', 'bridge', 'published', BEFORE]] as const;
    const changedOn = (day: string) => recordsOf(lines, [[OPEN, 'x', day]]).open?.asItIs.exchange;
    assert.equal(changedOn('2026-05-20'), '2026-06-01 2026-06-01T09:00:00Z');
    assert.equal(changedOn('2026-06-02'), NOT_YET);
  });

  it('what differs from the last commit is changed after all of them', () => {
    const changes: Change[] = [[OPEN, 'x', '2026-05-01']];
    assert.equal(recordsOf([], changes).open?.asItIs.commit, 0);
    const edited = recordsOf([], changes, [OPEN]).open?.asItIs;
    assert.ok((edited?.commit ?? 0) > changes.length);
    assert.equal(edited?.day, TODAY);
  });
});

describe('since when there is an exempt paper', () => {
  it('the first line of the register, also of one that was never open', () => {
    const { exempt } = recordsOf([
      ['2026-05-01', 'agenda', 'published', NOW],
      ['2026-06-01', 'claim', 'withheld'],
    ]);
    assert.equal(exempt?.first.exchange, '2026-06-01 2026-06-01T09:00:00Z');
  });

  for (const [what, changes, commit] of [
    [
      'its first commit',
      [
        [OPEN, 'x', '2026-05-01'],
        [EXEMPT, 'y', '2026-05-02'],
        [EXEMPT, 'z', '2026-06-02'],
      ],
      1,
    ],
    [
      'that of its file, which came before its text',
      [
        [`${FOLDER}/claim/appendix-1.pdf`, 'p', '2026-05-01'],
        [EXEMPT, 'y', '2026-05-02'],
      ],
      0,
    ],
    [
      'where it was before it was moved',
      [
        ['meetings/plans/2026-05-04/claim.md', 'y', '2026-05-01'],
        [OPEN, 'x', '2026-05-02'],
        [EXEMPT, 'y', '2026-05-03'],
      ],
      0,
    ],
  ] as const) {
    // prettier-ignore
    it(what, () => {
      assert.equal(recordsOf([], changes).exempt?.first.commit, commit);
    });
  }

  it('nothing is known where there is no git', () => {
    assert.deepEqual(recordsOf([]).exempt?.first, { exchange: BEGINNING });
  });
});
