import { join } from 'node:path';
import type { LoadedFacts } from '../../facts/load-facts.ts';
import { identifyFile } from '../../files/file-identity.ts';
import { keptScans, type KeptScans } from '../../files/scans/kept-scans.ts';
import type { KnownScans } from '../../files/scans/known-scans.ts';
import { scanBudget } from '../../files/scans/scan-budget.ts';
import { paperFilesOf } from '../../papers/paper-files.ts';
import { sealedScans, type SealedScans } from '../../proof/secrets/sealed-scans.ts';
import type { Papers } from '../../views/archive-index.ts';
import type { BuildOptions } from '../build-options.ts';
import { readPaperScans } from '../open-scans.ts';
import type { Sources } from './open-sources.ts';

/** What scans said, how many pages were read by machine for it, and how many are left for the next build. */
export type ScansRead = {
  readonly known: KnownScans;
  readonly done: number;
  readonly left: number;
};

export type PaperScans = {
  readonly kept: KeptScans;
  /** Of exempt files. */
  readonly sealed: SealedScans;
  /** Pages that a build may read by machine, by council.yaml. */
  readonly mostPages: number;
  /** Reads as many pages of the papers as this; of the others it gives what is known. */
  read(mostPages: number): Promise<ScansRead>;
};

/** Opens what is known of scans, and forgets it of files that are withheld now. */
export async function openScans(
  { input, cacheDir, signal }: Pick<BuildOptions, 'input' | 'cacheDir' | 'signal'>,
  { digests, inspector, machine }: Pick<Sources, 'digests' | 'inspector' | 'machine'>,
  papers: Papers,
  facts: LoadedFacts,
): Promise<PaperScans> {
  const kept = keptScans(cacheDir, digests.whole());
  const sealed = sealedScans(cacheDir);
  for (const path of withheldFiles(facts, papers)) {
    inspector.forgetFile(join(input, path));
    const file = await identifyFile(join(input, path));
    if (file) kept.forget(file.sha256);
  }
  const { read: isRead, pagesABuild } = papers.council.scans;
  return {
    ...{ kept, sealed, mostPages: isRead ? pagesABuild : 0 },
    read: async (mostPages) => {
      const budget = scanBudget(machine, mostPages);
      const known = isRead
        ? await readPaperScans({ papers, input, inspector, kept, budget, signal })
        : new Map<never, never>();
      return { known, done: budget.done, left: budget.left };
    },
  };
}

/** What was dropped into the folders of papers that withhold something, and is open nowhere. */
function withheldFiles({ withholding }: LoadedFacts, { reports }: Papers): string[] {
  const open = new Set(reports.flatMap(paperFilesOf).map(({ file }) => file.path));
  return withholding.flatMap(({ files }) => files).filter((path) => !open.has(path));
}
