import { readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { compareText } from '../../rules/diagnostic.ts';
import type { RuleCode } from '../../rules/rules.ts';
import { findTwins, whyUnportable, whyUnreadable } from './file-names.ts';

export type NameProblem = {
  readonly code: Extract<RuleCode, 'file-name-unreadable' | 'file-name-unportable'>;
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

/** What a folder of content has, in a fixed order. Throws where it can't be read. */
export function readFolder(input: string, folder: string): Folder {
  const all = readdirSync(join(input, folder), { withFileTypes: true }).filter(
    (entry) => !IGNORED.test(entry.name),
  );
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

function whyNoFile(entry: Dirent): string | undefined {
  return entry.isDirectory() || entry.isFile() || entry.isSymbolicLink()
    ? undefined
    : 'This is neither a file nor a folder. Delete it.';
}
