import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';

const folder = path.resolve(import.meta.dirname, '../../../.github/workflows');

/** An action of another repository at a commit, with the version that people read. */
const PINNED = /^[\w.-]+(?:\/[\w.-]+)+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;

const used = readdirSync(folder).flatMap((name) =>
  readFileSync(path.join(folder, name), 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      const [, action] = /\buses:\s*(.*?)\s*$/.exec(line) ?? [];
      return action === undefined ? [] : [{ place: `${name}:${index + 1}`, action }];
    }),
);

// Whoever owns an action can move its tags to other code, which would run with the council's rights.
test('every action of the workflows is pinned to a commit, with its version beside it', () => {
  assert.ok(used.length > 0);
  assert.deepEqual(
    used.filter(({ action }) => !action.startsWith('./') && !PINNED.test(action)),
    [],
  );
});

test('an action is at the same commit in all workflows', () => {
  const commits = new Map<string, Set<string>>();
  for (const { action } of used) {
    const [repository = ''] = /^[^/@]+\/[^/@]+/.exec(action) ?? [];
    const at = action.slice(action.indexOf('@'));
    commits.set(repository, (commits.get(repository) ?? new Set()).add(at));
  }
  assert.deepEqual(
    [...commits].filter(([, at]) => at.size > 1).map(([repository]) => repository),
    [],
  );
});
