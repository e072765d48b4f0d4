#!/usr/bin/env node
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { join } from 'node:path';

/**
 * `npx moothall COMMAND`, where the package is installed: runs `moothall` in a process of its own, since Node takes the flag
 * for patterns only when it starts (CONTRIBUTING.md says what it is for). A `#!` line with the flag would do on some systems
 * alone: the `env` of small container images has no -S.
 */
const FLAGS = ['--no-regexp-tier-up'];

const child = spawn(
  process.execPath,
  [
    ...FLAGS,
    ...process.execArgv,
    join(import.meta.dirname, 'moothall.js'),
    ...process.argv.slice(2),
  ],
  { stdio: 'inherit' },
);
// A terminal gives Ctrl+C to both; a service or an editor may give it to this process alone.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => child.kill(signal));
}
child.on('error', (error) => {
  console.error(`Node could not be started: ${error.message}`);
  process.exitCode = 1;
});
child.on('exit', (code, signal) => {
  // As a shell says it of what a signal ended.
  process.exitCode = code ?? 128 + (signal === null ? 0 : constants.signals[signal]);
});
