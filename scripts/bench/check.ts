import { resolve } from 'node:path';
import { seconds, times, type Bench } from './bench.ts';
import { archiveOf, measure } from './measure.ts';

const SMALL = 1000;

/** A check of a large archive whose PDFs are known, beside one of a tenth: what an archive's growth costs. */
export const checkBench: Bench = {
  name: 'check',
  run: ({ folder, reports }) => {
    const check = (count: number) => {
      const input = archiveOf(count, folder);
      const run = () => measure(resolve('scripts/check.ts'), ['--input', input]);
      return { cold: run(), warm: run() };
    };
    const small = check(SMALL);
    const large = check(reports);
    return Promise.resolve([
      {
        what: `Check of ${reports} reports, their PDFs known`,
        own: `${seconds(large.warm.cpu)} (${seconds(large.warm.wall)} by the clock)`,
        peer: `of ${SMALL} reports: ${seconds(small.warm.cpu)}`,
        ratio: times(large.warm.cpu, small.warm.cpu),
      },
      {
        what: `The same, each PDF read for the first time`,
        own: `${seconds(large.cold.cpu)} (${seconds(large.cold.wall)} by the clock)`,
        peer: `PDFs known: ${seconds(large.warm.cpu)}`,
        ratio: times(large.cold.cpu, large.warm.cpu),
      },
    ]);
  },
};
