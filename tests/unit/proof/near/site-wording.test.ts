import assert from 'node:assert/strict';
import path from 'node:path';
import { describe, it } from 'node:test';
import { secretsOfText } from '../../../../src/language/secrets.ts';
import type { LeakProof, OpenText } from '../../../../src/proof/leak-proof.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { proofOf } from '../site.ts';

const EXEMPT = 'content/meetings/plans/2026-12-10/settlement.md';
const OTHER_EXEMPT = 'content/meetings/plans/2026-12-10/depot.md';
const OPEN = 'content/meetings/plans/2026-12-10/bridge.md';

const OF_THE_SITE =
  'Whoever questions the quarrelsome ferrymen of Ottoline Wharf may do so on Thursdays, says the panel.';
const OF_THE_PAPER =
  'Arbitrators have priced the flooded orchard of Zebedee Quillfeather below the mortgage on it.';
const OF_ANOTHER =
  'Inspectors condemned the sluice that Marguerite Hollowbread had rebuilt beside the tannery.';

const secretsIn = (text: string, file: string) => secretsOfText(text, { file, line: 9, column: 1 });
const ONE = secretsIn(`${OF_THE_SITE}\n\n${OF_THE_PAPER}`, EXEMPT);
const ANOTHER = secretsIn(`${OF_ANOTHER}\n\n${OF_THE_SITE}`, OTHER_EXEMPT);

describe('what the site says of itself', () => {
  /** How often it was read. */
  let reads = 0;
  const wording: OpenText = {
    text: () => {
      reads += 1;
      return Promise.resolve(OF_THE_SITE);
    },
    digest: 'the words of the site',
    source: 'layouts/page.ts',
    kind: 'wording',
  };
  const near = async (
    papers: readonly string[],
    {
      store,
      both = false,
      own = [wording],
    }: Partial<{ store: string; both: boolean; own: OpenText[] }>,
  ): Promise<LeakProof['near']> => {
    const openTexts = [...papers.map((text): OpenText => ({ text, source: OPEN })), ...own];
    const { near: copies } = await proofOf(
      { 'x/index.html': '<p>Nothing.</p>' },
      { secrets: ONE, ...(both && { others: [ANOTHER] }), openTexts, ...(store && { store }) },
    );
    return copies;
  };

  it('is read for its names alone where no paper has anything to excuse', async () => {
    const readFor = async (paper: string): Promise<number> => {
      const before = reads;
      await near([paper], {});
      return reads - before;
    };
    await near(['The bridge is closed.'], {});
    // A process that builds again knows the names, so that only the search for what is exempt word for word reads it.
    const exactly = await readFor('The bridge is open again.');
    assert.equal(await readFor('The bridge is closed for good.'), exactly);
    assert.equal(await readFor(OF_THE_PAPER), exactly + 1);
  });

  it('excuses a paper that says it, whatever the builds before had to excuse', async () => {
    assert.notDeepEqual(await near([OF_THE_SITE], { own: [] }), []);
    const papers = ['The bridge is closed.', OF_THE_SITE, OF_THE_PAPER, OF_ANOTHER];
    const builds = [
      { papers: [0], both: false },
      { papers: [1], both: false },
      { papers: [0], both: true },
      { papers: [1], both: true },
      { papers: [0, 3], both: false },
      { papers: [1, 3], both: true },
      { papers: [1, 2], both: false },
      { papers: [0], both: true },
      { papers: [0, 1, 2, 3], both: true },
    ];
    const store = path.join(temporaryFolder('near-store'), 'store');
    for (const [at, build] of builds.entries()) {
      const said = build.papers.map((paper) => papers[paper] ?? '');
      const kept = await near(said, { store, both: build.both });
      assert.deepEqual(kept, await near(said, { both: build.both }), `build ${at + 1}`);
      const files = new Set(kept.map(({ secret }) => secret.file));
      assert.deepEqual(
        [...files].sort(),
        [
          ...(build.both && build.papers.includes(3) ? [OTHER_EXEMPT] : []),
          ...(build.papers.includes(2) ? [EXEMPT] : []),
        ],
        `build ${at + 1}`,
      );
    }
  });
});
