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
