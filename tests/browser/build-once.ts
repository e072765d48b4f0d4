import { builtSite, SITE_VARIABLE } from '../support/built-site.ts';

/** Where the tests are run alone, builds the site for all their workers. */
export default async function buildOnce(): Promise<void> {
  const { workspace } = await builtSite();
  process.env[SITE_VARIABLE] = workspace;
}
