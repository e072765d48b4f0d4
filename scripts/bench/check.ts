import { resolve } from 'node:path';
import { seconds, times, type Bench } from './bench.ts';
import { archiveOf, costs, emptyFolder, measure, type Cost } from './measure.ts';

const SMALL = 1000;

/**
 * A check beside a formatter that reads the same Markdown; of a large archive beside a small one, which is
 * what an archive's growth costs; and of papers that were checked before.
 */
export const checkBench: Bench = {
  name: 'check',
  run: ({ folder, reports }) => {
    const check = (count: number): { cold: Cost; first: Cost; again: Cost } => {
      const input = archiveOf(count, folder);
      const cwd = emptyFolder(`check-${count}`, folder);
      const run = (today: string) =>
        measure(resolve('scripts/check.ts'), ['--input', input, '--today', today], cwd);
      // Each PDF is read once and for all; papers are read anew on another day.
      const [cold, first, again] = ['2026-11-18', '2026-11-19', '2026-11-19'].map(run);
      if (!cold || !first || !again) throw new Error('a check was not measured');
      return { cold, first, again };
    };
    const small = check(SMALL);
    const papers = `${archiveOf(SMALL, folder)}/meetings/**/*.md`;
    const prettier = measure(resolve('node_modules/prettier/bin/prettier.cjs'), [
      ...['--no-config', '--log-level', 'silent', '--ignore-path', '/dev/null', papers],
    ]);
    const large = check(reports);
    return Promise.resolve([
      {
        what: `Check of ${SMALL} reports, the first of a day`,
        own: costs(small.first),
        peer: `Prettier, the same Markdown files: ${costs(prettier)}`,
        ratio: times(small.first.cpu, prettier.cpu),
      },
      {
        what: `Check of ${reports} reports, the first of a day`,
        own: costs(large.first),
        peer: `of ${SMALL} reports: ${seconds(small.first.cpu)}`,
        ratio: times(large.first.cpu, small.first.cpu),
      },
      {
        what: 'The same, again',
        own: costs(large.again),
        peer: `the first of a day: ${seconds(large.first.cpu)}`,
        ratio: times(large.again.cpu, large.first.cpu),
      },
      {
        what: 'The same, each PDF read for the first time ever',
        own: costs(large.cold),
        peer: `PDFs known: ${seconds(large.first.cpu)}`,
        ratio: times(large.cold.cpu, large.first.cpu),
      },
    ]);
  },
};
