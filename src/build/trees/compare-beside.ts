import { once } from 'node:events';
import { isCompiled } from '../../program/program.ts';
import { newThread } from '../../program/thread.ts';
import { compareTree, type Difference } from './look.ts';
import type { TreeState } from './tree-state.ts';

/** A smaller site is looked at before a thread has started; as TypeScript, so is any. */
const MANY_FILES = 5000;

/**
 * Compares a site with what was known of it, in a thread of its own where it is large: to look at each of 40,000
 * files takes longer than a second, in which the papers can be read. Throws what {@link compareTree} throws.
 */
export async function compareBeside(
  root: string,
  state: TreeState,
  inThread = isCompiled && state.files.size >= MANY_FILES,
): Promise<Difference> {
  if (!inThread) return compareTree(root, state);
  const thread = newThread(new URL('./look-thread.ts', import.meta.url), {
    workerData: { root, state },
  });
  try {
    const [difference] = (await once(thread, 'message')) as [Difference];
    return difference;
  } finally {
    await thread.terminate();
  }
}
