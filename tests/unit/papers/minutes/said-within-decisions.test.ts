import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { blocksOf, minutesOf, oneMinute, type ReadMinutesOf } from './minutes-of.ts';

const read = (body: string): Promise<ReadMinutesOf> =>
  minutesOf(oneMinute(body, 'Ince, Li, Pyke, Khan, Sallis, Varga, Dean, Noble, Bishop'));

describe('what the words of a decision say besides it', () => {
  for (const [body, message] of [
    ['Resolved: that it be so. (Proposed by Cllr Ince; seconded by Cllr Li)', 'Write "Moved: Cllr Ince. Seconded: Cllr Li."'],
    ['Resolved: No objection. Proposed: Cllr Ince. Seconded: Cllr Li. All agreed.', 'Write "Moved: Cllr Ince. Seconded: Cllr Li."'],
    ['RESOLVED: No objection. Proposed: Cllr Ince. Seconded: Cllr Li. All agreed with CB abstaining.', 'Write "Moved: Cllr Ince. Seconded: Cllr Li."'],
    ['Resolved to write to the owner. Proposed by Cllr Ince, seconded by Cllr Li, all in favour.', 'Write "Moved: Cllr Ince. Seconded: Cllr Li."'],
    ['RESOLVED – That it be so (moved Councillor Ince, seconded Councillor Li).', 'Write "Moved: Councillor Ince. Seconded: Councillor Li."'],
    ['Resolved: to pay it. Prop. Cllr Ince, sec. Cllr Li.', 'Write "Moved: Cllr Ince. Seconded: Cllr Li."'],
    ['AGREED to proceed (prop: C Ince, sec: J Li).', 'Write "Moved: C Ince. Seconded: J Li."'],
    ['RESOLVED – That it be so. Proposed by Cllr Tom Ince and seconded by Cllr Ida Li.', 'Write "Moved: Cllr Tom Ince. Seconded: Cllr Ida Li."'],
    ['RESOLVED – That it be so. Moved by the Mayor and seconded by the Deputy Mayor.', 'Write "Moved: the Mayor. Seconded: the Deputy Mayor."'],
    ['RESOLVED – That it be so. Proposed by Cllr Ince & seconded by Cllr Li.', 'Write "Moved: Cllr Ince. Seconded: Cllr Li."'],
    ['RESOLVED – That it be so. Proposed by Cllr Ince, seconded Cllr Li and carried unanimously.', 'Write "Moved: Cllr Ince. Seconded: Cllr Li."'],
    ['RESOLVED – That it be so. Proposed Cllr Ince, seconded Cllr van der Molen.', 'Write "Moved: Cllr Ince. Seconded: Cllr van der Molen."'],
    ['RESOLVED – That it be so. Proposed by Cllr Ince and seconded by Cllr Mary Jane Li and all agreed.', 'Write "Moved: Cllr Ince. Seconded: Cllr Mary Jane Li."'],
    ['RESOLVED – That it be so. [Councillors Ince and Li voted against and asked for this to be recorded.]', 'Who voted how is within what was decided'],
    ['RESOLVED – That it be so [Cllr Ince abstained].', 'Who voted how is within what was decided'],
  ] as const) {
    it(`is told once: ${body}`, async () => {
      const { said } = await read(body);
      assert.equal(said.length, 1, said.join('\n'));
      assert.ok(said[0]?.includes(message), said[0]);
    });
  } // prettier-ignore

  for (const body of [
    'Moved: Ince. Seconded: Li.\nRESOLVED – That it be so.',
    'RESOLVED – That the motion moved by Councillor Ince and seconded by Councillor Li in May be noted.',
    'RESOLVED – That the scheme proposed by the Head of Highways be noted, and the staff seconded to it thanked.',
    'RESOLVED – That Cllr Ince be appointed. Officers seconded to the project are thanked.',
    'RESOLVED – That those who voted against (12 residents) be written to.',
    'RESOLVED – That the report (Councillor Ince’s) be noted.',
    'RESOLVED – That it be noted that [Councillors Ince and Li voted against it in 2019].',
    'RESOLVED – That it be so.\nRecorded against: Ince',
  ]) {
    it(`nothing is said of: ${body}`, async () => assert.deepEqual((await read(body)).said, []));
  }
});

