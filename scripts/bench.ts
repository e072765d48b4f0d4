import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchesOf } from './bench/benches.ts';
import { readBenchOptions } from './bench/options.ts';
import { endAll } from './bench/process-tree.ts';
import { sharedContests } from './bench/rounds.ts';
import { run } from './command-line/run.ts';

/**
 * `npm run bench`: what building costs, beside Hugo and Pagefind's command over the same Markdown in the same
 * run on the same machine. Prints a table in Markdown. "CPU" is of a process and all its children, which a
 * busy machine changes less than the clock's; ratios are medians of the ratios within each run. Memory is
 * the most that all processes held at once. Scans are not read by machine, which would be most of the work.
 */
await run(async () => {
  const { only, sizes, runs, full } = readBenchOptions(process.argv.slice(2));
  const folder = mkdtempSync(join(tmpdir(), 'moothall-bench-'));
  const removeAll = () => rmSync(folder, { recursive: true, force: true });
  // Tens of thousands of files are not left behind where somebody loses patience.
  const stop = () => {
    endAll();
    removeAll();
    process.exit(130);
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  const options = {
    folder,
    sizes,
    runs,
    full,
    say: (what: string) => console.error(`${new Date().toISOString().slice(11, 19)} ${what}`),
  };
  try {
    console.log(
      `${cpus().length} processors; Node ${process.version}; ${load()} at the beginning.\n`,
    );
    console.log('| figure | wall | CPU | peak memory | beside | ratio |');
    console.log('| --- | ---: | ---: | ---: | --- | ---: |');
    const parts: string[] = [];
    for (const bench of benchesOf(sharedContests()).filter(({ name }) => only.includes(name))) {
      for await (const figure of bench.run(options)) {
        const { what, wall, cpu, memory, beside, ratio } = figure;
        console.log(`| ${[what, wall, cpu, memory, beside, ratio].join(' | ')} |`);
        if (figure.parts !== undefined) parts.push(`- ${what}: ${figure.parts}`);
      }
    }
    console.log(`\n${load()} at the end.`);
    console.log(
      parts.length > 0
        ? `\nCPU by part, in the last run of each:\n\n${parts.join('\n')}`
        : '\nCPU by part: the build has no --timings yet.',
    );
  } finally {
    removeAll();
  }
  return 0;
});

function load(): string {
  return `load ${loadavg()
    .map((value) => value.toFixed(1))
    .join(' ')}`;
}
