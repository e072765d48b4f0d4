import { rmSync } from 'node:fs';
import { createInspector } from '../files/inspector.ts';
import { rememberFiles } from '../files/known-files.ts';
import { readGitDates } from '../history/git-dates.ts';
import { folderDigests } from '../facts/digests.ts';
import { loadArchive } from '../facts/load-archive.ts';
import type { Archive } from '../papers/archive.ts';
import type { Council } from '../papers/council/council.ts';
import type { IsoDate } from '../language/dates.ts';
import { compareDiagnostics, hasErrors, type Diagnostic } from '../rules/diagnostic.ts';
import { createSite } from '../views/site.ts';
import { compileStylesheet } from '../outputs/site/assets/stylesheet.ts';
import { readAppendixContents } from './appendix-contents.ts';
import { fillStaging } from './fill-staging.ts';
import { outputFolder } from './output-folder.ts';
import { proveSite } from './prove-site.ts';
import type { ProofFile } from '../proof/leak-proof.ts';
import { publishedFiles } from '../proof/published-files.ts';
import { createStaging, swapIn } from './swap.ts';

export type BuildOptions = {
  readonly input: string;
  readonly output: string;
  readonly today: IsoDate;
  /** Where the site will be, if not where council.yaml says. */
  readonly url?: string;
  /** For what was learnt of files; may be deleted at any time. */
  readonly cacheDir: string;
  /** For pictures of what a PDF hides, for the officer alone; none are made where nothing is said. */
  readonly placesDir?: string;
};

export type BuildResult = {
  /** Whether the new site took the old one's place. */
  readonly published: boolean;
  readonly diagnostics: readonly Diagnostic[];
  readonly pages: number;
  /** How much was looked for that is exempt, in how much of the site; none where no site was made. */
  readonly proof?: string;
};

/**
 * Checks the papers and, where nothing is wrong, makes the site beside the output, proves that it holds
 * nothing exempt, and swaps it in.
 * Where something is wrong, the old site stays as it was. Throws a {@link MisuseError} where a folder
 * isn't what it should be.
 */
export async function buildSite(options: BuildOptions): Promise<BuildResult> {
  const output = outputFolder(options.input, options.output);
  const { cacheDir, placesDir } = options;
  const inspector = rememberFiles(
    createInspector({ cacheDir, ...(placesDir !== undefined && { placesDir }) }),
    { cacheDir },
  );
  try {
    const { input, today } = options;
    const dates = await readGitDates(input, options.cacheDir);
    let css: Promise<string> | undefined;
    const onCouncil = ({ colour }: Council) => {
      css = compileStylesheet(colour, cacheDir);
      css.catch(() => undefined);
    };
    const loaded = await loadArchive({
      input,
      today,
      dates,
      inspector,
      onCouncil,
      cacheDir,
      digests: await folderDigests(input, cacheDir),
    });
    const { diagnostics } = loaded;
    if (!loaded.archive || !css || hasErrors(diagnostics)) {
      return { published: false, diagnostics, pages: 0 };
    }
    const archive = withUrl(loaded.archive, options.url);
    const staging = createStaging(output);
    try {
      const { contents, pictures } = await readAppendixContents(archive, inspector, input);
      const pages = createSite(archive, today, contents);
      const records = await fillStaging({
        archive,
        loaded,
        pages,
        contents,
        pictures,
        today,
        input,
        staging,
        css,
      });
      const { cacheDir } = options;
      const proof = await proveSite({
        files: (await publishedFiles(staging)).map(asMadeOfRecords),
        records,
        input,
        cacheDir,
        archive,
        loaded,
        contents,
      });
      const all = [...diagnostics, ...proof.diagnostics].toSorted(compareDiagnostics);
      if (!proof.proved) {
        return { published: false, diagnostics: all, pages: 0, proof: proof.summary };
      }
      await swapIn(staging, output);
      return {
        published: true,
        diagnostics: all,
        pages: pages.length,
        proof: proof.summary,
      };
    } finally {
      rmSync(staging, { recursive: true, force: true });
    }
  } finally {
    await inspector.close();
  }
}

/** The staging folder was empty: all that is in the index, Pagefind made of the records. */
function asMadeOfRecords(file: ProofFile): ProofFile {
  const isIndex = /^pagefind\/.*\.pf_[a-z]+$/.test(file.path);
  return isIndex ? { ...file, provedAt: 'records' } : file;
}

function withUrl(archive: Archive, url: string | undefined): Archive {
  return url === undefined ? archive : { ...archive, council: { ...archive.council, url } };
}
