import { builtSite } from '../support/site/built-site.ts';
import { SITE_VARIABLE } from '../support/program.ts';

/** Where the tests are run alone, builds the site for all their workers. */
export default async function buildOnce(): Promise<void> {
  const { workspace } = await builtSite();
  process.env[SITE_VARIABLE] = workspace;
}
