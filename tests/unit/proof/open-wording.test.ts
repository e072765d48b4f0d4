import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { secretsOfText } from '../../../src/language/secrets.ts';
import { diagnosticsOfLeakProof } from '../../../src/proof/describe.ts';
import type { LeakProof, OpenText } from '../../../src/proof/leak-proof.ts';
import { proofOf } from './site.ts';

const EXEMPT = 'content/meetings/plans/2026-12-10/settlement.md';
const SENTENCE =
  'The Director proposes to settle the claim of Zebedee Quillfeather before the hearing.';
const PHRASE =
  'The council considered the options for the crossing at Hollin Lane, and the third was refused.';
const SECRETS = secretsOfText(
  `${SENTENCE}\n\nThe sum is £1,483,920, for case HR/2231/77 of quill@feather.example, as https://gazette.example/notice-8812 says.\n\n${PHRASE}`,
  { file: EXEMPT, line: 20, column: 1 },
);

const page = (words: string): Record<string, string> => ({ 'x/index.html': `<p>${words}</p>` });

/** What is found on a page where an open source says the same. */
function found(
  words: string,
  sources: readonly string[],
  kind?: OpenText['kind'],
): Promise<LeakProof> {
  const openTexts = sources.map((source): OpenText => ({
    text: words,
    source,
    ...(kind && { kind }),
  }));
  return proofOf(page(words), { secrets: SECRETS, openTexts });
}

const SAME = 'content/meetings/plans/2026-12-10/bridge.md';
const LATER = 'content/meetings/plans/2027-01-14/bridge.md';
const OLDER = 'content/meetings/scrutiny/2026-11-12/bridge.md';

describe('an open paper of the same meeting, or of a later one, excuses nothing that tells', () => {
  for (const [what, words] of [
    ['a whole sentence', SENTENCE],
    ['an amount', 'The cost is £1,483,920.'],
    ['an amount written without commas', 'The cost is 1483920.'],
    ['a reference', 'See HR/2231/77.'],
    ['an e-mail address', 'Write to quill@feather.example.'],
  ] as const) {
    for (const [where, sources] of [
      ['beside it', [SAME]],
      ['later', [LATER]],
      [
        'in five papers',
        [SAME, LATER, ...['a', 'b', 'c'].map((name) => SAME.replace('bridge', name))],
      ],
    ] as const) {
      it(`${what}, ${where}`, async () => {
        assert.notDeepEqual((await found(words, sources)).hits, []);
      });
    }
  }
});

it('a whole sentence is found where the council’s own settings have it', async () => {
  assert.notDeepEqual((await found(SENTENCE, ['content/council.yaml'])).hits, []);
});

describe('what is open all the same', () => {
  for (const [what, words, source] of [
    [
      'a turn of phrase of another paper',
      'The council considered the options for the crossing at Mill Lane.',
      SAME,
    ],
    ['a name that another paper gives', 'Zebedee Quillfeather opened the fair.', SAME],
    ['a link to another site', 'See https://gazette.example/notice-8812 for more.', SAME],
    ['a sentence of an older meeting', SENTENCE, OLDER],
    ['an amount of an older meeting', 'The cost is £1,483,920.', OLDER],
    ['what the council says of itself', 'Write to quill@feather.example.', 'content/council.yaml'],
    [
      'a name of a committee’s file',
      'Zebedee Quillfeather is its clerk.',
      'content/committees/plans.md',
    ],
  ] as const) {
    it(what, async () => {
      assert.deepEqual((await found(words, [source])).hits, []);
    });
  }
});

