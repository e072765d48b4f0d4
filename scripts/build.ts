import { buildCommand } from './command-line/build-command.ts';
import { run } from './command-line/run.ts';

await run((terminal) => buildCommand(process.argv.slice(2), terminal));
