import type { Inspector } from '../../files/inspector.ts';
/** Finds out what a dropped file is. */
export type AppendixInspector = Pick<Inspector, 'inspect' | 'hidden'>;

/** What an earlier version is compared with what took its place by, too. */
export type VersionInspector = AppendixInspector & Pick<Inspector, 'prepareText'>;
