import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { packIndex } from '../../../layouts/pages/pack-index.ts';
import type { MunicipalYear } from '../../law/municipal-year.ts';
import { packName, packUrl } from '../../papers/pack-addresses.ts';
import { paperFilesOf } from '../../papers/paper-files.ts';
import { indexArchive } from '../../views/archive-index.ts';
import { meetingPack, type MeetingPack } from '../../views/meeting-pack.ts';
import type { PackLink } from '../../views/pack/printed-links.ts';
import type { VolumeArchive } from '../../views/volume.ts';
import { needsOf, pathOf, sharedNeeds, type SiteInMaking } from '../output.ts';
import type { TextOfPaper } from '../register/register-output.ts';
import { withZip, type ZipFile } from './zip-file.ts';

export type PacksToMake = {
  readonly volume: VolumeArchive & { readonly year: MunicipalYear };
  /** The published texts of its papers: they and its files are in the site already. */
  readonly texts: readonly TextOfPaper[];
  /** Pictures in the text of each report: site path to path of the source. */
  readonly pictures: ReadonlyMap<string, readonly (readonly [url: string, path: string])[]>;
  /** Of a file below the folder of the content; undefined where it can't be read. */
  readonly digestOf: (path: string) => string | undefined;
  readonly code: string;
};

/** The papers of one meeting may be this much; more is no download for a phone, and isn't made. */
export const MOST_BYTES = 200_000_000;

type PackNote = PackLink & { readonly needs: string };
type PacksNote = Readonly<Record<string, PackNote>>;

/** A published file, to be packed. */
type Packed = {
  readonly name: string;
  readonly url: string;
  readonly sha256: string;
  readonly absolute: string;
  readonly bytes: number;
};

/**
 * Makes one ZIP for each meeting of a volume that has open papers, and gives what its page says of it. A ZIP holds only
 * files that are published one by one too, and what lists them: a word that changes makes the ZIP of its meeting anew.
 */
export function makePacks(site: SiteInMaking, packs: PacksToMake): ReadonlyMap<string, PackLink> {
  const { volume, texts, pictures, digestOf, code } = packs;
  const { council, committees, year, meetings, reports } = volume;
  if (!council.packs) return new Map();
  const name = `packs ${year}`;
  const digests = new Map(texts.map(({ url, sha256 }) => [url, sha256] as const));
  const shown = reports.flatMap(({ url }) => pictures.get(url) ?? []);
  const needs = needsOf(
    ...[code, council.name, council.url, sharedNeeds(committees)],
    ...[sharedNeeds(meetings), sharedNeeds(reports), [...digests]],
    shown.map(([url, path]) => [url, digestOf(path)]),
  );
  const sound = shown.every(([, path]) => digestOf(path) !== undefined);
  const kept = sound ? site.keep<PacksNote>(name, needs) : undefined;
  if (kept) return linksOf(kept);
  const known = new Map<string, string>([
    ...[...digests].map(([url, sha256]) => [`${url}text.txt`, sha256] as const),
    ...reports.flatMap(paperFilesOf).map(({ file }) => [file.url, file.sha256] as const),
    ...shown.flatMap(([url, path]) => {
      const digest = digestOf(path);
      return digest === undefined ? [] : [[url, digest] as const];
    }),
  ]);
  const index = indexArchive(volume);
  const earlier = site.earlier<PacksNote>(name);
  const notes: Record<string, PackNote> = {};
  for (const meeting of meetings) {
    const pack = meetingPack(index, meeting, ({ url }) =>
      (pictures.get(url) ?? []).map(([picture]) => picture),
    );
    if (!pack) continue;
    const made = { folder: packName(meeting), url: packUrl(meeting), code };
    notes[meeting.url] = makePack(site, pack, known, made, earlier?.files, earlier?.note);
  }
  site.add<PacksNote>(name, {
    needs: sound ? needs : undefined,
    files: Object.values(notes).flatMap(({ url, tooLarge }) => (tooLarge ? [] : [pathOf(url)])),
    note: notes,
  });
  return linksOf(notes);
}

function makePack(
  site: SiteInMaking,
  pack: MeetingPack,
  known: ReadonlyMap<string, string>,
  { folder, url, code }: { readonly folder: string; readonly url: string; readonly code: string },
  intact: Pick<ReadonlySet<string>, 'has'> | undefined,
  before: PacksNote | undefined,
): PackNote {
  const { agenda, minutes } = pack;
  const files = [
    agenda,
    ...(minutes ? [minutes] : []),
    ...pack.items.flatMap((item) => item.files),
  ].map((file): Packed => {
    const absolute = site.absolute(pathOf(file.url));
    const sha256 = known.get(file.url) ?? sha256Of(absolute);
    return { ...file, sha256, absolute, bytes: statSync(absolute).size };
  });
  const index = packIndex(pack);
  const manifest = manifestOf(pack, files);
  const needs = needsOf(code, folder, index, manifest);
  const note = before?.[pack.url];
  const path = pathOf(url);
  if (note?.needs === needs && (note.tooLarge || intact?.has(path))) return note;
  const sum = files.reduce((total, { bytes }) => total + bytes, 0);
  const link = { needs, url, files: files.length };
  if (sum > MOST_BYTES) return { ...link, bytes: sum, tooLarge: true };
  const zipped: readonly ZipFile[] = [
    { name: `${folder}/index.html`, text: index },
    { name: `${folder}/manifest.json`, text: manifest },
    ...files.map(({ name, absolute }) => ({ name: `${folder}/${name}`, absolute })),
  ];
  const bytes = withZip(zipped, (file) => {
    site.place(path, file);
    return statSync(file).size;
  });
  return { ...link, bytes };
}

/** What is in a pack, so that anybody can check it against the register and find where each file is published. */
function manifestOf({ title, site, url }: MeetingPack, files: readonly Packed[]): string {
  const whole = (path: string): string => new URL(path.slice(1), site).href;
  const listed = files.map(({ name, sha256, bytes, url: own }) => ({
    ...{ name, sha256, bytes },
    address: whole(own),
  }));
  return `${JSON.stringify({ title, address: whole(url), files: listed }, undefined, 1)}\n`;
}

function linksOf(notes: PacksNote): Map<string, PackLink> {
  return new Map(
    Object.entries(notes).map(([meeting, { url, files, bytes, tooLarge }]) => [
      meeting,
      { url, files, bytes, ...(tooLarge && { tooLarge }) },
    ]),
  );
}

const sha256Of = (path: string): string =>
  createHash('sha256').update(readFileSync(path)).digest('hex');
