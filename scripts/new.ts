import { newCommand } from './command-line/new-command.ts';
import { run } from './command-line/run.ts';

await run((terminal) => newCommand(process.argv.slice(2), terminal));
