import type { IsoDate } from '../../language/dates.ts';
import type { Matter } from '../../papers/matter/matter.ts';
import type { Person } from '../../papers/person/person.ts';
import type { PaperPast } from '../../history/register/paper-past.ts';
import { meetingInPath } from '../../language/days/meeting-day.ts';
import { municipalYearOf, type MunicipalYear } from '../../law/municipal-year.ts';
import { historyUrl } from '../../papers/addresses.ts';
import { paperFilesOf, type PaperFile } from '../../papers/paper-files.ts';
import type { LaterNumbers, ReportBody } from '../../source/markdown/report-body.ts';
import { indexArchive, type Papers } from '../../views/archive-index.ts';
import { checkedPages } from '../../views/report/being-checked-view.ts';
import { listsGone } from '../../views/register/lists/lists-gone.ts';
import { historiesOf, historyNeeds, registerPages } from '../../views/register/register-pages.ts';
import type { RegisterPapers } from '../../views/register/register-papers.ts';
import type { HistoryView } from '../../views/register/register-views.ts';
import { frontPages } from '../../views/front-pages.ts';
import type { Chrome } from '../../views/views.ts';
import { volumePages } from '../../views/volume-pages.ts';
import type { VolumeArchive } from '../../views/volume.ts';
import { needsOf, sharedNeeds, type SiteInMaking } from '../output.ts';
import type { RecordsAtHand } from '../search/records-at-hand.ts';
import type { KnownScans } from '../../files/scans/known-scans.ts';
import { scanDigest } from '../file-words.ts';
import type { ReadContents } from './appendix-contents.ts';
import { makePages, type MadePages, type PartOfPages } from './page-parts.ts';

export type PagesToMake = {
  /** All papers, without their texts. */
  readonly papers: Papers;
  readonly today: IsoDate;
  readonly chrome: Chrome;
  /** What is known of the text of each open report and of minutes without reading it, by its site path. */
  readonly texts: ReadonlyMap<string, ReportText>;
  /** What was read by machine in scans and pictures. */
  readonly scans: KnownScans;
  readonly readContents: (files: readonly PaperFile[]) => Promise<ReadContents>;
  /** A digest of all meetings and reports of each volume, by its year. */
  readonly volumes: ReadonlyMap<MunicipalYear, string>;
  /** Of the code that makes pages. */
  readonly code: string;
  readonly atHand: RecordsAtHand;
};

/** Minutes have no sections, and so no numbers of later ones. */
export type ReportText = { readonly digest: string; readonly later?: LaterNumbers };

/**
 * Makes the pages of a volume, and its sitemap. A page is made where its view or its text has changed; where
 * nothing of the volume has, not even the views are.
 */
export async function makeVolumePages(
  site: SiteInMaking,
  { papers, today, chrome, texts, scans, readContents, volumes, code, atHand }: PagesToMake,
  volume: VolumeArchive,
): Promise<MadePages> {
  const { year, reports, minutes, neighbours, packs = [], printed = [] } = volume;
  const { council, committees, people, matters } = papers;
  const bodies = [...reports, ...minutes].map(({ url }) => texts.get(url)?.digest ?? '');
  const files = reports.flatMap(paperFilesOf);
  const scanned = new Map(files.map(({ url, file }) => [url, scanDigest(scans, file.sha256)]));
  const near = [...neighbours];
  const needs = needsOf(
    ...[code, sharedNeeds(chrome), today, sharedNeeds(committees), year, volumes.get(year), near],
    ...[bodies, [...scanned], [...packs], [...printed]],
    ...[sharedNeeds(people, withoutContacts), sharedNeeds(matters, titlesOf)],
  );
  const standIn = { get: (url: string) => standInFor(texts.get(url)) };
  return makePages(site, [{ name: `pages ${year}`, needs, sitemap: { of: year } }], {
    council,
    draft: () => volumePages({ ...volume, bodies: standIn, minutesBodies: new Map() }, today),
    pages: (contents) => volumePages(volume, today, contents),
    needsOfPage: (page, view) =>
      needsOf(
        ...[code, sharedNeeds(chrome), page.kind, withoutTexts(view)],
        ...[texts.get(page.url)?.digest ?? '', scanned.get(page.url) ?? ''],
      ),
    contentsOf: (urls) => readContents(files.filter(({ url }) => urls.has(url))),
    chrome,
    atHand,
  });
}

/** What pages of meetings show of people: no volume is looked at again for a new telephone number. */
const withoutContacts = (people: readonly Person[]): unknown =>
  people.map((person) => ({
    ...person,
    ...{ description: undefined, email: undefined, phone: undefined },
  }));

