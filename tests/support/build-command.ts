import path from 'node:path';
import { TODAY } from './fixture/fixture-content.ts';
import { runCommand } from './run-command.ts';
import type { CommandOptions, CommandResult } from './run-command.ts';
import { scriptArguments } from './program.ts';

const PROJECT = path.resolve(import.meta.dirname, '../..');

/** Runs what `npm run <name>` runs, on papers of a test's own; compiled where that was done already. */
export function runScript(
  name: 'build' | 'check' | 'join',
  args: readonly string[],
  options: CommandOptions = {},
): Promise<CommandResult> {
  return runCommand(process.execPath, [...scriptArguments(name), ...args], {
    cwd: PROJECT,
    ...options,
  });
}

export type BuildOptions = CommandOptions & {
  readonly input: string;
  readonly output: string;
  readonly today?: string;
};

/** `npm run build -- --input … --output … --today …`. */
export function runBuild({
  input,
  output,
  today,
  ...options
}: BuildOptions): Promise<CommandResult> {
  const args = ['--input', input, '--output', output, '--today', today ?? TODAY];
  return runScript('build', args, options);
}
