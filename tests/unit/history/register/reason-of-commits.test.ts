import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { commitReasons } from '../../../../src/history/commit-reasons.ts';
import { newReason, reasonOfCommits } from '../../../../src/history/register/next-entries.ts';
import { lastCommitOf } from '../../../../src/history/register/last-commit.ts';
import { pastOf } from '../../../../src/history/register/paper-past.ts';
import type { RegisterEntry } from '../../../../src/history/register/register-line.ts';
import { reasonOfDeletion } from '../../../../src/papers/standing/publication/taken-away.ts';
import { reasonOfChange } from '../../../../src/papers/standing/publication/reason-of-change.ts';
import { sha256OfText } from '../../../../src/source/text-digest.ts';

const PATH = 'meetings/plans/2026-12-09/bridge.md';
const REPORT = '/meetings/plans/2026-12-09/bridge/';
const OTHER = '/meetings/plans/2026-12-09/trees/';
const [ONE, TWO] = ['1'.repeat(64), '2'.repeat(64)];

/** What the commit of a day says: its reason, or "quiet" where it gives none; with "|deletes" where it deletes the file. */
type Commit = string;
type Event = readonly [day: number, what: RegisterEntry['what'], more?: Partial<RegisterEntry>];

const hash = (day: number): string => String(day).repeat(40);

function reasonsOf(commits: readonly Commit[], path = PATH): ReturnType<typeof commitReasons> {
  return commitReasons({
    commits: commits.map((_, at) => hash(at + 1)),
    changed: new Set(),
    changes: commits.map((commit, at) => {
      const [words = '', isDeletion] = commit.split('|');
      const change = { path, commit: at, date: `2026-12-0${at + 1}`, boundary: false };
      return {
        ...change,
        ...(isDeletion === undefined && { blob: `blob ${at}` }),
        ...(words !== 'quiet' && { reason: words }),
      };
    }),
  });
}

const entriesOf = (events: readonly Event[]): RegisterEntry[] =>
  events.map(([day, what, more = {}], at) => ({
    ...{ number: at + 1, day: `2026-12-0${day}`, time: `2026-12-0${day}T09:00:00Z` },
    ...{ what, kind: 'report', address: REPORT, commit: hash(day) },
    ...(['published', 'changed', 'returned'].includes(what) && { sha256: ONE }),
    ...more,
  }));

/** [what, the commit of each day from the 1st, what the register has, the reason of a change that goes out now]. */
const CASES: readonly [string, readonly Commit[], readonly Event[], string | undefined][] = [
  ['the commit that changed it', ['quiet', 'A slip.'], [[1, 'published']], 'A slip.'],
  [
    'all that changed it since',
    ['quiet', 'A slip.', 'quiet', 'A sum.'],
    [[1, 'published']],
    'A slip. A sum.',
  ],
  [
    'not why it was withheld, once it is open again',
    ['quiet', 'A bidder objected.', 'quiet', 'quiet'],
    [
      [1, 'published'],
      [2, 'withheld'],
      [3, 'returned'],
    ],
    undefined,
  ],
  [
    'not what was said while it was withheld',
    ['quiet', 'quiet', 'The offer is lower.', 'quiet'],
    [
      [1, 'published'],
      [2, 'withheld'],
    ],
    undefined,
  ],
  [
    'not what was said while it was withheld, where another file opens it',
    ['quiet', 'quiet', 'The offer is lower.'],
    [
      [1, 'published'],
      [2, 'withheld'],
    ],
    undefined,
  ],
  [
    'not what was said while it was withheld, where it was removed in between',
    ['quiet', 'quiet', 'The offer is lower.'],
    [
      [1, 'published'],
      [2, 'withheld'],
      [2, 'removed'],
    ],
    undefined,
  ],
  [
    'not what was said while it was held back',
    ['quiet', 'A bidder objected.', 'Another objected.', 'quiet'],
    [
      [1, 'published'],
      [2, 'held-back'],
    ],
    undefined,
  ],
  [
    'the commit that puts right what was held back',
    ['quiet', 'A bidder objected.', 'Another objected.', 'The wards were missing.'],
    [
      [1, 'published'],
      [2, 'held-back'],
    ],
    'The wards were missing.',
  ],
  [
    'what changed it after it was open again',
    ['quiet', 'A bidder objected.', 'quiet', 'A slip.'],
    [
      [1, 'published'],
      [2, 'withheld'],
      [3, 'returned'],
    ],
    'A slip.',
  ],
  [
    'not why it came from another address',
    ['quiet', 'The hall is flooded.', 'quiet'],
    [
      [1, 'published', { address: OTHER }],
      [2, 'removed', { address: OTHER }],
      [2, 'published'],
    ],
    undefined,
  ],
  [
    'not why its lines were set otherwise, as other papers changed',
    ['quiet', 'A blank line was missing.', 'quiet'],
    [
      [1, 'published'],
      [2, 'published', { address: OTHER, sha256: TWO }],
    ],
    undefined,
  ],
  [
    'not why it was changed before, and back',
    ['quiet', 'The chair asked.', 'quiet', 'quiet'],
    [
      [1, 'published'],
      [2, 'changed', { sha256: TWO }],
      [3, 'changed'],
    ],
    undefined,
  ],
];

