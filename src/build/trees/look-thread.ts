import { parentPort, workerData } from 'node:worker_threads';
import { compareTree } from './look.ts';
import type { TreeState } from './tree-state.ts';

/** A thread that compares one site with what was known of it. */

const { root, state } = workerData as { readonly root: string; readonly state: TreeState };
parentPort?.postMessage(compareTree(root, state));
