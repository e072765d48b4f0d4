import type { Inspector } from '../../files/inspector.ts';
/** What tells what a dropped file is. */
export type AppendixInspector = Pick<Inspector, 'inspect' | 'hidden'>;
