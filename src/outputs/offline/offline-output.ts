import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import type { MunicipalYear } from '../../law/municipal-year.ts';
import { offlineListUrl } from '../../papers/addresses.ts';
import { compareText } from '../../rules/diagnostic.ts';
import { formatWhen } from '../../language/days/meeting-day.ts';
import { indexArchive } from '../../views/archive-index.ts';
import { committeeLink } from '../../views/links.ts';
import { whenOf } from '../../views/meeting-when.ts';
import type { VolumeArchive } from '../../views/volume.ts';
import { needsOf, pathOf, sharedNeeds, type SiteInMaking } from '../output.ts';

export type OfflineListsToMake = {
  readonly volume: VolumeArchive & { readonly year: MunicipalYear };
  readonly files: FilesByMeeting;
  readonly code: string;
};

type MadeFile = { readonly path: string; readonly sha256: string };

/** The pages and files that were made for each meeting, by its folder: "meetings/cabinet/2026-02-03/". */
export type FilesByMeeting = ReadonlyMap<string, readonly MadeFile[]>;

/**
 * Not read on a page: all papers in one file, and the texts that the register has hashes of. Printed packs, their supplements and
 * printed reports have the same papers again, and would double what is saved.
 */
const NOT_SAVED =
  /(?:\.zip|\/text\.txt|\/offline\.json|\/public_pack(?:_supplement-[-\d]+)?\.(?:pdf|epub)|\/report\.pdf)$/;

/** What of the files of a site a reader who saves a meeting is given, in a fixed order. */
export function filesByMeeting(files: readonly MadeFile[]): FilesByMeeting {
  const found = new Map<string, MadeFile[]>();
  for (const file of files) {
    const folder = /^meetings\/[^/]*\/[^/]*\//.exec(file.path)?.[0];
    if (folder === undefined || NOT_SAVED.test(file.path)) continue;
    const own = found.get(folder);
    if (own) own.push(file);
    else found.set(folder, [file]);
  }
  // A part that is kept may have its files in another order.
  for (const own of found.values()) own.sort((a, b) => compareText(a.path, b.path));
  return found;
}

/**
 * Makes a list for each meeting of a volume of what a reader who saves it is given: its pages and their files, how much they are,
 * and a digest by which a saved copy is known to be an old one.
 */
export function makeOfflineLists(
  site: SiteInMaking,
  { volume, files, code }: OfflineListsToMake,
): void {
  const byMeeting = new Map(
    volume.meetings.map(({ url }) => [pathOf(url), files.get(pathOf(url)) ?? []] as const),
  );
  const name = `offline ${volume.year}`;
  const needs = needsOf(code, sharedNeeds(volume.committees), [...byMeeting]);
  if (site.keep(name, needs) !== undefined) return;
  const index = indexArchive(volume);
  const made: string[] = [];
  for (const meeting of volume.meetings) {
    const folder = pathOf(meeting.url);
    const own = byMeeting.get(folder) ?? [];
    const path = pathOf(offlineListUrl(meeting.url));
    const pages = own.filter((file) => isPage(file.path)).length;
    const list = {
      title: `${committeeLink(index, meeting.committee).text}, ${formatWhen(whenOf(index, meeting), 'long')}`,
      ...{ pages, files: own.length - pages },
      bytes: own.reduce((sum, file) => sum + statSync(site.absolute(file.path)).size, 0),
      // In figures that are known for a digest: as letters it could begin like a packed file, which nobody could open.
      changes: createHash('sha256').update(needsOf(own)).digest('hex'),
      addresses: own.map((file) => addressOf(file.path.slice(folder.length))),
    };
    site.write(path, `${JSON.stringify(list)}\n`);
    made.push(path);
  }
  site.add(name, { needs, files: made, note: {} });
}

const isPage = (path: string): boolean => path.endsWith('/index.html');

/** From the page of the meeting: "" is that page itself. */
function addressOf(path: string): string {
  const address = path.replace(/(^|\/)index\.html$/, '$1');
  return address.split('/').map(encodeURIComponent).join('/');
}
