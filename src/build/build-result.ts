import type { HeldBack, Stopping } from '../papers/standing/held-back.ts';
import type { Diagnostic } from '../rules/diagnostic.ts';
import type { Timings } from './clock.ts';
import type { Made } from './make-site.ts';
import type { Printed } from './print-packs.ts';
import type { TreeNote } from './trees/site-tree.ts';

export type BuildResult = {
  /** Whether the new site took the old one's place. */
  readonly published: boolean;
  readonly diagnostics: readonly Diagnostic[];
  /** Papers that the site shows as being checked, since something is wrong with them; none where nothing was published. */
  readonly held: readonly HeldBack[];
  /** Files of which errors stopped the whole site; none where it was published, or couldn't be read so far. */
  readonly stopping?: readonly Stopping[];
  /** How much was looked for that is exempt, in how much of the site; none where no site was made. */
  readonly proof?: string;
  readonly timings: Timings;
  /** Of a site that was published. */
  readonly site?: BuiltSite;
};

export type BuiltSite = {
  readonly pages: Made;
  /** Volumes of the search. */
  readonly search: Made;
  /** Files that the host has to take or delete since the last build. */
  readonly changed: number;
  /** The same file by file, as JSON. */
  readonly manifest: string;
  /** What the officer may have to know of how it went. */
  readonly notes: ReadonlySet<BuildNote>;
  /** The packs that were asked for. */
  readonly printed?: Printed;
};

export type BuildNote =
  | TreeNote
  /** What was kept of the last build can't be trusted, so that all was made again. */
  | 'record-damaged'
  /** Some of what was kept of the papers can't be trusted, and was read again. */
  | 'facts-damaged'
  /** There was no register: of what goes out nobody knows since when it was published. */
  | 'register-begins'
  /** An older site was put back into the output: the register is the copy that was kept. */
  | 'register-outlives-site'
  /** The site in the output had entries that the named register doesn't have. */
  | 'register-behind'
  /** The register is of a site at another address. */
  | 'register-elsewhere'
  /** The register has what is new as published on another day than the clock's. */
  | 'another-day'
  /** There was no browser to print packs with. */
  | 'no-browser'
  /** The system has no exchange: for a moment there was no site. */
  | 'renamed';
