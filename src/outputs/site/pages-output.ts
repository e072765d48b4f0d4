import type { IsoDate } from '../../language/dates.ts';
import type { MunicipalYear } from '../../law/municipal-year.ts';
import { fileAt, sitemapUrl } from '../../papers/addresses.ts';
import { paperFilesOf, type PaperFile } from '../../papers/paper-files.ts';
import type { LaterNumbers, ReportBody } from '../../source/markdown/report-body.ts';
import type { AppendixContents } from '../../views/appendix-content.ts';
import { indexArchive, type Papers } from '../../views/archive-index.ts';
import { registerPages } from '../../views/register/register-pages.ts';
import type { RegisterPapers } from '../../views/register/register-papers.ts';
import type { HistoryView } from '../../views/register/register-views.ts';
import { frontPages } from '../../views/front-pages.ts';
import type { Page, PageKind } from '../../views/pages.ts';
import type { Chrome } from '../../views/views.ts';
import { volumePages } from '../../views/volume-pages.ts';
import type { VolumeArchive } from '../../views/volume.ts';
import { needsOf, pathOf, type SiteInMaking } from '../output.ts';
import type { KnownScans } from '../../files/scans/known-scans.ts';
import { scanDigest } from '../file-words.ts';
import { factsOfRecord, type RecordFacts } from '../search/record-facts.ts';
import { pageRecord } from '../search/search-record.ts';
import type { ReadContents } from './appendix-contents.ts';
import { renderPages } from './render.ts';
import { sitemap } from './sitemap.ts';

export type PagesToMake = {
  /** All papers, without their texts. */
  readonly papers: Papers;
  readonly today: IsoDate;
  readonly chrome: Chrome;
  /** What is known of the text of each open report without reading it, by its site path. */
  readonly texts: ReadonlyMap<string, ReportText>;
  /** What was read by machine in scans and pictures. */
  readonly scans: KnownScans;
  readonly readContents: (files: readonly PaperFile[]) => Promise<ReadContents>;
  /** A digest of all meetings and reports of each volume, by its year. */
  readonly volumes: ReadonlyMap<MunicipalYear, string>;
  /** Of the code that makes pages. */
  readonly code: string;
};

export type ReportText = { readonly digest: string; readonly later: LaterNumbers };

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

/**
 * Makes the pages of a volume, and its sitemap. A page is made where its view or its text has changed; where
 * nothing of the volume has, not even the views are.
 */
export async function makeVolumePages(
  site: SiteInMaking,
  { papers, today, chrome, texts, scans, readContents, volumes, code }: PagesToMake,
  volume: VolumeArchive,
): Promise<MadePages> {
  const { year, reports, neighbours } = volume;
  const { council, committees } = papers;
  const bodies = reports.map(({ url }) => texts.get(url)?.digest ?? '');
  const files = reports.flatMap(paperFilesOf);
  const scanned = new Map(files.map(({ url, file }) => [url, scanDigest(scans, file.sha256)]));
  const near = [...neighbours];
  const needs = needsOf(
    ...[code, chrome, today, committees, year, volumes.get(year), near, bodies],
    [...scanned],
  );
  const standIn = { get: (url: string) => standInFor(texts.get(url)) };
  return makePages(site, `pages ${year}`, needs, {
    year,
    council,
    draft: () => volumePages({ ...volume, bodies: standIn }, today),
    pages: (contents) => volumePages(volume, today, contents),
    needsOfPage: (page, view) =>
      needsOf(
        ...[code, chrome, page.kind, withoutTexts(view)],
        ...[texts.get(page.url)?.digest ?? '', scanned.get(page.url) ?? ''],
      ),
    contentsOf: (urls) => readContents(files.filter(({ url }) => urls.has(url))),
    chrome,
  });
}

/** Makes the pages that belong to no one volume. */
export async function makeFrontPages(
  site: SiteInMaking,
  { papers, today, chrome, volumes, code }: PagesToMake,
): Promise<MadePages> {
  const { council, committees } = papers;
  const needs = needsOf(code, chrome, today, committees, [...volumes]);
  return makePages(site, 'pages', needs, {
    year: undefined,
    council,
    draft: () => frontPages(papers, today),
    pages: () => frontPages(papers, today),
    needsOfPage: (page, view) => needsOf(code, chrome, page.kind, view),
    contentsOf: () => Promise.resolve(NO_CONTENTS),
    chrome,
  });
}

/**
 * Makes the pages of the register.
 * @param read gives the texts of versions, of which pages show what is different.
 */
