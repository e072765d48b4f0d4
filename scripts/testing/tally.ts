/** How many tests of a part passed, failed and were left out. */
export type Tally = { readonly passed: number; readonly failed: number; readonly skipped: number };

export const NOTHING: Tally = { passed: 0, failed: 0, skipped: 0 };

export function add(a: Tally, b: Tally): Tally {
  return {
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: a.skipped + b.skipped,
  };
}

/**
 * What a runner is believed to have done. A runner that died, or counted nothing, has not passed: it adds
 * one failure where it reported none.
 */
export function believe(counted: Tally | undefined, exitCode: number | undefined): Tally {
  const tally = counted ?? NOTHING;
  const honest = exitCode === 0 && tally.passed + tally.failed > 0;
  return honest || tally.failed > 0 ? tally : { ...tally, failed: 1 };
}

/** The last line of every run: other programs read it. */
export function summaryLine({ passed, failed }: Tally): string {
  return `${passed} passed, ${failed} failed`;
}
