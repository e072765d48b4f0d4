import { deleteFacts, isLostBody } from '../facts/facts-store.ts';
import { digestOfLayouts, readOwnLayouts } from '../outputs/site/own-layouts.ts';
import type { BuildOptions } from './build-options.ts';
import type { BuildNote, BuildResult } from './build-result.ts';
import { Clock } from './clock.ts';
import { readParts } from './parts.ts';
import { rememberBuild, type DoneBuild } from './repeat/remember-build.ts';
import { openSources } from './steps/open-sources.ts';
import { publishPapers } from './steps/publish-papers.ts';
import { readPapers } from './steps/read-papers.ts';

/**
 * Checks the papers, holds back those with an error, makes what of the site has changed, proves that the site holds
 * nothing exempt, and puts it in the old one's place.
 * Where something is wrong that is not one paper's alone, the old site stays as it was. Throws a {@link MisuseError} where a folder
 * isn't what it should be.
 */
export async function buildSite(options: BuildOptions): Promise<BuildResult> {
  let remember = () => Promise.resolve();
  const build = () =>
    buildOnce(options, (done) => {
      remember = () => rememberBuild(done);
    });
  try {
    const result = await build();
    // Once all is written that the next build finds.
    await remember();
    return result;
  } catch (error) {
    if (!isLostBody(error)) throw error;
    // What is kept of the papers is damaged. It is taken away, and everything is read again.
    deleteFacts(options.cacheDir);
    options.memory?.forgetFacts();
    const result = await build();
    if (!result.site) return result;
    const notes = new Set<BuildNote>([...result.site.notes, 'facts-damaged']);
    return { ...result, site: { ...result.site, notes } };
  }
}

async function buildOnce(
  options: BuildOptions,
  onPublished: (done: DoneBuild) => void,
): Promise<BuildResult> {
  const clock = new Clock();
  const layouts = {
    ...(await readOwnLayouts(options.layouts, options.input)),
    digest: digestOfLayouts(options.layouts, options.input),
  };
  const elsewhere = readParts(options.parts ?? [], options.cacheDir);
  const sources = await openSources(options, clock);
  try {
    const { facts, diagnostics, open, stopping = [] } = await readPapers(options, sources, clock);
    if (!open)
      return { published: false, diagnostics, held: [], stopping, timings: clock.timings() };
    const site = await clock.part('opening', () => sources.site.take());
    try {
      return await publishPapers(
        { options, clock, sources, layouts, elsewhere, facts, diagnostics, open, site },
        onPublished,
      );
    } finally {
      site.tree.discard();
      facts.keep();
    }
  } finally {
    await sources.close();
  }
}
