import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { secretsOfText } from '../../../../src/language/secrets.ts';
import { isGrave, type LeakProof } from '../../../../src/proof/leak-proof.ts';
import { proofOf } from '../site.ts';

const EXEMPT = 'content/meetings/plans/2026-12-10/tenancies.md';
const SAME = 'content/meetings/plans/2026-12-10/halls.md';
const ELSEWHERE = 'content/meetings/scrutiny/2026-12-08/halls.md';

/** Sentences of twenty words without a name or figure. */
const TEXT = `Officers don’t think that the tenants could be moved before the winter because no other landlord would take them in.

It is likely that the young people would leave the service after the review, and that others would stop when they hear of it.

The team has been asked to find out whether the wardens were told of the damp before anybody had moved in.`;

async function near(
  text: string,
  more: { source?: string; allowed?: string } = {},
): Promise<LeakProof> {
  const { source = SAME, allowed } = more;
  return proofOf(
    { 'x/index.html': '<p>Nothing.</p>' },
    {
      secrets: secretsOfText(TEXT, { file: EXEMPT, line: 20, column: 1 }),
      openTexts: [{ text, source }],
      allowed:
        allowed === undefined
          ? []
          : [
              {
                text: allowed,
                reason: 'It was announced.',
                source: { file: EXEMPT, line: 3, column: 1 },
              },
            ],
    },
  );
}

describe('half a sentence word for word, without a name or figure', () => {
  const halves: readonly (readonly [what: string, text: string])[] = [
    [
      'its beginning',
      'It is said that officers don’t think that the tenants could be moved before the winter.',
    ],
    [
      'its middle',
      'Some say that the tenants could be moved before the winter because no other landlord has room.',
    ],
    ['its end', 'We asked whether the wardens were told of the damp before anybody had moved in.'],
    [
      'in bold',
      'We asked **whether the wardens** were told of the _damp_ before anybody had moved in.',
    ],
    [
      'over two lines',
      'We asked whether the wardens were told\nof the damp before anybody had moved in.',
    ],
    [
      'in a cell',
      '| One | Two |\n| --- | --- |\n| 1 | whether the wardens were told of the damp before anybody had moved in |',
    ],
  ];
  for (const [what, text] of halves) {
    it(`is an error: ${what}`, async () => {
      const proof = await near(text);
      assert.ok(proof.near.some(isGrave) || proof.hits.length > 0, JSON.stringify(proof.near));
    });
  }

  it('is a warning where it is short, and nothing in a paper of another meeting', async () => {
    const text = 'We hear that young people would leave the service after the review and rejoice.';
    const { near: copies } = await near(text);
    assert.ok(copies.length > 0);
    assert.ok(!copies.some(isGrave), JSON.stringify(copies));
    assert.deepEqual((await near(text, { source: ELSEWHERE })).near, []);
  });

  it('may be said where the whole sentence is on record', async () => {
    const whole = TEXT.split('\n\n')[2] ?? '';
    const { near: copies } = await near(halves[2]?.[1] ?? '', { allowed: whole });
    assert.deepEqual(copies, []);
  });

  it('may be said where that half is on record', async () => {
    const half = 'whether the wardens were told of the damp before anybody had moved in';
    const { near: copies } = await near(halves[2]?.[1] ?? '', { allowed: half });
    assert.deepEqual(copies, []);
  });
});

describe('what the paper itself is about is no half of a sentence', () => {
  const title =
    'Review of the support that is provided to young people who are leaving care in the area';
  const exempt = secretsOfText(
    `The board was sorry to hear that the review of the support that is provided to young people who are leaving care was late, and that nobody had asked them whether they were cold.`,
    { file: EXEMPT, line: 20, column: 1 },
  );
  const text = (head: string) =>
    `${head}\n\nWork on the review of the support that is provided to young people who are leaving care begins in May.`;
  for (const [what, head, isSaid] of [
    ['by its title', `---\ntitle: ${title}\n---`, false],
    ['by a heading', `## ${title}`, false],
    ['but by neither', 'A fine day.', true],
  ] as const) {
    it(what, async () => {
      const { near: copies } = await proofOf(
        { 'x/index.html': '<p>Nothing.</p>' },
        { secrets: exempt, openTexts: [{ text: text(head), source: SAME }] },
      );
      assert.equal(copies.length > 0, isSaid, JSON.stringify(copies));
    });
  }
});

describe('turns of phrase that many reports have are no half of a sentence', () => {
  for (const text of [
    'The team has been asked to find out why the gates are open.',
    'Officers don’t think that the gates could be moved this year.',
    'They were told of the plan before the meeting and had no comment.',
    'No other firm would take them in, and the winter is long.',
  ]) {
    it(text, async () => {
      assert.deepEqual((await near(text)).near, []);
    });
  }
});
