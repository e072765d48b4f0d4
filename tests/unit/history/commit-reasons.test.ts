import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { commitReasons } from '../../../src/history/commit-reasons.ts';
import { readGitDates, type GitDates } from '../../../src/history/git-dates.ts';
import { beginRepository, commitAll, git } from '../../support/git.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** [what, the message of the commit, the reason that it gives]. */
const MESSAGES: readonly (readonly [what: string, message: string, reason: string | undefined])[] =
  [
    ['a trailer', 'Correct the sum\n\nReason: A figure was wrong.', 'A figure was wrong.'],
    ['small letters', 'Correct\n\nreason: A slip.', 'A slip.'],
    [
      'a line that goes on',
      'Correct\n\nReason: A figure\n  of page 2 was wrong.',
      'A figure of page 2 was wrong.',
    ],
    [
      'other trailers beside it',
      'Correct\n\nReason: A slip.\nSigned-off-by: A <a@b.example>',
      'A slip.',
    ],
    [
      'two of them',
      'Correct\n\nReason: A slip.\nReason: A page was missing.',
      'A slip. A page was missing.',
    ],
    ['letters of other languages', 'Correct\n\nReason: Café’s “naïve” sum', 'Café’s “naïve” sum'],
    ['words that turn round', 'Correct\n\nReason: A \u202Eslip\u202C.\u0007', 'A slip.'],
    ['no trailer', 'Correct the sum that Ann mistyped', undefined],
    ['a title alone', 'Reason: Ann mistyped it', undefined],
    [
      'words in the middle of a message',
      'Correct\n\nReason: Ann mistyped.\n\nSee the note of Tuesday.',
      undefined,
    ],
    ['an empty one', 'Correct\n\nReason:', undefined],
    ['a longer word', 'Correct\n\nReason-for-us: Ann mistyped.', undefined],
    ['a whole story', `Correct\n\nReason: ${'words '.repeat(300)}`, undefined],
  ];

const PATH = 'plans/bridge.md';

