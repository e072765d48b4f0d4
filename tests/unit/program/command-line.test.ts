import assert from 'node:assert/strict';
import { it } from 'node:test';
import { commandLine } from '../../../src/program/program.ts';

/** How messages write a command in the repository; tests/site/package.test.ts has those of the package. */
const COMMANDS: Readonly<Record<string, readonly [string, ...string[]]>> = {
  'npm run check': ['check'],
  'npm run check -- --fix': ['check', '--fix'],
  'npm run build -- --input content/2022': ['build', '--input', 'content/2022'],
  "npm run build -- --input 'Papers #1'": ['build', '--input', 'Papers #1'],
  "npm run build -- --input '50%'": ['build', '--input', '50%'],
  'npm run build -- --input Cabinet-é': ['build', '--input', 'Cabinet-é'],
  "npm run build -- --input 'it'\\''s $HOME'": ['build', '--input', "it's $HOME"],
  "npm run build -- --input ''": ['build', '--input', ''],
};

for (const [written, [command, ...args]] of Object.entries(COMMANDS)) {
  it(`a command is written as a shell reads it: ${written}`, () => {
    assert.equal(commandLine(command, ...args), written);
  });
}
