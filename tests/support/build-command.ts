import path from 'node:path';
import type * as Run from '../../scripts/command-line/run.ts';
import type { SafeTerminal } from '../../scripts/command-line/run.ts';
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

/** What {@link runBuild} gives, without a process of its own. */
export function buildHere(args: readonly string[]): Promise<CommandResult> {
  return runHere('build', args);
}

type Command = (args: readonly string[], terminal: SafeTerminal) => Promise<number>;

/**
 * What a command answers and says where nobody watches, without a process of its own: from the second on, a test file
 * has loaded all that it needs.
 * @param folder where it runs, and keeps what it keeps between builds; else the folder of the tests.
 */
export async function runHere(
  name: 'appendix' | 'build' | 'check' | 'import' | 'join' | 'new' | 'pack',
  args: readonly string[],
  folder = process.cwd(),
): Promise<CommandResult> {
  const commands = (await import(moduleFile(`scripts/command-line/${name}-command`))) as Readonly<
    Record<string, Command>
  >;
  const { answerOf } = (await import(moduleFile('scripts/command-line/run'))) as typeof Run;
  const command = commands[`${name}Command`];
  if (command === undefined) throw new Error(`There is no command ${name}.`);
  const stdout: string[] = [];
  const stderr: string[] = [];
  const before = process.cwd();
  process.chdir(folder);
  try {
    const code = await answerOf((terminal) => command(args, terminal), {
      stdout: { write: (text) => stdout.push(text) },
      stderr: { write: (text) => stderr.push(text) },
      env: process.env,
    });
    return { code, signal: undefined, stdout: stdout.join(''), stderr: stderr.join('') };
  } finally {
    process.chdir(before);
  }
}