describe('figures of what was lost, the larger first', () => {
  const ABOVE = '### Amendment\nMoved: Ince. Seconded: Li.\n> That it be so.\n\n';
  for (const line of [
    'The amendment was rejected by 6 votes to 3.',
    'The amendment was defeated by a majority of 6 to 3.',
    'Lost 6 to 3',
    'Lost by 6 votes to 3',
    'Lost by 3 votes to 6',
    'The amendment fell by 6 votes to 3.',
    'Vote: the amendment was rejected by 6 votes to 3',
    'Vote: 6 to 3, lost',
    'Vote: motion defeated – 6 to 3',
    'Vote: failed to carry, 6 votes to 3',
    'Vote: six votes to three; the amendment was lost',
    'Lost 6-3',
    'Lost by three votes (6 to 3)',
    'Lost (3 for, 6 against)',
  ]) {
    it(`are of those against: ${line}`, async () => {
      const [vote] = blocksOf(await read(ABOVE + line), 'vote');
      assert.deepEqual([vote?.for?.count, vote?.against?.count], [3, 6]);
    });
  }
  for (const line of [
    'Carried by 6 votes to 3',
    'The amendment was carried by a majority of 6 to 3.',
    'Vote: 6 votes to 3',
    'Vote: carried, not lost, by 6 votes to 3',
    'Vote: 6 for, 3 against; an amendment was lost by 5 votes to 4',
    'Vote: motion approved 6 to 3 after an amendment was lost 5 to 4',
    'Vote: 6 to 3 (the amendment had been lost 5 to 4)',
    'Vote: 6 for and 3 against. The amendment was lost by 5 to 4.',
    'Vote: adopted by 6 votes to 3, an amendment having been rejected 5 to 4',
    'Vote: the motion was not rejected, 6 votes to 3',
    'Vote: not lost, 6 votes to 3',
    'Vote: 6 votes to 3 that the objection be rejected',
    'Vote: 6 votes to 3, not carried, as two thirds were required',
  ]) {
    it(`are of those for where it was carried: ${line}`, async () => {
      const [vote] = blocksOf(await read(ABOVE + line), 'vote');
      assert.deepEqual([vote?.for?.count, vote?.against?.count], [6, 3]);
    });
  }
  for (const line of [
    'Vote: application rejected by 6 votes to 3',
    'Vote: an amendment having been lost, 6 votes to 3',
    'Vote: after the amendment fell, 6 votes to 3',
    'Vote: the amendment was lost by 6 votes to 3; the motion was carried by 7 to 2',
    'Lost by 6 votes to 3, and the motion was approved',
  ]) {
    it(`are nobody’s, and asked for, where it isn’t clear of what they are: ${line}`, async () => {
      const own = await read(ABOVE + line);
      const [vote] = blocksOf(own, 'vote');
      assert.deepEqual([vote?.for, vote?.against], [undefined, undefined]);
      assert.match(own.said[0] ?? '', /Which figure is of which side isn’t clear here/);
    });
  }
});

describe('sentences that hide what was decided', () => {
  for (const line of [
    'The Combined Authority Board resolved unanimously to approve the case.',
    'The Committee resolved that the lane be closed.',
    'THAT the lane be closed – AGREED',
    'The Committee resolved to close the lane on 12 June, and to report at the next meeting.',
    'That the report of those who would be moved, which was received in May, be noted.',
    'That planning permission be REFUSED for the reasons below:',
    'Cllr Ince: For; Cllr Li: For; Cllr Pyke: Against',
    'RESOLVED – That it be so.\nVote: For 2 – Councillors Ince, Li; Against 1 – Councillor Pyke.',
    'On a show of hands the amendment was rejected by 6 votes to 3.',
    'The motion was not agreed by 6 votes to 3.',
    'FOR\n\nCouncillor Ince\n\nAGAINST\n\nCouncillor Li',
  ]) {
    it(`are told, once: ${line}`, async () => {
      const { said } = await read(line);
      assert.equal(said.length, 1, said.join('\n'));
    });
  }
  for (const line of [
    'The Parish Council resolved to object.',
    'The Council had resolved in 2024 to approve the case.',
    'The governors resolved to close the school.',
    'The Chair said that the school governors resolved to close.',
    'The Hospital Trustees resolved to sell the site in spring.',
    'Cllr Ince said that the Committee resolved to close the lane at its May meeting.',
    'That residents would be refused help was said by Mr Hale.',
    'That was to be noted as a fault.',
    'That way the hedge would be approved of.',
    'Members asked that the lane be closed – agreed with residents or not.',
    'The amendment of the plan was rejected colours aside.',
    'For and against were both heard.',
    'Moved: Ince. Seconded: Li.\n\nThat the report be noted.',
    '> That the report be noted.',
    'That is to be noted by all.',
    'Cllr Ince – for the Friends – spoke, and Cllr Li – against.',
    'Cllr Ince: For years the lane was quiet.',
  ]) {
    it(`nothing is said of: ${line}`, async () => assert.deepEqual((await read(line)).said, []));
  }
});

