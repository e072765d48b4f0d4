import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it, test } from 'node:test';
import fc from 'fast-check';
import type { Secret } from '../../../src/language/secret.ts';
import { proveNothingLeaked } from '../../../src/proof/prove-nothing-leaked.ts';
import { publishedFiles } from '../../../src/proof/published-files.ts';
import { foldedNoise } from '../../../src/proof/search/folded-noise.ts';
import { foldedView, type FoldedView } from '../../../src/proof/search/folded-view.ts';
import { pdf } from './channels.ts';
import { EXEMPT, unitOf, writeSite } from './site.ts';

/** Bytes of which some are letters in UTF-8, whole or cut short, and some are anything. */
const noise = fc
  .array(
    fc.oneof(
      fc.uint8Array({ maxLength: 12 }).map((bytes) => Buffer.from(bytes)),
      fc.string({ unit: 'binary', maxLength: 6 }).map((text) => Buffer.from(text)),
      fc
        .tuple(fc.constantFrom('é', 'ﷺ', '½', '😀', '𝐀', 'ß', '\ufeff', '…'), fc.nat(3))
        .map(([text, bytes]) => Buffer.from(text).subarray(0, 1 + bytes)),
      fc.constantFrom('eda080', 'f0808080', 'f4908080', 'c080', 'e080', 'f5ff', 'fe').map((hex) => {
        return Buffer.from(hex, 'hex');
      }),
    ),
    { maxLength: 30 },
  )
  .map((parts) => Buffer.concat(parts));

const lettersOf = ({ units, origins, length }: Readonly<FoldedView>) => ({
  units: [...units.subarray(0, length)],
  origins: [...origins.subarray(0, length)],
});

for (const reading of ['latin1', 'utf8'] as const) {
  test(`bytes are folded as the text that they are in ${reading}`, () => {
    fc.assert(
      fc.property(noise, (bytes) => {
        assert.deepEqual(
          lettersOf(foldedNoise(bytes, reading)),
          lettersOf(foldedView(bytes.toString(reading), 'plain')),
        );
      }),
      { numRuns: 2000 },
    );
  });
}

const NAME = 'Zoë Łukaszewska-Ibáñez';
const OTHER = 'Ottoline Marchbanks';
const nameOf = (text: string): Secret => ({ kind: 'name', text, source: EXEMPT });

/** More of a picture than is kept. */
const PIXELS = Buffer.from(Array.from({ length: 200_000 }, (_, at) => (at * 2_654_435_761) >>> 24));

const jpegSaying = (words: Buffer): Buffer =>
  Buffer.concat([Buffer.from('ffd8ffe0', 'hex'), PIXELS, words, PIXELS]);

const photo = (jpeg: Buffer): Promise<Buffer> =>
  pdf((document) => {
    const picture = { Type: 'XObject', Subtype: 'Image', Width: 8, Height: 8, Filter: 'DCTDecode' };
    document.context.register(document.context.stream(jpeg, picture));
  });

describe('words in a large picture', () => {
  const written = [
    ['in UTF-8', NAME, Buffer.from(` ${NAME} `)],
    ['in Latin-1', 'Zoë Ibáñez-Quillfeather', Buffer.from(' Zoë Ibáñez-Quillfeather ', 'latin1')],
    ['in ASCII', 'Zebedee Quillfeather', Buffer.from(' Zebedee Quillfeather ')],
  ] as const;
  for (const [how, name, words] of written) {
    for (const file of ['photo.jpg', 'photo.pdf']) {
      it(`are found ${how} in ${file}, also where they are withheld later`, async () => {
        const folder = await mkdtemp(join(tmpdir(), 'leak-proof-'));
        try {
          const jpeg = jpegSaying(words);
          const content = file.endsWith('.pdf') ? await photo(jpeg) : jpeg;
          await writeSite(join(folder, 'site'), { [file]: content });
          const input = { files: await publishedFiles(join(folder, 'site')) };
          const secrets = [unitOf([nameOf(OTHER)]), unitOf([nameOf(name)])];
          const found = [await proveNothingLeaked({ ...input, secrets })];
          for (const now of [secrets.slice(0, 1), secrets]) {
            found.push(
              await proveNothingLeaked({ ...input, secrets: now, store: join(folder, 's') }),
            );
          }
          const files = found.map(({ hits }) => [...new Set(hits.map((hit) => hit.file))]);
          assert.deepEqual(files, [[file], [], [file]]);
          assert.equal(found.at(-1)?.filesKnown, 1);
        } finally {
          await rm(folder, { recursive: true, force: true });
        }
      });
    }
  }
});

test('a picture that is not kept of a PDF is not in the store', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'leak-proof-'));
  try {
    await writeSite(join(folder, 'site'), {
      'photo.pdf': await photo(jpegSaying(Buffer.alloc(0))),
    });
    const files = await publishedFiles(join(folder, 'site'));
    const store = join(folder, 'store');
    await proveNothingLeaked({ files, secrets: [unitOf([nameOf(OTHER)])], store });
    const texts = (await readdir(store)).filter((name) => name.endsWith('.texts'));
    assert.equal(texts.length, 1);
    const { size: kept } = await stat(join(store, texts[0] ?? ''));
    assert.ok(kept > 0 && kept < 10_000, `${kept} bytes`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

test('a known PDF that has changed since it was listed stops the site', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'leak-proof-'));
  try {
    const site = join(folder, 'site');
    await writeSite(site, { 'photo.pdf': await photo(jpegSaying(Buffer.alloc(0))) });
    const files = await publishedFiles(site);
    const store = join(folder, 'store');
    await proveNothingLeaked({ files, secrets: [unitOf([nameOf(OTHER)])], store });
    await writeSite(site, { 'photo.pdf': await photo(jpegSaying(Buffer.from(NAME))) });
    const secrets = [unitOf([nameOf(OTHER)]), unitOf([nameOf(NAME)])];
    const { unread } = await proveNothingLeaked({ files, secrets, store });
    assert.deepEqual(
      unread.map(({ file }) => file),
      ['photo.pdf'],
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
