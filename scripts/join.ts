import { commandLine } from '../src/program/program.ts';
import { MisuseError } from '../src/rules/misuse-error.ts';
import { placesFor } from './command-line/officers-terminal.ts';
import { readOptions, readToday, readUrl } from './command-line/options.ts';
import { buildAndReport } from './command-line/report-build.ts';
import { run } from './command-line/run.ts';

await run((terminal) => {
  const parts: string[] = [];
  const { input, output, today, url, manifest, timings } = readOptions(
    {
      input: 'the folder of the papers that the parts were made of, else content',
      output: 'the folder of the site, else _site',
      today: 'the day the pages are made for, the same as for the parts',
      url: 'where the site will be, the same as for the parts',
      manifest: 'a file for the list of what the host has to take since the last build, as JSON',
      timings: 'a file for what each part of the build cost, as JSON',
    },
    undefined,
    {},
    (name) => parts.push(name),
  );
  if (parts.length === 0) {
    throw new MisuseError(
      `Name the folders of the parts, such as: ${commandLine('join', '_parts/2020-21', '_parts/2021-22')}`,
    );
  }
  return buildAndReport(
    {
      input: input ?? 'content',
      output: output ?? '_site',
      today: readToday(today),
      ...(url !== undefined && { url: readUrl(url) }),
      parts,
      cacheDir: '.cache',
      ...placesFor(terminal.env),
    },
    { ...(manifest !== undefined && { manifest }), ...(timings !== undefined && { timings }) },
    terminal,
  );
});
