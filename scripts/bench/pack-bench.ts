import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pdfLib } from '../../src/files/inspecting/pdf-lib.ts';
import { readFileSync } from 'node:fs';
import { figureOf, onlyWords, type Bench } from './bench.ts';
import { NODE_FLAGS } from './council.ts';
import { writePackPapers, type PackPapers } from './pack-papers.ts';
import type { PairedRun } from './paired-run.ts';
import { measure, type Cost } from './process-tree.ts';

const TODAY = '2022-05-05';
const noParts = () => undefined;

/** The pack of a meeting of about 500 pages, beside the bare browser and qpdf; and what one change costs. */
export const packBench: Bench = {
  name: 'packs',
  async *run({ folder, runs, say }) {
    const place = join(folder, 'packs');
    mkdirSync(place, { recursive: true });
    const papers = await writePackPapers(place);
    const cold: PairedRun<Cost>[] = [];
    const changed: PairedRun<Cost>[] = [];
    for (let run = 0; run < runs; run += 1) {
      say(`pack, run ${run + 1}`);
      rmSync(join(place, 'work'), { recursive: true, force: true });
      const peer = hasQpdf() ? await barePrint(papers, place) : undefined;
      cold.push({ own: await pack(papers, place), peer });
      papers.changeOne();
      changed.push({ own: await pack(papers, place), peer: undefined });
    }
    const file = join(place, 'out', `${papers.committee}-${papers.day}.pdf`);
    const { length } = (await pdfLib.PDFDocument.load(readFileSync(file))).getPages();
    const peerName = 'the bare browser and qpdf';
    yield figureOf(`Pack of ${length} pages, searched for what is exempt, cold`, cold, peerName, noParts); // prettier-ignore
    yield figureOf('The same, one report changed', changed, peerName, noParts);
    if (!hasQpdf()) yield onlyWords('Beside a bare merge', 'qpdf is not installed here');
  },
};

function pack({ content, committee, day }: PackPapers, place: string): Promise<Cost> {
  const work = join(place, 'work');
  mkdirSync(work, { recursive: true });
  const asked = ['--input', content, '--out', join(place, 'out'), '--today', TODAY];
  const args = [resolve('scripts/run.js'), 'pack', committee, day, ...asked] as const;
  return measure({ args: [process.execPath, ...NODE_FLAGS, ...args], cwd: work }, place);
}

function barePrint({ sheets, appendices }: PackPapers, place: string): Promise<Cost> {
  const list = join(place, 'bare.json');
  writeFileSync(list, JSON.stringify({ sheets, appendices, out: join(place, 'bare.pdf') }));
  const script = resolve('scripts/bench/bare-print.ts');
  return measure(
    { args: [process.execPath, '--import', 'tsx', script, list], cwd: resolve('.') },
    place,
  );
}

function hasQpdf(): boolean {
  try {
    execFileSync('qpdf', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
