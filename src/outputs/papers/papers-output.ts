import { join } from 'node:path';
import type { MunicipalYear } from '../../law/municipal-year.ts';
import { paperFilesOf } from '../../papers/paper-files.ts';
import type { Report } from '../../papers/report/report.ts';
import { needsOf, pathOf, type SiteInMaking } from '../output.ts';

export type PapersToMake = {
  readonly year: MunicipalYear;
  readonly reports: readonly Report[];
  /** Pictures in the texts of the volume's reports: site path to path of the source. */
  readonly pictures: ReadonlyMap<string, string>;
  /** The folder of the content. */
  readonly input: string;
  /** Of a file below it; undefined where it can't be read. */
  readonly digestOf: (path: string) => string | undefined;
};

type PlacedFile = {
  readonly path: string;
  readonly source: string;
  readonly sha256?: string;
  readonly digest: string | undefined;
};

/** Puts the dropped files of a volume, their earlier versions, and the pictures of its reports into the site. */
export function makePapers(site: SiteInMaking, papers: PapersToMake): void {
  makeFiles(site, `papers ${papers.year}`, filesOf(papers));
}

/** Puts the pictures of the council's own pages into the site. */
export function makePagePictures(
  site: SiteInMaking,
  {
    pictures,
    input,
    digestOf,
  }: Pick<PapersToMake, 'input' | 'digestOf'> & {
    readonly pictures: readonly (readonly [url: string, path: string])[];
  },
): void {
  makeFiles(site, 'papers of pages', picturesAt(pictures, { input, digestOf }));
}

function makeFiles(site: SiteInMaking, name: string, files: readonly PlacedFile[]): void {
  const sound = files.every(({ digest }) => digest !== undefined);
  const needs = needsOf(files.map(({ path, digest }) => [path, digest]));
  if (sound && site.keep(name, needs) !== undefined) return;
  for (const { path, source, sha256 } of files) site.place(path, source, sha256);
  site.add(name, {
    needs: sound ? needs : undefined,
    files: files.map(({ path }) => path),
    note: {},
  });
}

function filesOf({ reports, pictures, input, digestOf }: PapersToMake): PlacedFile[] {
  const dropped = reports.flatMap(paperFilesOf).flatMap(({ file, earlier }): PlacedFile[] => [
    ...earlier.flatMap(({ state, sha256 }): PlacedFile[] =>
      state.kind === 'kept'
        ? [{ path: pathOf(state.url), source: state.source, sha256, digest: sha256 }]
        : [],
    ),
    {
      path: pathOf(file.url),
      source: join(input, file.path),
      sha256: file.sha256,
      digest: file.sha256,
    },
  ]);
  return [...dropped, ...picturesAt([...pictures], { input, digestOf })];
}

function picturesAt(
  pictures: readonly (readonly [url: string, path: string])[],
  { input, digestOf }: Pick<PapersToMake, 'input' | 'digestOf'>,
): PlacedFile[] {
  return pictures.map(([url, path]) => ({
    path: pathOf(url),
    source: join(input, path),
    digest: digestOf(path),
  }));
}
