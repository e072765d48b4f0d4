import type { PairedRun } from './paired-run.ts';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { figureOf, onlyWords, type Bench, type Figure } from './bench.ts';
import {
  build,
  commitAndBuild,
  forgetPapers,
  knows,
  removeCouncil,
  type Built,
  type Council,
} from './council.ts';
import {
  addWord,
  changeColour,
  dropPdf,
  reportsOfAnOldYear,
  reportsOfThisYear,
  type HeldBack,
  type Report,
} from './edits.ts';
import type { Contests } from './rounds.ts';
import { partsInWords } from './timings.ts';
import { filesOfManifest, filesToUpload, snapshotOf } from './upload.ts';
import { wordNumber } from './words.ts';

/** Of a hundred reports. */
const WITHHELD = 2;

const partsOf = ({ timings }: Pick<Built, 'timings'>): string | undefined =>
  timings && partsInWords(timings);

const listed = (reports: number): string => reports.toLocaleString('en-GB');

/** Builds from nothing but the facts of PDFs, with papers that are withheld and without. */
export const coldBench = (contests: Contests): Bench => ({
  name: 'cold',
  async *run(options) {
    for (const reports of options.sizes) {
      for (const withheld of [WITHHELD, 0]) {
        const contest = await contests({ reports, withheld, pdfs: 'real' }, options);
        const { council, peerName, measurePeer } = contest;
        const runs: PairedRun<Built>[] = [];
        for (let run = 0; run < options.runs; run += 1) {
          options.say(`cold build of ${reports} reports, run ${run + 1}`);
          const peer = await measurePeer();
          forgetPapers(council);
          runs.push({ own: await build(council), peer });
        }
        const what = `Cold build, ${listed(reports)} reports, ${withheld} % withheld, PDFs known`;
        yield figureOf(what, runs, peerName, partsOf);
        const first = { own: council.firstEver, peer: undefined };
        yield figureOf(`The same, each PDF read for the first time`, [first], 'one run', partsOf);
        if (withheld === 0) removeCouncil(council);
      }
    }
  },
});

type Edit = {
  readonly what: string;
  readonly change: (council: Council, run: number) => void;
};

const nth = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;

const EDITS: readonly Edit[] = [
  { what: 'Nothing changed', change: () => undefined },
  {
    what: 'One word of a report of this year',
    change: ({ content }, run) =>
      addWord(nth<Report>(reportsOfThisYear(content), run), wordNumber(`this year ${run}`)),
  },
  {
    what: 'One PDF dropped',
    change: ({ heldBack }, run) => dropPdf(nth<HeldBack>(heldBack, run)),
  },
  {
    what: 'One word of a report of an old year',
    change: ({ content }, run) =>
      addWord(nth<Report>(reportsOfAnOldYear(content), run), wordNumber(`old year ${run}`)),
  },
];

/** One edit, committed, with the site and the cache of the build before it. */
export const warmBench = (contests: Contests): Bench => ({
  name: 'warm',
  async *run(options) {
    for (const reports of options.sizes) {
      const contest = await contests({ reports, withheld: WITHHELD, pdfs: 'real' }, options);
      const { council, peerName, measurePeer } = contest;
      await build(council);
      const runs = EDITS.map((): PairedRun<Built>[] => []);
      for (let run = 0; run < options.runs; run += 1) {
        const peer = await measurePeer();
        for (const [index, { what, change }] of EDITS.entries()) {
          options.say(`${what}, ${reports} reports, run ${run + 1}`);
          change(council, run);
          runs[index]?.push({ own: await commitAndBuild(council, what), peer });
        }
      }
      for (const [index, { what }] of EDITS.entries()) {
        const name = `${what}, ${listed(reports)} reports`;
        yield figureOf(name, runs[index] ?? [], peerName, partsOf);
      }
    }
  },
});

/** What the host of the site has to take after an edit. */
export const uploadBench = (contests: Contests): Bench => ({
  name: 'upload',
  async *run(options) {
    for (const reports of options.sizes) {
      const contest = await contests({ reports, withheld: WITHHELD, pdfs: 'real' }, options);
      const { council } = contest;
      await build(council);
      const edits: readonly Edit[] = [
        {
          what: 'one word of a report of this year',
          change: ({ content }) =>
            addWord(reportsOfThisYear(content).at(-1) as Report, wordNumber('upload')),
        },
        {
          what: 'the council’s colour',
          change: ({ content }) => changeColour(content, '#1b4d6b'),
        },
      ];
      for (const { what, change } of edits) {
        options.say(`files to upload after ${what}, ${reports} reports`);
        yield await uploadFigure(council, what, change);
      }
    }
  },
});

async function uploadFigure(
  council: Council,
  what: string,
  change: Edit['change'],
): Promise<Figure> {
  const before = snapshotOf(council.site);
  const manifest = join(council.folder, 'manifest.json');
  rmSync(manifest, { force: true });
  change(council, 0);
  await commitAndBuild(council, what, knows('--manifest') ? ['--manifest', manifest] : []);
  const after = snapshotOf(council.site);
  const said = knows('--manifest')
    ? `the manifest lists ${filesOfManifest(manifest)}`
    : 'the build has no --manifest yet: both sites were compared';
  const name = `Files to upload after ${what}, ${listed(council.reports)} reports`;
  return {
    ...onlyWords(name, String(filesToUpload(before, after))),
    beside: `of ${listed(after.size)} files; ${said}`,
  };
}

/** How the cost of a cold build grows; with small PDFs, so that the archive itself is what grows. */
export const growthBench = (contests: Contests): Bench => ({
  name: 'growth',
  async *run(options) {
    const what = 'Cold build, 50,000 reports with small PDFs';
    if (!options.full) {
      yield onlyWords(what, 'not run: write -- --full');
      return;
    }
    const costs: Built[] = [];
    for (const reports of [10_000, 50_000]) {
      const contest = await contests({ reports, withheld: WITHHELD, pdfs: 'small' }, options);
      options.say(`cold build of ${reports} reports with small PDFs`);
      forgetPapers(contest.council);
      costs.push(await build(contest.council));
      removeCouncil(contest.council);
    }
    const [peer, own] = costs as [Built, Built];
    yield figureOf(what, [{ own, peer }], 'the same of 10,000', partsOf);
  },
});
