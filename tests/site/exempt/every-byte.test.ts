import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { before, describe, it } from 'node:test';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { everyByteOf, type PublishedText } from '../../support/site/every-byte.ts';
import { addExemptPapers, EXEMPT_MEETING } from '../../support/fixture/exempt-papers.ts';
import { scannedPdf } from '../../support/fixture/scans.ts';
import { smallPdf } from '../../support/fixture/small-pdf.ts';
import { smallDocx, smallXlsx, smallZip } from '../../support/fixture/small-zip.ts';
import { paperRepository, type PaperRepository } from '../../support/paper-repository.ts';

/** What is withheld, by where it is: any spelling of it in what is published is a leak. */
const KEPT_BACK: Readonly<Record<string, RegExp>> = {
  'a name in an exempt report': /quill\s*feather/i,
  'a sum in an exempt report': /(?<!\d)1[,.\s]?234[,.\s]?567(?!\d)/,
  'a background paper of an exempt report': /wrenfield/i,
  'an exempt PDF': /quarrymoor/i,
  'the name of an exempt file': /pennywhistle/i,
  'a passage of an open report': /marlpit/i,
  'a scan': /gorsebank|977[,.\s]?301/i,
  'a Word document': /tarlingthorpe|1[,.\s]?326[,.\s]?990/i,
  'cells of a spreadsheet': /osmundfield|1[,.\s]?364[,.\s]?409/i,
  'a CSV': /brierlymere|1[,.\s]?401[,.\s]?828/i,
  'the name of a file in a folder': /delphwood/i,
};

const hitsIn = (texts: readonly PublishedText[]): string[] =>
  texts.flatMap(({ where, text }) =>
    Object.entries(KEPT_BACK)
      .filter(([, words]) => words.test(text))
      .map(([what]) => `${what}: ${where}`),
  );

const EXEMPTION = { paragraphs: [3], reason: 'It is about a firm.', 'public-interest': 'Firms would tender no more.', review: '2023-06-01' }; // prettier-ignore

let papers: PaperRepository;
let texts: readonly PublishedText[];

before(async () => {
  papers = await paperRepository();
  await addExemptPapers(papers);
  const folder = `${EXEMPT_MEETING}/care-homes`;
  const files: readonly (readonly [string, string | Uint8Array])[] = [
    ['appendix-3.pdf', await scannedPdf([['Gorsebank Marine plc offered £977,301 for the lease.']])],
    ['appendix-4.docx', smallDocx('Tarlingthorpe Surfacing Ltd tendered £1,326,990.')],
    ['appendix-5.xlsx', smallXlsx({ 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Osmundfield Roofing Ltd</t></is></c><c r="B1"><v>1364409</v></c></row></sheetData></worksheet>' })],
    ['appendix-6.csv', 'Firm,Sum\nBrierlymere Paving Ltd,"1,401,828"\n'],
    ['appendix-7-delphwood.pdf', await smallPdf('Notes', ['The second firm withdrew at the end.'])],
  ]; // prettier-ignore
  for (const [name, data] of files) papers.write(`${folder}/${name}`, data);
  papers.replace(
    `${folder}.md`,
    '  - title: Map of the homes',
    ['  - title: Map of the homes', ...files.map((_, at) => `  - title: Terms, part ${at + 2}\n    exempt: ${JSON.stringify(EXEMPTION)}`)].join('\n'), // prettier-ignore
  );
  await papers.commit('2022-05-24');
  const { code, stdout, stderr } = await papers.build('2022-05-25');
  assert.equal(code, 0, stdout + stderr);
  texts = await everyByteOf(papers.site);
});

describe('what is published, unpacked by other means than the search has', () => {
  it('is read down to PDFs, archives and what the search is made of', () => {
    const places = texts.map(({ where }) => where);
    for (const part of [
      /\.html$/,
      /pagefind.* > gzip/,
      /\.pdf > pages/,
      /\.json$/,
      /\.ics$/,
      /\.xml$|\.atom$/,
      /\.csv$/,
    ]) {
      assert.ok(places.some((where) => part.test(where)), String(part)); // prettier-ignore
    }
    assert.ok(texts.some(({ text }) => text.includes('Where the homes are')));
  });

  it('has nothing of what is withheld, in no spelling and no name', () => {
    assert.deepEqual(hitsIn(texts), []);
  });

  it('would be found in each of these forms', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'moothall-bytes-'));
    try {
      const words = 'Gorsebank Marine';
      mkdirSync(path.join(folder, 'b'));
      const forms: Readonly<Record<string, string | Uint8Array>> = {
        'a.html': '<p>Gorse<b>bank</b></p>',
        'b/a.json.gz': gzipSync(words),
        'a.txt.br': brotliCompressSync(words),
        'a.zip': smallZip({ 'x/b.epub': smallZip({ 'c.xhtml': words }) }),
        'a.pdf': await smallPdf('A', [words]),
        'a.dat': Buffer.concat([Buffer.from([0]), Buffer.from(words, 'utf16le')]),
        'gorsebank.txt': '',
      };
      for (const [name, data] of Object.entries(forms))
        writeFileSync(path.join(folder, name), data);
      const hits = hitsIn(await everyByteOf(folder)).join('\n');
      for (const name of Object.keys(forms)) assert.ok(hits.includes(name), name);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
