import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { runCommand } from '../../support/run-command.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const PROJECT = path.resolve(import.meta.dirname, '../../..');
const PAPERS = path.join(PROJECT, 'tests/fixtures/second-council');
/** Patterns of Node's own and of the few lines that run before a command, each of which V8 says to compile again. */
const BEFORE_THE_COMMAND = 20;

test('a command of package.json compiles no pattern twice', async () => {
  const folder = temporaryFolder('patterns');
  const { scripts } = JSON.parse(readFileSync(path.join(PROJECT, 'package.json'), 'utf8')) as {
    readonly scripts: Readonly<Record<string, string>>;
  };
  const [node, ...check] = (scripts['check'] ?? '').split(' ');
  assert.equal(node, 'node');
  const args = check.map((one) => (one.endsWith('.js') ? path.join(PROJECT, one) : one));
  const { stdout, stderr } = await runCommand(
    process.execPath,
    ['--trace-regexp-tier-up', ...args, '--input', PAPERS, '--today', '2026-11-18'],
    { cwd: folder },
  );
  assert.match(stdout + stderr, /\d+ (?:error|warning|note)|No errors/);
  const again = (stdout + stderr).match(/needs tier-up compilation/g) ?? [];
  assert.ok(again.length < BEFORE_THE_COMMAND, `${again.length} patterns`);
});
