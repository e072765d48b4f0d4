import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { REPORT, type PaperRepository } from '../../../support/paper-repository.ts';
import { smallDocx } from '../../../support/fixture/small-zip.ts';
import {
  FIRST,
  SECOND,
  hashOf,
  papersAfter,
  drop,
  say,
  load,
  datesOf,
  first,
  second,
} from './papers-of-days.ts';

describe('what an appendix was before', () => {
  it('is nothing if it was never replaced', async () => {
    assert.deepEqual(datesOf(await load(await papersAfter(first))), ['2022-05-09', undefined]);
  });

  it('is kept with its days, at an address that has its hash in it', async () => {
    const loaded = await load(await papersAfter(first, second));
    assert.deepEqual(datesOf(loaded), [
      '2022-05-09',
      '2022-05-12',
      ['first', '2022-05-09', '2022-05-12', 'kept'],
    ]);
    const state = loaded.appendix.earlier?.[0]?.state;
    assert.ok(state?.kind === 'kept');
    assert.equal(state.url, `/${REPORT}/appendix-1.${hashOf(FIRST).slice(0, 8)}.csv`);
  });

  it('is each of several, the newest first, and once', async () => {
    const third = drop('appendix-1.csv', 'Finding,Number\nStrengths,14\n');
    const papers = await papersAfter(
      first,
      second,
      ['2022-05-13', drop('appendix-1.csv', FIRST)],
      ['2022-05-14', third],
    );
    assert.deepEqual(datesOf(await load(papers)), [
      '2022-05-09',
      '2022-05-14',
      ['first', '2022-05-13', '2022-05-14', 'kept'],
      ['second', '2022-05-12', '2022-05-13', 'kept'],
    ]);
  });

  it('is found under another name and of another kind', async () => {
    const papers = await papersAfter(
      ['2022-05-09', drop('Appendix A - Leeds ILACS.docx', smallDocx('Findings'))],
      [
        '2022-05-12',
        (folder) => {
          folder.remove(`${REPORT}/Appendix A - Leeds ILACS.docx`);
          drop('appendix-1.csv', SECOND)(folder);
        },
      ],
    );
    assert.deepEqual(datesOf(await load(papers)), [
      '2022-05-09',
      '2022-05-12',
      ['another', '2022-05-09', '2022-05-12', 'kept'],
    ]);
  });

  it('is what is committed, while its replacement is not', async () => {
    const papers = await papersAfter(first);
    drop('appendix-1.csv', SECOND)(papers);
    assert.deepEqual(datesOf(await load(papers)), [
      '2022-05-09',
      'uncommitted',
      ['first', '2022-05-09', undefined, 'kept'],
    ]);
  });

  it('is not known in a shortened history', async () => {
    const clone = await (await papersAfter(first, second)).shallowClone();
    assert.deepEqual(datesOf(await load(clone)), ['unknown', undefined]);
  });
});

describe('what was never public stays where it is', () => {
  const EXEMPT =
    'exempt: { paragraphs: [1], reason: It names people., public-interest: It would harm them., review: 2023-05-01 }';
  const nothing = ['2022-05-09', undefined];

  for (const [name, hide] of [
    ['the appendix was exempt', say(EXEMPT)],
    [
      'the whole report was exempt',
      (papers: PaperRepository) =>
        papers.write(
          `${REPORT}.md`,
          papers.read(`${REPORT}.md`).replace(/^exempt: false.*$/m, EXEMPT),
        ),
    ],
    [
      'the front matter could not be read',
      (papers: PaperRepository) => papers.write(`${REPORT}.md`, '---\nexempt: false\n: [\n---\n'),
    ],
  ] as const) {
    it(`because ${name}`, async () => {
      let open = '';
      const papers = await papersAfter(
        [
          '2022-05-09',
          (folder) => {
            open = folder.read(`${REPORT}.md`);
            hide(folder);
            drop('appendix-1.csv', FIRST)(folder);
          },
        ],
        [
          '2022-05-12',
          (folder) => {
            folder.write(`${REPORT}.md`, open);
            drop('appendix-1.csv', SECOND)(folder);
          },
        ],
      );
      assert.deepEqual(datesOf(await load(papers)), nothing);
    });
  }

  it('because it was made exempt before it was replaced', async () => {
    let open = '';
    const papers = await papersAfter(
      first,
      [
        '2022-05-10',
        (folder) => {
          open = folder.read(`${REPORT}.md`);
          say(EXEMPT)(folder);
        },
      ],
      second,
      ['2022-05-13', (folder) => folder.write(`${REPORT}.md`, open)],
    );
    assert.deepEqual(datesOf(await load(papers)), nothing);
  });

  it('because it was replaced before the report was published', async () => {
    const papers = await papersAfter(first, second, [
      '2022-05-13',
      (folder) =>
        folder.replace(
          `${REPORT}.md`,
          'background-papers: []',
          'background-papers: []\npublished: 2022-05-13',
        ),
    ]);
    assert.deepEqual((await load(papers)).appendix.earlier, undefined);
  });
});
