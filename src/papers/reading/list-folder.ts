import { accessSync, constants, readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { compareText } from '../../rules/diagnostic.ts';
import type { RuleCode } from '../../rules/rules.ts';
import { findTwins, whyUnportable, whyUnreadable } from './file-names.ts';

export type NameProblem = {
  readonly code: Extract<
    RuleCode,
    'file-name-unreadable' | 'file-name-unportable' | 'file-unreadable'
  >;
  readonly path: string;
  readonly message: string;
  /** It is a file, and nothing else: one that can be read, but for its name. */
  readonly isFile?: true;
};

/** Left by editors and file managers; nobody meant to publish them. */
export const IGNORED = /^(?:\.|~\$|Thumbs\.db$|desktop\.ini$)|~$/;

export type Entry = { readonly name: string; readonly path: string; readonly folder: boolean };

export type ListFolder = (folder: string) => Entry[];

export type Folder = {
  readonly entries: Entry[];
  readonly links: readonly string[];
  readonly names: readonly NameProblem[];
};

/**
 * What a folder of content has, in a fixed order. One that whoever builds may not open has nothing but that.
 * @throws where it can't be read for another reason, or is the folder of all content.
 */
export function readFolder(input: string, folder: string): Folder {
  const listed = listOf(input, folder);
  if (listed === undefined) {
    const names = [{ code: 'file-unreadable', path: folder, message: NOT_OPENED } as const];
    return { entries: [], links: [], names };
  }
  const all = listed.filter((entry) => !IGNORED.test(entry.name));
  const pathOf = (name: string): string => (folder === '' ? name : `${folder}/${name}`);
  const names = all.flatMap((entry): NameProblem[] => {
    const message = whyUnreadable(entry.name) ?? whyNoFile(entry);
    return message === undefined
      ? []
      : [
          {
            ...{ code: 'file-name-unreadable', path: pathOf(entry.name), message },
            ...(entry.isFile() && { isFile: true }),
          },
        ];
  });
  const unreadable = new Set(names.map(({ path }) => path));
  const found = all
    .filter((entry) => !unreadable.has(pathOf(entry.name)))
    .sort((a, b) => compareText(a.name, b.name));
  const twins = new Map(findTwins(found.map(({ name }) => name)).map((twin) => [twin.name, twin]));
  for (const { name } of found) {
    const message = whyUnportable(name) ?? twins.get(name)?.message;
    if (message === undefined) continue;
    names.push({ code: 'file-name-unportable', path: pathOf(name), message });
  }
  return {
    entries: found
      .filter((entry) => !entry.isSymbolicLink())
      .map((entry) => ({
        name: entry.name,
        path: pathOf(entry.name),
        folder: entry.isDirectory(),
      })),
    links: found.filter((entry) => entry.isSymbolicLink()).map(({ name }) => pathOf(name)),
    names,
  };
}

const NOT_OPENED =
  'You don’t have permission to open this folder. Ask whoever owns it for permission to open it and to read the files in it.';

function listOf(input: string, folder: string): Dirent[] | undefined {
  try {
    // One may be allowed to know the names in a folder, and to open nothing there.
    accessSync(join(input, folder), constants.X_OK);
    return readdirSync(join(input, folder), { withFileTypes: true });
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (folder !== '' && ['EACCES', 'EPERM'].includes(code)) return undefined;
    throw error;
  }
}

/** The folder of a paper's files, where whoever builds may not open it. */
export const closedOf = (
  folder: Entry | undefined,
  names: readonly NameProblem[],
): { readonly closed?: string } => {
  const isClosed = names.some(
    ({ code, path }) => code === 'file-unreadable' && path === folder?.path,
  );
  return folder !== undefined && isClosed ? { closed: folder.path } : {};
};

function whyNoFile(entry: Dirent): string | undefined {
  return entry.isDirectory() || entry.isFile() || entry.isSymbolicLink()
    ? undefined
    : 'This is neither a file nor a folder. Delete it.';
}
