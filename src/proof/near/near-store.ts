import { join } from 'node:path';
import { readStored, writeStored } from '../../files/stored-lines.ts';
import type { NearFind } from './find-near.ts';
import type { Nearness } from './nearness.ts';

/** What was found in open texts before, by their digests: numbers of phrases, and sums that the open text has in clear; never words. */
export type FoundBefore = {
  /** The units of secrets that all these texts were searched for. */
  readonly units: ReadonlySet<string>;
  readonly texts: ReadonlyMap<string, readonly NearFind[]>;
};

const FILE = 'near.json';

/** Reads what the last proof left; nothing where there is nothing, or it is damaged or other code's. */
export function readFoundBefore(folder: string, code: string): FoundBefore {
  const text = readStored(join(folder, FILE), kindOf(code));
  if (text === undefined) return NOTHING;
  const { units, texts } = JSON.parse(text) as Written;
  return {
    units: new Set(units),
    texts: new Map(
      texts.map(([digest, finds]) => [
        digest,
        finds.map(([unit, index, how, at, line, amount]) => ({
          unit: units[unit] ?? '',
          ...{ index, how, at, line, ...(amount && { amount }) },
        })),
      ]),
    ),
  };
}

/** Keeps what was found, in place of what there was: a file appears whole. */
export function writeFound(folder: string, code: string, { units, texts }: FoundBefore): void {
  const names = [...units];
  const numbers = new Map(names.map((name, number) => [name, number]));
  const written: Written = {
    units: names,
    texts: [...texts].map(([digest, finds]) => [
      digest,
      finds.map(({ unit, index, how, at, line, amount }) => {
        const written = [numbers.get(unit) ?? -1, index, how, at, line] as const;
        return amount ? ([...written, amount] as const) : written;
      }),
    ]),
  };
  writeStored(join(folder, FILE), kindOf(code), JSON.stringify(written));
}

/** Beside it: words of what the site and the council say of themselves, which is open. */
const NAMES = 'names.json';

/** The words that were found in these texts; none where it was other texts. @param of a digest of the texts, and of the code. */
export function readNames(folder: string, of: string): ReadonlySet<string> | undefined {
  const text = readStored(join(folder, NAMES), namesOf(of));
  return text === undefined ? undefined : new Set(JSON.parse(text) as string[]);
}

export function writeNames(folder: string, of: string, words: ReadonlySet<string>): void {
  writeStored(join(folder, NAMES), namesOf(of), JSON.stringify([...words]));
}

const namesOf = (of: string): string => `moothall names 1 ${of}`;
const kindOf = (code: string): string => `moothall near 2 ${code}`;

type Written = {
  readonly units: readonly string[];
  readonly texts: readonly (readonly [
    digest: string,
    finds: readonly (readonly [
      ...(readonly [number, number, Nearness, number, number]),
      amount?: NearFind['amount'],
    ])[],
  ])[];
};

const NOTHING: FoundBefore = { units: new Set(), texts: new Map() };
