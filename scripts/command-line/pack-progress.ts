import { count } from '../../src/language/count.ts';
import type { PackProgress } from '../../src/outputs/printed/make-pack.ts';
import type { SafeTerminal } from './run.ts';

/** Whoever waits this long sees how far it is. */
const SAY_AFTER_MS = 5000;

/** To be called with each paper of a pack. */
export function progressOn({ stdout }: SafeTerminal): (progress: PackProgress) => void {
  return nowAndThen(({ done, all }) => {
    if (done < all) stdout.write(`${done} of ${count(all, 'paper')} printed.\n`);
  });
}

/** To be called at the beginning of each pack. */
export function packsBegun(all: number, { stdout }: SafeTerminal): () => void {
  let begun = 0;
  const say = nowAndThen((done: number) => {
    stdout.write(`${done} of ${count(all, 'meeting')} looked at.\n`);
  });
  return () => {
    say(begun);
    begun += 1;
  };
}

function nowAndThen<T>(say: (one: T) => void): (one: T) => void {
  let said = performance.now();
  return (one) => {
    const now = performance.now();
    if (now - said < SAY_AFTER_MS) return;
    said = now;
    say(one);
  };
}
