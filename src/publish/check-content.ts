import { existsSync } from 'node:fs';
import { createInspector } from '../appendices/inspector.ts';
import { rememberFiles } from '../appendices/known-files.ts';
import { readGitDates } from '../content/git-dates.ts';
import { checkArchive } from '../content/threads/check-archive.ts';
import type { Diagnostic } from '../domain/diagnostic.ts';
import type { BuildOptions } from './build-site.ts';
import { MisuseError } from './misuse-error.ts';
import { checkStaged } from './staged-papers.ts';

export type CheckOptions = Pick<BuildOptions, 'input' | 'today' | 'cacheDir' | 'placesDir'> & {
  /** Checks what is about to be committed, in place of what stands in the folder. */
  readonly staged?: boolean;
};

export type CheckResult = {
  readonly diagnostics: readonly Diagnostic[];
  /** Where the council's site is, if that can be told: it has a page for every rule. */
  readonly url?: string;
};

/** Everything that is wrong with the papers, without making anything of them. */
export async function checkContent(options: CheckOptions): Promise<CheckResult> {
  const { input, today, cacheDir, placesDir } = options;
  if (!existsSync(input)) {
    throw new MisuseError(
      `There is no folder ${input}. Name the folder of the papers with --input.`,
    );
  }
  const inspector = rememberFiles(
    createInspector({ cacheDir, ...(placesDir !== undefined && { placesDir }) }),
    { cacheDir },
  );
  try {
    const dates = await readGitDates(input, cacheDir);
    let url: string | undefined;
    const check = async (folder: string): Promise<readonly Diagnostic[]> => {
      const remember = options.staged !== true;
      const checked = await checkArchive({
        input: folder,
        today,
        dates,
        inspector,
        cacheDir,
        remember,
      });
      url = checked.url;
      return checked.diagnostics;
    };
    const diagnostics = await (options.staged ? checkStaged(input, check) : check(input));
    return { diagnostics, ...(url !== undefined && { url }) };
  } finally {
    await inspector.close();
  }
}
