import type { Inspector } from '../../files/inspector.ts';
/** Finds out what a dropped file is. */
export type AppendixInspector = Pick<Inspector, 'inspect' | 'hidden'>;
