import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LoadedContent } from '../content/load-archive.ts';
import type { Archive } from '../domain/archive.ts';
import type { IsoDate } from '../domain/dates.ts';
import type { AppendixContents } from '../site/appendix-content.ts';
import type { PageOf, Site } from '../site/site.ts';
import { appendixTexts } from './appendix-texts.ts';
import { writeAssets } from './assets/assets.ts';
import { MARKER } from './output-folder.ts';
import { copyPapers, copyPictures } from './papers.ts';
import { renderPages } from './render.ts';
import { RenderedPages } from './search/rendered-pages.ts';
import { appendixPages } from './search/appendix-pages.ts';
import type { SearchIndexing } from './search-index.ts';
import { writeSiteFiles } from './site-files.ts';

export type SiteToMake = {
  readonly archive: Archive;
  readonly loaded: LoadedContent;
  readonly site: Site;
  /** Texts of the open PDFs. */
  readonly contents: AppendixContents;
  readonly pictures: Parameters<typeof copyPictures>[0];
  readonly today: IsoDate;
  readonly input: string;
  /** The folder that is filled. */
  readonly staging: string;
  readonly search: SearchIndexing;
  /** The stylesheet, which may still be under way. */
  readonly css: Promise<string>;
};

const MARKED = 'This folder is made by Moothall, and made anew by each build.\n';

/**
 * Makes the site: its pages, papers, pictures and files for hosts; and meanwhile the index of the search,
 * which takes longest.
 */
export async function fillStaging(making: SiteToMake): Promise<void> {
  const { archive, loaded, site, contents, pictures, today, input, staging, search } = making;
  const { council } = archive;
  await search.add([...appendixTexts(archive, contents)].flatMap(appendixPages));
  const order = Object.values(site).flatMap((pages: readonly PageOf<unknown>[]) =>
    pages.map(({ url }) => url),
  );
  const rendered = new RenderedPages(order, (pages) => search.add(pages));
  const chrome = { council, today, assets: writeAssets(council, await making.css, staging) };
  await renderPages(site, chrome, staging, rendered);
  await rendered.end();
  const indexed = search.finish(staging);
  copyPapers(archive, loaded.pictures, input, staging);
  copyPictures(pictures, staging);
  writeSiteFiles(site, council, staging);
  writeFileSync(join(staging, MARKER), MARKED);
  await indexed;
}
