import type { FolderDigests } from '../facts/digests.ts';
import type { LoadedFacts } from '../facts/load-facts.ts';
import type { Inspector } from '../files/inspector.ts';
import type { KnownScans } from '../files/scans/known-scans.ts';
import type { MunicipalYear } from '../law/municipal-year.ts';
import type { IsoDate } from '../language/dates.ts';
import { makeData } from '../outputs/data/data-output.ts';
import { filesByMeeting, makeOfflineLists } from '../outputs/offline/offline-output.ts';
import { makePacks } from '../outputs/packs/packs-output.ts';
import { makePagePictures, makePapers } from '../outputs/papers/papers-output.ts';
import { ABBREVIATIONS } from '../language/words/abbreviations.ts';
import { initialsOf } from '../language/words/initials.ts';
import { plainWordsOf } from '../language/words/plain-words.ts';
import { decisionRecordReader, makeDecisionRecords } from '../outputs/search/decision-records.ts';
import { makePaperRecords, paperRecordReader } from '../outputs/search/paper-records.ts';
import type { RecordFacts } from '../outputs/search/record-facts.ts';
import { makeSearch } from '../outputs/search/search-output.ts';
import { RecordsAtHand } from '../outputs/search/records-at-hand.ts';
import type { SearchRecord } from '../outputs/search/search-record.ts';
import { pageRecordReader } from '../outputs/search/page-records.ts';
import { makeRegister, makeTexts } from '../outputs/register/register-output.ts';
import { scanDigest } from '../outputs/file-words.ts';
import { readAppendixContents } from '../outputs/site/appendix-contents.ts';
import { makeAssets, neededFonts } from '../outputs/site/assets/assets.ts';
import { searchScripts } from '../outputs/site/assets/search-scripts.ts';
import { makeFrontPages, makeVolumePages } from '../outputs/site/pages-output.ts';
import type { OwnLayouts } from '../outputs/site/own-layouts.ts';
import { useOwnLayouts } from '../../layouts/overridable.ts';
import type { MadePages } from '../outputs/site/page-parts.ts';
import { makeSiteFiles } from '../outputs/site/site-files.ts';
import { needsOf, sharedNeeds } from '../outputs/output.ts';
import { withdrawnReports } from './next-register.ts';
import { packFilesOf, withPacks } from './register-packs.ts';
import type { RegisterPast } from '../history/register/paper-past.ts';
import type { Logo } from '../papers/council/logo.ts';
import { listUrl } from '../papers/data-addresses.ts';
import { indexArchive, type Papers } from '../views/archive-index.ts';
import { goneCommittees } from '../views/data/gone-committees.ts';
import { withLeftSince } from '../views/pack/left-since.ts';
import { recordLinks } from '../views/record-links.ts';
import { ownPageLinks } from '../views/own-page-view.ts';
import type { ShownLogo } from '../views/views.ts';
import { volumesOf } from '../views/volume.ts';
import type { Clock } from './clock.ts';
import { makeFollowing } from './making/make-following.ts';
import {
  type RegisterToMake,
  makeHistories,
  pagesGoneFrom,
  pagesWithoutLines,
  pastByYear,
} from './making/make-histories.ts';
import { codesOf } from './making/output-codes.ts';
import { recordListsOfAll } from './making/record-of-all.ts';
import {
  picturesOf,
  picturesOfPages,
  textsOf,
  textsOfRecord,
  textsToPublish,
} from './making/shown-texts.ts';
import type { Printed, PrintingWanted } from './print-packs.ts';
import type { Making } from './site-in-making.ts';
import { datesOfOthers, meetingsOfTree } from './volumes-of-tree.ts';

export type SiteToMake = {
  readonly papers: Papers;
  readonly facts: LoadedFacts;
  readonly digests: FolderDigests;
  readonly today: IsoDate;
  readonly inspector: Inspector;
  /** What was read by machine in the scans and pictures of papers. */
  readonly scans: KnownScans;
  /** The folder of the content. */
  readonly input: string;
  readonly css: Promise<string>;
  readonly clock: Clock;
  /** The council's own layouts, with a digest of all their files. */
  readonly ownLayouts: OwnLayouts & { readonly digest: string };
  /** What the register knew before this exchange. */
  readonly pastBefore: RegisterPast | undefined;
  /** The register with what goes out now; none in a part. */
  readonly register?: RegisterToMake | undefined;
  /** The only volume of which papers were read. */
  readonly volume?: MunicipalYear | undefined;
  /** Is called when all is made but the search, of which the site still has what it had. */
  readonly onPages?: ((pages: Made) => void) | undefined;
  /** Which packs are printed; none where nothing is said. */
  readonly printing?: PrintingWanted | undefined;
  readonly cacheDir: string;
  /** Ends the work where it is aborted. */
  readonly signal?: AbortSignal | undefined;
};

