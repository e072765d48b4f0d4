import path from 'node:path';
import type * as BuildCommand from '../../scripts/command-line/build-command.ts';
import type * as Run from '../../scripts/command-line/run.ts';
import { TODAY } from './fixture/fixture-content.ts';
import { runCommand } from './run-command.ts';
import type { CommandOptions, CommandResult } from './run-command.ts';
import { moduleFile, scriptArguments } from './program.ts';

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
  /** Where the register is that it goes on from. */
  readonly register?: string;
};

/** `npm run build -- --input … --output … --today …`. */
export function runBuild({
  input,
  output,
  today = TODAY,
  register,
  ...options
}: BuildOptions): Promise<CommandResult> {
  const args = ['--input', input, '--output', output, '--today', today];
  // The same bytes each time.
  args.push('--published-at', `${today}T09:00:00Z`);
  if (register !== undefined) args.push('--register', register);
  return runScript('build', args, options);
}

/**
 * What {@link runBuild} gives, without a process of its own: from the second build on, a test file has loaded
 * all that a build needs.
 */
export async function buildHere(args: readonly string[]): Promise<CommandResult> {
  const { buildCommand } = (await import(
    moduleFile('scripts/command-line/build-command')
  )) as typeof BuildCommand;
  const { answerOf } = (await import(moduleFile('scripts/command-line/run'))) as typeof Run;
  const stdout: string[] = [];
  const stderr: string[] = [];
  const code = await answerOf((terminal) => buildCommand(args, terminal), {
    stdout: { write: (text) => stdout.push(text) },
    stderr: { write: (text) => stderr.push(text) },
    env: process.env,
  });
  return { code, signal: undefined, stdout: stdout.join(''), stderr: stderr.join('') };
}
