import { writeFileSync } from 'node:fs';
import { buildSite } from '../src/build/build-site.ts';
import { describeBuild, notesOfBuild } from '../src/build/describe-build.ts';
import { countDiagnostics, formatDiagnostics } from '../src/check/diagnostic-formats.ts';
import { isOfficersTerminal, placesFor } from './command-line/officers-terminal.ts';
import { readOptions, readToday } from './command-line/options.ts';
import { run } from './command-line/run.ts';

await run(async () => {
  const options = readOptions({
    input: 'the folder of the papers, else content',
    output: 'the folder of the site, else _site',
    today: 'the day the pages are made for, such as 2022-05-11',
    url: 'where the site will be, else the url of council.yaml',
    manifest: 'a file for the list of what the host has to take since the last build, as JSON',
    timings: 'a file for what each part of the build cost, as JSON',
  });
  const started = performance.now();
  const output = options.output ?? '_site';
  const { published, diagnostics, proof, site, timings } = await buildSite({
    input: options.input ?? 'content',
    output,
    today: readToday(options.today),
    ...(options.url !== undefined && { url: withSlash(options.url) }),
    cacheDir: '.cache',
    ...placesFor(process.env),
  });
  if (options.timings !== undefined) {
    writeFileSync(options.timings, `${JSON.stringify(timings, null, 2)}\n`);
  }
  const privately = isOfficersTerminal(process.stderr, process.env);
  process.stderr.write(formatDiagnostics(diagnostics, 'text', { privately }));
  if (proof !== undefined) console.log(proof);
  if (!published || !site) {
    console.error(`${countDiagnostics(diagnostics)} Nothing was published: the site is as it was.`);
    return 1;
  }
  if (diagnostics.length > 0) console.error(countDiagnostics(diagnostics));
  if (options.manifest !== undefined) writeFileSync(options.manifest, site.manifest);
  for (const note of notesOfBuild(site)) console.log(note);
  console.log(describeBuild(site));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`The site is in ${output}. That took ${seconds} s.`);
  return 0;
});

function withSlash(url: string): string {
  return url.endsWith('/') ? url : `${url}/`;
}
