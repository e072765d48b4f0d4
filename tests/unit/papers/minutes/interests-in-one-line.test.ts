import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { interestsIn } from '../../../../src/papers/minutes/labels/label-parts.ts';

const saidIn = (rest: string): string[] =>
  interestsIn(rest).map(
    ({ names, nature, left }) =>
      `${names}: ${nature}${left === undefined ? '' : left ? ' (left)' : ' (stayed)'}`,
  );

describe('the interests of several members in one line', () => {
  for (const [rest, said] of [
    [
      'Councillor Ince – personal; Councillor Li – prejudicial',
      ['Councillor Ince: personal', 'Councillor Li: prejudicial'],
    ],
    [
      'Cllr Ince – a tenant. Left the room. Cllr Li – a governor. Stayed.',
      ['Cllr Ince: a tenant (left)', 'Cllr Li: a governor (stayed)'],
    ],
    [
      'Cllr Ince – a tenant; and Cllrs Li and Pyke – governors',
      ['Cllr Ince: a tenant', 'Cllrs Li and Pyke: governors'],
    ],
    // One interest, which names others.
    [
      'Councillor Ince – the applicant is Councillor Li’s brother; left the room.',
      ['Councillor Ince: the applicant is Councillor Li’s brother (left)'],
    ],
    [
      'Councillor Ince – a friend of Mr Poe; Mrs Poe is his tenant',
      ['Councillor Ince: a friend of Mr Poe; Mrs Poe is his tenant'],
    ],
    ['Councillors Ince and Li – trustees', ['Councillors Ince and Li: trustees']],
    ['Councillor Ince; Councillor Li', []],
  ] as const) {
    it(rest, () => assert.deepEqual(saidIn(rest), said));
  }
});