describe('the reason of a change, as commits say it, is', () => {
  for (const [what, commits, events, reason] of CASES) {
    it(what, () => {
      const past = pastOf(entriesOf(events));
      const reasons = reasonsOf(commits).after(lastCommitOf(past));
      const why = reasonOfCommits(past.get(REPORT), (published) => reasons.since(PATH, published));
      assert.equal(why, reason);
    });
  }
});

describe('the reason of a change of a paper that went to another address meanwhile', () => {
  const OLD = 'meetings/plans/2026-12-02/bridge.md';
  const FROM = '/meetings/plans/2026-12-02/bridge/';
  type Change = readonly [
    path: string,
    commit: number,
    reason?: string | undefined,
    gone?: boolean,
  ];
  const LEFT: Change = [OLD, 3, undefined, true];
  for (const [what, changes, reason] of [
    ['is said at its old one', [[OLD, 1], [OLD, 2, 'A slip.'], LEFT, [PATH, 3]], 'A slip.'],
    ['is said at its new one', [[OLD, 1], LEFT, [PATH, 3], [PATH, 4, 'A sum.']], 'A sum.'],
    ['is said at both', [[OLD, 1], [OLD, 2, 'A slip'], LEFT, [PATH, 3], [PATH, 4, 'A sum.']], 'A slip. A sum.'], // prettier-ignore
    ['is said once where one commit says it', [[OLD, 1], [OLD, 3, 'A slip.', true], [PATH, 3, 'A slip.']], 'A slip.'], // prettier-ignore
    ['isn’t what was said before it went out', [[OLD, 1, 'A draft.'], LEFT, [PATH, 3]], undefined],
    ['isn’t what is said of another paper that came there', [[OLD, 1], LEFT, [PATH, 3], [OLD, 4, 'A new report.']], undefined], // prettier-ignore
    ['isn’t what is said of another that took its place', [[OLD, 1], [PATH, 3], [OLD, 3, 'A new report.']], undefined], // prettier-ignore
  ] as const satisfies readonly (readonly [string, readonly Change[], string | undefined])[]) {
    it(what, () => {
      const reasons = commitReasons({
        ...{ commits: [1, 2, 3, 4].map(hash), changed: new Set<string>() },
        changes: (changes as readonly Change[]).map(([path, at, said, isDeletion = false]) => ({
          ...{ path, commit: at - 1, date: `2026-12-0${at}`, boundary: false },
          ...(!isDeletion && { blob: `blob ${at} ${path}` }),
          ...(said !== undefined && { reason: said }),
        })),
      });
      const events = entriesOf([[1, 'published', { address: FROM }]]);
      const why = reasonOfCommits(pastOf(events).get(FROM), (published, from) =>
        reasonOfChange(reasons, { address: REPORT, path: PATH }, published, from),
      );
      assert.equal(why, reason);
    });
  }
});

