import { checkCommand } from '../../scripts/command-line/check-command.ts';
import { answerOf } from '../../scripts/command-line/run.ts';
import type { CommandResult } from './run-command.ts';

/** What `npm run check -- …` answers and says where nobody watches, without a process of its own. */
export async function runCheck(...args: string[]): Promise<CommandResult> {
  const stdout: string[] = [];
  const stderr: string[] = [];
  const code = await answerOf((terminal) => checkCommand(args, terminal), {
    stdout: { write: (text) => stdout.push(text) },
    stderr: { write: (text) => stderr.push(text) },
    env: process.env,
  });
  return { code, signal: undefined, stdout: stdout.join(''), stderr: stderr.join('') };
}
