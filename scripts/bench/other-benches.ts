import type { PairedRun } from './paired-run.ts';
import {
  figureOf,
  median,
  megabytes,
  milliseconds,
  onlyWords,
  times,
  type Bench,
} from './bench.ts';
import { check, forgetPapers } from './council.ts';
import { undoChanges } from './repository.ts';
import { measurePdfText } from './pdf-text.ts';
import { measurePreview } from './preview.ts';
import type { Cost } from './process-tree.ts';
import type { Contests } from './rounds.ts';

const WITHHELD = 2;
const listed = (reports: number): string => reports.toLocaleString('en-GB');
const noParts = () => undefined;

/** Checks without a site: with no paper known, then with all. */
export const checkBench = (contests: Contests): Bench => ({
  name: 'check',
  async *run(options) {
    for (const reports of options.sizes) {
      const contest = await contests({ reports, withheld: WITHHELD, pdfs: 'real' }, options);
      const { council, peerName, measurePeer } = contest;
      const first: PairedRun<Cost>[] = [];
      const again: PairedRun<Cost>[] = [];
      for (let run = 0; run < options.runs; run += 1) {
        options.say(`check of ${reports} reports, run ${run + 1}`);
        const peer = await measurePeer();
        forgetPapers(council);
        first.push({ own: await check(council), peer });
        again.push({ own: await check(council), peer });
      }
      const name = `Check, ${listed(reports)} reports, PDFs known`;
      yield figureOf(`${name}, the first ever`, first, peerName, noParts);
      yield figureOf(`${name}, again`, again, peerName, noParts);
    }
  },
});

const FEWEST_SAVES = 3;

/** `npm start`: from the moment a report is saved until its page shows it. */
export const startBench = (contests: Contests): Bench => ({
  name: 'start',
  async *run(options) {
    for (const reports of options.sizes) {
      const contest = await contests({ reports, withheld: WITHHELD, pdfs: 'real' }, options);
      options.say(`npm start, ${reports} reports`);
      const edits = Math.max(FEWEST_SAVES, options.runs);
      const { saves, megabytes: memory } = await measurePreview(contest.council, edits);
      undoChanges(contest.council.content);
      yield {
        ...onlyWords(
          `npm start: from save to page, ${listed(reports)} reports`,
          milliseconds(median(saves)),
        ),
        memory: megabytes(memory),
        beside: `the median of ${saves.length} saves, from ${milliseconds(Math.min(...saves))} to ${milliseconds(Math.max(...saves))}`,
      };
    }
  },
});

/** The text of small PDFs, beside `pdftotext`; and what a PDF costs from then on. */
export const pdfTextBench: Bench = {
  name: 'pdf-text',
  async *run() {
    const { files, pages, textMs, warmMsAFile, pdftotextMs } = await measurePdfText();
    yield {
      ...onlyWords(
        `Text of ${files} PDFs (${pages} pages) read out as headings, lists and tables`,
        `${milliseconds(textMs / files)} a file`,
      ),
      ...(pdftotextMs === undefined
        ? { beside: 'pdftotext is not installed here', ratio: '–' }
        : {
            beside: `pdftotext: ${milliseconds(pdftotextMs / files)} a file`,
            ratio: times(textMs, pdftotextMs),
          }),
    };
    yield {
      ...onlyWords(
        'A PDF that is known: facts, text and picture together',
        `${milliseconds(warmMsAFile)} a file`,
      ),
      beside: `its text alone, the first time: ${milliseconds(textMs / files)}`,
      ratio: times(warmMsAFile, textMs / files),
    };
  },
};
