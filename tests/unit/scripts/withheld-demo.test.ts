import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { before, describe, it } from 'node:test';
import { PDFDocument } from '@cantoo/pdf-lib';
import { DEMO_TODAY } from '../../../scripts/demo/fictional-council.ts';
import { drawSize } from '../../../scripts/demo/pdf-pictures.ts';
import { Random } from '../../../scripts/demo/random.ts';
import { withholdings } from '../../../scripts/demo/withheld-plan.ts';
import { writeDemo } from '../../../scripts/demo/write-demo.ts';
import { createInspector } from '../../../src/files/inspector.ts';
import { foldText } from '../../../src/language/folded-text.ts';
import { secretsOfText } from '../../../src/language/secrets.ts';
import { loadArchive, type LoadedContent } from '../../support/load-archive.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const scratch = temporaryFolder('withheld-demo');
/** Some seven words, from which the proof calls a part of a sentence a leak. */
const PIECE = 36;

async function load(input: string): Promise<LoadedContent> {
  const inspector = createInspector({ cacheDir: path.join(scratch, 'cache') });
  const dates = () => ({ kind: 'unknown', why: 'no-repository' }) as const;
  try {
    return await loadArchive({ input, today: DEMO_TODAY, dates, inspector });
  } finally {
    await inspector.close();
  }
}

describe('what a demo withholds', () => {
  const input = path.join(scratch, 'withholding');
  let loaded: LoadedContent;

  before(async () => {
    await writeDemo({ reports: 60, output: input, seed: 7, withheld: 30, pdfs: 'small' });
    loaded = await load(input);
  });

  it('is whole reports, appendices with their files, and passages; some of it confidential', () => {
    const kinds = new Set(loaded.withheld.map(({ kind }) => kind));
    for (const kind of ['text', 'title', 'file', 'background-paper'] as const) {
      assert.ok(kinds.has(kind), kind);
    }
    const papers = readdirSync(input, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.md'))
      .map((name) => readFileSync(path.join(input, name), 'utf8'));
    for (const mark of [
      /^exempt:$/m,
      /^ {4}exempt:$/m,
      /^::: exempt$/m,
      /confidential: (?:true|department|enactment|court)/,
    ]) {
      assert.ok(
        papers.some((text) => mark.test(text)),
        String(mark),
      );
    }
  });

  it('is refused by no check', () => {
    assert.deepEqual(
      loaded.diagnostics.filter(({ severity }) => severity === 'error'),
      [],
    );
  });

  it('is in no open paper, not even a few words of it', () => {
    const withholding = new Set(loaded.open.map(({ source }) => source));
    const others = readdirSync(input, { recursive: true, encoding: 'utf8' })
      .map((name) => path.join(input, name))
      .filter((file) => /\.(?:md|yaml)$/.test(file) && !withholding.has(file))
      .map((file) => readFileSync(file, 'utf8'));
    const open = [...loaded.open.map(({ text }) => text), ...others].map(foldText).join('\n');
    const texts = loaded.withheld.flatMap((item) => (item.kind === 'text' ? [item] : []));
    let looked = 0;
    for (const { text, place } of texts) {
      for (const secret of secretsOfText(text, place)) {
        // The headings of the template are in every report.
        if (secret.text.startsWith('## ')) continue;
        const folded = foldText(secret.text);
        for (let at = 0; at === 0 || at + PIECE <= folded.length; at += PIECE / 2) {
          assert.ok(!open.includes(folded.slice(at, at + PIECE)), secret.text);
          looked += 1;
        }
      }
    }
    assert.ok(looked > 200, `${looked}`);
  });

  it('is nothing if that was asked for', async () => {
    const output = path.join(scratch, 'open');
    const { withheld } = await writeDemo({
      ...{ reports: 60, output, seed: 7, withheld: 0, pdfs: 'small' },
    });
    assert.equal(withheld, 0);
    assert.deepEqual((await load(output)).withheld, []);
  });
});

describe('how many reports a demo withholds something of', () => {
  const cases: readonly [reports: number, percent: number, least: number, most: number][] = [
    [1000, 2, 19, 21],
    [10_000, 2, 199, 201],
    [1000, 0.5, 4, 6],
    [300, 20, 59, 61],
    [1000, 0, 0, 0],
  ];
  for (const [reports, percent, least, most] of cases) {
    it(`is ${percent} in a hundred of ${reports}, for any seed`, () => {
      for (const seed of [0, 1, 2, 99]) {
        const next = withholdings(percent, seed);
        const parts = Array.from({ length: reports }, (_, i) => next(`${i}`)?.part).filter(Boolean);
        assert.ok(parts.length >= least && parts.length <= most, `${parts.length}`);
        if (parts.length > 0) assert.equal(new Set(parts).size, 3);
      }
    });
  }
});

describe('the PDFs of a demo of real sizes', () => {
  it('have a median of about 200 kB; some are of 1 to 5 MB; 5,600 of them fit into 1.5 GB', () => {
    const random = new Random('sizes');
    const sizes = Array.from({ length: 5600 }, () => drawSize(random)).sort((a, b) => a - b);
    const median = sizes[2800] ?? 0;
    assert.ok(median > 150_000 && median < 250_000, `${median}`);
    const large = sizes.filter((size) => size >= 1e6).length;
    assert.ok(large > 100 && large < 400, `${large}`);
    assert.ok((sizes.at(-1) ?? 0) > 2.5e6 && (sizes.at(-1) ?? 0) <= 5e6);
    assert.ok(sizes.reduce((sum, size) => sum + size, 0) < 1.5e9);
  });

  it('are each different, hold pictures, open, and are the same again', async () => {
    const write = async (name: string) => {
      const output = path.join(scratch, name);
      await writeDemo({ reports: 40, output, seed: 1, withheld: 2, pdfs: 'real' });
      return readdirSync(output, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.pdf'))
        .sort()
        .map((file) => readFileSync(path.join(output, file)));
    };
    const digest = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
    const pdfs = await write('real');
    const digests = pdfs.map(digest);
    assert.ok(pdfs.length > 10);
    assert.equal(new Set(digests).size, digests.length);
    assert.ok(pdfs.some((bytes) => bytes.length > 140_000 && bytes.includes('/DCTDecode')));
    const opened = await PDFDocument.load(pdfs[0] ?? Buffer.of(), { updateMetadata: false });
    assert.ok(opened.getPageCount() >= 1);
    assert.deepEqual((await write('again')).map(digest), digests);
  });
});
