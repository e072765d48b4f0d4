import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LoadedContent } from '../facts/load-archive.ts';
import type { Archive } from '../papers/archive.ts';
import type { IsoDate } from '../language/dates.ts';
import type { AppendixContents } from '../views/appendix-content.ts';
import type { Page } from '../views/pages.ts';
import { pagesByKind } from '../views/site.ts';
import { appendixTexts } from '../outputs/search/appendix-texts.ts';
import { writeAssets } from '../outputs/site/assets/assets.ts';
import { MARKER } from './output-folder.ts';
import { copyPapers, copyPictures } from './papers.ts';
import { renderPages } from '../outputs/site/render.ts';
import { RenderedPages } from '../outputs/search/rendered-pages.ts';
import { appendixPages } from '../outputs/search/appendix-pages.ts';
import type { SearchIndexing } from '../outputs/search/search-index.ts';
import type { RenderedPage } from '../outputs/site/paginated.ts';
import { writeSiteFiles } from '../outputs/site/site-files.ts';
import type { ProofRecord } from '../proof/leak-proof.ts';

export type SiteToMake = {
  readonly archive: Archive;
  readonly loaded: LoadedContent;
  readonly pages: readonly Page[];
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
 * @returns what the search was given, where anything is withheld: its own files can't be looked through
 */
export async function fillStaging(making: SiteToMake): Promise<readonly ProofRecord[]> {
  const { archive, loaded, pages, contents, pictures, today, input, staging } = making;
  const records: ProofRecord[] = [];
  const search: Pick<SearchIndexing, 'add' | 'finish'> = {
    finish: (folder) => making.search.finish(folder),
    add: (pages) => {
      if (loaded.withheld.length > 0) records.push(...pages.map(recordOf));
      return making.search.add(pages);
    },
  };
  const { council } = archive;
  await search.add([...appendixTexts(archive, contents)].flatMap(appendixPages));
  const site = pagesByKind(pages);
  const order = Object.values(site).flatMap((kind) => kind.map(({ url }) => url));
  const rendered = new RenderedPages(order, (pages) => search.add(pages));
  const searchScript = writeAssets(council, await making.css, staging);
  const chrome = { council, today, searchScript };
  await renderPages(site, chrome, staging, rendered);
  await rendered.end();
  const indexed = search.finish(staging);
  copyPapers(archive, loaded.pictures, input, staging);
  copyPictures(pictures, staging);
  writeSiteFiles(pages, council, staging);
  writeFileSync(join(staging, MARKER), MARKED);
  await indexed;
  return records;
}

function recordOf({ url, html }: RenderedPage): ProofRecord {
  const digest = createHash('sha256').update(html).digest('hex');
  return { path: `pagefind/ (record of ${url})`, digest, text: html };
}
