import { run } from './command-line/run.ts';
import { DEMO_TODAY } from './demo/fictional-council.ts';
import { DEMO_HELP, readDemoOptions } from './demo/options.ts';
import { writeDemo } from './demo/write-demo.ts';
import { commandLine } from '../src/program/program.ts';

await run(async ({ stdout }) => {
  const options = readDemoOptions(process.argv.slice(2));
  if (options === 'help') {
    stdout.write(DEMO_HELP);
    return 0;
  }
  const { output } = options;
  const written = await writeDemo(options);
  stdout.write(
    `Wrote ${output}: ${written.reports} reports of ${written.meetings} meetings, ` +
      `${written.appendices} appendices, ${written.toFollow} to follow; ` +
      `${written.withheld} reports have something withheld.\n`,
  );
  stdout.write(
    `To build it for the day on which it is set: ${commandLine('build', '--input', output, '--output', 'DIR', '--today', DEMO_TODAY)}\n`,
  );
  return 0;
});
