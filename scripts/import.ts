import { importCommand } from './command-line/import-command.ts';
import { run } from './command-line/run.ts';

await run((terminal) => importCommand(process.argv.slice(2), terminal));
