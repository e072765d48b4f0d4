import { checkCommand } from './command-line/check-command.ts';
import { run } from './command-line/run.ts';

await run((terminal) => checkCommand(process.argv.slice(2), terminal));
