import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BENCHES } from './bench/benches.ts';
import { readOptions } from './command-line/options.ts';
import { run } from './command-line/run.ts';

/**
 * `npm run bench`: the figures of the README, each beside its peer, from one run on one machine. Prints
 * a table in Markdown. Seconds are those of the processors (user and system) of a process and all its
 * children, which a busy machine changes less than the clock's.
 */
await run(async () => {
  const options = readOptions({
    only: `one of: ${BENCHES.map(({ name }) => name).join(', ')}`,
    reports: 'how many reports the larger archive has, else 10000',
  });
  const reports = Number(options.reports ?? 10_000);
  const folder = mkdtempSync(join(tmpdir(), 'moothall-bench-'));
  try {
    console.log('| what | this | beside | ratio |\n| --- | ---: | --- | ---: |');
    for (const bench of BENCHES) {
      if (options.only !== undefined && options.only !== bench.name) continue;
      for (const { what, own, peer, ratio } of await bench.run({ folder, reports })) {
        console.log(`| ${what} | ${own} | ${peer} | ${ratio} |`);
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return 0;
});
