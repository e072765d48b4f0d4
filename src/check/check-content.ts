import type { IsoDate } from '../language/dates.ts';
import { openRememberingInspector } from '../files/known-files.ts';
import { mustBeOf, openAsOf } from '../history/register/going-on.ts';
import { readGitDates } from '../history/git-dates.ts';
import { folderDigests } from '../facts/digests.ts';
import { papersOnDay } from '../facts/papers-on-day.ts';
import type { Diagnostic } from '../rules/diagnostic.ts';
import { papersFolder } from '../papers/reading/papers-folder.ts';
import { checkStaged } from './staged-papers.ts';

export type CheckOptions = {
  readonly input: string;
  readonly today: IsoDate;
  /** For what was learnt of files; may be deleted at any time. */
  readonly cacheDir: string;
  /** For pictures of what a PDF hides, for the officer alone; none are made where nothing is said. */
  readonly placesDir?: string;
  /** Checks what is about to be committed, in place of what is in the folder. */
  readonly staged?: boolean;
  /**
   * The folder or the address of the site that is published, for its register: then the check says of dates what a build would that
   * goes on from it. "new" where nothing was published; nobody knows where nothing is said.
   */
  readonly register?: string;
};

/** Everything that is wrong with the papers, without making anything of them. */
export async function checkContent(options: CheckOptions): Promise<readonly Diagnostic[]> {
  const { input, today, cacheDir, placesDir } = options;
  papersFolder(input);
  const opening = openAsOf(options.register, today);
  opening.catch(() => undefined);
  const digests = await folderDigests(input, cacheDir);
  const inspector = openRememberingInspector({ cacheDir, placesDir, contents: digests.contents });
  try {
    const dates = await readGitDates(input, cacheDir);
    const before = await opening;
    const check = async (folder: string): Promise<readonly Diagnostic[]> => {
      const { facts, diagnostics } = await papersOnDay({
        input: folder,
        past: before?.past,
        publishes: before !== undefined,
        today,
        dates,
        inspector,
        // What is about to be committed is in a folder of its own, for this check alone.
        cacheDir: options.staged === true ? undefined : cacheDir,
        digests: options.staged === true ? await folderDigests(folder) : digests,
        // By its text a paper is known to be another than was published, or the same at another address.
        bodies: before !== undefined,
      });
      facts.keep();
      if (before && facts.council) mustBeOf(before, facts.council);
      return diagnostics;
    };
    return await (options.staged ? checkStaged(input, check) : check(input));
  } finally {
    await inspector.close();
  }
}
