import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { REPORT } from '../../../support/paper-repository.ts';
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
import type { Loaded } from './papers-of-days.ts';

describe('a withdrawal', () => {
  const withdraw = (sha256: string) =>
    say(`withdrawn: [{ sha256: "${sha256}", reason: It named a resident. }]`);
  const codes = ({ diagnostics }: Loaded) =>
    diagnostics.filter(({ code }) => code === 'withdrawal-void').map(({ message }) => message);

  it('leaves only the hash and the reason', async () => {
    const papers = await papersAfter(first, second);
    withdraw(hashOf(FIRST).slice(0, 16))(papers);
    const loaded = await load(papers);
    assert.deepEqual(loaded.appendix.earlier?.[0]?.state, {
      kind: 'withdrawn',
      reason: 'It named a resident.',
    });
    assert.deepEqual(codes(loaded), []);
  });

  for (const [name, sha256, message] of [
    ['names no version', '0'.repeat(16), /No earlier version of appendix 1/],
    [
      'names the file that is there',
      hashOf(SECOND),
      /the current file: appendix-1\.csv\. Replace it first/,
    ],
  ] as const) {
    it(`that ${name} is an error`, async () => {
      const papers = await papersAfter(first, second);
      withdraw(sha256)(papers);
      const [found] = codes(await load(papers));
      assert.match(found ?? '', message);
    });
  }
});

describe('an earlier version that can’t be shown', () => {
  it('is reported to the officer without its content', async () => {
    const papers = await papersAfter(
      ['2022-05-09', drop('appendix-1.csv', Buffer.from('£', 'latin1'))],
      second,
    );
    const loaded = await load(papers);
    assert.deepEqual(datesOf(loaded), [
      '2022-05-09',
      '2022-05-12',
      ['another', '2022-05-09', '2022-05-12', 'not-kept'],
    ]);
    const found = loaded.diagnostics.find(({ code }) => code === 'version-not-shown');
    assert.equal(found?.severity, 'warning');
    assert.match(
      found.message,
      /replaced on 12 May 2022, isn’t shown: .*withdrawn: \[\{ sha256: "/,
    );
  });
});

describe('a file that took the place of a public one', () => {
  const codesOf = ({ diagnostics }: Loaded): string[] =>
    diagnostics.filter(({ code }) => code.startsWith('replacement-')).map(({ code }) => code);
  const REPLACED = (rest: string): string => `replaced: { reason: A figure was wrong., ${rest} }`;

  it('needs a decision, and the officer sees what it leaves out', async () => {
    const loaded = await load(await papersAfter(first, second));
    assert.deepEqual(codesOf(loaded), ['replacement-undecided']);
    const found = loaded.diagnostics.find(({ code }) => code === 'replacement-undecided');
    assert.match(found?.file ?? '', /appendix-1\.csv$/);
    assert.match(found?.message ?? '', /took the place of a file on 12 May 2022 that was public/);
    assert.match(found?.message ?? '', /It leaves out 1 line of the earlier one\./);
    assert.match(found?.message ?? '', /replaced: \{ reason: …, earlier: withdrawn \}/);
    assert.equal(found?.aside, 'Left out: Strengths,12');
  });

  it('needs one before it is committed, too', async () => {
    const papers = await papersAfter(first);
    drop('appendix-1.csv', SECOND)(papers);
    assert.deepEqual(codesOf(await load(papers)), ['replacement-undecided']);
  });

  it('leaves the earlier one where that stays open, with the reason', async () => {
    const papers = await papersAfter(first, second);
    say(REPLACED('earlier: open'))(papers);
    const loaded = await load(papers);
    assert.deepEqual(codesOf(loaded), []);
    const [version] = loaded.appendix.earlier ?? [];
    assert.deepEqual([version?.state.kind, version?.why], ['kept', 'A figure was wrong.']);
  });

  it('takes the earlier one away where that is withdrawn', async () => {
    const papers = await papersAfter(first, second);
    say(REPLACED('earlier: withdrawn'))(papers);
    const loaded = await load(papers);
    assert.deepEqual(codesOf(loaded), []);
    const [version] = loaded.appendix.earlier ?? [];
    assert.deepEqual(version?.state, { kind: 'withdrawn', reason: 'A figure was wrong.' });
  });

  it('needs none where the earlier one is withdrawn by its hash', async () => {
    const papers = await papersAfter(first, second);
    say(`withdrawn: [{ sha256: "${hashOf(FIRST).slice(0, 16)}", reason: Wrong. }]`)(papers);
    assert.deepEqual(codesOf(await load(papers)), []);
  });

  it('needs a new decision where it was replaced again', async () => {
    const third = 'Finding,Number\nStrengths,14\n';
    const papers = await papersAfter(first, second, ['2022-05-14', drop('appendix-1.csv', third)]);
    say(REPLACED('earlier: open'))(papers);
    assert.deepEqual(codesOf(await load(papers)), ['replacement-undecided']);
    papers.replace(
      `${REPORT}.md`,
      'earlier: open }',
      `earlier: open, sha256: "${hashOf(third).slice(0, 16)}" }`,
    );
    assert.deepEqual(codesOf(await load(papers)), []);
  });

  for (const [what, rest, files] of [
    ['was never replaced', 'earlier: open', [first]],
    [
      'is another than the one that was decided on',
      'earlier: open, sha256: "0000000000000000"',
      [first, second],
    ],
  ] as const) {
    it(`is not covered by a decision on one that ${what}`, async () => {
      const papers = await papersAfter(...files);
      say(REPLACED(rest))(papers);
      const loaded = await load(papers);
      assert.ok(codesOf(loaded).includes('replacement-void'));
    });
  }
});
