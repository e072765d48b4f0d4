import { existsSync } from 'node:fs';
import { createInspector } from '../appendices/inspector.ts';
import { readGitDates } from '../content/git-dates.ts';
import { loadArchive } from '../content/load-archive.ts';
import type { Diagnostic } from '../domain/diagnostic.ts';
import { MisuseError, type BuildOptions } from './build-site.ts';

/** Everything that is wrong with the papers, without making anything of them. */
export async function checkContent(
  options: Pick<BuildOptions, 'input' | 'today' | 'cacheDir' | 'placesDir'>,
): Promise<readonly Diagnostic[]> {
  const { input, today, cacheDir, placesDir } = options;
  if (!existsSync(input)) {
    throw new MisuseError(
      `There is no folder ${input}. Name the folder of the papers with --input.`,
    );
  }
  const inspector = createInspector({ cacheDir, ...(placesDir !== undefined && { placesDir }) });
  try {
    const dates = await readGitDates(input);
    return (await loadArchive({ input, today, dates, inspector })).diagnostics;
  } finally {
    await inspector.close();
  }
}