it('all figures of an exempt paper are reported once, with the line to copy for the officer alone', async () => {
  const words = 'It costs £1,483,920, see HR/2231/77.';
  const proof = await found(words, [SAME, LATER]);
  const [one, ...others] = diagnosticsOfLeakProof(proof, () => undefined);
  assert.deepEqual(others, []);
  assert.equal(one?.file, EXEMPT);
  assert.match(one?.message ?? '', /2 figures, references or addresses, because/);
  assert.match(one?.message ?? '', /2026-12-10\/bridge\.md:1 and|2026-12-10\/bridge\.md:1; /);
  assert.doesNotMatch(one?.message ?? '', /1,483,920|HR/);
  assert.match(
    one?.aside ?? '',
    /also-open: \[\{ what: "1,483,920", reason: … \}, \{ what: "HR\/2231\/77"/,
  );
});

it('of a paper that is taken as exempt for its errors, the errors are to be put right', async () => {
  for (const words of ['It costs £1,483,920.', SENTENCE, SENTENCE.replace('before', 'ahead of')]) {
    const proof = await found(words, [SAME]);
    const said = diagnosticsOfLeakProof(
      proof,
      () => undefined,
      () => undefined,
      { isForNow: (file) => file === EXEMPT },
    );
    assert.ok(said.length > 0, words);
    for (const { message, aside } of said) {
      assert.match(message, /or correct the errors of content\/\S+\/settlement\.md first/);
      assert.doesNotMatch(`${message} ${aside ?? ''}`, /also-open/);
    }
  }
});

describe('below the first line of a passage that has no end, the end is to be put in first', () => {
  for (const [what, words] of [
    ['a figure', 'It costs £1,483,920.'],
    ['a sentence', SENTENCE],
    ['a sentence with a word changed', SENTENCE.replace('before', 'ahead of')],
  ] as const) {
    for (const [where, begins, isUnclosed] of [
      ['in it', 15, true],
      ['above it', 25, false],
      ['in a paper that ends each of its passages', undefined, false],
    ] as const) {
      it(`${what} ${where}`, async () => {
        const said = diagnosticsOfLeakProof(
          await found(words, [SAME]),
          () => undefined,
          () => undefined,
          { unclosedIn: (file) => (file === EXEMPT ? begins : undefined) },
        );
        assert.ok(said.length > 0);
        for (const { message, aside } of said) {
          assert.equal(/settlement\.md:15 doesn’t end.*Put ::: .* first/.test(message), isUnclosed);
          assert.equal(/also-open/.test(`${message} ${aside ?? ''}`), !isUnclosed);
        }
      });
    }
  }
});

describe('the cells of a row that commas part', () => {
  for (const [row, leaks] of [
    ['1,1483920,77', true],
    ['Lot,1483920,985450', true],
    ['1483920', true],
    ['21,483,920', false],
    ['1,483,920,100', false],
    ['1.1483920', false],
  ] as const) {
    it(`${row} ${leaks ? 'has' : 'does not have'} the exempt figure`, async () => {
      const { hits } = await proofOf({ 'x/bids.csv': `a,b,c\n${row}\n` }, { secrets: SECRETS });
      assert.equal(hits.length > 0, leaks);
    });
  }
});

describe('what two exempt papers say', () => {
  const OTHER = 'content/meetings/plans/2026-12-14/lease.md';
  const OF_OTHER = 'Solicitors hold £1,483,920 for the roof of the annexe until spring.';
  const words = 'It costs £1,483,920.';
  const othersIn = (file: string) => [secretsOfText(OF_OTHER, { file, line: 9, column: 1 })];
  const allowedIn = (file: string) => ({
    ...{ text: '1,483,920', reason: 'It was announced.', source: { file, line: 3, column: 1 } },
  });
  for (const [what, allowed, expected] of [
    ['is reported of both', [], [EXEMPT, OTHER]],
    ['is allowed by the decision of both', [EXEMPT, OTHER], []],
    ['is not allowed to the one by the decision of the other', [OTHER], [EXEMPT]],
    ['nor to the other by that of the one', [EXEMPT], [OTHER]],
  ] as const) {
    it(what, async () => {
      const { hits, unusedAllowances } = await proofOf(page(words), {
        ...{ secrets: SECRETS, others: othersIn(OTHER) },
        openTexts: [{ text: words, source: SAME }],
        allowed: allowed.map(allowedIn),
      });
      assert.deepEqual([...new Set(hits.map(({ secret }) => secret.source.file))], expected);
      assert.deepEqual(unusedAllowances, []);
    });
  }
  it('is open to the one that came later alone', async () => {
    const { hits } = await proofOf(page(words), {
      ...{ secrets: SECRETS, others: othersIn(LATER.replace('bridge', 'lease')) },
      openTexts: [{ text: words, source: SAME }],
    });
    assert.deepEqual([...new Set(hits.map(({ secret }) => secret.source.file))], [EXEMPT]);
  });
});

describe('of a paper in which nothing says that it is exempt', () => {
  const unmarked = (words: string) =>
    secretsOfText(words, { file: EXEMPT, line: 20, column: 1 }).map((one) => ({
      ...one,
      isUnmarked: true as const,
    }));
  const foundOf = (words: string, source?: string): Promise<LeakProof> =>
    proofOf(page(words), {
      secrets: unmarked(words),
      openTexts: source === undefined ? [] : [{ text: words, source }],
    });
  const ORDINARY = 'The gates of the upper field are rusty and creak in the wind.';

  it('a sentence without names and figures is no leak where an open paper has it', async () => {
    const { hits, near } = await foundOf(ORDINARY, SAME);
    assert.deepEqual([hits, near.filter(({ how }) => how !== 'standing')], [[], []]);
  });
  it('it is one where no open paper has it', async () => {
    assert.notDeepEqual((await foundOf(ORDINARY)).hits, []);
  });
  for (const words of [
    SENTENCE,
    'The gates of the upper field cost £1,483,920 and creak in the wind.',
  ]) {
    it(`“${words}” is one all the same`, async () => {
      assert.notDeepEqual((await foundOf(words, SAME)).hits, []);
    });
  }
});
