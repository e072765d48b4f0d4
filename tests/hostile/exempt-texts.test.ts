import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import path from 'node:path';
import { describe } from 'node:test';
import { promisify } from 'node:util';
import { limitedTest } from './limited-test.ts';

const SECRETS = pathToFileURL(path.resolve(import.meta.dirname, '../../src/language/secrets.ts'));
const SHAPES = ['x', 'Ab', 'x1', '1', 'a.', 'A-', 'a@', '12,', '/ab', '12/'];

/** In a process of its own, since one that hangs can't be asked to stop. */
const SCRIPT = `
import { secretsOfText } from ${JSON.stringify(SECRETS.href)};
for (const shape of ${JSON.stringify(SHAPES)}) {
  const line = shape.repeat(100_000 / shape.length);
  const said = 'The quarry would settle for £1,618,033 and not a penny less.';
  const secrets = secretsOfText(line + '\\n\\n' + said, { file: 'a.md', line: 1, column: 1 });
  if (secrets.some(({ text }) => text === said)) console.log(shape);
}`;

describe('an exempt text', () => {
  // Each would take minutes, were it gone through to its end from each of its letters.
  limitedTest('with a line that has no blank is gone through once', async () => {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--import', 'tsx', '--input-type=module', '-e', SCRIPT],
      { timeout: 170_000 },
    );
    assert.deepEqual(stdout.trim().split('\n'), SHAPES);
  });
});
