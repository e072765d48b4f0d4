import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { MisuseError } from '../../rules/misuse-error.ts';
import { MARKER } from '../../papers/reading/papers-folder.ts';
import type { Exchange } from './exchange.ts';
import { takeLock } from './lock.ts';
import { NewSite } from './new-site.ts';
import { placesOf, tidyPlaces } from './places.ts';
import { lookAtPublished, lookAtUnknown } from './published-site.ts';
import { SiteTree, type TreeNote } from './site-tree.ts';

export type TreeOptions = {
  /** The published folder, with links followed. Its spare is kept beside it, as `.NAME.spare`. */
  readonly output: string;
  /** What its marker says to whoever opens it. */
  readonly marked: string;
  /** The folder for what is known of the site. Restored together with the output, the next build is warm. */
  readonly state: string;
  /** Of what the state rests on; what another version knew isn't used. */
  readonly version: string;
  /** Called before each step with its name. For tests, which stop a build there. */
  readonly step?: (name: string) => void;
  /** In the place of the system's own, for tests. */
  readonly exchange?: Exchange;
};

/**
 * Opens the published site to bring it up to date, after putting right what a killed build left.
 * Throws a SiteInUseError where another build is at work on it, and a MisuseError where the folder has
 * files that no build made.
 */
export async function openTrees(options: TreeOptions): Promise<SiteTree> {
  const startedMs = Date.now();
  const { version, step = () => undefined, exchange } = options;
  const places = placesOf(options.output, options.state);
  const { output } = places;
  const release = takeLock(places.lock, output);
  try {
    if (existsSync(output) && readdirSync(output).length > 0 && !existsSync(join(output, MARKER))) {
      throw new MisuseError(
        `The folder ${output} has files that no build made. Nothing was changed.`,
      );
    }
    const found = tidyPlaces(places, version);
    const spare = [places.spare, places.next].find((folder) => existsSync(folder));
    const state =
      typeof found === 'object' && (existsSync(output) || spare !== undefined) ? found : undefined;
    const old = state
      ? await lookAtPublished(output, spare ?? places.spare, state, startedMs)
      : lookAtUnknown(output, startedMs);
    const notes = new Set<TreeNote>();
    if (!state) notes.add(typeof found === 'string' ? `state-${found}` : 'state-missing');
    if (old.read > 0) notes.add('files-read');
    const site = new NewSite(old);
    const tree = new SiteTree({
      places,
      site,
      state,
      version,
      startedMs,
      notes,
      release,
      step,
      ...(exchange && { exchange }),
    });
    tree.write(MARKER, options.marked);
    return tree;
  } catch (error) {
    release();
    throw error;
  }
}
