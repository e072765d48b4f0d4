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
import { appendixRecords } from '../outputs/search/appendix-records.ts';
import { pageRecord, type SearchRecord } from '../outputs/search/search-record.ts';
import { writeSearch } from '../outputs/search/write-search.ts';
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
  /** The stylesheet, which may still be under way. */
  readonly css: Promise<string>;
};

const MARKED = 'This folder is made by Moothall, and made anew by each build.\n';

/**
 * Makes the site: its pages, papers, pictures, files for hosts, and the index of the search.
 * @returns what the search was given, where anything is withheld: its own files can't be looked through
 */
export async function fillStaging(making: SiteToMake): Promise<readonly ProofRecord[]> {
  const { archive, loaded, pages, contents, pictures, today, input, staging } = making;
  const { council } = archive;
  const records = [...appendixTexts(archive, contents)].flatMap(appendixRecords);
  const taker = {
    add(page: RenderedPage): Promise<void> {
      const record = pageRecord(page);
      if (record !== undefined) records.push(record);
      return Promise.resolve();
    },
  };
  const searchScript = writeAssets(council, await making.css, staging);
  await renderPages(pagesByKind(pages), { council, today, searchScript }, staging, taker);
  const indexed = writeSearch(staging, records);
  indexed.catch(() => undefined);
  copyPapers(archive, loaded.pictures, input, staging);
  copyPictures(pictures, staging);
  writeSiteFiles(pages, council, staging);
  writeFileSync(join(staging, MARKER), MARKED);
  await indexed;
  return loaded.withheld.length > 0 ? records.map(recordOf) : [];
}

function recordOf({ url, html }: SearchRecord): ProofRecord {
  const digest = createHash('sha256').update(html).digest('hex');
  return { path: `pagefind/ (record of ${url})`, digest, text: html };
}
