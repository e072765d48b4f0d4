import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isOfficersTerminal, placesFor } from '../../../scripts/command-line/officers-terminal.ts';

const TERMINAL = { isTTY: true };

describe('the officer’s own terminal', () => {
  it('is a terminal that no service logs', () => {
    assert.equal(isOfficersTerminal(TERMINAL, {}), true);
    assert.equal(isOfficersTerminal(TERMINAL, { CI: 'false' }), true);
  });

  it('is not a file or a pipe', () => {
    assert.equal(isOfficersTerminal({}, {}), false);
  });

  for (const name of ['CI', 'GITHUB_ACTIONS', 'GITLAB_CI', 'TF_BUILD']) {
    it(`isn’t where ${name} is set, and no pictures are kept there`, () => {
      assert.equal(isOfficersTerminal(TERMINAL, { [name]: 'true' }), false);
      assert.deepEqual(placesFor({ [name]: 'true' }), {});
    });
  }

  it('has pictures beside the cache', () => {
    assert.deepEqual(placesFor({}), { placesDir: '.cache/hidden' });
  });
});
