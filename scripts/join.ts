import { joinCommand } from './command-line/join-command.ts';
import { run } from './command-line/run.ts';

await run((terminal) => joinCommand(process.argv.slice(2), terminal));
