import { resolve } from 'node:path';
import { seconds, times, type Bench } from './bench.ts';
import { archiveOf, costs, emptyFolder, measure, type Cost } from './measure.ts';

const SMALL = 1000;

/**
 * A check beside a formatter that reads the same Markdown; and of a large archive beside a small one,
 * which is what an archive's growth costs.
 */
export const checkBench: Bench = {
  name: 'check',
  run: ({ folder, reports }) => {
    const check = (count: number): { cold: Cost; warm: Cost } => {
      const input = archiveOf(count, folder);
      const cwd = emptyFolder(`check-${count}`, folder);
      const run = () => measure(resolve('scripts/check.ts'), ['--input', input], cwd);
      return { cold: run(), warm: run() };
    };
    const small = check(SMALL);
    const papers = `${archiveOf(SMALL, folder)}/meetings/**/*.md`;
    const prettier = measure(resolve('node_modules/prettier/bin/prettier.cjs'), [
      ...['--no-config', '--log-level', 'silent', '--ignore-path', '/dev/null', papers],
    ]);
    const large = check(reports);
    return Promise.resolve([
      {
        what: `Check of ${SMALL} reports, their PDFs known`,
        own: costs(small.warm),
        peer: `Prettier, the same Markdown files: ${seconds(prettier.cpu)}`,
        ratio: times(small.warm.cpu, prettier.cpu),
      },
      {
        what: `Check of ${reports} reports, their PDFs known`,
        own: costs(large.warm),
        peer: `of ${SMALL} reports: ${seconds(small.warm.cpu)}`,
        ratio: times(large.warm.cpu, small.warm.cpu),
      },
      {
        what: 'The same, each PDF read for the first time',
        own: costs(large.cold),
        peer: `PDFs known: ${seconds(large.warm.cpu)}`,
        ratio: times(large.cold.cpu, large.warm.cpu),
      },
    ]);
  },
};
