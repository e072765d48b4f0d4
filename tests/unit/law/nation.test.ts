import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkNation } from '../../../src/law/nation.ts';

describe('the nation of a council', () => {
  for (const nation of ['england', 'England', ' ENGLAND ']) {
    it(`"${nation}" is one whose rules are known`, () =>
      assert.deepEqual(checkNation(nation), { supported: true }));
  }

  for (const [nation, difference] of [
    ['wales', /three clear days.*Part 4, paragraphs 12 to 18/],
    ['Scotland', /three clear days.*Schedule 7A/],
    ['northern-ireland', /Local Government Act \(Northern Ireland\) 2014/],
    ['Northern Ireland', /other bank holidays/],
  ] as const) {
    it(`"${nation}" is refused, and the message says how its rules differ`, () => {
      const check = checkNation(nation);
      assert.ok(!check.supported);
      assert.match(check.sentence, difference);
      assert.match(check.sentence, /only knows the rules of England/);
    });
  }

  for (const nation of ['', 'uk', 'great britain', '__proto__']) {
    it(`"${nation}" is refused, and the message says what to write`, () => {
      const check = checkNation(nation);
      assert.ok(!check.supported);
      assert.match(check.sentence, /Write "england"/);
    });
  }
});
