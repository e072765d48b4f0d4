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
  it('quotes the fields that every paper has, and no other words', () => {
    const text = '---\ntitle: A claim\nappendices:\n  - name: Marlpit\n    offer: 3\n---\n';
    const shown = (message: string): string | undefined =>
      withoutQuotedWords([of(message)], () => text)[0]?.message;
    const said = 'There is no field "colour", and "title" (what the appendix is) is missing.';
    assert.equal(shown(said), said);
    assert.equal(shown('It is "Marlpit".'), 'It is "•••".');
    assert.equal(shown('It is "offer".'), 'It is "•••".');
    assert.equal(shown('It is "A claim".'), 'It is "•••".');
  });
  it('is as it was of an open report', () => {
    const said = 'There is no ward "Quillfeather Park" here.';
    assert.deepEqual(messageOf(said, 'bridge.md'), of(said, 'bridge.md'));
  });
});

describe('a message about a report that is taken as exempt until its fields hold', () => {
  const OPEN = '---\ntitle: The bridge\nexempt: false\nwards: all\ncolour: red\n---\n\nA plank.\n';
  const shownOf = (message: string, text: string) =>
    withoutQuotedWords([of(message)], () => text)[0]?.message;
  const said = 'There is no field "colour". The fields here are: title, wards.';
  const masked = 'There is no field "•••". The fields here are: title, wards.';

  for (const [what, text] of [
    ['that says it is open', OPEN],
    ['with a remark beside what it says', OPEN.replace('false', 'no # as agreed')],
    ['with line ends of Windows', OPEN.replaceAll('\n', '\r\n')],
    ['whose text speaks of exemption', `${OPEN}\nDoes this report have exempt information? No\n`],
    [
      'with the field on one line with others',
      OPEN.replace('colour: red', 'changed: { colour: 1 }'),
    ],
  ] as const) {
    it(`names the field of one ${what}`, () => assert.equal(shownOf(said, text), said));
  }
  for (const [what, text] of [
    ['that says it is exempt', OPEN.replace('false', 'true')],
    ['that says neither', OPEN.replace('exempt: false\n', '')],
    ['that leaves it empty', OPEN.replace('false', '')],
    ['that says open, and what is exempt below it', OPEN.replace('false', 'false\n  colour: red')],
    ['with a misspelt mark', OPEN.replace('wards: all', 'confidental: yes')],
    ['with a mark in another field', OPEN.replace('The bridge', 'Not for publication: colour')],
    ['that says so in its text alone', OPEN.replace('exempt: false\n', '') + 'exempt: false\n'],
    ['whose fields don’t end', OPEN.replace('\n---\n\n', '\n\n')],
  ] as const) {
    it(`doesn’t name that of one ${what}`, () => assert.equal(shownOf(said, text), masked));
  }
  for (const words of ['Quillfeather objects to the noise', 'red']) {
    it(`quotes nothing else of one that says it is open: ${words}`, () => {
      const text = OPEN.replace('red', `red\n${words}: 1`);
      const message = `There is no ${words === 'red' ? 'ward' : 'field'} "${words}" here.`;
      assert.equal(shownOf(message, text), message.replace(words, '•••'));
    });
  }
});
