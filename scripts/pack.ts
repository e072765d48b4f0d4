import { packCommand } from './command-line/pack-command.ts';
import { run } from './command-line/run.ts';

await run((terminal) => packCommand(process.argv.slice(2), terminal));