/** What pages of meetings show of matters. */
const titlesOf = (matters: readonly Matter[]): unknown =>
  matters.map(({ slug, said }) => [slug, said?.title]);

/** Makes the pages that belong to no one volume. */
export async function makeFrontPages(
  site: SiteInMaking,
  { papers, today, chrome, volumes, code, atHand }: PagesToMake,
): Promise<MadePages> {
  const { council, committees, pages, people, record, matters } = papers;
  const needs = needsOf(
    ...[code, sharedNeeds(chrome), today, sharedNeeds(committees), pages, sharedNeeds(people)],
    ...[record, matters, [...volumes]],
  );
  return makePages(site, [{ name: 'pages', needs, sitemap: { of: undefined } }], {
    council,
    draft: () => frontPages(papers, today),
    pages: () => frontPages(papers, today),
    needsOfPage: (page, view) => needsOf(code, sharedNeeds(chrome), page.kind, view),
    contentsOf: () => Promise.resolve(NO_CONTENTS),
    chrome,
    atHand,
  });
}

/**
 * Makes the pages of the register: in a part for each year of meetings those with the versions of a paper, which nothing but the
 * lines and the title of that paper changes, and in one part the others.
 * @param read gives the texts of versions, of which pages show what is different.
 */
export async function makeRegisterPages(
  site: SiteInMaking,
  {
    papers,
    today,
    chrome,
    code,
    atHand,
  }: Pick<PagesToMake, 'papers' | 'today' | 'chrome' | 'code' | 'atHand'>,
  register: Omit<RegisterPapers, 'index' | 'today' | 'textOf'>,
  textOf: (sha256: string) => string | undefined,
): Promise<MadePages> {
  const { council } = papers;
  const { committees, reports, meetings, people } = papers;
  const known = { ...register, index: indexArchive(papers), today };
  const all = registerPages(known);
  const years = new Map<string, PaperPast[]>();
  for (const paper of historiesOf(known)) {
    const year = yearOfAddress(paper.address);
    const own = years.get(year);
    if (own) own.push(paper);
    else years.set(year, [paper]);
  }
  const histories = [...years].map(([year, some]): PartOfPages => {
    const urls = new Set(some.map(({ address }) => historyUrl(address)));
    return {
      name: `pages register ${year}`,
      needs: needsOf(
        ...[code, sharedNeeds(chrome), sharedNeeds(committees)],
        ...some.map((one) => historyNeeds(known, one)),
      ),
      includes: ({ url }) => urls.has(url),
    };
  });
  const titles = [
    people.map(({ url, name, also }) => [url, name, also]),
    meetings.map(({ url, committee }) => [url, committee]),
    reports.map((report) => [report.url, report.title, paperFilesOf(report).map(titleOfFile)]),
  ];
  const others: PartOfPages = {
    name: 'pages register',
    needs: needsOf(
      ...[code, sharedNeeds(chrome), sharedNeeds(committees)],
      ...[register.register.head, titles, [...register.shown], listsGone(known), register.gone],
      [...checkedPages(known.index).values()].map(({ url, title }) => [url, title]),
    ),
    includes: ({ kind }) => kind !== 'paperHistory',
    sitemap: { of: 'register', pages: all },
  };
  return makePages(site, [others, ...histories], {
    council,
    draft: () => all,
    pages: () => registerPages({ ...known, textOf }),
    needsOfPage: (page, view) =>
      needsOf(code, sharedNeeds(chrome), page.kind, withoutDifferences(view)),
    contentsOf: () => Promise.resolve(NO_CONTENTS),
    chrome,
    atHand,
  });
}

const titleOfFile = ({ file, title }: PaperFile): [string, string] => [file.url, title];

const yearOfAddress = (address: string): string => {
  const meeting = meetingInPath(address);
  return meeting ? municipalYearOf(meeting.date) : 'other';
};

/** What is different between two texts follows from their hashes. */
function withoutDifferences(view: unknown): unknown {
  const { versions, ...rest } = view as Partial<HistoryView>;
  return [rest, versions?.map((version) => ({ ...version, difference: undefined }))];
}

const NO_CONTENTS: ReadContents = { contents: new Map(), pictures: new Map(), missing: new Set() };

/** A text of which it is known what it would be, for views that are compared and not shown. */
function standInFor(text: ReportText | undefined): ReportBody | undefined {
  return text?.later && { sections: [], later: text.later };
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