describe('what is recommended to a body that is to do it', () => {
  for (const [body, to] of [
    ['RECOMMENDED that Cabinet:\na) close the lane; and\nb) report back.', 'Cabinet'],
    ['RECOMMENDED that the Council be asked to raise the fee.', 'Council'],
    ['RECOMMENDED that Full Council approve the plan.', 'Full Council'],
    ['RECOMMENDED to Council that it be so.', 'Council'],
    ['RECOMMENDED that Cabinet receive the annual report.', 'Cabinet'],
    ['RECOMMENDED that the Planning Committee be asked to act.', 'Planning Committee'],
    ['RECOMMENDED that the Council agree to it.', 'Council'],
    ['RECOMMENDED that the Mill Lane Residents and Traders Forum receive £500.', undefined],
    ['RECOMMENDED that the Planning Board receive £500.', undefined],
    ['RECOMMENDED that the Planning Committee receive £500.', undefined],
    ['RECOMMENDED that the Friends of Dale Park and Panel consider planting.', undefined],
    ['RECOMMENDED that County Council be asked to mend the road.', undefined],
    ['RECOMMENDED that council tax be frozen.', undefined],
    ['RECOMMENDED that the Council house be let.', undefined],
    ['RECOMMENDED that the lane be closed.', undefined],
  ] as const) {
    it(`${body} → ${to ?? 'nobody'}`, async () => {
      assert.equal(blocksOf(await read(body), 'decision')[0]?.to, to);
    });
  }
});

describe('parts of a decision whose numbers have no sign', () => {
  it('are all of it, with empty lines between them', async () => {
    const [one] = blocksOf(await read('RESOLVED –\n\n1 That it be so.\n\n2 That it be done.\n\n3 That it be paid.'), 'decision');
    assert.equal(one?.text, '1 That it be so. 2 That it be done. 3 That it be paid.');
  }); // prettier-ignore
  for (const next of [
    '2 Officers reported on tolls.',
    '2 Councillors abstained.',
    '2 Members of the public left.',
    '2 Tolls',
    '2 Councillor Ince asked that her thanks be noted.',
    '2 Members said that it would be so.',
  ]) {
    it(`end before a paragraph of what was: ${next}`, async () => {
      const [one] = blocksOf(
        await read(`RESOLVED –\n\n1 That the fee be £4.\n\n${next}`),
        'decision',
      );
      assert.equal(one?.text, '1 That the fee be £4.');
    });
  }
  for (const next of [
    '2 The gate be shut.',
    '2 To pay the fee.',
    '2 Mr Hale be thanked.',
    '2 That what was said be noted.',
  ]) {
    it(`go on with what is to be: ${next}`, async () => {
      const [one] = blocksOf(
        await read(`RESOLVED –\n\n1 That the fee be £4.\n\n${next}`),
        'decision',
      );
      assert.equal(one?.text, `1 That the fee be £4. ${next}`);
    });
  }
  it('end where another number begins', async () => {
    const [one] = blocksOf(await read('RESOLVED – That it be so.\n\n2 Members spoke.'), 'decision');
    assert.equal(one?.text, 'That it be so.');
  });
});

describe('figures in both languages on a line', () => {
  it('are those of the sides', async () => {
    const [vote] = blocksOf(await read('RESOLVED – That it be so.\nO blaid / For: 4, Yn erbyn / Against: 1'), 'vote');
    assert.deepEqual([vote?.for, vote?.against], [{ count: 4 }, { count: 1 }]);
  }); // prettier-ignore
});
