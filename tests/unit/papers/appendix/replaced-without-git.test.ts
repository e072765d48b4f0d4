import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PaperPast, RegisterPast } from '../../../../src/history/register/paper-past.ts';
import type { AppendixFile } from '../../../../src/papers/appendix/appendix.ts';
import {
  askWithoutGit,
  type FileWithDecision,
} from '../../../../src/papers/appendix/replaced-without-git.ts';
import { ContentReader } from '../../../../src/papers/reading/reader.ts';

const URL = '/meetings/plans/2026-12-10/bridge/appendix-1.pdf';
const [OLDER, BEFORE, NOW] = ['c', 'a', 'b'].map((sign) => sign.repeat(64)) as [
  string,
  string,
  string,
];

const pastOf = (what: string, ...versions: readonly string[]): RegisterPast => {
  const known: Partial<Record<keyof PaperPast, unknown>> = {
    ...{ address: URL, last: { what }, versions: versions.map((sha256) => ({ sha256 })) },
  };
  return new Map([[URL, known as PaperPast]]);
};

function messages(
  past: RegisterPast | undefined,
  decision?: FileWithDecision['decision'],
): string[] {
  const reader = new ContentReader('papers');
  const file: Partial<AppendixFile> = { url: URL, sha256: NOW, path: URL.slice(1) };
  askWithoutGit({ reader }, past, {
    ...{ file: file as AppendixFile, decision, decisionAt: ['appendices', 0, 'replaced'] },
    where: 'below the appendix',
  });
  return reader.diagnostics.map(({ code, appendix, message }) => `${code} ${appendix} ${message}`);
}

describe('a file that took the place of a public one where there is no git', () => {
  for (const [what, past] of [
    ['of one that is on the site', pastOf('published', BEFORE)],
    ['of one that was corrected before', pastOf('changed', OLDER, BEFORE)],
    ['of one, and is held back until it is asked about', pastOf('held-back', BEFORE)],
  ] as const) {
    it(`is asked about: ${what}`, () => {
      const [message = '', ...others] = messages(past);
      assert.deepEqual(others, []);
      assert.match(message, /^replacement-undecided 1 appendix-1\.pdf took the place/);
    });
  }

  for (const [what, past] of [
    ['there is no register', undefined],
    ['the register doesn’t know it', new Map() as RegisterPast],
    ['it is the same file', pastOf('published', OLDER, NOW)],
    ['the other one was taken off', pastOf('removed', BEFORE)],
    ['the other one was withheld', pastOf('withheld', BEFORE)],
  ] as const) {
    it(`isn’t where ${what}`, () => {
      assert.deepEqual(messages(past), []);
    });
  }

  it('isn’t where the decision is on record, by its hash where there were several', () => {
    const decision = { reason: 'A finding was counted twice.', earlier: 'open' } as const;
    const [once, twice] = [pastOf('published', BEFORE), pastOf('changed', OLDER, BEFORE)];
    assert.deepEqual(messages(once, decision), []);
    assert.equal(messages(twice, decision).length, 1);
    assert.deepEqual(messages(twice, { ...decision, sha256: NOW.slice(0, 16) }), []);
    assert.equal(messages(once, { ...decision, sha256: BEFORE.slice(0, 16) }).length, 1);
  });
});
