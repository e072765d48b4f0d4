import { MisuseError } from '../../src/rules/misuse-error.ts';
import { readOptions } from '../command-line/options.ts';
import { commandLine } from '../../src/program/program.ts';

/** What `npm run demo` was asked for. */
export type DemoOptions = {
  /** How many reports; whole, 1 to {@link MOST_REPORTS}. */
  readonly reports: number;
  /** The folder to write, as `--input` of the other commands takes it. */
  readonly output: string;
  /** Another seed, another council's worth of papers; whole, from 0. */
  readonly seed: number;
  /** Of a hundred reports, how many have something that is withheld; 0 to {@link MOST_WITHHELD}. */
  readonly withheld: number;
  readonly pdfs: PdfSizes;
  /** Whether it has people, minutes and decisions; without, agendas list the members. */
  readonly record?: boolean;
};

/** `real`: the sizes of councils' papers, each its own bytes. `small`: text alone, shared by many reports. */
export type PdfSizes = 'real' | 'small';

const MOST_REPORTS = 1_000_000;
const MOST_WITHHELD = 50;

export const DEMO_HELP = `Writes the papers of a council that doesn't exist, to try Moothall with.

  ${commandLine('demo', '--output', 'DIR')} [--reports N] [--seed S] [--withheld P] [--pdfs real|small] [--record yes|no]

  --output DIR   the folder to write; new, empty, or written by this command before
  --reports N    how many reports, spread over 25 municipal years (1000)
  --seed S       a whole number: the same one gives the same papers, byte by byte (1)
  --withheld P   of a hundred reports, how many have something that the public may not see: the whole
                 report, an appendix or a passage; 0 for a council that withholds nothing (2)
  --pdfs real    the sizes of councils' PDFs: half are above 200 kB and a few from 1 to 5 MB, mostly
                 pictures, and no two are alike; about 1.4 GB for 10,000 reports (this is the default)
  --pdfs small   text alone, below 10 kB, one PDF shared by many reports: quick to write and to read
  --record no    without councillors, minutes and decisions (they are there by default)
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
      withheld: 'how many reports of a hundred have something withheld, else 2',
      pdfs: 'real or small, else real',
      record: 'yes or no, else yes',
    },
    [...args],
  );
  if (given.output === undefined) throw new MisuseError('Say where to write: --output DIR.');
  const reports = wholeNumber(given.reports ?? '1000');
  if (reports === undefined || reports < 1 || reports > MOST_REPORTS) {
    throw new MisuseError(
      `--reports needs a whole number from 1 to ${MOST_REPORTS}, not "${given.reports ?? ''}".`,
    );
  }
  const seed = wholeNumber(given.seed ?? '1');
  if (seed === undefined) {
    throw new MisuseError(`--seed needs a whole number such as 1, not "${given.seed ?? ''}".`);
  }
  const withheld = percentage(given.withheld ?? '2');
  if (withheld === undefined) {
    throw new MisuseError(
      `--withheld needs a number from 0 to ${MOST_WITHHELD}, such as 2 or 0.5, not "${given.withheld ?? ''}".`,
    );
  }
  const pdfs = given.pdfs ?? 'real';
  if (pdfs !== 'real' && pdfs !== 'small') {
    throw new MisuseError(`--pdfs needs real or small, not "${pdfs}".`);
  }
  const record = given.record ?? 'yes';
  if (record !== 'yes' && record !== 'no') {
    throw new MisuseError(`--record needs yes or no, not "${record}".`);
  }
  return { reports, output: given.output, seed, withheld, pdfs, record: record === 'yes' };
}

function percentage(text: string): number | undefined {
  const number = /^\d{1,2}(?:\.\d{1,3})?$/.test(text) ? Number(text) : undefined;
  return number === undefined || number > MOST_WITHHELD ? undefined : number;
}

function wholeNumber(text: string): number | undefined {
  return /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}
