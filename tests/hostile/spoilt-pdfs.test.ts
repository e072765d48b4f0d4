import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe } from 'node:test';
import { createInspector, type Inspector } from '../../src/files/inspector.ts';
import { ACTIVE } from '../pdf-corpus/active.ts';
import { mutate } from '../pdf-corpus/mutate.ts';
import { manyPages, onePage } from '../pdf-corpus/raw-pdf.ts';
import { linesAt, taggedPdf } from '../pdf-corpus/typeset-pdf.ts';
import { propertyRuns } from '../support/property-runs.ts';
import { askAll } from './ask-all.ts';
import { limitedTest } from './limited-test.ts';

let folder = '';
/** With the limits of a build: an answer in 10 seconds, out of 512 MB. */
let inspector: Inspector;

before(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'moothall-spoilt-'));
  inspector = createInspector({ cacheDir: path.join(folder, 'cache'), workers: 2 });
});

after(async () => {
  await inspector.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('a file of 10,000 pages', () => {
  limitedTest('is read to its end', async () => {
    const file = path.join(folder, 'long.pdf');
    writeFileSync(file, manyPages(10_000));
    // A file that has a right answer, which must not depend on how busy the machine is.
    const patient = createInspector({ cacheDir: folder, workers: 1, workMs: 120_000 });
    const text = await patient.text(file);
    await patient.close();
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
  const MUTATIONS = propertyRuns(250);
  const AT_ONCE = 50;

  const answers: string[] = [];

  for (let first = 0; first < MUTATIONS; first += AT_ONCE) {
    limitedTest(`gets an answer: seeds ${first} to ${first + AT_ONCE - 1}`, async () => {
      const given = await Promise.all(
        Array.from({ length: AT_ONCE }, async (_, at) => {
          const seed = first + at;
          const pdf = mutate(seeds[seed % seeds.length] ?? onePage(), seed);
          const file = path.join(folder, `seed-${seed}.pdf`);
          try {
            return await askAll(file, pdf, { first: inspector, then: inspector });
          } catch (error) {
            throw new Error(`seed ${seed}`, { cause: error });
          }
        }),
      );
      answers.push(...given);
    });
  }

  // Of all together: among the fifty of one test, chance may well break nearly all in the same way.
  limitedTest('is sometimes sound and sometimes damaged', () => {
    assert.equal(answers.length, MUTATIONS);
    // Chance that breaks all, or none, would have tried nothing.
    for (const answer of ['sound', 'damaged']) {
      const times = answers.filter((given) => given === answer).length;
      assert.ok(times > MUTATIONS / 10, `only ${times} were ${answer}`);
    }
  });
});
