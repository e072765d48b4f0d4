import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { readGitDates } from '../../../../src/history/git-dates.ts';
import { smallDocx } from '../../../support/fixture/small-zip.ts';
import { loadArchive } from '../../../support/load-archive.ts';
import {
  paperRepository,
  REPORT,
  type PaperRepository,
} from '../../../support/paper-repository.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const FIRST = 'Finding,Number\nStrengths,12\n';
const SECOND = 'Finding,Number\nStrengths,13\n';
const EXPECTED = '    expected: 2022-05-09';
const DECISION = '    replaced: { reason: A figure was wrong., earlier: open }';
const MOVED = REPORT.replace('2022-05-11', '2022-05-18');

type Step = (papers: PaperRepository) => void;

/** Papers after commits on the ninth of May and the days after it. */
async function papersAfter(...steps: readonly Step[]): Promise<PaperRepository> {
  const papers = await paperRepository();
  for (const [at, step] of steps.entries()) {
    step(papers);
    await papers.commit(`2022-05-${String(9 + at).padStart(2, '0')}`);
  }
  return papers;
}

/** What is said of replacements, and the states of the earlier versions of each appendix. */
async function load(papers: PaperRepository): Promise<unknown> {
  const refuse = () => Promise.reject(new Error('no PDF is dropped in'));
  const { archive, diagnostics } = await loadArchive({
    input: papers.content,
    today: '2022-05-16',
    dates: await readGitDates(papers.content, temporaryFolder('versions')),
    inspector: { inspect: refuse, hidden: refuse, prepareText: refuse },
  });
  return {
    said: diagnostics.flatMap(({ code }) => (code.startsWith('replacement-') ? [code] : [])),
    earlier: archive?.reports[0]?.appendices.map(({ earlier = [] }) =>
      earlier.map(({ state }) => state.kind),
    ),
  };
}

const drop =
  (content: string | Uint8Array, name = 'appendix-1.csv', report = REPORT): Step =>
  (papers) =>
    papers.write(`${report}/${name}`, content);

const decide: Step = (papers) =>
  papers.replace(`${REPORT}.md`, EXPECTED, `${DECISION}\n${EXPECTED}`);

const move: Step = ({ content }) =>
  renameSync(join(content, REPORT, '..'), join(content, MOVED, '..'));

const asOneOtherKind: Step = (papers) => {
  papers.remove(`${REPORT}/appendix-1.csv`);
  drop(smallDocx('Strengths, 13'), 'appendix-1.docx')(papers);
};

/** A council whose reports answer fewer questions, and another of its own. */
const askOther: Step = (papers) => {
  papers.replace(
    'council.yaml',
    'report-templates:\n  - sections:',
    'report-templates:\n  - asks: [call-in]\n    fields:\n      - { key: budget, label: Budget, kind: amount, required: true }\n    sections:',
  );
  papers.write(
    `${REPORT}.md`,
    papers
      .read(`${REPORT}.md`)
      .replace(/^(?:ward-members-consulted|pillars): .*\n/gm, '')
      .replace('exempt: false', 'budget: £12,000\nexempt: false'),
  );
};

const together =
  (...steps: readonly Step[]): Step =>
  (papers) => {
    for (const step of steps) step(papers);
  };

const UNDECIDED = { said: ['replacement-undecided'], earlier: [['kept']] };
const DECIDED = { said: [], earlier: [['kept']] };

describe('a file that took the place of a public one, wherever that was', () => {
  for (const [name, came, replaced] of [
    [
      'whatever questions the council’s own template asks',
      together(askOther, drop(FIRST)),
      drop(SECOND),
    ],
    ['as a file of another kind', drop(FIRST), asOneOtherKind],
    [
      'as the meeting went to another day',
      drop(FIRST),
      together(move, drop(SECOND, 'appendix-1.csv', MOVED)),
    ],
  ] as const) {
    it(`needs a decision, ${name}`, async () => {
      assert.deepEqual(await load(await papersAfter(came, replaced)), UNDECIDED);
    });
    it(`may have one, ${name}`, async () => {
      const papers = await papersAfter(together(came), together(decide, replaced));
      assert.deepEqual(await load(papers), DECIDED);
    });
  }

  it('keeps its decision as the meeting goes to another day later', async () => {
    const papers = await papersAfter(drop(FIRST), together(drop(SECOND), decide), move, (papers) =>
      papers.replace(`${MOVED}.md`, 'pillars: []', 'pillars: [ ]'),
    );
    assert.deepEqual(await load(papers), DECIDED);
  });

  it('needs none where files only have other numbers, and all of them are still open', async () => {
    const papers = await papersAfter(
      (papers) => {
        papers.replace(`${REPORT}.md`, EXPECTED, `${EXPECTED}\n  - title: Notes of the visit`);
        drop(FIRST)(papers);
        drop(SECOND, 'appendix-2.csv')(papers);
      },
      together(drop(SECOND), drop(FIRST, 'appendix-2.csv')),
    );
    assert.deepEqual(await load(papers), { said: [], earlier: [[], []] });
  });

  it('needs a decision of its own where it is the one that was taken away, and came back', async () => {
    const papers = await papersAfter(drop(FIRST), together(drop(SECOND), decide), drop(FIRST));
    assert.deepEqual(await load(papers), UNDECIDED);
    papers.replace(
      `${REPORT}.md`,
      'earlier: open',
      `earlier: open, sha256: "${createHash('sha256').update(FIRST).digest('hex').slice(0, 16)}"`,
    );
    assert.deepEqual(await load(papers), DECIDED);
  });
});

