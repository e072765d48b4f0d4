import { commandLine } from '../../src/program/program.ts';
import { MisuseError } from '../../src/rules/misuse-error.ts';
import { placesFor } from './officers-terminal.ts';
import { readMoment, readOptions, readToday, readUrl } from './options.ts';
import { buildAndReport } from './report-build.ts';
import type { SafeTerminal } from './run.ts';

/** `npm run join` with these arguments; what comes of it is written to the terminal. Gives the code that it ends with. */
export function joinCommand(args: readonly string[], terminal: SafeTerminal): Promise<number> {
  const parts: string[] = [];
  const { input, output, today, url, register, layouts, manifest, timings, ...more } = readOptions(
    {
      input: 'the folder of the papers that the parts were made of, else content',
      output: 'the folder of the site, else _site',
      today: 'the day the pages are made for, the same as for the parts',
      url: 'where the site will be, the same as for the parts',
      register:
        'the folder or address of the site before this one, for its register; new where nothing was published yet',
      'published-at':
        'the moment of publishing for the register, such as 2022-05-03T09:00:00Z, else now',
      layouts:
        'the folder of the council’s own layouts, beside the papers: its code runs in the build',
      manifest: 'a file for the list of what the host has to take since the last build, as JSON',
      timings: 'a file for what each part of the build cost, as JSON',
    },
    args,
    {},
    (name) => parts.push(name),
  );
  if (parts.length === 0) {
    throw new MisuseError(
      `Name the folders of the parts, such as: ${commandLine('join', '_parts/2020-21', '_parts/2021-22')}`,
    );
  }
  const publishedAt = readMoment(more['published-at'], readToday(today));
  return buildAndReport(
    {
      input: input ?? 'content',
      output: output ?? '_site',
      today: readToday(today),
      ...(url !== undefined && { url: readUrl(url) }),
      ...(register !== undefined && { register }),
      ...(layouts !== undefined && { layouts }),
      ...(publishedAt !== undefined && { publishedAt }),
      parts,
      cacheDir: '.cache',
      ...placesFor(terminal.env),
    },
    { ...(manifest !== undefined && { manifest }), ...(timings !== undefined && { timings }) },
    terminal,
  );
}
