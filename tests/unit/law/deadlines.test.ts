import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { deadlineOf, deadlinesOf } from '../../../src/law/deadlines.ts';
import { ENGLAND } from './england.ts';

const RECEIVED = '2022-05-09';
const publish = { kind: 'ofsted-publish-report', received: RECEIVED } as const;
const statement = { kind: 'ofsted-publish-action-statement', received: RECEIVED } as const;

describe('an Ofsted report received on 9 May 2022', () => {
  it('is to be published within 30 working days: by 22 June 2022', () => {
    const deadline = deadlineOf(publish, '2022-05-11', ENGLAND);
    assert.equal(deadline.due, '2022-06-22');
    assert.equal(deadline.law?.short, 'SI 2007/462 reg 2');
    assert.equal(
      deadline.sentence,
      'Publish Ofsted’s report: due on Wednesday 22 June 2022. That is 30 working days from ' +
        'Monday 9 May 2022, when the council states that it received the report (SI 2007/462 reg 2).',
    );
  });

  it('asks for a statement of action within 70 working days: by 17 August 2022', () => {
    const deadline = deadlineOf(statement, '2022-05-11', ENGLAND);
    assert.equal(deadline.due, '2022-08-17');
    assert.equal(deadline.law?.short, 'SI 2007/462 reg 3');
  });
});

describe('a deadline', () => {
  for (const [today, met, state] of [
    ['2022-06-20', undefined, { kind: 'to-come', days: 2 }],
    ['2022-06-22', undefined, { kind: 'today' }],
    ['2022-06-25', undefined, { kind: 'passed', days: 3 }],
    ['2022-06-25', '2022-06-22', { kind: 'met', on: '2022-06-22' }],
    ['2022-06-25', '2022-06-23', { kind: 'met-late', on: '2022-06-23', days: 1 }],
    ['2022-06-20', '2022-06-21', { kind: 'to-come', days: 2 }],
  ] as const) {
    it(`of 22 June, ${met ? `met on ${met}` : 'not met'}, is ${state.kind} on ${today}`, () => {
      const declared = { ...publish, ...(met ? { met } : {}) };
      assert.deepEqual(deadlineOf(declared, today, ENGLAND).state, state);
    });
  }

  it('of the council’s own has its label and date, and cites no law', () => {
    const own = { kind: 'own', label: 'Reply to the petition', due: '2022-06-01' } as const;
    const deadline = deadlineOf(own, '2022-06-03', ENGLAND);
    assert.equal(deadline.law, undefined);
    assert.equal(
      deadline.sentence,
      'Reply to the petition: was due on Wednesday 1 June 2022, and isn’t recorded as done.',
    );
  });

  it('comes before those that are due later', () => {
    const own = { kind: 'own', label: 'Reply', due: '2022-07-01' } as const;
    const due = deadlinesOf([statement, own, publish], '2022-05-11', ENGLAND).map((d) => d.due);
    assert.deepEqual(due, ['2022-06-22', '2022-07-01', '2022-08-17']);
  });
});
