/** A row of the table: a figure, what it is held against, and how many times the one is the other. */
export type Figure = {
  readonly what: string;
  readonly own: string;
  /** What it is held against, and its figure; or why there is none. */
  readonly peer: string;
  readonly ratio: string;
};

export type BenchOptions = {
  /** An empty folder, which goes after the run; archives made by one bench may serve the next. */
  readonly folder: string;
  /** Of the larger archive. */
  readonly reports: number;
};

export type Bench = {
  readonly name: string;
  readonly run: (options: BenchOptions) => Promise<readonly Figure[]>;
};

export const seconds = (value: number): string => `${value.toFixed(1)} s`;
export const milliseconds = (value: number): string => `${value.toFixed(1)} ms`;
export const times = (own: number, peer: number): string => `${(own / peer).toFixed(2)} ×`;
/** In place of the figure of a program that this machine lacks. */
export const notHere = (program: string): Pick<Figure, 'peer' | 'ratio'> => ({
  peer: `${program}: not installed here`,
  ratio: '–',
});
