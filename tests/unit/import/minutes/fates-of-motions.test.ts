import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { figuresIn } from '../../../../src/papers/minutes/labels/vote-words.ts';
import { bodyOf } from './brought-in-text.ts';

const MOVED = 'Moved: Councillor Ince. Seconded: Councillor Li.';

describe('what became of a motion, in the sentence that moves it', () => {
  const rows: [text: string, body: string][] = [
    ['Councillor Ince moved an amendment, which was withdrawn.', '### Amendment\n\nMoved: Councillor Ince.\nWithdrawn'],
    ['Councillor Ince moved, and Councillor Li seconded, the recommendations in the report, and they were agreed.', `${MOVED}\n\n> the recommendations in the report\n\nVote: agreed`],
    ['Councillor Ince moved, and Councillor Li seconded, the recommendations, and these were unanimously approved.', `${MOVED}\n\n> the recommendations\n\nVote: unanimously approved`],
    ['Moved Councillor Ince, seconded Councillor Li, and carried: that charges be frozen.', `${MOVED}\n\n> that charges be frozen.\n\nCarried`],
    ['Councillor Ince moved, Councillor Li seconded, and it was carried, that the lane be closed.', `${MOVED}\n\n> that the lane be closed.\n\nCarried`],
    ['Moved by Councillor Ince, seconded by Councillor Li, and lost: that the sum be £500.', `${MOVED}\n\n> that the sum be £500.\n\nLost`],
    ['Moved by Councillor Ince, seconded by Councillor Li and agreed unanimously that the minutes be signed.', `${MOVED}\n\n> that the minutes be signed.\n\nVote: agreed unanimously`],
    ['Councillor Ince moved, seconded by Councillor Li, that the report, which was published in May, be noted.', `${MOVED}\n\n> that the report, which was published in May, be noted.`],
    ['Councillor Ince moved, seconded by Councillor Li, that this Council regrets that the scheme was withdrawn.', `${MOVED}\n\n> that this Council regrets that the scheme was withdrawn.`],
    ['Councillor Ince moved, seconded by Councillor Li, that the fee be agreed.', `${MOVED}\n\n> that the fee be agreed.`],
    ['Councillor Ince proposed that a bench be bought, Councillor Li seconded.', 'Proposed: Councillor Ince. Seconded: Councillor Li.\n\n> that a bench be bought'],
    ['A motion to approve was proposed by Councillor Ince and seconded by Councillor Li and on being put to the vote was carried (7 for, 2 against).', 'Proposed: Councillor Ince. Seconded: Councillor Li.\n\n> to approve\n\nThe motion on being put to the vote was carried (7 for, 2 against).'],
    ['On a show of hands the amendment was rejected by 4 votes to 3.', 'Vote: show of hands\nThe amendment was rejected by 4 votes to 3.'],
  ]; // prettier-ignore
  for (const [text, body] of rows) {
    it(`is no part of its words: ${text}`, () => {
      assert.equal(bodyOf(text), body);
    });
  }

  for (const text of [
    'Councillor Ince moved an amendment, but it found no seconder.',
    'Councillor Ince moved, seconded by Councillor Li, that the plan be approved; it was not supported.',
    'Councillor Ince moved the recommendation in the report which was duly seconded.',
    'Councillor Ince moved an amendment, that the sum be £500, which was subsequently withdrawn.',
  ])
    it(`leaves the sentence as it is where it can't be told apart: ${text}`, () => {
      assert.equal(bodyOf(text), text);
    });

  it('is said by figures of those who voted, in other words', () => {
    const figures = { for: 5, against: 4 };
    assert.deepEqual(figuresIn('5 members having voted in favour and 4 against.'), figures);
    assert.deepEqual(figuresIn('5 members who voted for and 4 who voted against'), figures);
    assert.deepEqual(figuresIn('5 voted for and 4 against'), figures);
  });
});
