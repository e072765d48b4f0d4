import { it } from 'node:test';

/** Milliseconds: many times what the slowest takes, however busy the machine is. */
const LIMIT = 180_000;

/**
 * A test of something hostile, which has a limit of its own: where it hangs, it alone fails, by its name,
 * and those after it still run.
 */
export function limitedTest(name: string, run: () => void | Promise<void>): void {
  it(name, { timeout: LIMIT }, run);
}
