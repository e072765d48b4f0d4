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

const NEAR = pathToFileURL(path.resolve(import.meta.dirname, '../../src/proof/near/'));
const REPEATED = [
  'gravel ',
  'Gravel gravel gravel gravel gravel gravel gravel gravel. ',
  'gravel sand ',
  '£1,483,927 ',
  'Barnaby Thwaitemoor and ',
  '| gravel pit | £1,234 | 41.25 |\n',
];

/** In an open text that is the same, each is found in the sentence after it too. */
const REPEATED_SCRIPT = `
import { secretsOfText } from ${JSON.stringify(SECRETS.href)};
import { createNearFinder } from '${NEAR.href}/find-near.ts';
import { phrasesOf } from '${NEAR.href}/phrases.ts';
for (const words of ${JSON.stringify(REPEATED)}) {
  const said = 'The surveyor warned that the retaining wall behind the library would collapse.';
  const text = words.repeat(60_000 / words.length) + '\\n\\n' + said;
  const secrets = secretsOfText(text, { file: 'a.md', line: 1, column: 1 });
  const finds = createNearFinder(phrasesOf([{ id: 'a', secrets }], new Set())).find(text);
  const phrases = phrasesOf([{ id: 'a', secrets }], new Set());
  const last = phrases.find((phrase) => phrase.text === said);
  if (finds.some(({ index, how }) => index === last?.index && how === 'words')) console.log(words.trim());
}`;

describe('an exempt text', () => {
  // The search would take minutes, were each place of a word compared with each other one.
  limitedTest('of a few words again and again is looked for by bounded work', async () => {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--import', 'tsx', '--input-type=module', '-e', REPEATED_SCRIPT],
      { timeout: 170_000 },
    );
    assert.deepEqual(
      stdout.trim().split('\n'),
      REPEATED.map((words) => words.trim()),
    );
  });

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
