/** What a part of a build cost, in milliseconds. */
export type PartCost = { readonly cpuMs: number; readonly wallMs: number };

/** The cost of each part, by its name. */
export type Timings = { readonly parts: Readonly<Record<string, PartCost>> };

/** Measures the parts of a build, one after the other. Processes of its own that a part starts are not counted. */
export class Clock {
  readonly #parts = new Map<string, PartCost>();

  /** Does a part and counts what it cost; the same name may come again. */
  async part<T>(name: string, work: () => Promise<T> | T): Promise<T> {
    const cpu = process.cpuUsage();
    const started = performance.now();
    try {
      return await work();
    } finally {
      const { user, system } = process.cpuUsage(cpu);
      const before = this.#parts.get(name) ?? { cpuMs: 0, wallMs: 0 };
      this.#parts.set(name, {
        cpuMs: before.cpuMs + (user + system) / 1000,
        wallMs: before.wallMs + performance.now() - started,
      });
    }
  }

  timings(): Timings {
    return { parts: Object.fromEntries(this.#parts) };
  }
}