/** How much was made, and of how much. */
export type Made = { readonly made: number; readonly all: number };

export type MadeSite = {
  readonly pages: Made;
  readonly search: Made;
  /** What the search was given. */
  readonly records: readonly RecordFacts[];
  readonly readRecord: (url: string) => Promise<SearchRecord>;
  readonly printed: Printed;
  /** The register with the lines of the packs. */
  readonly register: RegisterToMake | undefined;
};

/** Makes what of the site is not yet as it should be: pages, papers, search, and what hosts need. */
export async function makeSite(site: Making, making: SiteToMake): Promise<MadeSite> {
  const { papers, facts, digests, today, inspector, scans, input, clock, signal } = making;
  const { council } = papers;
  const code = codesOf();
  useOwnLayouts(making.ownLayouts.layouts);
  const { volume: only } = making;
  const volumes = volumesOf(
    {
      ...papers,
      bodies: { get: (url) => facts.body(url) },
      minutesBodies: { get: (url) => facts.minutesBody(url) },
    },
    meetingsOfTree(facts.tree, council.annualMeetings),
  );
  const { printing: wanted } = making;
  // Whoever prints packs takes nothing else of the site.
  const isPackAlone = wanted?.packsAlone === true;
  const pages: MadePages[] = [];
  const records: RecordFacts[] = [];
  const elsewhere = only === undefined ? undefined : { input, inspector, facts, volume: only };
  const links = recordLinks(await recordListsOfAll(papers, elsewhere));
  const atHand = new RecordsAtHand();
  const scripts = searchScripts();
  const toMake = {
    atHand,
    papers,
    today,
    chrome: {
      ...{ council, searchScript: scripts.url, fonts: neededFonts() },
      ...(facts.logo && { logo: shownLogo(facts.logo) }),
      ownPages: ownPageLinks(papers.pages),
      hasPeople: papers.people.length > 0,
      ...(links.length > 0 && { recordLinks: links }),
    },
    texts: textsOf(facts),
    scans,
    readContents: (files: Parameters<typeof readAppendixContents>[0]) =>
      readAppendixContents(files, { inspector, scans, input }),
    volumes: new Map(
      volumes.map(({ year, meetings, reports, minutes }) => [
        year,
        needsOf(sharedNeeds(meetings), sharedNeeds(reports), sharedNeeds(minutes)),
      ]),
    ),
    code: needsOf(code.pages, making.ownLayouts.digest),
  };
  const readable = { inspector, scans, input, code: code.texts };
  const pictures = picturesOf(facts);
  const texts = textsToPublish(making);
  // Before the pages, which say how large the packs are.
  const packs = await clock.part('papers', () =>
    volumes.map((volume) => {
      const { year, reports } = volume;
      makeTexts(site, year, texts.get(year) ?? []);
      const own = new Map(reports.flatMap(({ url }) => pictures.get(url) ?? []));
      makePapers(site, { year, reports, pictures: own, input, digestOf: digests.digestOf });
      if (isPackAlone) return new Map();
      return makePacks(site, {
        volume,
        texts: texts.get(year) ?? [],
        pictures,
        digestOf: digests.digestOf,
        code: code.packs,
      });
    }),
  );
  const printed = wanted
    ? await clock.part('printing', async () => {
        // What drives a browser is only loaded where something is printed.
        const { printPacks } = await import('./print-packs.ts');
        return printPacks(site, {
          volumes: volumes.map((volume) =>
            withLeftSince(volume, making.register?.past ?? making.pastBefore, facts.meetings),
          ),
          ...{ texts, pictures, wanted, today, signal, input },
          digestOf: digests.digestOf,
          ...{ colour: council.colour, code: code.printed, cacheDir: making.cacheDir },
          readContents: toMake.readContents,
          past: making.pastBefore,
          withdrawn: withdrawnReports(facts.meetings),
          wordsDigest: (sha256: string) => scanDigest(scans, sha256),
        });
      })
    : NOTHING_PRINTED;
  // A preview has no packs: it says nothing of those that the site has.
  const isPrinting = wanted !== undefined || !council.printedPacks;
  const register =
    making.register && isPrinting
      ? withPacks(making.register, packFilesOf(printed))
      : making.register;
  const packUrls = packFilesOf(printed).map(({ url }) => url);
  const withPrinted = (isPackAlone ? [] : volumes).map((volume) => {
    return { ...volume, printed: printed.byYear.get(volume.year) };
  });
  await clock.part('pages', async () => {
    if (only === undefined && !isPackAlone) pages.push(await makeFrontPages(site, toMake));
    for (const [at, volume] of withPrinted.entries()) {
      signal?.throwIfAborted();
      const own = { ...volume, packs: packs[at] ?? new Map() };
      pages.push(await makeVolumePages(site, toMake, own));
    }
  });
  if (only === undefined) {
    makePagePictures(site, {
      pictures: picturesOfPages(making),
      input,
      digestOf: digests.digestOf,
    });
    makeTexts(site, 'of the record', textsOfRecord(making));
    makeSiteFiles(site, [undefined, 'register', ...volumes.map(({ year }) => year)], council);
    const { logo } = facts;
    makeAssets(site, {
      council,
      css: `${await making.css}${making.ownLayouts.css}`,
      scripts: await scripts.files(),
      input,
      ...(logo && { logo }),
    });
  }
  const files = filesByMeeting(site.files());
  for (const volume of withPrinted) makeOfflineLists(site, { volume, files, code: code.offline });
  let apart: ReadonlySet<string> = new Set();
  if (register && !isPackAlone) {
    const gone = only === undefined ? await pagesGoneFrom(site, register) : undefined;
    apart = pagesWithoutLines(papers, gone ?? []);
    const known = { ...making, register, packUrls, gone };
    pages.push(await clock.part('register', () => makeHistories(site, toMake, known)));
  }
  const sum = (count: (one: MadePages) => number): number =>
    pages.reduce((total, one) => total + count(one), 0);
  const made = { made: sum(({ made }) => made), all: sum((one) => one.all) };
  making.onPages?.(made);
  await clock.part('texts of papers', async () => {
    for (const volume of withPrinted)
      records.push(...(await makePaperRecords(site, readable, volume)));
  });
  await clock.part('decisions', () => {
    for (const volume of withPrinted)
      records.push(...makeDecisionRecords(site, volume, code.decisions));
  });
  const readRecord = atHand.reader(
    [
      pageRecordReader(site),
      decisionRecordReader(volumes),
      paperRecordReader(readable, withPrinted),
    ],
    signal,
  );
  const all = [...pages.flatMap((one) => one.records), ...records];
  const search = isPackAlone
    ? NOT_SEARCHED
    : await clock.part('search', () =>
        makeSearch(site, {
          ...{ records: all, read: readRecord, code: code.search },
          plainWords: plainWordsOf(council.synonyms),
          abbreviations: [...ABBREVIATIONS, ...initialsOf(council.name)],
          ...(only !== undefined && {
            others: datesOfOthers(facts.tree, only, council.annualMeetings),
          }),
        }),
      );
  if (only === undefined) {
    await makeFollowing(site, { ...making, register }, today, code.feeds);
    const feeds = await register?.feeds?.();
    makeData(site, {
      papers,
      volumes,
      digests: toMake.volumes,
      register: pastByYear({ papers, register, packUrls }),
      goneCommittees: register ? goneCommittees(indexArchive(papers), register.past) : [],
      printed: printed.byYear,
      ...(feeds && { personsBefore: { text: await feeds.named(listUrl('persons')), today } }),
      code: code.data,
    });
  }
  if (register) {
    const { name, url } = papers.council;
    makeRegister(site, register.register, { council: name, url }, site.files(), apart);
  }
  return { pages: made, search, records: all, readRecord, printed, register };
}

const NOT_SEARCHED: Made = { all: 0, made: 0 };

const NOTHING_PRINTED: Printed = { byYear: new Map() };

/** What pages need to know of the logo. */
function shownLogo({ url, width, height, ground, withName }: Logo): ShownLogo {
  return { url, width, height, ground, withName };
}
