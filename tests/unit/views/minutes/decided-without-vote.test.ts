import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { MinuteBlock } from '../../../../src/papers/minutes/minutes.ts';
import type { SafeHtml } from '../../../../src/source/safe-html.ts';
import { decidedWithoutVote } from '../../../../src/views/minutes/decided-without-vote.ts';
import { namedVote, resolved } from '../../papers/minutes/some-minutes.ts';

const carried = namedVote(['Ann'], [], { result: 'carried' });
const lost = namedVote([], ['Ann'], { result: 'lost' });
const amendment: MinuteBlock = {
  kind: 'part',
  line: 1,
  of: 'amendment',
  title: 'Amendment',
  id: 'a',
};
const decision = resolved('That it be noted.', { id: 'decision' });
const withdrawn = namedVote([], [], { result: 'withdrawn' });
const text: MinuteBlock = { kind: 'text', line: 1, text: 0 };
const hint: MinuteBlock = { ...text, hintsAtVote: true };
const withheld: MinuteBlock = { kind: 'withheld', line: 1, notice: '' as SafeHtml };

describe('a decision on which the minutes have no vote', () => {
  const cases: Record<string, [blocks: readonly MinuteBlock[], isWithout: boolean]> = {
    'is one that is alone': [[decision], true],
    'is not one that a vote carried': [[carried, decision], false],
    'is not one with its vote below it': [[decision, carried], false],
    'is not one after a motion that was lost, which may be how it was decided': [
      [lost, decision],
      false,
    ],
    'is one after a motion that was withdrawn': [[withdrawn, decision], true],
    'is not one after text that may speak of a vote': [[hint, decision], false],
    'is not one before text that may speak of a vote': [[decision, hint], false],
    'is one beside text that speaks of something else': [[text, decision, text], true],
    'is one after an amendment that was lost': [[amendment, lost, decision], true],
    'is one after an amendment that was carried, which is another question': [
      [amendment, carried, decision],
      true,
    ],
    'is not one where the substantive motion was put after the amendment': [
      [amendment, lost, carried, decision],
      false,
    ],
    'is not said where a passage that is withheld may have the vote': [[withheld, decision], false],
  };
  for (const [name, [blocks, isWithout]] of Object.entries(cases)) {
    it(name, () => {
      assert.equal(decidedWithoutVote({ blocks }).has('decision'), isWithout);
    });
  }

  it('is each by itself', () => {
    const first = resolved('One.', { id: 'first' });
    assert.deepEqual([...decidedWithoutVote({ blocks: [carried, first, decision] })], ['decision']);
  });

  for (const said of [
    'That permission be granted (voting: 5 for, 2 against).',
    '(4:3) – That permission be granted.',
    '(Councillor Ince against) that permission be granted.',
    'That it be noted, by a majority.',
    'To pay the invoices below (prop. WL, sec. COD, all in favour):',
    'To pay the invoices below. Prop. WL, sec. COD, AIF.',
    'That it be noted, all members agreeing.',
    'That it be noted, all present agreed.',
    'That it be noted, agreed by all.',
    'That it be noted, without objection.',
    'That it be noted, nem. dis.',
    'That it be noted, by consensus.',
    'That it be noted, five for and two against.',
    'That it be noted, Cllr Pyke against.',
    'That it be noted, by 5 to 2.',
    'That it be noted (Ince – For; Pyke – Against).',
    'That it be noted.\nInce - For',
  ])
    it(`is not one that says itself how it was voted: ${said}`, () => {
      const own = resolved(said, { id: 'own' });
      assert.deepEqual([...decidedWithoutVote({ blocks: [own] })], []);
    });

  for (const said of [
    'That the scheme be supported, since residents are in favour of it.',
    'That members agreed to visit be paid; one for each ward, and two for the clerk.',
    'That no objection to the plan be sent, and all councillors with an allotment be written to.',
  ])
    it(`is one where other words are like those of a vote: ${said}`, () => {
      const own = resolved(said, { id: 'own' });
      assert.deepEqual([...decidedWithoutVote({ blocks: [own] })], ['own']);
    });
});