describe('the place of a paper’s file at the address that it had', () => {
  for (const [what, address, path, from, place] of [
    ['of an agenda', '/meetings/a/2026-12-09/', 'meetings/a/2026-12-09/agenda.md', '/meetings/a/2026-12-02/', 'meetings/a/2026-12-02/agenda.md'], // prettier-ignore
    ['of a report with another name', '/meetings/a/2026-12-09/two/', 'meetings/a/2026-12-09/two.md', '/meetings/a/2026-12-02/one/', 'meetings/a/2026-12-02/one.md'], // prettier-ignore
    ['of a file', '/meetings/a/2026-12-09/two/appendix-1.pdf', 'meetings/a/2026-12-09/two/appendix-1 Map.pdf', '/meetings/a/2026-12-02/two/appendix-1.pdf', 'meetings/a/2026-12-02/two/appendix-1 Map.pdf'], // prettier-ignore
    ['of a decision', '/decisions/2026/b/', 'decisions/2026/b.md', '/decisions/2026/a/', 'decisions/2026/a.md'], // prettier-ignore
    ['of one that was always there', '/notices/a/', 'notices/a.md', '/notices/a/', undefined],
  ] as const) {
    it(what, () => {
      const asked: string[] = [];
      const reasons = {
        since: () => undefined,
        untilGone: (one: string) => {
          asked.push(one);
          return undefined;
        },
      };
      reasonOfChange(reasons, { address, path }, { day: '2026-12-01' }, from);
      assert.deepEqual(asked, place === undefined ? [] : [place]);
    });
  }
});

describe('the reason of the front matter is none of a change where it was there', () => {
  const reasonSha256 = sha256OfText('A bidder objected.');
  const last: Event[] = [
    [2, 'withheld', { reasonSha256 }],
    [2, 'returned', { reasonSha256 }],
  ];
  for (const event of last) {
    it(`as it was ${event[1]}`, () => {
      const past = pastOf(entriesOf([[1, 'published'], event]));
      assert.equal(newReason(past.get(REPORT), 'A bidder objected.'), undefined);
      assert.equal(newReason(past.get(REPORT), 'A slip.'), 'A slip.');
    });
  }
});

describe('the reason of a deletion', () => {
  const commits = ['quiet', 'quiet', 'A bidder objected.|deletes'];
  const rows = [
    ['is that of its commit', 'changed', 'A bidder objected.'],
    ['is that of its commit where the report was held back', 'held-back', 'A bidder objected.'],
    ['is not given where the report was withheld', 'withheld', undefined],
  ] as const;
  for (const [what, before, reason] of rows) {
    it(what, () => {
      const past = pastOf(
        entriesOf([
          [1, 'published'],
          [2, before],
        ]),
      );
      const paper = past.get(REPORT);
      assert.ok(paper);
      assert.equal(reasonOfDeletion({ reasons: reasonsOf(commits) }, paper), reason);
    });
  }
});

describe('the reason of the deletion of a paper that is one file', () => {
  for (const [kind, address, path, isIt] of [
    ['decision', '/decisions/2026/rope/', 'decisions/2026/rope.md', true],
    ['notice', '/notices/quay/', 'notices/quay.md', true],
    ['minutes', '/meetings/plans/2026-12-09/minutes/', 'meetings/plans/2026-12-09/minutes.md', true], // prettier-ignore
    ['decision', '/decisions/2026/rope/', 'decisions/2026/rope-2.md', false],
    ['decision', '/decisions/2026/rope/', 'decisions/2026/rope/notes.md', false],
    ['notice', '/notices/quay/', 'notices/quayside.md', false],
  ] as const) {
    it(`of a ${kind} is ${isIt ? '' : 'not '}that of ${path}`, () => {
      const entries = entriesOf([[1, 'published', { kind, address }]]);
      const paper = pastOf(entries).get(address);
      assert.ok(paper);
      const reasons = reasonsOf(['quiet', 'It was a draft.|deletes'], path);
      assert.equal(reasonOfDeletion({ reasons }, paper), isIt ? 'It was a draft.' : undefined);
    });
  }
});
