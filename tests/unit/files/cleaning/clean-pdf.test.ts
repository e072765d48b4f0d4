import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { proveClean, type Looked } from '../../../../src/files/cleaning/proof.ts';
import { createInspector, type Inspector } from '../../../../src/files/inspector.ts';
import { ACTIVE } from '../../../pdf-corpus/active.ts';
import { onePage, stream } from '../../../pdf-corpus/raw-pdf.ts';
import { FAILED_REDACTIONS, SECRET } from '../../../pdf-corpus/redactions.ts';

const folder = mkdtempSync(join(tmpdir(), 'moothall-clean-test-'));
let inspector: Inspector;
let files = 0;

before(() => {
  inspector = createInspector({ cacheDir: join(folder, 'cache'), workers: 1, workMs: 60_000 });
});
after(async () => {
  await inspector.close();
  rmSync(folder, { recursive: true, force: true });
});

function write(bytes: Uint8Array): string {
  files += 1;
  const path = join(folder, `${files}.pdf`);
  writeFileSync(path, bytes);
  return path;
}

async function look(path: string): Promise<Looked> {
  const pdf = await inspector.inspect(path);
  assert.ok(pdf.sound);
  return { pdf, hidden: await inspector.hidden(path) };
}

async function cleaned(pdf: Buffer) {
  const path = write(pdf);
  const bytes = await inspector.clean(path);
  assert.ok(bytes);
  const clean = write(bytes);
  const [was, is] = [await look(path), await look(clean)];
  return { clean, bytes, was, is, proof: proveClean(was, is) };
}

const PROPERTIES = onePage({
  trailer: '/Info 6 0 R',
  catalog: '/Metadata 7 0 R /Lang (en-GB)',
  more: [
    `<< /Title (Ward report) /Author (${SECRET}) /Producer (Word) /CreationDate (D:20220503) >>`,
    stream(
      `<x:xmpmeta><dc:creator><rdf:Seq><rdf:li>${SECRET}</rdf:li></rdf:Seq></dc:creator></x:xmpmeta>`,
      '/Type /Metadata /Subtype /XML',
    ),
  ],
});

describe('a cleaned PDF', () => {
  for (const { name, pdf } of ACTIVE) {
    it(`has no more than its pages: ${name}`, async () => {
      const { was, is, proof } = await cleaned(pdf);
      assert.deepEqual(proof.left, []);
      assert.equal(is.pdf.pages, was.pdf.pages);
      assert.equal(is.pdf.uriActions, was.pdf.uriActions);
      assert.deepEqual(is.pdf.hiddenLayers, was.pdf.hiddenLayers);
    });
  }

  it('has lost its properties, and kept a title that names nobody, its language and its words', async () => {
    const { clean, bytes, was, is, proof } = await cleaned(PROPERTIES);
    assert.equal(was.hidden.length, 1);
    assert.deepEqual(is.hidden, []);
    assert.equal(is.pdf.title, 'Ward report');
    assert.equal(is.pdf.language, 'en-GB');
    assert.equal(is.pdf.author, '');
    assert.match(proof.removed.join(), /1 author,.*1 date of making,1 person named/);
    assert.ok(!Buffer.from(bytes).includes('Bloggs'));
    assert.match(JSON.stringify(await inspector.text(clean)), /Ward report/);
  });

  it('has lost a title that names someone', async () => {
    const pdf = onePage({
      trailer: '/Info 6 0 R',
      more: ['<< /Title (Letter to Jane Bloggs) >>'],
    });
    assert.equal((await cleaned(pdf)).is.pdf.title, '');
  });

  it('has lost its earlier versions with their words', async () => {
    const each = FAILED_REDACTIONS.find(({ name }) => name === 'an earlier save with the name');
    assert.ok(each);
    const { is, proof } = await cleaned(each.pdf);
    assert.deepEqual(is.hidden, []);
    assert.deepEqual(proof, { removed: ['1 earlier version'], left: [], unfixed: [] });
  });

  it('still has the words under its boxes, and the proof says so', async () => {
    const [boxed] = FAILED_REDACTIONS;
    assert.ok(boxed);
    const { is, proof } = await cleaned(boxed.pdf);
    assert.deepEqual(
      is.hidden.map(({ severity }) => severity),
      ['error'],
    );
    assert.match(proof.unfixed.join(), /2 words on page 1/);
  });

  it('is the same each time', async () => {
    const once = await cleaned(PROPERTIES);
    const twice = await cleaned(PROPERTIES);
    assert.deepEqual(once.bytes, twice.bytes);
  });

  it('isn’t made from a file that can’t be read', async () => {
    assert.equal(await inspector.clean(write(Buffer.from('no PDF'))), undefined);
  });
});

describe('a proof', () => {
  it('says what is left', async () => {
    const was = await look(write(PROPERTIES));
    assert.match(proveClean(was, was).left.join(), /1 author/);
  });
});
