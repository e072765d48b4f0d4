import { HelpAsked } from './options.ts';
import { MisuseError } from '../../src/rules/misuse-error.ts';

/**
 * Runs a command and ends the process by its answer: 0 where all is well, 1 where papers are wrong, 2
 * where the command was misused or could not do its work.
 */
export async function run(command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    if (error instanceof HelpAsked) {
      console.log(error.message);
      return;
    }
    if (error instanceof MisuseError) console.error(error.message);
    else {
      console.error('The command failed for a reason that isn’t in your papers:');
      console.error(error);
    }
    process.exitCode = 2;
  }
}
