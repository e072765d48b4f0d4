import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { matchAppendices } from '../../../../src/papers/appendix/appendix-matching.ts';

const titles = (...list: string[]) => list.map((title, index) => ({ number: index + 1, title }));
const ILACS = titles('Leeds ILACS Report 2022', 'Improvement Plan');

describe('a dropped file is the appendix', () => {
  for (const [file, number] of [
    // Names as councils give them.
    ['appendix-1.pdf', 1],
    ['Appendix 1 - Leeds ILACS Report 2022.pdf', 1],
    ['appendix_1.PDF', 1],
    ['Appendix1.pdf', 1],
    ['APPENDIX 01.pdf', 1],
    ['App 2 Improvement Plan.docx', 2],
    ['Appx. 2.xlsx', 2],
    ['Appendix No. 2.pdf', 2],
    ['Annex 2.pdf', 2],
    ['Annexe 2 – plan.pdf', 2],
    ['Appendix A.pdf', 1],
    ['Appendix B - Improvement Plan.pdf', 2],
    ['Appendix II.pdf', 2],
    ['Appendix One.pdf', 1],
    ['Ofsted Inspection Report Appendix 1 110522.pdf', 1],
    ['Item 7 Appendix 2 Improvement Plan.pdf', 2],
    ['Appendix 1 - answer to Appendix 2.pdf', 1],
    ['appendix-1-final-v3.pdf', 1],
    ['Appendix 1final.pdf', 1],
    ['Leeds ILACS Report 2022.pdf', 1],
    ['leeds-ilacs-report-2022-final.pdf', 1],
    ['Improvement_Plan_v2.pdf', 2],
  ] as const) {
    it(`${number} that is called ${file}`, () => {
      assert.deepEqual([...matchAppendices([file], ILACS).matched], [[number, file]]);
    });
  }

  it('whose title begins with the same label, whatever its place in the list', () => {
    const { matched } = matchAppendices(
      ['Annex 3 - Overview plan.pdf'],
      titles('Annex 3 – Overview plan', 'Annex 1 – Map', 'Figures'),
    );
    assert.deepEqual([...matched], [[1, 'Annex 3 - Overview plan.pdf']]);
  });

  it('whose title has most words of the name, where another’s has fewer', () => {
    const announced = titles('Budget', 'Budget Summary');
    assert.deepEqual([...matchAppendices(['budget-summary.pdf'], announced).matched.keys()], [2]);
    assert.deepEqual([...matchAppendices(['budget.pdf'], announced).matched.keys()], [1]);
  });

  it('whose title has the same words with fillers and accents of its own', () => {
    const announced = titles('Views of the Residents of Pwllheli & Criccieth', 'Café rôle');
    assert.deepEqual(
      [
        ...matchAppendices(
          ['views residents pwllheli and criccieth.pdf', 'cafe-role.pdf'],
          announced,
        ).matched.keys(),
      ],
      [1, 2],
    );
  });
});

describe('letters and roman numbers', () => {
  const nine = titles(
    ...Array.from({ length: 9 }, (_, index) => `Paper number ${index + 1} of nine`),
  );

  it('are read as the other files of the folder are', () => {
    const letters = matchAppendices(['Appendix A.pdf', 'Appendix I.pdf'], nine);
    assert.deepEqual([...letters.matched.keys()], [1, 9]);
    const roman = matchAppendices(['Appendix I.pdf', 'Appendix II.pdf'], nine);
    assert.deepEqual([...roman.matched.keys()], [1, 2]);
  });

  it('are ambiguous where nothing decides', () => {
    const { matched, ambiguous } = matchAppendices(['Appendix I.pdf'], nine);
    assert.equal(matched.size, 0);
    assert.deepEqual(ambiguous, [{ file: 'Appendix I.pdf', numbers: [1, 9] }]);
  });

  it('are the one that is announced, where only one is', () => {
    assert.deepEqual([...matchAppendices(['Appendix I.pdf'], ILACS).matched.keys()], [1]);
    assert.deepEqual([...matchAppendices(['Appendix V.pdf'], nine).matched.keys()], [5]);
  });
});

describe('a file that can’t be matched', () => {
  for (const [file, numbers] of [
    ['Report with Appendix 1 and Appendix 2.pdf', [1, 2]],
    ['Appendix 2 - Leeds ILACS Report 2022.pdf', [1, 2]],
  ] as const) {
    it(`${file} fits appendices ${numbers.join(' and ')}, and is neither`, () => {
      const { matched, ambiguous, unannounced } = matchAppendices([file], ILACS);
      assert.deepEqual([matched.size, unannounced.length], [0, 0]);
      assert.deepEqual(ambiguous, [{ file, numbers: [...numbers] }]);
    });
  }

  it('is neither of two with the same title', () => {
    const { ambiguous } = matchAppendices(['map.pdf'], titles('Map', 'Map'));
    assert.deepEqual(ambiguous, [{ file: 'map.pdf', numbers: [1, 2] }]);
  });

  it('is reported with its rival', () => {
    const { matched, claimedTwice } = matchAppendices(['appendix-1.pdf', 'Appendix 1.docx'], ILACS);
    assert.equal(matched.size, 0);
    assert.deepEqual(claimedTwice, [{ number: 1, files: ['appendix-1.pdf', 'Appendix 1.docx'] }]);
  });

  for (const [file, suggestion] of [
    ['apendix-1.pdf', 1],
    ['appendix-1a.pdf', 1],
    ['Appendix.pdf', undefined],
    ['1 - ILACS.pdf', 1],
    ['Improvment Plan.pdf', 2],
    ['appendix-3.pdf', undefined],
    ['Appendices 1 and 2.pdf', 1],
    ['notes.pdf', undefined],
  ] as const) {
    it(`${file} ${suggestion === undefined ? 'has no suggestion' : `may be meant as appendix ${suggestion}`}`, () => {
      const { matched, unannounced } = matchAppendices([file], ILACS);
      assert.equal(matched.size, 0);
      assert.deepEqual(unannounced, [{ file, ...(suggestion !== undefined && { suggestion }) }]);
    });
  }
});

describe('whatever the names', () => {
  it('each file is matched, reported as ambiguous, as a rival or as unannounced: once', () => {
    const name = fc.oneof(
      fc.string({ maxLength: 30 }),
      fc
        .tuple(fc.constantFrom('Appendix ', 'annex-', 'App', ''), fc.string({ maxLength: 12 }))
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(
        fc.uniqueArray(name, { maxLength: 8 }),
        fc.array(name, { maxLength: 8 }),
        (files, list) => {
          const result = matchAppendices(files, titles(...list));
          const reported = [
            ...result.matched.values(),
            ...result.claimedTwice.flatMap((claim) => claim.files),
            ...result.ambiguous.map(({ file }) => file),
            ...result.unannounced.map(({ file }) => file),
          ];
          assert.deepEqual(reported.toSorted(), files.toSorted());
        },
      ),
      { seed: 7, numRuns: 300 },
    );
  });
});
