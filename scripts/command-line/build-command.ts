import { placesFor } from './officers-terminal.ts';
import { readMoment, readOptions, readToday, readUrl } from './options.ts';
import { buildAndReport } from './report-build.ts';
import type { SafeTerminal } from './run.ts';

/** `npm run build` with these arguments; what comes of it is written to the terminal. Gives the code that it ends with. */
export function buildCommand(args: readonly string[], terminal: SafeTerminal): Promise<number> {
  const known = {
    input: 'the folder of the papers, else content',
    output: 'the folder of the site, else _site',
    today: 'the day the pages are made for, such as 2022-05-11',
    url: 'where the site will be, else the url of council.yaml',
    register:
      'the folder or address of the site before this one, for its register; new where nothing was published yet',
    'published-at':
      'the moment of publishing for the register, such as 2022-05-03T09:00:00Z, else now',
    volume:
      'builds one municipal year alone, such as 2021-22, for the command join; into a folder of its own',
    layouts:
      'the folder of the council’s own layouts, beside the papers: its code runs in the build',
    manifest: 'a file for the list of what the host has to take since the last build, as JSON',
    timings: 'a file for what each part of the build cost, as JSON',
  };
  const { input, output, today, url, register, layouts, volume, manifest, timings, ...more } =
    readOptions(known, args);
  const publishedAt = readMoment(more['published-at'], readToday(today));
  return buildAndReport(
    {
      input: input ?? 'content',
      output: output ?? (volume === undefined ? '_site' : `_parts/${volume}`),
      today: readToday(today),
      ...(url !== undefined && { url: readUrl(url) }),
      ...(register !== undefined && { register }),
      ...(layouts !== undefined && { layouts }),
      ...(publishedAt !== undefined && { publishedAt }),
      ...(volume !== undefined && { volume }),
      cacheDir: '.cache',
      ...placesFor(terminal.env),
    },
    { ...(manifest !== undefined && { manifest }), ...(timings !== undefined && { timings }) },
    terminal,
  );
}
