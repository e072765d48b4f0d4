import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runBuild } from '../build-command.ts';
import { writeFixtureContent } from '../fixture/fixture-content.ts';
import { SITE_VARIABLE } from '../program.ts';
import { readPages, type SitePage } from './site-reading.ts';

/** The fixture and the site that was built from it. Tests read it, and change nothing in it. */
export type BuiltSite = {
  readonly workspace: string;
  /** The repository of papers; its papers are in `content`. */
  readonly repository: string;
  readonly content: string;
  /** What a host would serve. */
  readonly folder: string;
  readonly remove: () => void;
};

function siteIn(workspace: string): BuiltSite {
  const repository = path.join(workspace, 'papers');
  return {
    workspace,
    repository,
    content: path.join(repository, 'content'),
    folder: path.join(workspace, 'site'),
    remove: () => {
      rmSync(workspace, { recursive: true, force: true });
    },
  };
}

/** Writes the fixture and builds it, as a user would. Throws an Error with all that the build said. */
export async function buildSite(): Promise<BuiltSite> {
  const workspace = realpathSync(mkdtempSync(path.join(tmpdir(), 'moothall-site-')));
  const site = siteIn(workspace);
  try {
    mkdirSync(site.repository);
    await writeFixtureContent(site.repository);
    const result = await runBuild({ input: site.content, output: site.folder });
    if (result.code !== 0) {
      const said = `${result.stdout}${result.stderr}`.split('\n');
      const errors = said.filter((line) => / error [a-z-]+:/.test(line));
      throw new Error(
        `The build ended with ${result.code}:\n${(errors.length > 0 ? errors : said).join('\n')}`,
      );
    }
    return site;
  } catch (error) {
    site.remove();
    throw error;
  }
}

let own: Promise<BuiltSite> | undefined;

/** The site of this run of the tests; where a test file is run alone, one of its own. */
export function builtSite(): Promise<BuiltSite> {
  const workspace = process.env[SITE_VARIABLE];
  if (workspace !== undefined && workspace !== '') return Promise.resolve(siteIn(workspace));
  own ??= buildSite().then((site) => {
    process.once('exit', site.remove);
    return site;
  });
  return own;
}

let ownPages: Promise<SitePage[]> | undefined;

/** The pages of {@link builtSite}, read and parsed once, however many tests look at them. */
export const builtPages = (): Promise<SitePage[]> =>
  (ownPages ??= builtSite().then(({ folder }) => readPages(folder)));
