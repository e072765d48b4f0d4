import { MisuseError } from '../../src/rules/misuse-error.ts';
import { readOptions } from '../command-line/options.ts';

/** What `npm run demo` was asked for. */
export type DemoOptions = {
  /** How many reports; whole, 1 to {@link MOST_REPORTS}. */
  readonly reports: number;
  /** The folder to write, as `--input` of the other commands takes it. */
  readonly output: string;
  /** Another seed, another council's worth of papers; whole, from 0. */
  readonly seed: number;
};

export const MOST_REPORTS = 1_000_000;

export const DEMO_HELP = `Writes the papers of a council that doesn't exist, to try Moothall with.

  npm run demo -- --output DIR [--reports N] [--seed S]

  --output DIR   the folder to write; new, empty, or written by this command before
  --reports N    how many reports, spread over 25 municipal years (1000)
  --seed S       a whole number: the same one gives the same papers, byte by byte (1)
  --help         shows this

A folder that this command wrote before is written anew: keep nothing of your own in it.
`;

/**
 * Reads the flags; "help" where help is asked for. Throws a {@link MisuseError} for what can't be
 * understood.
 */
export function readDemoOptions(args: readonly string[]): DemoOptions | 'help' {
  if (args.includes('--help') || args.includes('-h')) return 'help';
  const given = readOptions(
    {
      output: 'the folder to write',
      reports: 'how many reports, else 1000',
      seed: 'a whole number, else 1',
    },
    [...args],
  );
  if (given.output === undefined) throw new MisuseError('Say where to write: --output DIR.');
  const reports = wholeNumber(given.reports ?? '1000');
  if (reports === undefined || reports < 1 || reports > MOST_REPORTS) {
    throw new MisuseError(
      `--reports wants a whole number from 1 to ${MOST_REPORTS}, not "${given.reports ?? ''}".`,
    );
  }
  const seed = wholeNumber(given.seed ?? '1');
  if (seed === undefined) {
    throw new MisuseError(`--seed wants a whole number such as 1, not "${given.seed ?? ''}".`);
  }
  return { reports, output: given.output, seed };
}

function wholeNumber(text: string): number | undefined {
  return /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}
