import { fileAt, sitemapUrl, type Mapped } from '../../papers/addresses.ts';
import type { AppendixContents } from '../../views/report/appendix-content.ts';
import type { Papers } from '../../views/archive-index.ts';
import type { Page, PageKind } from '../../views/pages.ts';
import type { Chrome } from '../../views/views.ts';
import { pathOf, type SiteInMaking } from '../output.ts';
import { factsOfRecord, type RecordFacts } from '../search/record-facts.ts';
import type { RecordsAtHand } from '../search/records-at-hand.ts';
import { pageRecord } from '../search/search-record.ts';
import type { ReadContents } from './appendix-contents.ts';
import { renderPages } from './render.ts';
import { sitemap } from './sitemap.ts';

type PageNote = {
  readonly kind: PageKind;
  readonly needs?: string;
  /** Site paths of its files. */
  readonly files: readonly string[];
  readonly record?: RecordFacts;
};

type PagesNote = { readonly pages: Readonly<Record<string, PageNote>> };

/** Of some pages: what the search is given of them, and how many there are and were made. */
export type MadePages = {
  readonly records: readonly RecordFacts[];
  readonly all: number;
  readonly made: number;
};

/** Pages that are kept or made together. */
export type PartOfPages = {
  readonly name: string;
  readonly needs: string;
  /** Which of the pages are in it; all where nothing is said. */
  readonly includes?: (page: Page) => boolean;
  /** The sitemap that is in it, and the pages of that where they aren't its own. */
  readonly sitemap?: { readonly of: Mapped; readonly pages?: readonly Page[] };
};

export type PagesOfParts = {
  readonly council: Papers['council'];
  /** The pages with views that lack texts and the contents of files. */
  readonly draft: () => readonly Page[];
  readonly pages: (contents: AppendixContents) => readonly Page[];
  readonly needsOfPage: (page: Page, view: unknown) => string;
  readonly contentsOf: (urls: ReadonlySet<string>) => Promise<ReadContents>;
  readonly chrome: Chrome;
  /** Gets what the search is given of each page that is made. */
  readonly atHand: RecordsAtHand;
};

/**
 * Makes what has changed of the pages of some parts, all at once. A page is made where its own needs have changed; where nothing of
 * any part has, not even the views are.
 */
export async function makePages(
  site: SiteInMaking,
  parts: readonly PartOfPages[],
  of: PagesOfParts,
): Promise<MadePages> {
  const all = parts.map((part) => ({ part, kept: site.keep<PagesNote>(part.name, part.needs) }));
  const anew = all.some(({ kept }) => !kept) ? of.draft() : [];
  const compared = all.map(({ part, kept }) =>
    kept
      ? { kept }
      : { part, ...compare(site, part, anew.filter(part.includes ?? (() => true)), of) },
  );
  const toMake = new Set(compared.flatMap((one) => (one.kept ? [] : one.toMake)));
  const made = await makeSome(site, of, toMake);
  const notes = compared.map((one) => {
    if (one.kept) return one.kept;
    for (const url of one.toMake) one.notes.set(url, made.get(url) as PageNote);
    return addPages(site, one.part, one, of.council);
  });
  return madeOf(notes, toMake.size);
}

type Compared = {
  readonly draft: readonly Page[];
  /** Of the pages that are as they were. */
  readonly notes: Map<string, PageNote>;
  /** Addresses of the others. */
  readonly toMake: readonly string[];
};

/** Finds the pages of a part that are as they were, whatever else of it has changed. */
function compare(
  site: SiteInMaking,
  { name }: PartOfPages,
  draft: readonly Page[],
  { needsOfPage }: PagesOfParts,
): Compared & { readonly kept?: undefined } {
  const earlier = site.earlier<PagesNote>(name);
  const asBefore = (page: Page): PageNote | undefined => {
    const note = earlier?.note.pages[page.url];
    if (!earlier || note?.needs === undefined) return undefined;
    if (!note.files.every((file) => earlier.files.has(pathOf(file)))) return undefined;
    return note.needs === needsOfPage(page, page.view()) ? note : undefined;
  };
  const notes = new Map<string, PageNote>();
  const toMake: string[] = [];
  for (const page of draft) {
    const note = asBefore(page);
    if (note) notes.set(page.url, note);
    else toMake.push(page.url);
  }
  return { draft, notes, toMake };
}

/** Adds a part of which all pages are made, with its sitemap. */
function addPages(
  site: SiteInMaking,
  { name, needs, sitemap: map }: PartOfPages,
  { draft, notes }: Compared,
  council: Papers['council'],
): PagesNote {
  const pages = Object.fromEntries(
    draft.map(({ url }) => [url, notes.get(url) as PageNote] as const),
  );
  const maps = map ? [pathOf(sitemapUrl(map.of))] : [];
  for (const path of maps) site.write(path, sitemap(map?.pages ?? draft, council));
  const settled = Object.values(pages).every((page) => page.needs !== undefined);
  site.add<PagesNote>(name, {
    needs: settled ? needs : undefined,
    files: [...maps, ...Object.values(pages).flatMap(({ files }) => files.map(pathOf))],
    note: { pages },
  });
  return { pages };
}

function madeOf(notes: readonly PagesNote[], made: number): MadePages {
  const all = notes.flatMap(({ pages }) => Object.values(pages));
  return { records: all.flatMap(({ record }) => record ?? []), all: all.length, made };
}

/** Renders some of the pages with all that is in them, and writes them with the pictures of their files. */
async function makeSome(
  site: SiteInMaking,
  part: PagesOfParts,
  urls: ReadonlySet<string>,
): Promise<Map<string, PageNote>> {
  if (urls.size === 0) return new Map();
  const { contents, pictures, missing } = await part.contentsOf(urls);
  const needs = new Map<string, string>();
  const pages = part
    .pages(contents)
    .filter(({ url }) => urls.has(url))
    .map((page): Page => {
      const view = () => {
        const made = page.view();
        needs.set(page.url, part.needsOfPage(page, made));
        return made;
      };
      return { ...page, view } as Page;
    });
  const records = new Map<string, RecordFacts>();
  await renderPages(pages, part.chrome, ({ url, html }) => {
    site.write(pathOf(fileAt(url)), html);
    const record = pageRecord({ url, html });
    if (!record) return;
    records.set(url, factsOfRecord(record));
    part.atHand.add(record);
  });
  const notes = new Map<string, PageNote>();
  for (const { kind, url } of pages) {
    const picture = pictures.get(url);
    if (picture) site.place(pathOf(picture.url), picture.file);
    const record = records.get(url);
    const need = missing.has(url) ? undefined : needs.get(url);
    notes.set(url, {
      kind,
      ...(need !== undefined && { needs: need }),
      files: [fileAt(url), ...(picture ? [picture.url] : [])],
      ...(record && { record }),
    });
  }
  return notes;
}
