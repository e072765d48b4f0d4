import { inspect } from 'node:util';
import { HelpAsked } from './options.ts';
import { MisuseError } from '../../src/rules/misuse-error.ts';

/** Where a command writes, and its environment: the process itself, or what takes its place in a test. */
export type Terminal = {
  readonly stdout: Stream;
  readonly stderr: Stream;
  readonly env: NodeJS.ProcessEnv;
};
type Stream = { readonly isTTY?: boolean; readonly write: (text: string) => unknown };

export type Command = (terminal: Terminal) => Promise<number>;

/** Runs a command and ends the process by its answer, as {@link answerOf} gives it. */
export async function run(command: Command): Promise<void> {
  process.exitCode = await answerOf(command, process);
}

/**
 * What a command answers: 0 where all is well, 1 where papers are wrong, 2 where the command was misused or
 * could not do its work, 3 where the site is published without the papers that are wrong.
 */
export async function answerOf(command: Command, terminal: Terminal): Promise<number> {
  try {
    return await command(terminal);
  } catch (error) {
    if (error instanceof HelpAsked) {
      terminal.stdout.write(`${error.message}\n`);
      return 0;
    }
    const said =
      error instanceof MisuseError
        ? error.message
        : `The command failed for a reason that isn’t in your papers:\n${inspect(error)}`;
    terminal.stderr.write(`${said}\n`);
    return 2;
  }
}
