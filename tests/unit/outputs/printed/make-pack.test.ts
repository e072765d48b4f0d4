import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { makePrintedPack, type PackSources } from '../../../../src/outputs/printed/make-pack.ts';
import type { Printing } from '../../../../src/outputs/printed/printing.ts';
import type { Report } from '../../../../src/papers/report/report.ts';
import { MisuseError } from '../../../../src/rules/misuse-error.ts';
import { indexArchive } from '../../../../src/views/archive-index.ts';
import { linesAt, typesetPdf } from '../../../pdf-corpus/typeset-pdf.ts';
import { textsOf } from '../../../support/site/read-pack.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { archiveOf, THIS_VOLUME } from '../../views/three-years.ts';

const RECEIVED = { kind: 'stated', date: '2022-05-04' } as const;
const MEETING = '/meetings/scrutiny/2022-05-11/';

/** A press of one page a document, which says what it was given. */
function stubPrinting(): Printing & { readonly documents: string[]; readonly kept: string[][] } {
  const documents: string[] = [];
  const kept: string[][] = [];
  return {
    base: 'base',
    documents,
    kept,
    print: (html) => {
      documents.push(html);
      const key = createHash('sha256').update(html).digest('hex');
      const words = /<h1[^>]*>\s*([^<]*)/.exec(html)?.[1]?.trim() ?? 'nothing';
      const bytes = typesetPdf([linesAt(60, 700, [words])]);
      const read = () => Promise.resolve(bytes);
      return Promise.resolve({ key, facts: { pages: 1, headings: [] }, read });
    },
    printUnkept: () => Promise.reject(new Error('A public pack is kept.')),
    keep: async (key, make) => {
      const { bytes, facts } = await make();
      return { key, facts, read: () => Promise.resolve(bytes) };
    },
    looks: { read: () => Promise.resolve(undefined), write: () => Promise.resolve() },
    keepOnly: (_pack, keys) => {
      kept.push([...keys]);
      return Promise.resolve();
    },
    get printed() {
      return documents.length;
    },
    close: () => Promise.resolve(),
  };
}

/** The papers of a meeting, of which the first report has this PDF as its appendix. */
async function papersWith(pdf: Uint8Array, sha256?: string): Promise<PackSources> {
  const input = temporaryFolder('papers');
  writeFileSync(join(input, 'plan.pdf'), pdf);
  const archive = await archiveOf(THIS_VOLUME);
  const file = {
    ...{ path: 'plan.pdf', url: `${MEETING}one/appendix-1.pdf`, format: 'PDF', extension: 'pdf' },
    ...{ bytes: pdf.length, pages: 1, received: RECEIVED },
    sha256: sha256 ?? createHash('sha256').update(pdf).digest('hex'),
  } as const;
  const reports = archive.reports.map((report): Report => {
    const [appendix] = report.appendices;
    return report.slug === 'one' && appendix
      ? { ...report, appendices: [{ ...appendix, state: { kind: 'here', file } }] }
      : report;
  });
  return {
    index: indexArchive({ ...archive, reports }),
    bodyOf: (url) => archive.bodies.get(url),
    input,
    pictures: new Map(),
    digestOf: () => undefined,
  };
}

function meetingOf({ index }: PackSources) {
  const meeting = index.meetings.get(MEETING);
  assert.ok(meeting);
  return meeting;
}

test('the agenda names the pages that there are, whatever a file was said to have', async () => {
  const plan = typesetPdf([linesAt(60, 700, ['A plan']), linesAt(60, 700, ['More of it'])]);
  const sources = await papersWith(plan);
  const printing = stubPrinting();
  const { facts, read } = await makePrintedPack(meetingOf(sources), sources, printing);
  assert.deepEqual(
    facts.papers.map(({ key, first, last }) => `${key} ${first}-${last}`),
    ['item-1 1-1', 'item-1-appendix-1 2-3', 'item-2 4-4', 'item-2-appendix-1 5-5'],
  );
  assert.match(printing.documents.at(-1) ?? '', /The plan<\/a>,\s+pages 2 to 3/);
  const texts = await textsOf(await read());
  assert.match(texts[2] ?? '', /A plan.*Page 2$/);
  assert.equal(facts.pages, texts.length);
  assert.equal(printing.kept.length, 1);
});

test('a PDF that can’t be taken has a page in its place, which says where it is', async () => {
  const sources = await papersWith(Buffer.from('%PDF-1.4\nthis is none\n%%EOF\n'));
  const printing = stubPrinting();
  const { facts } = await makePrintedPack(meetingOf(sources), sources, printing);
  assert.equal(facts.papers[1]?.standIn, 'not-taken');
  assert.match(facts.findings.join('\n'), /Item 1, Appendix 1: The plan: The PDF /);
  const page = printing.documents.find((html) => html.includes('can’t be put into one file'));
  assert.match(page ?? '', /href="https:\/\/papers\.example\/[^"]*one\/appendix-1\.pdf"/);
});

test('a file that is another than was checked is never printed', async () => {
  const sources = await papersWith(typesetPdf([linesAt(60, 700, ['Other'])]), 'f'.repeat(64));
  await assert.rejects(
    makePrintedPack(meetingOf(sources), sources, stubPrinting()),
    (error) => error instanceof MisuseError && /plan\.pdf was changed/.test(error.message),
  );
});
