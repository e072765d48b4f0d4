import type { Cost } from './process-tree.ts';
/** A figure and its peer's, measured one right after the other. */
export type PairedRun<C extends Cost> = { readonly own: C; readonly peer: Cost | undefined };
