import { appendixCommand } from './command-line/appendix-command.ts';
import { run } from './command-line/run.ts';

await run((terminal) => appendixCommand(process.argv.slice(2), terminal));
