import { existsSync, readFileSync } from 'node:fs';

/** What the parts of a build cost, in milliseconds, as `npm run build -- --timings FILE` writes it. */
export type Timings = {
  readonly parts: Readonly<Record<string, { readonly cpuMs: number; readonly wallMs: number }>>;
};

/** Undefined where no such file was written. Throws an Error where it holds something else. */
export function readTimings(file: string): Timings | undefined {
  if (!existsSync(file)) return undefined;
  const read: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (typeof read === 'object' && read !== null && 'parts' in read) return read as Timings;
  throw new Error(`${file} has no parts`);
}

/** "read 12.3 s, pages 4.5 s", the dearest first. */
export function partsInWords({ parts }: Timings): string {
  return Object.entries(parts)
    .toSorted(([, a], [, b]) => b.cpuMs - a.cpuMs)
    .map(([name, { cpuMs }]) => `${name} ${(cpuMs / 1000).toFixed(1)} s`)
    .join(', ');
}
