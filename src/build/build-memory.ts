import { join } from 'node:path';
import { FactsMemory } from '../facts/facts-store.ts';
import { deleteOldFiles } from '../files/old-files.ts';
import { loadEleventy } from '../outputs/site/render.ts';
import type { ExemptScanMemory } from '../proof/secrets/exempt-scans.ts';
import { MARKED, type Content } from './output-folder.ts';
import { readRecord, type BuildRecord } from './build-record.ts';
import { openTrees } from './trees/open-trees.ts';
import { statesFolder } from './repeat/last-build.ts';
import type { SiteTree } from './trees/site-tree.ts';
import { TREES } from './trees/tree-state.ts';

/** The site as the last build left it, open for the next one. */
export type OpenSite = {
  readonly tree: SiteTree;
  /** The file with the record of the last build. */
  readonly recordFile: string;
  /** The file with the names of what was withheld by then. */
  readonly withheldFile: string;
  readonly before: BuildRecord | 'damaged' | undefined;
};

/**
 * Opens a site; whoever opens it publishes or discards its tree.
 * Throws what {@link openTrees} throws.
 * @param output the folder of the site, with links followed.
 */
export async function openSite(
  output: string,
  cacheDir: string,
  content: Content = 'site',
): Promise<OpenSite> {
  const state = statesFolder(cacheDir);
  const tree = await openTrees({ output, state, version: TREES, marked: MARKED[content] });
  try {
    // Beside the state of the trees, under the name of the site.
    const recordFile = join(state, `${tree.name}.record`);
    // Of sites that nobody builds any more.
    deleteOldFiles(state, (name) => name.startsWith(tree.name));
    const withheldFile = join(state, `${tree.name}.withheld`);
    return { tree, recordFile, withheldFile, before: readRecord(recordFile) };
  } catch (error) {
    tree.discard();
    throw error;
  }
}

/** A site that is opened while something else is done, of which it isn't known yet whether it is needed. */
export type SiteAhead = {
  /** The site, for whoever publishes or discards its tree. Throws what {@link openSite} throws. */
  take(): Promise<OpenSite>;
  /** Discards it where nobody took it. */
  leave(): Promise<void>;
};

export function openAhead(opening: Promise<OpenSite>): SiteAhead {
  let taken = false;
  opening.catch(() => undefined);
  return {
    take: () => {
      taken = true;
      return opening;
    },
    leave: async () => {
      if (!taken) (await opening.catch(() => undefined))?.tree.discard();
    },
  };
}

/** What a process that builds one site of the same papers again and again keeps in between. */
export class BuildMemory {
  facts = new FactsMemory();
  /** What exempt scans say, which a disk has enciphered alone. */
  readonly exemptScans: ExemptScanMemory = new Map();
  #ahead: Promise<OpenSite> | undefined;

  /** The site, as {@link openSite} gives it; the one that was opened ahead where there is one. */
  async open(output: string, cacheDir: string): Promise<OpenSite> {
    const ahead = this.#ahead;
    this.#ahead = undefined;
    return (await ahead?.catch(() => undefined)) ?? openSite(output, cacheDir);
  }

  /** Forgets what was read of the papers. */
  forgetFacts(): void {
    this.facts = new FactsMemory();
  }

  /** Does now, while nobody waits, what the next build would begin with. */
  async prepare(output: string, cacheDir: string): Promise<void> {
    this.#ahead ??= openSite(output, cacheDir);
    await Promise.allSettled([this.#ahead, loadEleventy()]);
  }

  /** Lets others build the site. */
  async close(): Promise<void> {
    const ahead = this.#ahead;
    this.#ahead = undefined;
    (await ahead?.catch(() => undefined))?.tree.discard();
  }
}
