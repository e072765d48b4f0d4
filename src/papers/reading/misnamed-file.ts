import type { Entry } from './list-folder.ts';
import { whyNoPaper, whyNotOfFolder } from './misnamed.ts';

/** A file or folder that isn’t read for its name. */
export type MisnamedFile = {
  readonly path: string;
  readonly message: string;
  /** The path that was most likely meant: what should be there is not reported a second time. */
  readonly meant?: string;
};

/** Folders in which each file is one of a kind, and has fields. */
const OF_ONE_KIND: ReadonlySet<string> = new Set(['committees', 'people', 'topics']);

/** Why an entry of a folder of papers is no paper; undefined where it is one, or a folder. */
export function misnamedIn(
  folder: string,
  entry: Entry,
  entries: readonly Entry[],
): MisnamedFile | undefined {
  if (entry.folder) return undefined;
  const beside = entries.filter((one) => !one.folder).map(({ name }) => name);
  const why =
    whyNoPaper(entry.name, beside) ??
    (OF_ONE_KIND.has(folder) ? whyNotOfFolder(entry.name, beside) : undefined);
  if (!why) return undefined;
  const { meant, message } = why;
  return { path: entry.path, message, ...(meant !== undefined && { meant: `${folder}/${meant}` }) };
}
