import { git, gitRecords } from './git.ts';
import { GitProblem } from './git-problem.ts';

/** "H 100644 <blob> 0\t<path>": H for what git neither assumes to be unchanged nor skips. */
const PLAIN_ENTRY = /^H 100(?:644|755) ([0-9a-f]{40}) 0\t([^]+)$/;

/** Git's name of what passes through one of these isn't that of the bytes in the folder. */
const CONVERTING = ['filter', 'ident', 'working-tree-encoding'];

/**
 * The names of contents that git can vouch for without anybody reading the files: those that are in the folder
 * just as git has them. Left out, to be read, is all that git may be wrong about: what differs from the index or
 * isn't in it, what git was set to take for unchanged, links, submodules, unmerged files, files that a filter
 * converts, and all of a repository whose names aren't SHA-1. Line ends that git converts show in the length.
 * What was checked out through a filter that has been taken out of the attributes since, and didn't change the
 * length, can't be seen: git itself takes it for unchanged.
 * @param lengths bytes of the files that are asked for, by their paths below the folder.
 * @returns names by path; empty where git can't be asked.
 */
export async function vouchedByGit(
  folder: string,
  lengths: ReadonlyMap<string, number>,
): Promise<ReadonlyMap<string, string>> {
  try {
    // What a replacement gave to the folder isn't what its name says.
    const replaced = await git(folder, ['for-each-ref', '--count=1', 'refs/replace/']);
    if (replaced !== '') return new Map();
    const names = await namesInIndex(folder, lengths);
    await Promise.all([
      leaveOutChanged(folder, names),
      leaveOutConverted(folder, names),
      leaveOutOtherLengths(folder, names, lengths),
    ]);
    return names;
  } catch (error) {
    if (error instanceof GitProblem) return new Map();
    throw error;
  }
}

async function namesInIndex(
  folder: string,
  lengths: ReadonlyMap<string, number>,
): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  for await (const entries of gitRecords(folder, ['ls-files', '-s', '-v', '-z', '--', '.'])) {
    for (const entry of entries) {
      const [, name, path] = PLAIN_ENTRY.exec(entry) ?? [];
      if (name !== undefined && path !== undefined && lengths.has(path)) names.set(path, name);
    }
  }
  return names;
}

async function leaveOutChanged(folder: string, names: Map<string, string>): Promise<void> {
  const changed = gitRecords(folder, ['diff-files', '--raw', '-z', '--relative', '--', '.']);
  // A line of what changed, and then its path. The line is no path that is asked for, or is read in vain.
  for await (const some of changed) for (const record of some) names.delete(record);
}

async function leaveOutConverted(folder: string, names: Map<string, string>): Promise<void> {
  const input = [...names.keys()].map((path) => `${path}\0`);
  const asked = gitRecords(folder, ['check-attr', '-z', '--stdin', ...CONVERTING], { input });
  const record: string[] = [];
  for await (const some of asked) {
    for (const field of some) {
      record.push(field);
      if (record.length < 3) continue;
      const [path = '', , value] = record.splice(0);
      if (value !== 'unspecified' && value !== 'unset') names.delete(path);
    }
  }
}

async function leaveOutOtherLengths(
  folder: string,
  names: Map<string, string>,
  lengths: ReadonlyMap<string, number>,
): Promise<void> {
  const asked = [...names];
  const input = asked.map(([, name]) => `${name}\n`);
  const format = '--batch-check=%(objectname) %(objectsize)';
  let at = 0;
  for await (const lines of gitRecords(folder, ['cat-file', format], { input, end: '\n' })) {
    for (const line of lines) {
      const [path = '', name] = asked[at] ?? [];
      at += 1;
      if (line !== `${name} ${lengths.get(path)}`) names.delete(path);
    }
  }
  // Nothing is vouched for of which git has said nothing.
  for (const [path] of asked.slice(at)) names.delete(path);
}
