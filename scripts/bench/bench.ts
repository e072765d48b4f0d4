import type { PairedRun } from './paired-run.ts';
import type { Built } from './council.ts';
import type { Cost } from './process-tree.ts';

/** A row of the table. */
export type Figure = {
  readonly what: string;
  readonly wall: string;
  readonly cpu: string;
  readonly memory: string;
  /** What it is compared with. */
  readonly beside: string;
  /** Wall and CPU, each as a multiple of the other's. */
  readonly ratio: string;
  /** What each part of it cost, where the build says so. */
  readonly parts?: string;
};

/** What a bench is given: where to work, and how much to do. */
export type BenchOptions = {
  /** An empty folder, which is removed after the run. */
  readonly folder: string;
  /** The sizes of archives, the smaller first. */
  readonly sizes: readonly number[];
  readonly runs: number;
  /** Whether 50,000 reports are built too. */
  readonly full: boolean;
  /** Reports of how far it is, for who waits. */
  readonly say: (what: string) => void;
};

export type Bench = {
  readonly name: string;
  /** Gives each figure when it is known, so that a run that is ended early has said something. */
  readonly run: (options: BenchOptions) => AsyncIterable<Figure>;
};

export const seconds = (value: number): string => `${value.toFixed(value < 10 ? 2 : 1)} s`;
export const milliseconds = (value: number): string => `${value.toFixed(1)} ms`;
export const times = (own: number, peer: number): string => `${(own / peer).toFixed(2)} ×`;
export const megabytes = (value: number | undefined): string =>
  value === undefined ? 'not known here' : `${Math.round(value)} MB`;

/** A figure of nothing but a sentence, such as why it can't be measured here. */
export const onlyWords = (what: string, why: string): Figure => ({
  what,
  wall: why,
  cpu: '',
  memory: '',
  beside: '',
  ratio: '',
});

/** The middle one, or the mean of the two in the middle. Throws a RangeError for none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const low = sorted[Math.floor((sorted.length - 1) / 2)];
  const high = sorted[Math.ceil((sorted.length - 1) / 2)];
  if (low === undefined || high === undefined) throw new RangeError('no values');
  return (low + high) / 2;
}

/** The medians of some runs; memory is the most of any. */
export function medianCost(costs: readonly Cost[]): Cost {
  const memory = costs.flatMap((cost) => cost.megabytes ?? []);
  return {
    wall: median(costs.map(({ wall }) => wall)),
    cpu: median(costs.map(({ cpu }) => cpu)),
    megabytes: memory.length > 0 ? Math.max(...memory) : undefined,
  };
}

/** Medians, and the median of the ratios within each run. */
export function figureOf(
  what: string,
  runs: readonly PairedRun<Cost & Pick<Built, 'timings'>>[],
  peerName: string,
  partsOf: (cost: Pick<Built, 'timings'>) => string | undefined,
): Figure {
  const cost = medianCost(runs.map(({ own }) => own));
  const pairs = runs.flatMap(({ own, peer }) => (peer ? [{ own, peer }] : []));
  const parts = runs.at(-1) && partsOf((runs.at(-1) as PairedRun<Built>).own);
  const peer = pairs.length > 0 ? medianCost(pairs.map((pair) => pair.peer)) : undefined;
  const ratio = (of: (cost: Cost) => number) =>
    times(median(pairs.map((pair) => of(pair.own) / of(pair.peer))), 1);
  return {
    what,
    wall: seconds(cost.wall),
    cpu: seconds(cost.cpu),
    memory: megabytes(cost.megabytes),
    beside: peer ? `${peerName}: ${seconds(peer.wall)}, CPU ${seconds(peer.cpu)}` : peerName,
    ratio: peer ? `${ratio(({ wall }) => wall)}, CPU ${ratio(({ cpu }) => cpu)}` : '–',
    ...(parts !== undefined && { parts }),
  };
}
