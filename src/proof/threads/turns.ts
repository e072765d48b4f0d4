import { setImmediate } from 'node:timers/promises';

/** So long this thread works before it answers the others, which have some work in hand meanwhile. */
const TURN_MS = 20;

/** Gives what is called between two pieces of long work: it lets this thread hand on work to others, now and then. */
export function letOthersWork(): () => Promise<void> | undefined {
  let since = performance.now();
  return () => {
    if (performance.now() - since < TURN_MS) return undefined;
    return setImmediate().then(() => {
      since = performance.now();
    });
  };
}