describe('an appendix that is put above one that took the place of another', () => {
  const [A, B, NEW, NEWER] = ['A,1\n', 'B,2\n', 'New,3\n', 'Newer,4\n'];
  const TITLES = ['New table', 'Table of B'];
  /** The first appendix of the report, then these below it. */
  const list =
    (...more: readonly string[]): Step =>
    (papers) =>
      papers.replace(`${REPORT}.md`, EXPECTED, [EXPECTED, ...more].join('\n  - title: '));
  const entryAbove: Step = (papers) =>
    papers.write(
      `${REPORT}.md`,
      papers
        .read(`${REPORT}.md`)
        .replace('appendices:\n', `appendices:\n  - title: ${TITLES[0]}\n`),
    );
  const decideFirst =
    (earlier: 'open' | 'withdrawn'): Step =>
    (papers) =>
      papers.replace(
        `${REPORT}.md`,
        `  - title: ${TITLES[0]}\n`,
        `  - title: ${TITLES[0]}\n    replaced: { reason: A figure was wrong., earlier: ${earlier} }\n`,
      );
  const above = together(
    entryAbove,
    drop(NEW),
    drop(A, 'appendix-2.csv'),
    drop(B, 'appendix-3.csv'),
  );
  const two = together(list(TITLES[1] ?? ''), drop(A), drop(B, 'appendix-2.csv'));

  for (const isCommitted of [true, false]) {
    const when = isCommitted ? '' : ', before that is committed';
    const after = async (...steps: readonly Step[]): Promise<unknown> => {
      if (isCommitted) return load(await papersAfter(...steps));
      const papers = await papersAfter(...steps.slice(0, -1));
      steps.at(-1)?.(papers);
      return load(papers);
    };
    it(`has nothing to do with it where the new one is replaced later${when}`, async () => {
      for (const [earlier, state] of [
        ['open', 'kept'],
        ['withdrawn', 'withdrawn'],
      ] as const) {
        // prettier-ignore
        const replaced = together(drop(NEWER), decideFirst(earlier));
        assert.deepEqual(await after(two, above, replaced), {
          said: [],
          earlier: [[state], [], []],
        });
      }
    });
    it(`is asked about alone where nothing says why it was replaced${when}`, async () => {
      const said = { said: ['replacement-undecided'], earlier: [['kept'], [], []] };
      assert.deepEqual(await after(two, above, drop(NEWER)), said);
    });
    it(`leaves that its decision and its earlier version${when}`, async () => {
      const replaced = together(drop(SECOND), decide);
      const moved = together(entryAbove, drop(NEW), drop(SECOND, 'appendix-2.csv'));
      assert.deepEqual(await after(drop(FIRST), replaced, moved), { said: [], earlier: [[], ['kept']] }); // prettier-ignore
    });
    it(`leaves that its decision where a third was below it${when}`, async () => {
      const below = together(list(TITLES[1] ?? ''), drop(FIRST), drop(B, 'appendix-2.csv'));
      const replaced = together(drop(SECOND), decide);
      const moved = together(entryAbove, drop(NEW), drop(SECOND, 'appendix-2.csv'), drop(B, 'appendix-3.csv')); // prettier-ignore
      const said = { said: [], earlier: [[], ['kept'], []] };
      assert.deepEqual(await after(below, replaced, moved), said);
    });
    it(`is asked about where what it took the place of is gone${when}`, async () => {
      const gone = together(drop(NEW), drop(A, 'appendix-2.csv'));
      const said = { said: ['replacement-undecided'], earlier: [[], ['kept']] };
      assert.deepEqual(await after(two, together(drop(A, 'appendix-2.csv'))), {
        ...said,
      });
      assert.deepEqual(await after(two, gone), said);
    });
  }
});
