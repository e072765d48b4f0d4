import type { FoundRun } from '../reading/look.ts';
import type { GatheredNeedles, NeedleName } from '../search/gather-needles.ts';
import type { OpenRun } from '../search/open-wording.ts';
import type { Proved, ProvedFile, StoredRun } from './proof-store.ts';

/** What earlier proofs found, said in the numbers of the present needles. */
export type Remembered = {
  /** Whether files below were never searched for this needle. */
  isAdded(needle: number): boolean;
  /** What was found in a file; undefined for one that wasn't searched. */
  file(key: string): { readonly runs: readonly FoundRun[]; readonly bytes: number } | undefined;
  /** What an open text says that secrets say too; undefined for one that wasn't read. */
  open(digest: string | undefined): readonly OpenRun[] | undefined;
};

/** Secrets that are gone are left out; those that were moved keep what was found of them. */
export function remember(
  proved: Proved | undefined,
  { names }: Pick<GatheredNeedles, 'names'>,
): Remembered {
  const present = new Map<string, number>();
  names.forEach((ofNeedle, needle) => {
    for (const name of ofNeedle) present.set(String(name), needle);
  });
  const searched = new Set(proved?.units);
  const needleOf = (stored: number): number | undefined => {
    for (const name of proved?.needles[stored] ?? []) {
      const needle = present.get(String(name));
      if (needle !== undefined) return needle;
    }
    return undefined;
  };
  const runs = (proved?.runs ?? []).map(({ needle, from, to }): FoundRun | undefined => {
    const now = needleOf(needle);
    return now === undefined ? undefined : { needle: now, from, to };
  });
  const sets = (proved?.sets ?? []).map((set) => set.flatMap((run) => runs[run] ?? []));
  return {
    isAdded: (needle) => !(names[needle] ?? []).some(([unit]) => searched.has(unit)),
    file: (key) => {
      const file = proved?.files.get(key);
      return file && { runs: sets[file.set] ?? [], bytes: file.bytes };
    },
    open: (digest) =>
      proved?.open.get(digest ?? '')?.flatMap(([run, line]) => {
        const found = runs[run];
        return found ? { ...found, line } : [];
      }),
  };
}

/** Gathers what the present proof found, to be kept. */
export class ToRemember {
  readonly #names: readonly (readonly NeedleName[])[];
  readonly #needles = new Numbered<number>();
  readonly #runs = new Numbered<string>();
  readonly #storedRuns: StoredRun[] = [];
  readonly #sets = new Numbered<string>();
  readonly #storedSets: number[][] = [];
  readonly #files = new Map<string, ProvedFile>();
  readonly #open = new Map<string, readonly (readonly [number, number])[]>();

  constructor({ names }: Pick<GatheredNeedles, 'names'>) {
    this.#names = names;
  }

  file(key: string, runs: readonly FoundRun[], bytes: number): void {
    const numbers = [...new Set(runs.map((run) => this.#run(run)))].sort((a, b) => a - b);
    const set = this.#sets.of(numbers.join(' '));
    this.#storedSets[set] = numbers;
    this.#files.set(key, { set, bytes });
  }

  open(digest: string, runs: readonly OpenRun[]): void {
    this.#open.set(
      digest,
      runs.map((run) => [this.#run(run), run.line] as const),
    );
  }

  /** @param units that all files were searched for. */
  proved(units: readonly string[], last: Proved['last']): Proved {
    return {
      units,
      needles: this.#needles.all.map((needle) => this.#names[needle] ?? []),
      runs: this.#storedRuns,
      sets: this.#storedSets,
      files: this.#files,
      open: this.#open,
      ...(last && { last }),
    };
  }

  #run({ needle, from, to }: FoundRun): number {
    const stored = { needle: this.#needles.of(needle), from, to };
    const run = this.#runs.of(`${stored.needle} ${from} ${to}`);
    this.#storedRuns[run] = stored;
    return run;
  }
}

/** Gives each thing a number. */
class Numbered<Thing> {
  readonly #numbers = new Map<Thing, number>();

  of(thing: Thing): number {
    const known = this.#numbers.get(thing);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(thing, number);
    return number;
  }

  get all(): Thing[] {
    return [...this.#numbers.keys()];
  }
}
