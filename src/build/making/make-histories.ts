import type { PublishedRegister } from '../../history/register/published-register.ts';
import { keepTexts } from '../../outputs/register/register-output.ts';
import type { MadePages } from '../../outputs/site/page-parts.ts';
import { makeRegisterPages, type PagesToMake } from '../../outputs/site/pages-output.ts';
import { isBeingChecked } from '../../papers/agenda/meeting.ts';
import { reportUrl } from '../../papers/addresses.ts';
import { paperFilesOf } from '../../papers/paper-files.ts';
import { indexArchive, type Papers } from '../../views/archive-index.ts';
import { checkedPages } from '../../views/report/being-checked-view.ts';
import { yearsOfRegister } from '../../views/data/gone-papers.ts';
import { namesByKey } from '../../views/data/item-names.ts';
import type { RegisterPapers } from '../../views/register/register-papers.ts';
import { withdrawnPapers, type NextRegister } from '../next-register.ts';
import type { PapersToShow } from './shown-texts.ts';
import type { Making } from '../site-in-making.ts';

export type RegisterToMake = NextRegister & {
  /** Gives the text of a version as it was published. */
  readonly textOf: PublishedRegister['textOf'];
  /** Gives the feeds of the site before. */
  readonly feeds?: PublishedRegister['feeds'];
};

export type KnownPacks = {
  readonly register: RegisterToMake;
  /** Of the printed packs and supplements that the site has. */
  readonly packUrls: readonly string[];
};

/** Addresses of pages that the site before has, and that have no file among those of the site; undefined where that isn't known. */
export async function pagesGoneFrom(
  site: Pick<Making, 'paths'>,
  register: RegisterToMake,
): Promise<readonly string[] | undefined> {
  const before = await register.feeds?.();
  if (!before || before.pages.length === 0) return undefined;
  const paths = site.paths();
  return before.pages.filter((url) => !paths.has(`${url.slice(1)}index.html`));
}

/** Addresses of pages of which the register has no lines: of what is being checked, and of what was there before. */
export function pagesWithoutLines(papers: Papers, gone: readonly string[]): ReadonlySet<string> {
  return new Set([...checkedPages(indexArchive(papers)).keys(), ...gone]);
}

type KnownOfRegister = Pick<KnownPacks, 'packUrls'> & {
  readonly register: RegisterToMake | undefined;
};

/** Makes what shows how papers were changed. */
export async function makeHistories(
  site: Making,
  toMake: Pick<PagesToMake, 'papers' | 'today' | 'chrome' | 'code' | 'atHand'>,
  {
    papers,
    facts,
    register: known,
    packUrls,
    gone,
  }: PapersToShow & KnownPacks & Pick<RegisterPapers, 'gone'>,
): Promise<MadePages> {
  const { register, past, textOf } = known;
  const shown = new Set([...shownAddresses(papers), ...packUrls]);
  const withdrawn = withdrawnPapers(facts.meetings, facts.record);
  const kept = await keepTexts(site, past, shown, textOf, ({ address }) => withdrawn.has(address));
  const { placeOf } = kept;
  const toShow = { register, past, shown, texts: kept.shown, placeOf, gone };
  return makeRegisterPages(site, toMake, toShow, kept.textOf);
}

/** The addresses of the agendas, minutes, reports, decisions, notices and files that the site has. */
function addressesOf({ meetings, minutes, reports, record }: Papers): string[] {
  return [
    ...meetings.map(({ url }) => url),
    ...minutes.map(({ url }) => url),
    ...[...record.decisions, ...record.notices].map(({ url }) => url),
    ...reports.flatMap((report) => [
      report.url,
      ...paperFilesOf(report).map(({ file }) => file.url),
    ]),
  ];
}

/** The same, with what has a page without being there: what is to follow or withheld, and what is being checked. */
function shownAddresses(papers: Papers): Set<string> {
  return new Set([
    ...addressesOf(papers),
    ...papers.record.checked.map(({ url }) => url),
    ...papers.reports.flatMap(({ appendices }) => appendices.map(({ url }) => url)),
    ...papers.meetings.flatMap(({ url, items }) =>
      items.flatMap(({ paper }) => (isBeingChecked(paper) ? [reportUrl(url, paper.slug)] : [])),
    ),
  ]);
}

/** What the register knows of papers, by municipal year. */
export function pastByYear({
  papers,
  register,
  packUrls,
}: Pick<PapersToShow, 'papers'> & KnownOfRegister): ReturnType<typeof yearsOfRegister> {
  if (!register) return new Map();
  const here = new Set([...addressesOf(papers), ...packUrls]);
  let names: ReadonlyMap<string, string> | undefined;
  const nameOf = (key: string): string | undefined => {
    names ??= namesByKey(papers.meetings.flatMap(({ items }) => items));
    return names.get(key);
  };
  return yearsOfRegister(register.past, here, papers.council.annualMeetings, nameOf);
}
