import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { asMinutes, plainText } from '../../support/record-cases.ts';

const read = (head: string, below = '1. Fence\nRESOLVED to refuse it.') => {
  const minutes = asMinutes(plainText(`PARISH COUNCIL\n20 January 2026\n${head}\n\n${below}\n`));
  assert.deepEqual(minutes.proof.lost, []);
  return minutes;
};

describe('the chair of imported minutes', () => {
  for (const [head, present] of [
    ['Chair: Cllr Varga\nPresent: Cllr Ince, Cllr Li', ['  - Cllr Varga (Chair)', '  - Cllr Ince, Cllr Li']],
    ['Chairman: Cllr A Varga\nPresent: Cllr A Varga, Cllr Ince', ['Cllr A Varga (Chair), Cllr Ince']],
    ['Present: Cllr Varga (Chairman), Cllr Ince\nChair: Cllr Varga', ['Cllr Varga (Chairman), Cllr Ince']],
    ['Present: Cllr Varga, in the Chair; Cllr Ince\nIn the Chair: Cllr Varga', ['Cllr Varga, in the Chair; Cllr Ince']],
    ['Present: Cllr Varga, Cllr Ince\nVice-Chair: Cllr Ince', ['Cllr Varga, Cllr Ince (Vice-Chair)']],
    ['Presiding: Cllr Varga\nPresent: Cllr Ince', ['  - Cllr Varga (Chair)', '  - Cllr Ince']],
  ] as const) {
    it(`“${head.replace('\n', ' / ')}” is there once, and no word is lost`, () => {
      const { markdown } = read(head);
      const written = /^present:(?: (.*)|((?:\n {2}- .*)+))$/m.exec(markdown);
      assert.deepEqual((written?.[1] ?? written?.[2] ?? '').trim().split('\n').map((line) => line.trim()), present.map((line) => line.trim()));
    });
  } // prettier-ignore
});

describe('what an authority decided, and what became of items', () => {
  for (const [below, body] of [
    [
      'The Authority RESOLVED, by 2 votes to 1, that it be refused.',
      'RESOLVED, by 2 votes to 1, that it be refused.',
    ],
    ['The Assembly RESOLVED that it be refused.', 'RESOLVED that it be refused.'],
    ['Item deferred until March 2026.', 'Item: deferred until March 2026'],
    ['Agenda item 9 stood down.', 'Item 9: stood down'],
  ] as const) {
    it(below, () => {
      const { markdown } = read('Present: Cllr Varga, Cllr Ince, Cllr Li', `1. Fence\n${below}`);
      assert.equal(markdown.split('## 1 Fence\n')[1]?.trim(), body);
    });
  }
});
