import { resolve } from 'node:path';
import { watch } from 'chokidar';
import { buildSite } from '../src/build/build-site.ts';
import { countDiagnostics, formatDiagnostics } from '../src/check/diagnostic-formats.ts';
import { MisuseError } from '../src/rules/misuse-error.ts';
import { readOptions, readToday } from './command-line/options.ts';
import { run } from './command-line/run.ts';
import { startPreview, type PreviewState } from './preview/server.ts';

/** Not _site: what is tried out must not take the place of what is published. */
const FOLDER = '.cache/preview';
const PORT = 8080;

await run(async () => {
  const options = readOptions({
    input: 'the folder of the papers, else content',
    today: 'the day the pages are made for, such as 2022-05-11',
    port: `the port, else ${PORT} or the next free one`,
  });
  const input = options.input ?? 'content';
  const port = Number(options.port ?? PORT);
  if (!Number.isInteger(port) || port < 1 || port > 65_485) {
    throw new MisuseError(`--port ${options.port} is not a port. Write a number such as ${PORT}.`);
  }
  let state: PreviewState = { version: 0, diagnostics: [] };
  const build = async (): Promise<PreviewState> => {
    const started = performance.now();
    const { published, diagnostics, site } = await buildSite({
      input,
      output: FOLDER,
      today: readToday(options.today),
      cacheDir: '.cache',
    });
    process.stderr.write(formatDiagnostics(diagnostics, 'text'));
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    if (published)
      console.log(
        `${site?.pages.all ?? 0} pages made in ${seconds} s. ${countDiagnostics(diagnostics)}`,
      );
    else console.error(`${countDiagnostics(diagnostics)} The preview stays as it was.`);
    return { version: state.version + (published ? 1 : 0), diagnostics };
  };
  const attempt = async (): Promise<void> => {
    try {
      state = await build();
    } catch (error) {
      if (error instanceof MisuseError) throw error;
      console.error(error);
      state = { ...state, failure: error instanceof Error ? error.message : String(error) };
    }
  };

  await attempt();
  const preview = await startPreview(resolve(FOLDER), port);
  preview.tell(state);
  console.log(
    `The papers are at ${preview.url} (Ctrl+C ends it). Changes in ${input} show by themselves.`,
  );

  await new Promise<void>((done) => {
    let building = Promise.resolve();
    let waiting: NodeJS.Timeout | undefined;
    const rebuild = (): void => {
      clearTimeout(waiting);
      waiting = setTimeout(() => {
        building = building.then(attempt).then(() => preview.tell(state));
      }, 100);
    };
    // A large PDF arrives over seconds; half of it would be reported as broken.
    const watcher = watch(input, {
      ignoreInitial: true,
      awaitWriteFinish: { stabilityThreshold: 250, pollInterval: 50 },
    });
    watcher.on('all', rebuild);
    const stop = (): void => {
      clearTimeout(waiting);
      void Promise.allSettled([watcher.close(), preview.close(), building]).then(() => done());
    };
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
  });
  return 0;
});
