import type { Received } from '../../../../src/law/received.ts';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { count } from '../../../../layouts/components/count.ts';
import { fileSize } from '../../../../layouts/components/file-size.ts';
import { received, receivedDate } from '../../../../layouts/components/papers/received.ts';
import { calendarLeaf, clock, printedDate } from '../../../../layouts/components/time.ts';

const text = (markup: { toString(): string }) => markup.toString().replace(/<[^>]+>/g, '');

describe('count', () => {
  for (const [number, words] of [
    [0, 'No papers'],
    [1, '1 paper'],
    [2, '2 papers'],
    [1204, '1,204 papers'],
  ] as const) {
    it(`says "${words}"`, () => assert.equal(count(number, 'paper'), words));
  }
});

describe('fileSize', () => {
  for (const [bytes, words] of [
    [0, '0 bytes'],
    [999, '999 bytes'],
    [1000, '1 KB'],
    [348_211, '348 KB'],
    [999_499, '999 KB'],
    [999_500, '1.0 MB'],
    [1_249_000, '1.2 MB'],
    [9_949_999, '9.9 MB'],
    [9_950_000, '10 MB'],
    [52_400_000, '52 MB'],
  ] as const) {
    it(`${bytes} bytes are "${words}"`, () => assert.equal(fileSize(bytes), words));
  }
});

describe('dates as printed', () => {
  for (const [date, words] of [
    ['2022-05-11', 'Wednesday, 11th May, 2022'],
    ['2017-10-19', 'Thursday, 19th October, 2017'],
    ['2022-06-01', 'Wednesday, 1st June, 2022'],
    ['2022-03-02', 'Wednesday, 2nd March, 2022'],
    ['2022-03-23', 'Wednesday, 23rd March, 2022'],
    ['2022-07-12', 'Tuesday, 12th July, 2022'],
    ['2022-07-13', 'Wednesday, 13th July, 2022'],
    ['2022-08-31', 'Wednesday, 31st August, 2022'],
  ] as const) {
    it(`${date} is "${words}"`, () => assert.equal(printedDate(date), words));
  }

  it('reads as a date even where it is drawn as the leaf of a calendar', () => {
    assert.equal(text(calendarLeaf('2022-05-11')), 'Wed 11 May 2022');
    assert.match(calendarLeaf('2022-05-11').toString(), /datetime="2022-05-11"/);
  });

  it('keeps a time on one line', () => assert.equal(clock('10:00'), '10.00\u00a0am'));
});

describe('when a paper became open', () => {
  const cases: [Received, string, string][] = [
    [
      { kind: 'published', date: '2022-05-10' },
      'published here 10 May 2022',
      'Published here 10 May 2022',
    ],
    [
      { kind: 'stated', date: '2022-05-10' },
      'published 10 May 2022, as the council states',
      'Published 10 May 2022, as the council states',
    ],
    [
      { kind: 'stated', date: '2022-05-10', source: 'the old site' },
      'published 10 May 2022, as the council states (source: the old site)',
      'Published 10 May 2022, as the council states (source: the old site)',
    ],
    [
      { kind: 'recorded', date: '2022-05-10' },
      'in the council’s records since 10 May 2022',
      'In the council’s records since 10 May 2022',
    ],
    [
      { kind: 'recorded', date: '2022-05-10', changed: { on: '2022-05-12' } },
      'in the council’s records since 10 May 2022, and changed there on 12 May 2022',
      'In the council’s records since 10 May 2022, and changed there on 12 May 2022',
    ],
    [
      { kind: 'recorded', date: '2022-05-10', changed: {} },
      'in the council’s records since 10 May 2022, and changed since then',
      'In the council’s records since 10 May 2022, and changed since then',
    ],
    [{ kind: 'uncommitted' }, 'draft, not published yet', 'Draft, not published yet'],
    [
      { kind: 'unknown', why: 'shallow-clone' },
      'the day it came out is not on record',
      'The day it came out is not on record',
    ],
    [
      { kind: 'unknown', why: 'no-repository' },
      'the day it came out is not on record',
      'The day it came out is not on record',
    ],
    [
      { kind: 'unknown', why: 'before-register' },
      'the day it came out is not on record',
      'The day it came out is not on record',
    ],
  ];
  for (const [when, sentence, fact] of cases) {
    it(`says "${sentence}"`, () => {
      assert.equal(text(received(when)), sentence);
      assert.equal(text(receivedDate(when)), fact);
    });
  }
});
