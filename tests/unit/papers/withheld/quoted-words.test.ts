import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withoutQuotedWords } from '../../../../src/papers/withheld/quoted-words.ts';
import type { Diagnostic } from '../../../../src/rules/diagnostic.ts';

const TEXT = '---\ntitle: A claim\nwards: [Quillfeather Park]\nmarlpit-offer: 842350\n---\n';
const of = (message: string, file = 'settlement.md'): Diagnostic => ({
  ...{ file, line: 3, column: 1, severity: 'error', code: 'ward-unknown', message },
});
const messageOf = (message: string, file?: string) =>
  withoutQuotedWords([of(message, file)], (path) =>
    path === 'settlement.md' ? TEXT : undefined,
  )[0];

describe('a message about a report that is exempt as a whole', () => {
  for (const [said, shown] of [
    ['There is no ward "Quillfeather Park" here.', 'There is no ward "•••" here.'],
    [
      'There is no field “marlpit-offer”. The fields are “matter” and others.',
      'There is no field “•••”. The fields are “matter” and others.',
    ],
  ] as const) {
    it(`quotes none of its words: ${shown}`, () => {
      const found = messageOf(said);
      assert.equal(found?.message, shown);
      assert.equal(found.aside, `In full: ${said}`);
    });
  }
  for (const said of [
    '"wards": write a list.',
    'Write "call-in: true" or leave it out.',
    'It is empty.',
    'There is no ward "Quillfeather Park". Did you mean "Quillfeather Parks"?',
  ]) {
    it(`is as it was where it quotes none: ${said}`, () =>
      assert.deepEqual(messageOf(said), of(said)));
  }
  it('is as it was of an open report', () => {
    const said = 'There is no ward "Quillfeather Park" here.';
    assert.deepEqual(messageOf(said, 'bridge.md'), of(said, 'bridge.md'));
  });
});
