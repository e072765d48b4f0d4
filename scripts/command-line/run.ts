import { inspect } from 'node:util';
import { HelpAsked } from './options.ts';
import { logText } from '../../src/language/visible-text.ts';
import { systemFault } from './system-fault.ts';
import { MisuseError } from '../../src/rules/misuse-error.ts';

/** Where a command writes, and its environment: the process itself, or what takes its place in a test. */
export type Terminal = {
  readonly stdout: Stream;
  readonly stderr: Stream;
  readonly env: NodeJS.ProcessEnv;
};
type Stream = { readonly isTTY?: boolean; readonly write: (text: string) => unknown };

/**
 * A terminal on which nothing that is written can be taken for a command, neither by the terminal nor by the
 * service that keeps its log: {@link logText}.
 */
export type SafeTerminal = Terminal & {
  /** Writes commands to the service, from {@link formatDiagnostics}, which guards them itself. */
  readonly annotate: (commands: string) => void;
};

export type Command = (terminal: SafeTerminal) => Promise<number>;

/** Runs a command and ends the process by its answer, as {@link answerOf} gives it. */
export async function run(command: Command): Promise<void> {
  let isWritten = true;
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', ({ code }: NodeJS.ErrnoException) => {
      // Whoever reads it may have seen enough (`check | head`); a full disk loses what was said.
      if (code === 'EPIPE') return;
      isWritten = false;
      process.exitCode = CANNOT;
    });
  }
  // What fails while nobody waits for it must not reach the officer as a stack of calls.
  process.on('unhandledRejection', (error) => {
    safeTerminal(process).stderr.write(`${describeFailure('The command', error)}\n`);
    process.exit(CANNOT);
  });
  const answer = await answerOf(command, process);
  if (isWritten) process.exitCode = answer;
}

const CANNOT = 2;

/**
 * What a command answers: 0 where all is well, 1 where papers are wrong, 2 where the command was misused or
 * could not do its work, 3 where the site is published without the papers that are wrong.
 */
export async function answerOf(command: Command, outside: Terminal): Promise<number> {
  const terminal = safeTerminal(outside);
  try {
    return await command(terminal);
  } catch (error) {
    if (error instanceof HelpAsked) {
      terminal.stdout.write(`${error.message}\n`);
      return 0;
    }
    terminal.stderr.write(`${describeFailure('The command', error)}\n`);
    return CANNOT;
  }
}

/** Why something failed, for the officer: what they or the machine did, or else what a programmer needs to see. */
export function describeFailure(what: string, error: unknown): string {
  if (error instanceof MisuseError) return error.message;
  const fault = systemFault(error);
  if (fault !== undefined) return `${what} could not do its work. ${fault}`;
  return `${what} failed for a reason that isn’t in your papers:\n${inspect(error)}`;
}

function safeTerminal({ stdout, stderr, env }: Terminal): SafeTerminal {
  const safe = (stream: Stream): Stream => ({
    ...(stream.isTTY !== undefined && { isTTY: stream.isTTY }),
    write: (text) => stream.write(logText(text)),
  });
  return {
    env,
    stdout: safe(stdout),
    stderr: safe(stderr),
    annotate: (commands) => void stdout.write(commands),
  };
}
