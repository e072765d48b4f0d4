import { placesFor } from './command-line/officers-terminal.ts';
import { readOptions, readToday, readUrl } from './command-line/options.ts';
import { buildAndReport } from './command-line/report-build.ts';
import { run } from './command-line/run.ts';

await run(() => {
  const { input, output, today, url, volume, manifest, timings } = readOptions({
    input: 'the folder of the papers, else content',
    output: 'the folder of the site, else _site',
    today: 'the day the pages are made for, such as 2022-05-11',
    url: 'where the site will be, else the url of council.yaml',
    volume:
      'builds one municipal year alone, such as 2021-22, for the command join; into a folder of its own',
    manifest: 'a file for the list of what the host has to take since the last build, as JSON',
    timings: 'a file for what each part of the build cost, as JSON',
  });
  return buildAndReport(
    {
      input: input ?? 'content',
      output: output ?? (volume === undefined ? '_site' : `_parts/${volume}`),
      today: readToday(today),
      ...(url !== undefined && { url: readUrl(url) }),
      ...(volume !== undefined && { volume }),
      cacheDir: '.cache',
      ...placesFor(process.env),
    },
    { ...(manifest !== undefined && { manifest }), ...(timings !== undefined && { timings }) },
  );
});
