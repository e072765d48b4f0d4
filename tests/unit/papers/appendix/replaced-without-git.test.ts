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

const pastOf = (what: string, ...versions: readonly string[]): RegisterPast =>
  pastAt(URL, [what], ...versions);

/** @param whats all that happened to the file at the address, the last at the end */
function pastAt(
  address: string,
  whats: readonly string[],
  ...versions: readonly string[]
): RegisterPast {
  const events = whats.map((what) => ({ what }));
  const known: Partial<Record<keyof PaperPast, unknown>> = {
    ...{ address, kind: 'file', last: events.at(-1), events },
    versions: versions.map((sha256) => ({ sha256 })),
  };
  return new Map([[address, known as PaperPast]]);
}

const AS_WORD = URL.replace('.pdf', '.docx');

function messages(
  past: RegisterPast | undefined,
  decision?: FileWithDecision['decision'],
  openNow?: ReadonlySet<string>,
): string[] {
  const reader = new ContentReader('papers');
  const file: Partial<AppendixFile> = { url: URL, sha256: NOW, path: URL.slice(1) };
  const one: FileWithDecision = {
    ...{ file: file as AppendixFile, decision, decisionAt: ['appendices', 0, 'replaced'] },
    where: 'below the appendix',
  };
  askWithoutGit({ reader }, past, one, openNow);
  return reader.diagnostics.map(({ code, appendix, message }) => `${code} ${appendix} ${message}`);
}

describe('a file that took the place of a public one where there is no git', () => {
  for (const [what, past] of [
    ['of one that is on the site', pastOf('published', BEFORE)],
    ['of one that was corrected before', pastOf('changed', OLDER, BEFORE)],
    ['of one, and is held back until it is asked about', pastOf('held-back', BEFORE)],
    [
      'of one, and was deleted while it was asked about',
      pastAt(URL, ['published', 'held-back', 'removed'], BEFORE),
    ],
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

  for (const [what, whats] of [
    ['that is on the site', ['published']],
    ['and is held back until it is asked about', ['published', 'held-back']],
    ['and was deleted while it was asked about', ['published', 'held-back', 'removed']],
  ] as const) {
    it(`is asked about: of one with another ending, ${what}`, () => {
      const [message = '', ...others] = messages(pastAt(AS_WORD, whats, BEFORE));
      assert.deepEqual(others, []);
      assert.match(
        message,
        /appendix-1\.pdf took the place of appendix-1\.docx, which is public, as/,
      );
    });
  }

  for (const [what, past] of [
    [
      'the one with another ending was taken off',
      pastAt(AS_WORD, ['published', 'removed'], BEFORE),
    ],
    ['the one with another ending was withheld', pastAt(AS_WORD, ['withheld'], BEFORE)],
    ['one is of another number', pastAt(AS_WORD.replace('1', '11'), ['published'], BEFORE)],
    ['one is of another report', pastAt(AS_WORD.replace('bridge', 'quay'), ['published'], BEFORE)],
  ] as const) {
    it(`isn’t where ${what}`, () => {
      assert.deepEqual(messages(past), []);
    });
  }

  it('isn’t where the other one only got another number', () => {
    for (const address of [URL, AS_WORD]) {
      const past = pastAt(address, ['published'], BEFORE);
      assert.deepEqual(messages(past, undefined, new Set([NOW, BEFORE])), []);
    }
  });

  it('isn’t where the decision is on record, by its hash where there were several', () => {
    const decision = { reason: 'A finding was counted twice.', earlier: 'open' } as const;
    const [once, twice] = [pastOf('published', BEFORE), pastOf('changed', OLDER, BEFORE)];
    assert.deepEqual(messages(once, decision), []);
    assert.equal(messages(twice, decision).length, 1);
    assert.deepEqual(messages(twice, { ...decision, sha256: NOW.slice(0, 16) }), []);
    assert.equal(messages(once, { ...decision, sha256: BEFORE.slice(0, 16) }).length, 1);
  });
});
