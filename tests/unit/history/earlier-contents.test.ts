import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { readGitDates } from '../../../src/history/git-dates.ts';
import { commitAll, git } from '../../support/git.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

describe('what a file held before', () => {
  for (const names of ['sha1', 'sha256']) {
    it(`is taken out of git to the byte, and again where what was taken out is damaged (${names})`, async () => {
      const folder = temporaryFolder('earlier');
      await git(folder, ['init', '--quiet', `--object-format=${names}`]);
      const first = Buffer.from([0, 255, 10, 13, 200]);
      writeFileSync(join(folder, 'map.pdf'), first);
      await commitAll(folder, 'Add', '2022-05-01T09:00:00Z');
      writeFileSync(join(folder, 'map.pdf'), 'Another');
      await commitAll(folder, 'Replace', '2022-05-02T09:00:00Z');
      const { history } = await readGitDates(folder, temporaryFolder('earlier-cache'));
      const [earlier] = history?.inFolder('.') ?? [];
      assert.ok(history && earlier);
      const path = await history.extract(earlier.blob, 'pdf');
      assert.ok(readFileSync(path).equals(first));
      for (const damaged of ['', 'Another']) {
        writeFileSync(path, damaged);
        assert.equal(await history.extract(earlier.blob, 'pdf'), path);
        assert.ok(readFileSync(path).equals(first));
      }
    });
  }
});
