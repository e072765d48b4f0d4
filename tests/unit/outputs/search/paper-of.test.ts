import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { paperOf } from '../../../../src/outputs/search/paper-of.ts';

const MEETING = '/meetings/parks-panel/2022-05-11/';

describe('what is found is gathered by paper', () => {
  for (const [url, paper] of [
    [MEETING, MEETING],
    [`${MEETING}river-walk/`, `${MEETING}river-walk/`],
    [`${MEETING}river-walk/appendix-1/`, `${MEETING}river-walk/`],
    [`${MEETING}river-walk/appendix-1.pdf#page=26`, `${MEETING}river-walk/`],
    [`${MEETING}river-walk.pdf`, `${MEETING}river-walk/`],
    [`${MEETING}river-walk.pdf#page=26`, `${MEETING}river-walk/`],
    [`${MEETING}minutes/`, `${MEETING}minutes/`],
    [`${MEETING}minutes/#minute-54`, `${MEETING}minutes/#minute-54`],
    ['/committees/parks-panel/', '/committees/parks-panel/'],
  ] as const) {
    it(`${url} belongs to ${paper}`, () => {
      assert.equal(paperOf(url), paper);
    });
  }
});
