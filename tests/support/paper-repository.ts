import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildHere } from './build-command.ts';
import { runCheck } from './check-command.ts';
import { LEEDS_PAPERS, TODAY } from './fixture/fixture-content.ts';
import { beginRepository, commitAll, git } from './git.ts';
import type { CommandResult } from './run-command.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** Site path and folder of the real report. */
export const REPORT =
  'meetings/scrutiny-board-children-and-families/2022-05-11/ofsted-inspection-report';

/** The Leeds papers in a repository of a test's own, which the test may change as it likes. */
export type PaperRepository = {
  readonly folder: string;
  readonly content: string;
  /** Where {@link PaperRepository.build} puts the site. */
  readonly site: string;
  readonly write: (file: string, data: string | Uint8Array) => void;
  readonly read: (file: string) => string;
  /** Puts one text in the place of another, which must be there once. */
  readonly replace: (file: string, from: string, to: string) => void;
  readonly remove: (file: string) => void;
  readonly commit: (date: string) => Promise<void>;
  /** A clone that has the last commit alone, as many CI services make it. */
  readonly shallowClone: () => Promise<PaperRepository>;
  readonly build: (today?: string) => Promise<CommandResult>;
  /** Builds on a day, as published at nine in the morning, with further options. */
  readonly publish: (day: string, ...options: readonly string[]) => Promise<CommandResult>;
  readonly check: (...args: string[]) => Promise<CommandResult>;
};

/** The day on which they are committed. */
export const COMMITTED = '2022-05-03';

let original: Promise<PaperRepository> | undefined;

/** A new repository with the Leeds papers, committed on {@link COMMITTED}. */
export async function paperRepository(): Promise<PaperRepository> {
  original ??= (async () => {
    const folder = path.join(temporaryFolder('papers'), 'repository');
    cpSync(LEEDS_PAPERS, path.join(folder, 'content'), { recursive: true });
    await beginRepository(folder);
    await commitAll(folder, 'Publish the papers', `${COMMITTED}T09:00:00Z`);
    return repositoryIn(folder, path.join(folder, 'unused'));
  })();
  return copyOf(await original);
}

/** A copy of a repository, with all that is in it, and a place for a site of its own. */
export function copyOf({ folder }: Pick<PaperRepository, 'folder'>): PaperRepository {
  const top = temporaryFolder('papers');
  const copy = path.join(top, 'repository');
  cpSync(folder, copy, { recursive: true, preserveTimestamps: true });
  return repositoryIn(copy, path.join(top, 'site'));
}

/** The papers of a repository that is there already, and where their site is to be. */
export function repositoryIn(folder: string, site: string): PaperRepository {
  const content = path.join(folder, 'content');
  const at = (file: string): string => path.join(content, file);
  const read = (file: string): string => readFileSync(at(file), 'utf8');
  const write = (file: string, data: string | Uint8Array): void => {
    mkdirSync(path.dirname(at(file)), { recursive: true });
    writeFileSync(at(file), data);
  };
  return {
    folder,
    content,
    site,
    read,
    write,
    replace: (file, from, to) => {
      const parts = read(file).split(from);
      if (parts.length !== 2)
        throw new Error(`"${from}" is there ${parts.length - 1} times in ${file}`);
      write(file, parts.join(to));
    },
    remove: (file) => {
      rmSync(at(file), { recursive: true });
    },
    commit: (date) => commitAll(folder, 'Change the papers', `${date}T09:00:00Z`),
    shallowClone: async () => {
      const top = temporaryFolder('clone');
      const clone = path.join(top, 'repository');
      await git(top, ['clone', '--quiet', '--depth', '1', `file://${folder}`, clone]);
      return repositoryIn(clone, path.join(top, 'site'));
    },
    build: (today = TODAY) => buildHere(['--input', content, '--output', site, '--today', today]),
    publish: (day, ...options) =>
      buildHere([
        ...['--input', content, '--output', site, '--today', day],
        ...['--published-at', `${day}T09:00:00Z`, ...options],
      ]),
    check: (...args) => runCheck('--input', content, '--today', '2022-05-05', ...args),
  };
}
