/** Things in their order, in runs of those beside each other that have the same key. */
export function inRuns<T>(things: readonly T[], keyOf: (thing: T) => unknown): T[][] {
  const runs: T[][] = [];
  let last: unknown;
  for (const thing of things) {
    const key = keyOf(thing);
    const run = runs.at(-1);
    if (run && key === last) run.push(thing);
    else runs.push([thing]);
    last = key;
  }
  return runs;
}
