import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { figuresIn } from '../../../../src/papers/minutes/labels/vote-words.ts';
import { labelIn } from '../../../../src/papers/minutes/labels/labels.ts';
import { readHeading } from '../../../../src/papers/minutes/labels/minute-heading.ts';
import { minutesOf } from './minutes-of.ts';

const PRESENT = 'present:\n  - Ann Lee (Chair)\n  - Bo Ray\n  - Cy Fox\n';
const saidOf = async (front: string): Promise<readonly string[]> =>
  (await minutesOf(`---\n${front}---\n\n## 1 School Places\n\nRESOLVED: That it be noted.\n`)).said;

describe('somebody who is among those present and in attendance', () => {
  for (const [what, list, line] of [
    ['as an entry', 'in-attendance:\n  - Director of Resources\n  - Cllr Bo Ray\n', 9],
    ['between others', 'in-attendance: Councillor Bo Ray; Ann Cox (Clerk)\n', 7],
    ['behind another in the one entry', 'in-attendance:\n  - Ann Cox (Clerk); Cllr Bo Ray\n', 8],
  ] as const)
    it(`is one finding, on the line where the name can go: ${what}`, async () => {
      const said = await saidOf(`status: draft\n${PRESENT}${list}`);
      assert.equal(said.length, 1, said.join('\n'));
      assert.ok(said[0]?.startsWith(`attendance-contradictory ${line}: `), said[0]);
      const applied = list.replace(/\n? {2}- Cllr Bo Ray|Councillor Bo Ray; |; Cllr Bo Ray/, '');
      assert.deepEqual(await saidOf(`status: draft\n${PRESENT}${applied}`), []);
    });

  for (const list of [
    'in-attendance: Bo Ray, Planning Officer\n',
    'in-attendance: ["Bo Ray, Planning Officer"]\n',
    'in-attendance: [Bo Ray (Clerk)]\n',
    'in-attendance: [Clerk, Di Poe, Director of Resources]\n',
    'in-attendance: [Bo Rayner]\n',
    'in-attendance: [Bo Ray for the Friends of Mill Field]\n',
  ])
    it(`may be somebody else: ${list.trim()}`, async () => {
      assert.deepEqual(await saidOf(`status: draft\n${PRESENT}${list}`), []);
    });

  it('may have come or gone as a member', async () => {
    const present = PRESENT.replace('Bo Ray', 'Bo Ray (from 1)');
    assert.deepEqual(await saidOf(`status: draft\n${present}in-attendance: [Bo Ray]\n`), []);
  });
});

describe('a status that there isn’t', () => {
  for (const status of ['approved', 'Signed', 'agreed', 'confirmed as a correct record'])
    it(`${status}: is approved: with its day`, async () => {
      const [said, ...more] = await saidOf(`status: ${status}\n${PRESENT}`);
      assert.deepEqual(more, []);
      assert.match(said ?? '', /take this line out, and write approved: with the day of the meeting/);
      assert.deepEqual(await saidOf(`approved: 2026-02-11\n${PRESENT}`), []);
    }); // prettier-ignore
  for (const status of ['unapproved', 'not yet approved', 'provisional', 'to be confirmed'])
    it(`${status}: is draft`, async () => {
      assert.match((await saidOf(`status: ${status}\n${PRESENT}`)).join(), /write draft\.$/);
    });
});

describe('figures behind what was voted on', () => {
  for (const [text, figures] of [
    ['for the motion 2, against the motion 3', { for: 2, against: 3 }],
    ['for the amendment two, against three, abstentions none', { for: 2, against: 3, abstained: 0 }],
    ['in favour of the recommendation: 6; against the recommendation: 0', { for: 6, against: 0 }],
    ['2 for the motion, 3 against the motion', { for: 2, against: 3 }],
  ] as const)
    it(text, () => {
      assert.deepEqual(figuresIn(text), figures);
    }); // prettier-ignore

  it('“In favour of the motion: 2” is a side', () => {
    assert.deepEqual(labelIn('In favour of the motion: 2'), { kind: 'side', side: 'for', count: 2, rest: '2' }); // prettier-ignore
  });
  for (const prose of [
    'For the motion 2 speakers were heard.',
    'In favour of the application 12 letters had come.',
  ])
    it(`is prose: ${prose}`, () => {
      assert.equal(labelIn(prose), undefined);
    });
});

describe('the number of a minute in brackets', () => {
  it('is its number', () => {
    assert.deepEqual(readHeading('(56) Apologies'), { number: '56', title: 'Apologies' });
  });
  for (const title of ['(Exempt) Lease', '(2026) 4 TCR – Mill Road', '(56)'])
    it(`is none: ${title}`, () => {
      assert.notEqual(readHeading(title).number, '56');
    });
});

describe('somebody of those present of whom their entry says that they weren’t there', () => {
  for (const entry of [
    'Di Poe – apologies',
    'Di Poe, apologies received',
    'Di Poe (absent)',
    'Di Poe: did not attend',
    'Di Poe ✗',
  ])
    it(`is a finding: ${entry}`, async () => {
      const said = await saidOf(`status: draft\n${PRESENT}  - "${entry}"\n`);
      assert.equal(said.length, 1, said.join('\n'));
      assert.match(said[0] ?? '', /^attendance-contradictory 7: Di Poe is in present:/);
      assert.deepEqual(await saidOf(`status: draft\n${PRESENT}absent: Di Poe\n`), []);
    });
  for (const entry of [
    'Di Poe (apologies for lateness)',
    'Di Poe, absent for minute 1',
    'Di Poe, left at 7.30 pm',
    'Di Poe ✓',
    'Absent Smith',
  ])
    it(`was there: ${entry}`, async () => {
      const said = await saidOf(`status: draft\n${PRESENT}  - "${entry}"\n`);
      assert.ok(!said.some((one) => one.includes('weren’t there')), said.join('\n'));
    });
});
