import { chmodSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Diagnostic } from '../rules/diagnostic.ts';
import { allChanges, applyFixes, type Fix } from '../rules/fix.ts';
import { git } from '../history/git.ts';
import { GitProblem } from '../history/git-problem.ts';

/** A change that was made in a file, and the rule that asked for it. */
export type MadeFix = { readonly file: string; readonly code: string; readonly fix: Fix };

/** A file that could have been fixed but wasn't, with the officer's words for why. */
export type RefusedFile = { readonly file: string; readonly why: string };

export type FixResult = {
  readonly made: readonly MadeFix[];
  readonly refused: readonly RefusedFile[];
  /** What is still wrong. */
  readonly diagnostics: readonly Diagnostic[];
};

/** One change can make another possible: a field whose name is fixed is read for the first time. */
const MOST_ROUNDS = 8;

/**
 * Fixes what needs no decision, and checks again until there is nothing left to fix. Only files that git has
 * as they are now, committed or added, are changed, so that git can bring each back; a file is replaced as a whole or not at all.
 */
export async function fixPapers(check: () => Promise<readonly Diagnostic[]>): Promise<FixResult> {
  const made: MadeFix[] = [];
  const refused = new Map<string, string>();
  const fixed = new Set<string>();
  let diagnostics = await check();
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const before = made.length;
    for (const [file, faults] of faultsByFile(diagnostics)) {
      if (refused.has(file)) continue;
      const why = fixed.has(file) ? undefined : await whyNotUndoable(file);
      if (why !== undefined) {
        refused.set(file, why);
        continue;
      }
      const fixes = fixFile(file, faults);
      if (fixes === undefined) refused.set(file, 'it isn’t UTF-8 text. Save it as UTF-8 first.');
      else if (fixes.length > 0) {
        fixed.add(file);
        made.push(...fixes);
      }
    }
    if (made.length === before) break;
    diagnostics = await check();
  }
  return { made, refused: [...refused].map(([file, why]) => ({ file, why })), diagnostics };
}

type Fault = { readonly code: string; readonly fix: Fix };

function faultsByFile(diagnostics: readonly Diagnostic[]): ReadonlyMap<string, readonly Fault[]> {
  const byFile = new Map<string, Fault[]>();
  for (const { file, code, fix } of diagnostics) {
    if (!fix) continue;
    const faults = byFile.get(file) ?? [];
    byFile.set(file, faults);
    for (const change of allChanges(fix)) faults.push({ code, fix: change });
  }
  return byFile;
}

/** The changes made; none where the file isn't text that could be written back to the byte. */
function fixFile(file: string, faults: readonly Fault[]): MadeFix[] | undefined {
  const bytes = readFileSync(file);
  const text = bytes.toString('utf8');
  if (!Buffer.from(text, 'utf8').equals(bytes)) return undefined;
  const fixes = faults.map(({ fix }) => fix);
  const result = applyFixes(text, fixes);
  if (result.text !== text) replaceFile(file, result.text);
  return result.made.map((fix) => ({
    file,
    fix,
    code: faults.find((fault) => fault.fix === fix)?.code ?? '',
  }));
}

/** Beside the file and then in its place: nobody ever sees half of it. */
function replaceFile(file: string, text: string): void {
  const { mode } = statSync(file);
  const beside = join(dirname(file), `.${basename(file)}.${process.pid}.new`);
  try {
    writeFileSync(beside, text, { flag: 'wx' });
    chmodSync(beside, mode);
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

/**
 * Why git couldn't bring a file back as it is now; nothing where it could. What was added for the next commit is in git too:
 * "git restore" brings that back.
 */
async function whyNotUndoable(file: string): Promise<string | undefined> {
  const folder = dirname(file);
  const name = `./${basename(file)}`;
  try {
    const entries = (await git(folder, ['ls-files', '--stage', '-z', '--', name])).split('\0');
    const [entry = ''] = entries;
    if (entry === '')
      return 'it isn’t in git yet. Add it first, with git add: git can then undo the change.';
    const [, kept = '', stage = ''] = entry.split(/[ \t]/);
    if (stage !== '0') {
      return 'git is still putting two versions of it together. Finish that first: git can then undo the change.';
    }
    // The status can be set to overlook changes; the content itself can't.
    const now = await git(folder, ['hash-object', '--', name]);
    if (now.trim() === kept) return undefined;
  } catch (error) {
    if (error instanceof GitProblem && error.kind === 'no-repository') {
      return 'the papers are in no git repository, so that nothing could undo the change. Correct it by hand, or begin a repository in the folder of the papers, with git init and then git add --all: git can then undo it.';
    }
    return 'it isn’t in git. Add it first, with git add: git can then undo the change.';
  }
  return 'it has changes that git doesn’t have. Add them first, with git add: git can then undo the change.';
}