function write(folder: string, text: string, path = PATH): void {
  const file = join(folder, 'content', path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

async function repository(): Promise<string> {
  const folder = temporaryFolder('reasons');
  await beginRepository(folder);
  write(folder, 'One\n');
  await commitAll(folder, 'Add\n\nReason: It is new.', '2026-12-01T09:00:00Z');
  return folder;
}

const takeOff = (folder: string): void => rmSync(join(folder, 'content', PATH));
const branchOf = async (folder: string): Promise<string> =>
  (await git(folder, ['branch', '--show-current'])).trim();
const headOf = async (folder: string): Promise<string> =>
  (await git(folder, ['rev-parse', 'HEAD'])).trim();
const datesOf = (folder: string, cacheDir?: string): Promise<GitDates> =>
  readGitDates(join(folder, 'content'), cacheDir);
const DAY = '2026-12-01';

describe('the reason that a commit gives', () => {
  for (const [what, message, reason] of MESSAGES) {
    it(`is that of its last lines: ${what}`, async () => {
      const [folder, cacheDir] = [await repository(), temporaryFolder('reasons-cache')];
      const commit = await headOf(folder);
      await datesOf(folder, cacheDir);
      write(folder, 'Two\n');
      await commitAll(folder, message, '2026-12-02T09:00:00Z');
      // Read whole, read on from what is kept, and kept.
      for (const cache of [undefined, cacheDir, cacheDir]) {
        const { reasons } = await datesOf(folder, cache);
        assert.equal(reasons?.since(PATH, { day: DAY, commit }), reason);
        assert.equal(reasons?.since(PATH, { day: DAY }), reason);
      }
    });
  }

  it('counts for the papers that the commit changed, since they were published', async () => {
    const folder = await repository();
    write(folder, 'One\n', 'plans/trees.md');
    await commitAll(folder, 'Add', '2026-12-01T10:00:00Z');
    const first = await headOf(folder);
    write(folder, 'Two\n');
    await commitAll(folder, 'Correct\n\nReason: A slip', '2026-12-02T09:00:00Z');
    const second = await headOf(folder);
    write(folder, 'Three\n');
    await commitAll(folder, 'Correct again', '2026-12-02T10:00:00Z');
    write(folder, 'Four\n');
    await commitAll(folder, 'Again\n\nReason: A sum.', '2026-12-03T10:00:00Z');
    const { reasons } = await datesOf(folder);
    const since = (commit?: string, path = PATH) => reasons?.since(path, { day: DAY, commit });
    assert.equal(since(first), 'A slip. A sum.');
    assert.equal(since(second), 'A sum.');
    assert.equal(since(await headOf(folder)), undefined);
    assert.equal(since(first, 'plans/trees.md'), undefined);
    // Of a commit that isn't here nobody knows what came after it, but for days.
    assert.equal(since('0'.repeat(40)), 'A sum.');
    assert.equal(reasons?.since(PATH, { day: '2026-12-03' }), undefined);
    write(folder, 'Five\n');
    assert.equal((await datesOf(folder)).reasons?.since(PATH, { day: DAY }), undefined);
  });

  it('is of what was deleted where that commit gives it', async () => {
    const folder = await repository();
    const commit = await headOf(folder);
    write(folder, 'Two\n');
    await commitAll(folder, 'Correct\n\nReason: A slip.', '2026-12-02T09:00:00Z');
    const why = async () =>
      (await datesOf(folder)).reasons?.ofDeletion((path) => path === PATH, { day: DAY, commit });
    assert.equal(await why(), undefined);
    rmSync(join(folder, 'content', PATH));
    await commitAll(folder, 'Take off', '2026-12-03T09:00:00Z');
    assert.equal(await why(), undefined);
    write(folder, 'Two\n');
    await commitAll(folder, 'Put back', '2026-12-03T10:00:00Z');
    rmSync(join(folder, 'content', PATH));
    await commitAll(folder, 'Take off\n\nReason: It comes in May.', '2026-12-03T11:00:00Z');
    assert.equal(await why(), 'It comes in May.');
  });

  /** [what, the message of each commit of a branch and what it does, the message of the merge, why the paper is gone]. */
  const MERGES: readonly (readonly [
    what: string,
    commits: readonly (readonly [message: string, act: (folder: string) => void])[],
    merge: string,
    why: string | undefined,
  ])[] = [
    ['of the branch', [['Off\n\nReason: It comes in May.', takeOff]], 'Merge', 'It comes in May.'],
    [
      'of the merge, where it gives one too',
      [['Off\n\nReason: It comes in May.', takeOff]],
      'Merge\n\nReason: It was withdrawn.',
      'It was withdrawn.',
    ],
    [
      'of the commit of the branch that deleted it alone',
      [
        ['Correct\n\nReason: A slip.', (folder) => write(folder, 'Two\n')],
        ['Off', takeOff],
      ],
      'Merge',
      undefined,
    ],
    [
      'but not of a commit that changed what the merge left as it was',
      [
        [
          'Off\n\nReason: The bidder objected.',
          (folder) => {
            takeOff(folder);
            write(folder, 'Other\n', 'plans/trees.md');
          },
        ],
        ['Back', (folder) => rmSync(join(folder, 'content', 'plans/trees.md'))],
      ],
      'Merge',
      undefined,
    ],
    ['nowhere', [['Off', takeOff]], 'Merge', undefined],
  ];
  for (const [what, commits, message, why] of MERGES) {
    it(`is taken from a branch that was merged: ${what}`, async () => {
      const folder = await repository();
      write(folder, 'It stays\n', 'plans/stays.md');
      await commitAll(folder, 'Add', '2026-12-01T10:00:00Z');
      const [branch, commit] = [await branchOf(folder), await headOf(folder)];
      await git(folder, ['checkout', '--quiet', '-b', 'side']);
      for (const [words, act] of commits) {
        act(folder);
        await commitAll(folder, words, '2026-12-02T09:00:00Z');
      }
      await git(folder, ['checkout', '--quiet', branch]);
      await git(folder, ['merge', '--quiet', '--no-ff', '-m', message, 'side'], '2026-12-03T09:00:00Z'); // prettier-ignore
      const cacheDir = temporaryFolder('reasons-cache');
      for (const cache of [undefined, cacheDir, cacheDir]) {
        const { reasons } = await datesOf(folder, cache);
        assert.equal(
          reasons?.ofDeletion((path) => path === PATH, { day: DAY, commit }),
          why,
        );
        assert.equal(reasons?.untilGone(PATH, { day: DAY, commit }), why);
      }
    });
  }

  it('is taken from all commits of a branch that changed a paper, the oldest first', async () => {
    const folder = await repository();
    const [branch, commit] = [await branchOf(folder), await headOf(folder)];
    await git(folder, ['checkout', '--quiet', '-b', 'side']);
    for (const [text, reason] of [
      ['Two\n', 'A slip'],
      ['Three\n', 'A sum.'],
    ] as const) {
      // prettier-ignore
      write(folder, text);
      await commitAll(folder, `Correct\n\nReason: ${reason}`, '2026-12-02T09:00:00Z');
    }
    await git(folder, ['checkout', '--quiet', branch]);
    await git(folder, ['merge', '--quiet', '--no-ff', '-m', 'Merge', 'side']);
    const { reasons } = await datesOf(folder);
    assert.equal(reasons?.since(PATH, { day: DAY, commit }), 'A slip. A sum.');
    const closed = reasons?.ofOpenPapers((path) => path !== PATH);
    assert.equal(closed?.since(PATH, { day: DAY, commit }), undefined);
  });

  it('is of what was deleted at the place to which it had gone, where it had', async () => {
    const folder = await repository();
    const commit = await headOf(folder);
    const moved = 'plans/later/bridge.md';
    takeOff(folder);
    write(folder, 'One\n', moved);
    await commitAll(folder, 'Move\n\nReason: The hall is closed.', '2026-12-02T09:00:00Z');
    const why = async (at?: string) =>
      (await datesOf(folder)).reasons?.ofDeletion((path) => path === PATH, { day: DAY, commit }, at === undefined ? undefined : (path) => path === at); // prettier-ignore
    rmSync(join(folder, 'content', moved));
    await commitAll(folder, 'Off', '2026-12-03T09:00:00Z');
    assert.equal(await why(moved), undefined);
    write(folder, 'One\n', moved);
    await commitAll(folder, 'Back', '2026-12-03T10:00:00Z');
    rmSync(join(folder, 'content', moved));
    await commitAll(folder, 'Off\n\nReason: It comes in May.', '2026-12-03T11:00:00Z');
    assert.equal(await why(moved), 'It comes in May.');
    assert.equal(await why('plans/other.md'), 'The hall is closed.');
  });

  /** [what, what each commit after the first changes ("path blob", without a blob where it deletes), whether the last one's reason is taken]. */
  const MOVES: readonly (readonly [
    what: string,
    commits: readonly (readonly string[])[],
    isTaken: boolean,
  ])[] = [
    ['was open before it moved, and says the same', [['open', 'moved a'], ['moved']], true],
    [
      'moved twice, and says the same',
      [['open', 'moved a'], ['moved', 'again a'], ['again']],
      true,
    ],
    ['moved and was changed in one commit', [['open', 'moved b'], ['moved']], false],
    ['was changed after it moved', [['open', 'moved a'], ['moved b'], ['moved']], false],
    ['was not open before it moved', [['closed', 'moved c'], ['moved']], false],
    ['has the words of an open paper that stayed', [['copy a'], ['copy']], false],
    [
      'went together with one that was never open',
      [
        ['open', 'moved a'],
        ['moved', 'closed'],
      ],
      false,
    ],
  ];
  for (const [what, commits, isTaken] of MOVES) {
    it(`is taken of a paper that is deleted at another place, or not: it ${what}`, () => {
      const all = [['open a', 'closed c'], ...commits];
      const reasons = commitReasons({
        changed: new Set<string>(),
        changes: all.flatMap((changes, commit) =>
          changes.map((change) => {
            const [path = '', blob] = change.split(' ');
            const isLast = commit === all.length - 1;
            return {
              ...{ path, commit, date: `2026-12-0${commit + 1}`, boundary: false },
              ...(blob !== undefined && { blob }),
              ...(isLast && { reason: 'It was withdrawn.' }),
            };
          }),
        ),
      }).ofOpenPapers((path) => path === 'open');
      const path = commits.at(-1)?.[0] ?? '';
      const why = reasons.untilGone(path, { day: DAY });
      assert.equal(why, isTaken ? 'It was withdrawn.' : undefined);
    });
  }

  it('is none where a shortened history begins: nobody knows what that commit changed', () => {
    const change = { path: PATH, blob: 'a', commit: 0, date: '2026-12-02', reason: 'A slip' };
    for (const boundary of [true, false]) {
      const reasons = commitReasons({
        changed: new Set<string>(),
        changes: [{ ...change, boundary }],
      });
      assert.equal(reasons.since(PATH, { day: DAY }), boundary ? undefined : 'A slip');
    }
  });
});
