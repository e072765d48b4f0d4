import { performance } from 'node:perf_hooks';
import type { Done } from './runners.ts';
import { add, NOTHING, summaryLine } from './tally.ts';
import type { Tally } from './tally.ts';

type Result = { readonly name: string; readonly tally: Tally; readonly seconds: number };

const FAILED: Tally = { passed: 0, failed: 1, skipped: 0 };

/** The steps of one run of the tests, and how each of them ended. A step that throws has failed. */
export class Steps {
  readonly #results: Result[] = [];

  /** Runs a step that writes to the terminal as it goes. Gives whether it passed. */
  async run(name: string, step: () => Promise<Tally>): Promise<boolean> {
    console.log(`\n── ${name}`);
    return this.#measure(name, async () => ({ tally: await step(), said: '' }));
  }

  /**
   * Runs steps side by side, so many at once; what each said is written when it ends, so that two of them
   * never write between each other's lines. Gives whether all passed.
   */
  async runSideBySide(
    steps: readonly { readonly name: string; readonly step: () => Promise<Done> }[],
    atOnce: number,
  ): Promise<boolean> {
    const waiting = [...steps];
    let passed = true;
    const lane = async (): Promise<void> => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        const { name, step } = next;
        const ended = await this.#measure(name, step, `\n── ${name}`);
        passed &&= ended;
      }
    };
    await Promise.all(Array.from({ length: atOnce }, lane));
    return passed;
  }

  async #measure(name: string, step: () => Promise<Done>, heading?: string): Promise<boolean> {
    const start = performance.now();
    let done: Done;
    try {
      done = await step();
    } catch (error) {
      done = { tally: FAILED, said: error instanceof Error ? error.message : String(error) };
    }
    if (heading !== undefined) console.log(heading);
    if (done.said.trim() !== '') console.log(done.said.trimEnd());
    this.#results.push({ name, tally: done.tally, seconds: (performance.now() - start) / 1000 });
    return done.tally.failed === 0;
  }

  /** Writes how each step ended, and a last line of how many tests passed and failed. Gives the sum. */
  writeSummary(): Tally {
    console.log('');
    for (const { name, tally, seconds } of this.#results) {
      const skipped = tally.skipped > 0 ? `, ${tally.skipped} skipped` : '';
      const mark = tally.failed === 0 ? '✓' : '✗';
      console.log(`${mark} ${name}: ${summaryLine(tally)}${skipped} (${seconds.toFixed(1)} s)`);
    }
    const total = this.#results.map(({ tally }) => tally).reduce(add, NOTHING);
    console.log(summaryLine(total));
    return total;
  }
}
