import { join } from 'node:path';
import { git } from './git.ts';
import { GitProblem } from './git-problem.ts';

/**
 * The files and folders in which git writes when the history of a folder becomes another one: by a commit, a
 * checkout, a reset, a merge. None where the folder is in no repository, or git can't be asked.
 */
export async function placesOfHistory(folder: string): Promise<readonly string[]> {
  try {
    const answer = await git(folder, [
      ...(['rev-parse', '--path-format=absolute', '--git-dir', '--git-common-dir'] as const),
    ]);
    const [own = '', common = ''] = answer.replace(/\n$/, '').split('\n');
    return [
      join(own, 'HEAD'),
      join(own, 'logs', 'HEAD'),
      join(common, 'refs', 'heads'),
      join(common, 'packed-refs'),
      join(common, 'shallow'),
    ];
  } catch (error) {
    if (error instanceof GitProblem) return [];
    throw error;
  }
}
