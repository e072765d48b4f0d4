import { MisuseError } from '../../src/rules/misuse-error.ts';
import { readFlags, readOptions } from '../command-line/options.ts';
import { BENCH_NAMES } from './benches.ts';

export type BenchRequest = {
  /** Names of benches, in the order of the table. */
  readonly only: readonly string[];
  readonly sizes: readonly number[];
  readonly runs: number;
  readonly full: boolean;
};

/** Reads what `npm run bench` was asked for. Throws a MisuseError for what can't be understood. */
export function readBenchOptions(args: readonly string[]): BenchRequest {
  const known = {
    full: 'builds 50,000 reports too; takes hours',
    packs: 'measures the printed pack of 500 pages alone',
  };
  const { flags, rest } = readFlags(known, [...args]);
  const given = readOptions(
    {
      only: `some of: ${BENCH_NAMES.join(',')}; else all`,
      reports: 'sizes of archives, else 1000,10000',
      runs: 'how often each is measured, the medians being printed, else 3',
    },
    rest,
    known,
  );
  const only = flags.packs ? ['packs'] : (given.only?.split(',') ?? BENCH_NAMES);
  const unknown = only.find((name) => !BENCH_NAMES.includes(name));
  if (unknown !== undefined) {
    throw new MisuseError(
      `There is no bench "${unknown}". Write some of: ${BENCH_NAMES.join(', ')}.`,
    );
  }
  const sizes = (given.reports ?? '1000,10000')
    .split(',')
    .map((size) => wholeNumber('reports', size, 300));
  return {
    only,
    sizes: sizes.toSorted((a, b) => a - b),
    runs: wholeNumber('runs', given.runs ?? '3', 1),
    full: flags.full,
  };
}

function wholeNumber(option: string, text: string, least: number): number {
  const number = /^\d{1,7}$/.test(text) ? Number(text) : 0;
  if (number < least) {
    throw new MisuseError(`--${option} needs a whole number from ${least}, not "${text}".`);
  }
  return number;
}
