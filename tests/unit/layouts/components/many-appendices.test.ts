import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  countOfAppendices,
  foldMany,
} from '../../../../layouts/components/papers/many-appendices.ts';
import { html } from '../../../../layouts/html.ts';
import * as example from '../example-views.ts';

const here = { appendix: example.appendixHere, overdue: false };
const toFollow = { appendix: example.appendixToFollow, overdue: false };
const all = (given: number, awaited: number, isOver = false) => [
  ...Array.from({ length: given }, () => here),
  ...Array.from({ length: awaited }, () => ({ ...toFollow, ...(isOver && { isOver }) })),
];

const wasOpen = { takenOff: '2022-05-09' };
const away = (state: object) => ({
  ...toFollow,
  appendix: { ...example.appendixToFollow, state: { kind: 'to-follow' as const, ...state } },
});
const checked = away({ beingChecked: true, wasOpen });
const takenOff = away({ wasOpen });

describe('how many appendices there are', () => {
  for (const [appendices, words] of [
    [all(1, 0), '1 appendix'],
    [all(0, 1), '1 appendix to follow'],
    [all(3, 0), '3 appendices'],
    [all(28, 2), '30 appendices, 2 to follow'],
    [all(0, 2), '2 appendices to follow'],
    [all(1, 1, true), '2 appendices, 1 not here'],
    [[...all(2, 0), checked], '3 appendices, 1 being checked'],
    [[checked], '1 appendix being checked'],
    [[...all(1, 1), checked, takenOff], '4 appendices, 1 to follow, 1 being checked, 1 taken off'],
    [[takenOff, takenOff], '2 appendices taken off'],
    [[checked, takenOff], '2 appendices, 1 being checked, 1 taken off'],
  ] as const) {
    it(`is said as ${words}`, () => assert.equal(countOfAppendices(appendices), words));
  }
});

describe('a list of appendices', () => {
  const list = html`<ul></ul>`;

  it('is open where it is short', () => {
    assert.equal(String(foldMany(all(8, 0), list)), String(list));
  });

  it('is folded where it is long, under how many they are', () => {
    const folded = String(foldMany(all(7, 2), list));
    assert.match(folded, /^<details[^]*9 appendices, 2 to follow[^]*<\/summary>\s*<ul><\/ul>/);
  });
});
