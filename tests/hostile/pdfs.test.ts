import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe } from 'node:test';
import { createInspector, type Inspector } from '../../src/files/inspector.ts';
import { ACTIVE } from '../pdf-corpus/active.ts';
import { HOSTILE } from '../pdf-corpus/hostile.ts';
import { mutate } from '../pdf-corpus/mutate.ts';
import { manyPages, onePage } from '../pdf-corpus/raw-pdf.ts';
import { linesAt, taggedPdf } from '../pdf-corpus/typeset-pdf.ts';
import { limitedTest } from './limited-test.ts';

let folder = '';
/** With the limits of a build: an answer in 10 seconds, out of 512 MB. */
let inspector: Inspector;
/** For files that have a right answer, which must not depend on how busy the machine is. */
let patient: Inspector;

before(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'moothall-hostile-'));
  const cacheDir = path.join(folder, 'cache');
  inspector = createInspector({ cacheDir, workers: 2 });
  patient = createInspector({ cacheDir, workers: 1, timeoutMs: 120_000 });
});

after(async () => {
  await Promise.all([inspector.close(), patient.close()]);
  rmSync(folder, { recursive: true, force: true });
});

/** Asks all that a build asks of a file, and gives the fault, or 'sound'. */
async function askAll(name: string, pdf: Uint8Array, first = inspector): Promise<string> {
  const file = path.join(folder, name);
  writeFileSync(file, pdf);
  const inspection = await first.inspect(file);
  assert.equal(inspection.bytes, pdf.length);
  assert.equal(inspection.sha256, createHash('sha256').update(pdf).digest('hex'));
  const [text, picture, hidden] = await Promise.all([
    inspector.text(file),
    inspector.picture(file),
    inspector.hidden(file),
  ]);
  rmSync(file);
  if (!inspection.sound) {
    assert.equal(text, undefined);
    assert.equal(picture, undefined);
    assert.deepEqual(hidden, []);
    assert.ok(inspection.reason !== '' && inspection.remedy !== '');
    return inspection.fault;
  }
  if (text) assert.equal(text.pages.length, inspection.pages);
  if (picture) assert.ok(picture.width <= 360 && picture.height <= 720);
  return 'sound';
}

describe('a file that tries to break, stop or fill its reader', () => {
  for (const [at, { name, make, answers }] of HOSTILE.entries()) {
    limitedTest(`ends in an answer: ${name}`, async () => {
      const right: readonly string[] = answers;
      const first = right.includes('timed-out') ? inspector : patient;
      const answer = await askAll(`hostile-${at}.pdf`, await make(), first);
      assert.ok(right.includes(answer), `${answer} is no right answer`);
    });
  }
});

describe('a file of 10,000 pages', () => {
  limitedTest('is read to its end', async () => {
    const file = path.join(folder, 'long.pdf');
    writeFileSync(file, manyPages(10_000));
    const text = await patient.text(file);
    assert.equal(text?.pages.length, 10_000);
    assert.deepEqual(text.pages.at(-1)?.blocks, [
      { kind: 'paragraph', text: 'Page 10000 of the paper' },
    ]);
  });
});

describe('a file that was spoilt by chance', () => {
  const seeds: readonly Buffer[] = [
    onePage(),
    manyPages(3),
    ...ACTIVE.map(({ pdf }) => pdf),
    taggedPdf([
      [
        { type: 'H1', lines: linesAt(60, 780, ['A heading']) },
        {
          type: 'Table',
          kids: [
            { type: 'TR', kids: [{ type: 'TH', lines: linesAt(60, 740, ['Ward']) }] },
            {
              type: 'TR',
              kids: [
                { type: 'TD', lines: linesAt(60, 720, ['Armley']), entries: '/A << /O /Table /ColSpan 3 /RowSpan 2 >>' },
              ],
            },
          ],
        },
        {
          type: 'L',
          kids: [{ type: 'LI', kids: [{ type: 'LBody', lines: linesAt(60, 700, ['An item']) }] }],
        },
      ],
      [{ type: 'P', lines: linesAt(60, 780, ['Another page']) }],
    ]),
  ]; // prettier-ignore
  /** While working a part of them will do. */
  const MUTATIONS = process.env['CI'] === undefined ? 400 : 2000;
  const AT_ONCE = 50;

  for (let first = 0; first < MUTATIONS; first += AT_ONCE) {
    limitedTest(`ends in an answer: seeds ${first} to ${first + AT_ONCE - 1}`, async () => {
      const answers = await Promise.all(
        Array.from({ length: AT_ONCE }, async (_, at) => {
          const seed = first + at;
          const pdf = mutate(seeds[seed % seeds.length] ?? onePage(), seed);
          try {
            return await askAll(`seed-${seed}.pdf`, pdf);
          } catch (error) {
            throw new Error(`seed ${seed}`, { cause: error });
          }
        }),
      );
      // Chance that breaks all, or none, would have tried nothing.
      for (const answer of ['sound', 'damaged']) {
        const times = answers.filter((given) => given === answer).length;
        assert.ok(times > AT_ONCE / 10, `only ${times} were ${answer}`);
      }
    });
  }
});
