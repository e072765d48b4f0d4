/** What a job may take of the processor: never of the clock, which runs on while a busy machine does other things. */
export type WorkLimits = {
  /** For one step: the opening of a file, or one page. In milliseconds of processor time. */
  readonly stepMs: number;
  /** How many of them a whole job may take. */
  readonly steps: number;
};

/** What can be seen of a job from outside, in milliseconds since any moment. */
export type Sample = {
  readonly clock: number;
  /** What all threads of the process together have taken. */
  readonly processor: number;
  /** How many pages the worker has opened. */
  readonly step: number;
  /** How many workers are at a job. */
  readonly busy: number;
};

const TICK_MS = 250;

/**
 * Counts what a worker takes, sample by sample.
 *
 * Node can't say what a thread has taken of the processor while it is busy. It is never more than the clock
 * has run, nor than the whole process has taken, which is shared by all that are busy: the lesser of the two
 * is counted. Where this thread itself was kept from looking, no more than two ticks are counted.
 *
 * @returns a function that says what was exceeded, once it was
 */
export function workMeter(
  { stepMs, steps }: WorkLimits,
  tickMs: number,
  first: Sample,
): (sample: Sample) => string | undefined {
  let last = first;
  let ofStep = 0;
  let ofJob = 0;
  return (sample) => {
    const taken = Math.min(
      sample.clock - last.clock,
      (sample.processor - last.processor) / Math.max(1, sample.busy),
      tickMs * 2,
    );
    if (sample.step !== last.step) ofStep = 0;
    last = sample;
    ofStep += taken;
    ofJob += taken;
    if (ofStep > stepMs) return `${stepMs} ms of work on one page`;
    return ofJob > stepMs * steps ? `${stepMs * steps} ms of work on one file` : undefined;
  };
}

/**
 * Watches a worker at its job, and calls `give` when it has taken more than it may.
 * @param steps the number that the worker raises with every page
 * @param busy how many workers are at a job
 * @returns a function that ends the watch
 */
export function watchWork(
  limits: WorkLimits,
  { steps, busy, give }: { steps: Int32Array; busy: () => number; give: (what: string) => void },
): () => void {
  const tickMs = Math.max(1, Math.min(TICK_MS, limits.stepMs / 4));
  const sample = (): Sample => {
    const { user, system } = process.cpuUsage();
    const processor = (user + system) / 1000;
    return { clock: performance.now(), processor, step: Atomics.load(steps, 0), busy: busy() };
  };
  const exceeded = workMeter(limits, tickMs, sample());
  const timer = setInterval(() => {
    const what = exceeded(sample());
    if (what !== undefined) give(what);
  }, tickMs);
  return () => clearInterval(timer);
}
