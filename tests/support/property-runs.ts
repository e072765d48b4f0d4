/**
 * How many times a costly property is tried, which reads papers or starts processes each time: a few, times
 * MOOTHALL_TEST_RUNS where that is set. Throws an Error where it is no whole number from 1.
 */
export function propertyRuns(few: number): number {
  const times = Number(process.env['MOOTHALL_TEST_RUNS'] ?? 1);
  if (!Number.isInteger(times) || times < 1) {
    throw new Error('MOOTHALL_TEST_RUNS needs a whole number from 1.');
  }
  return few * times;
}
