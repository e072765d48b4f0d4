import { outputFolder } from '../src/build/output-folder.ts';
import { shownFrom } from '../src/build/shown-site.ts';
import { placesOfHistory } from '../src/history/repository-places.ts';
import { SCRIPTS } from '../src/outputs/site/assets/search-scripts.ts';
import { digestOfLayouts } from '../src/outputs/site/own-layouts.ts';
import { STYLES } from '../src/outputs/site/assets/stylesheet.ts';
import { MisuseError } from '../src/rules/misuse-error.ts';
import { readOptions, readToday } from './command-line/options.ts';
import { describeFailure, run } from './command-line/run.ts';
import { KeepBuilding } from './preview/keep-building.ts';
import {
  describeDiagnostics,
  describeEnd,
  describePages,
  describeShown,
} from './preview/report.ts';
import { onceNpmIsGone } from './preview/npm-above.ts';
import { startPreview } from './preview/server.ts';
import { watchChanges } from './preview/watch-changes.ts';

/** Not _site: what is tried out must not take the place of what is published. */
const FOLDER = '.cache/preview';
const PORT = 8080;

/** A build that is in the middle of something is not waited for any longer when all is to end. */
const PATIENCE_MS = 2000;
/** Within this, signals are of one press of Ctrl+C. */
const ONE_PRESS_MS = 1000;

await run(async ({ stdout, stderr }) => {
  const say = (sentence: string) => stdout.write(`${sentence}\n`);
  const warn = (sentence: string) => stderr.write(`${sentence}\n`);
  const options = readOptions({
    input: 'the folder of the papers, else content',
    today: 'the day the pages are made for, such as 2022-05-11',
    layouts:
      'the folder of the council’s own layouts, beside the papers: its code runs in the build',
    port: `the port, else ${PORT} or the next free one`,
  });
  const input = options.input ?? 'content';
  const port = Number(options.port ?? PORT);
  if (!Number.isInteger(port) || port < 1 || port > 65_485) {
    throw new MisuseError(`--port ${options.port} is not a port. Write a number such as ${PORT}.`);
  }
  readToday(options.today);
  const { layouts } = options;
  digestOfLayouts(layouts, input);
  outputFolder(input, FOLDER);

  const preview = await startPreview(port);
  // Beside another preview of the same papers, each has a site of its own.
  const output = outputFolder(input, preview.port === port ? FOLDER : `${FOLDER}-${preview.port}`);
  preview.show({ fresh: [], others: [], step: 'pages', refused: false }, shownFrom(output));
  const builds = new KeepBuilding(
    {
      ...{ input, output, cacheDir: '.cache', today: () => readToday(options.today) },
      ...(layouts !== undefined && { layouts }),
    },
    {
      state: (state, site) => preview.show(state, site),
      pagesMade: (pages) => say(describePages(pages)),
      ended: (result, order, ms, isBack) => {
        stderr.write(describeDiagnostics(order));
        (result.published ? say : warn)(describeEnd(result, ms, isBack));
      },
      failed: (error, isBack) => {
        warn(describeFailure('The build', error));
        warn(describeShown(isBack));
      },
    },
  );
  const stopped = new Promise<void>((stop) => {
    let since: number | undefined;
    const asked = (): void => {
      stop();
      since ??= performance.now();
      // Ctrl+C comes twice where a process above passes it on: only a later one is somebody's who won't wait.
      if (performance.now() - since > ONE_PRESS_MS) process.exit(0);
    };
    process.on('SIGINT', asked).on('SIGTERM', asked).on('SIGHUP', asked);
    onceNpmIsGone(stop);
  });
  const unwatch = await watchChanges({
    papers: input,
    others: [
      STYLES,
      SCRIPTS,
      ...(layouts === undefined ? [] : [layouts]),
      ...(await placesOfHistory(input)),
    ],
    onChange: (paths) => builds.build(paths),
    onError: (error) => {
      warn(`Changes may not be seen any more. ${describeFailure('The watch', error)}`);
    },
  });
  say(`The papers are at ${preview.url} (Ctrl+C ends it). Changes in ${input} show by themselves.`);
  builds.build();

  await stopped;
  // Whatever still works then has nothing left that anybody would see.
  setTimeout(() => process.exit(0), PATIENCE_MS).unref();
  await Promise.all([unwatch(), preview.close(), builds.end()]);
  // The system takes seconds to let go of thousands of watched files.
  process.exit(0);
});
