import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { blocksOf, minutesOf, oneMinute, type ReadMinutesOf } from './minutes-of.ts';

const read = (body: string): Promise<ReadMinutesOf> => minutesOf(oneMinute(body, 'Ince, Li, Pyke'));
const said = async (body: string): Promise<readonly string[]> => (await read(body)).said;

describe('a misspelt label of a vote or its movers', () => {
  for (const [body, word, right] of [
    ['Moved: Ince. Secnded: Li.', 'Secnded', 'Seconded'],
    ['Moved: Ince. Seconed: Li.', 'Seconed', 'Seconded'],
    ['Carryed', 'Carryed', 'Carried'],
    ['Carred', 'Carred', 'Carried'],
    ['Carreid', 'Carreid', 'Carried'],
    ['The motion was lsot', 'lsot', 'lost'],
    ['The amendment was carred.', 'carred', 'carried'],
    ['The motion was witdrawn.', 'witdrawn', 'withdrawn'],
    ['Vots: unanimous', 'Vots', 'Vote'],
    ['Voet: unanimous', 'Voet', 'Vote'],
    ['CARRRIED.', 'CARRRIED', 'CARRIED'],
    ['Losst', 'Losst', 'Lost'],
    ['Lsot', 'Lsot', 'Lost'],
    ['Defeatd.', 'Defeatd', 'Defeated'],
    ['Withdrwan', 'Withdrwan', 'Withdrawn'],
    ['The motion was carreid unanimously.', 'carreid', 'carried'],
    ['The motion was, on being put to the vote, lsot.', 'lsot', 'lost'],
    ['The amendment, on being put to the vote, was carreid.', 'carreid', 'carried'],
    ['Moved: Ince; secondd: Li', 'secondd', 'seconded'],
    ['Moved by Ince, secnded by Li.', 'secnded', 'seconded'],
  ] as const) {
    it(`is told once: ${body}`, async () => {
      const all = await said(body);
      assert.equal(all.length, 1, all.join('\n'));
      assert.ok(all[0]?.includes(`"${word}" is nearly the label "${right}"`), all[0]);
    });
  }

  for (const body of [
    'Moved: Ince. Seconded: Li.',
    'Moved: Ince. Speaking: Li was heard.',
    'Moved: Ince: That it be noted.',
    'The motion was last.',
    'The motion was debated.',
    'The amendment was married.',
    'The motion was delayed.',
    'The proposal was costed.',
    'Cared for children were asked.',
    'Cared',
    'Voter: the roll is at the desk.',
    'Note: the roll is at the desk.',
    'Vets: three practices were asked.',
    'Lots',
    'Last',
    'List',
    'Loosed',
    'Within',
    'Withdrawal',
    'The motion was debated, on being put to the vote, at length.',
    'The amendment was reflected in the report.',
    'Moved: Ince. Sections: two and three were read.',
  ]) {
    it(`nothing is said of: ${body}`, async () => {
      assert.deepEqual(
        (await said(body)).filter((one) => one.includes('is nearly')),
        [],
      );
    });
  }
});

describe('a misspelt seconder', () => {
  for (const body of ['Moved: Ince; secondd: Li', 'Moved by Ince, secnded by Li.']) {
    it(`leaves the mover alone: ${body}`, async () => {
      const [moved] = blocksOf(await read(body), 'moved');
      assert.equal(moved?.by.printed, 'Ince');
      assert.equal(moved?.seconder, undefined);
    });
  }
});
