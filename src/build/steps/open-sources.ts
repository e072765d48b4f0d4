import { join } from 'node:path';
import { folderDigests, type FolderDigests } from '../../facts/digests.ts';
import { openRememberingInspector } from '../../files/known-files.ts';
import { createMachineReader, type MachineReader } from '../../files/scans/machine-reader.ts';
import { readGitDates, type GitDates } from '../../history/git-dates.ts';
import { asOf } from '../../history/register/going-on.ts';
import { openRegister, type PublishedRegister } from '../../history/register/published-register.ts';
import { readRepositoryState, type RepositoryState } from '../../history/repository-state.ts';
import { openAhead, openSite, type SiteAhead } from '../build-memory.ts';
import type { BuildOptions } from '../build-options.ts';
import type { Clock } from '../clock.ts';
import { outputFolder } from '../output-folder.ts';
import { readCopy } from '../register-copy.ts';

/** Everything that a build reads from, opened before the papers are read. */
export type Sources = {
  /** The folder of the site, with links followed. */
  readonly output: string;
  readonly digests: FolderDigests;
  readonly inspector: ReturnType<typeof openRememberingInspector>;
  readonly machine: MachineReader;
  readonly repository: RepositoryState | Promise<RepositoryState>;
  /** What git knows of the papers: it may still be on its way. */
  readonly dates: Promise<GitDates>;
  /** The register of the site before; it may still be on its way. */
  readonly register: Promise<PublishedRegister | undefined>;
  /** The site as the last build left it. */
  readonly site: SiteAhead;
  /** Ends what was opened. */
  close(): Promise<void>;
};

/** Throws a {@link MisuseError} where a folder isn't what it should be. */
export async function openSources(options: BuildOptions, clock: Clock): Promise<Sources> {
  const { input, cacheDir, placesDir, today, begun, memory, publishes = true } = options;
  const content = options.volume === undefined ? 'site' : 'part';
  const output = outputFolder(input, options.output, content);
  // Git takes longer to start than to answer, and the papers can be read meanwhile.
  const repository = begun?.repository ?? readRepositoryState(input);
  const dates = readGitDates(input, cacheDir, repository);
  dates.catch(() => undefined);
  const register = openRegister(options.register, output, () => readCopy(cacheDir, output)).then(
    (before) => (before && !publishes ? asOf(before, today) : before),
  );
  register.catch(() => undefined);
  const digests = await clock.part(
    'digests',
    () => begun?.digests ?? folderDigests(input, cacheDir),
  );
  const inspector = openRememberingInspector({ cacheDir, placesDir, contents: digests.contents });
  const machine = createMachineReader();
  const site = memory
    ? { take: () => memory.open(output, cacheDir), leave: () => Promise.resolve() }
    : openAhead(openSite(output, cacheDir, content));
  return {
    ...{ output, digests, inspector, machine, repository, dates, register, site },
    close: async () => {
      await machine.close();
      await site.leave();
      await inspector.close();
    },
  };
}

/** Where what is made of files is kept. */
export const keptFilesFolder = (cacheDir: string): string => join(cacheDir, 'files');