export async function makeRegisterPages(
  site: SiteInMaking,
  { papers, chrome, code }: Pick<PagesToMake, 'papers' | 'chrome' | 'code'>,
  register: Omit<RegisterPapers, 'index' | 'textOf'>,
  textOf: (sha256: string) => string | undefined,
): Promise<MadePages> {
  const { council } = papers;
  const { committees, reports, meetings } = papers;
  const titles = [
    meetings.map(({ url, committee }) => [url, committee]),
    reports.map((report) => [report.url, report.title, paperFilesOf(report).map(titleOfFile)]),
  ];
  const needs = needsOf(
    ...[code, chrome, committees, register.register.head, titles],
    ...[[...register.shown], [...register.texts]],
  );
  const known = { ...register, index: indexArchive(papers) };
  return makePages(site, 'pages register', needs, {
    year: undefined,
    sitemap: 'register',
    council,
    draft: () => registerPages(known),
    pages: () => registerPages({ ...known, textOf }),
    needsOfPage: (page, view) => needsOf(code, chrome, page.kind, withoutDifferences(view)),
    contentsOf: () => Promise.resolve(NO_CONTENTS),
    chrome,
  });
}

const titleOfFile = ({ file, title }: PaperFile): [string, string] => [file.url, title];

/** What is different between two texts follows from their hashes. */
function withoutDifferences(view: unknown): unknown {
  const { versions, ...rest } = view as Partial<HistoryView>;
  return [rest, versions?.map((version) => ({ ...version, difference: undefined }))];
}

const NO_CONTENTS: ReadContents = { contents: new Map(), pictures: new Map(), missing: new Set() };

/** A text of which it is known what it would be, for views that are compared and not shown. */
function standInFor(text: ReportText | undefined): ReportBody | undefined {
  return text && { sections: [], later: text.later };
}

/** A view without what is in texts and files, which are compared by their digests. */
function withoutTexts(view: unknown): unknown {
  const { sections, document, paper, ...rest } = view as Readonly<Record<string, unknown>>;
  return [rest, sections !== undefined, fileOf(document), fileOf(paper)];
}

function fileOf(paper: unknown): unknown {
  if (paper === undefined) return undefined;
  const { file, earlier } = paper as Readonly<Record<string, unknown>>;
  return [file, earlier];
}

type PagesOfPart = {
  readonly year: MunicipalYear | undefined;
  /** The name of its sitemap, where it is not its year. */
  readonly sitemap?: 'register';
  readonly council: Papers['council'];
  /** The pages with views that lack texts and the contents of files. */
  readonly draft: () => readonly Page[];
  readonly pages: (contents: AppendixContents) => readonly Page[];
  readonly needsOfPage: (page: Page, view: unknown) => string;
  readonly contentsOf: (urls: ReadonlySet<string>) => Promise<ReadContents>;
  readonly chrome: Chrome;
};

async function makePages(
  site: SiteInMaking,
  name: string,
  needs: string,
  part: PagesOfPart,
): Promise<MadePages> {
  const kept = site.keep<PagesNote>(name, needs);
  if (kept) return madeOf(kept, 0);
  const earlier = site.earlier<PagesNote>(name);
  const draft = part.draft();
  const notes = new Map<string, PageNote>();
  const asBefore = (page: Page): PageNote | undefined => {
    const note = earlier?.note.pages[page.url];
    if (!earlier || note?.needs === undefined) return undefined;
    if (!note.files.every((file) => earlier.files.has(pathOf(file)))) return undefined;
    return note.needs === part.needsOfPage(page, page.view()) ? note : undefined;
  };
  const toMake = new Set<string>();
  for (const page of draft) {
    const note = asBefore(page);
    if (note) notes.set(page.url, note);
    else toMake.add(page.url);
  }
  const made = await makeSome(site, part, toMake);
  for (const [url, note] of made) notes.set(url, note);
  const pages = Object.fromEntries(
    draft.map(({ url }) => [url, notes.get(url) as PageNote] as const),
  );
  const map = pathOf(sitemapUrl(part.sitemap ?? part.year));
  site.write(map, sitemap(draft, part.council));
  const settled = Object.values(pages).every((page) => page.needs !== undefined);
  site.add<PagesNote>(name, {
    needs: settled ? needs : undefined,
    files: [map, ...Object.values(pages).flatMap(({ files }) => files.map(pathOf))],
    note: { pages },
  });
  return madeOf({ pages }, toMake.size);
}

function madeOf({ pages }: PagesNote, made: number): MadePages {
  const all = Object.values(pages);
  return { records: all.flatMap(({ record }) => record ?? []), all: all.length, made };
}

/** Renders some of the pages with all that is in them, and writes them with the pictures of their files. */
async function makeSome(
  site: SiteInMaking,
  part: PagesOfPart,
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
    if (record) records.set(url, factsOfRecord(record));
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
