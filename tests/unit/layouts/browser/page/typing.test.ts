import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

type Steps = {
  readonly key: (now: number) => void;
  readonly shown: (words: string, now: number) => void;
  readonly replaces: (words: string, typed: boolean) => boolean;
  readonly left: () => void;
};
const source = new URL('../../../../../layouts/browser/search/page/typing.js', import.meta.url);
const { Typing } = (await import(source.href)) as { readonly Typing: new () => Steps };

/** The searches that back leads to, the oldest first, where each was typed, and read for some milliseconds before the next key. */
function stepsOf(typed: readonly (readonly [words: string, read: number])[]): string[] {
  const typing = new Typing();
  const steps: string[] = [];
  let now = 0;
  for (const [words, read] of typed) {
    if (typing.replaces(words, true)) steps.pop();
    steps.push(words);
    typing.shown(words, now);
    now += read;
    typing.key(now);
  }
  return steps;
}

describe('the history of a search that is typed', () => {
  for (const [what, typed, expected] of [
    [
      'is one step for one run of typing',
      [
        ['no', 50],
        ['noi', 400],
        ['noise', 50],
      ],
      ['noise'],
    ],
    [
      'has a search that was read, where another is typed',
      [
        ['noise', 1800],
        ['damp', 50],
      ],
      ['noise', 'damp'],
    ],
    [
      'has no letters of a search that was read and is deleted slowly',
      [
        ['noise', 1800],
        ['noi', 50],
        ['', 50],
        ['damp', 50],
      ],
      ['noise', 'damp'],
    ],
    [
      'has a search that was read and goes on as one step',
      [
        ['noise', 1800],
        ['noise barriers', 50],
      ],
      ['noise barriers'],
    ],
    [
      'has a slip that is put right at once as no step',
      [
        ['nosie', 400],
        ['noise', 50],
      ],
      ['noise'],
    ],
  ] as const) {
    it(what, () => assert.deepEqual(stepsOf(typed), expected));
  }

  it('begins anew where a search was sent, or the reader went back', () => {
    const typing = new Typing();
    assert.equal(typing.replaces('noise', true), false);
    assert.equal(typing.replaces('noise', false), false);
    assert.equal(typing.replaces('damp', true), false);
    typing.left();
    assert.equal(typing.replaces('damp walls', true), false);
    assert.equal(typing.replaces('damp walls here', true), true);
  });

  it('counts no results of other words as read', () => {
    const typing = new Typing();
    typing.replaces('noise', true);
    typing.shown('nois', 0);
    typing.key(5000);
    assert.equal(typing.replaces('damp', true), true);
  });
});
