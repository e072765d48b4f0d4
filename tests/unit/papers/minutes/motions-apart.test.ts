import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { blocksOf, minutesOf, oneMinute } from './minutes-of.ts';

const PRESENT = 'Ann Ince, Li Wen, Bea Sallis, Tom Pyke';
const MOTION = 'Moved by Ann Ince, seconded by Li Wen, that the charges be approved.';
const AMENDMENT = 'Moved by Bea Sallis, seconded by Tom Pyke, that Sundays be free.';
const LOST = 'FOR (1): Bea Sallis\nAGAINST (3): Ann Ince, Li Wen, Tom Pyke\nLOST';
const CARRIED = 'FOR (3): Ann Ince, Li Wen, Tom Pyke\nAGAINST (1): Bea Sallis\nCARRIED';

/** The codes of a minute, and of each vote in it whether it is on the pages of people. */
async function votesOf(lines: readonly string[], title = 'School Places') {
  const source = oneMinute(lines.join('\n\n'), PRESENT).replace(
    'School Places {1}',
    `${title} {1}`,
  );
  const own = await minutesOf(source);
  const settled = blocksOf(own, 'vote').map(({ doubts }) => doubts === undefined);
  return { said: own.said, codes: own.codes, settled };
}

describe('two motions that are moved before there is a vote', () => {
  for (const [name, lines, settled] of [
    ['an amendment without its heading', [MOTION, AMENDMENT, LOST, '### Substantive motion', CARRIED], [false, true]],
    ['neither of two votes with a heading', [MOTION, AMENDMENT, LOST, CARRIED], [false, false]],
    ['one vote alone', [MOTION, AMENDMENT, CARRIED], [false]],
    ['figures without a result', [MOTION, AMENDMENT, 'Vote: 1 for, 3 against'], [false]],
    ['below an amendment that has its heading', [MOTION, '### Amendment', AMENDMENT, MOTION.replace('charges', 'fees'), LOST], [false]],
    ['names on a line of labels', ['Moved: Ann Ince. Seconded: Li Wen.', '> That it be noted.', 'Moved: Bea Sallis. Seconded: Tom Pyke.', '> That it be sent back.', LOST], [false]],
    ['nobody seconded either', ['Moved: Ann Ince', 'Moved: Bea Sallis', LOST], [false]],
    ['after a motion with its own vote', [MOTION, CARRIED, MOTION, AMENDMENT, LOST], [true, false]],
  ] as const) {
    it(name, async () => {
      const own = await votesOf(lines);
      assert.deepEqual(own.codes.filter((code) => code === 'vote-motion-unclear'), ['vote-motion-unclear']);
      assert.deepEqual(own.settled, settled);
    });
  } // prettier-ignore

  it('says where the two are, and what to write', async () => {
    const { said } = await votesOf([MOTION, AMENDMENT, LOST]);
    assert.match(said[0] ?? '', /^vote-motion-unclear 10: .* line 8, .* vote on line 12 .*### Amendment/);
  }); // prettier-ignore

  for (const [name, lines, title] of [
    ['an amendment below its heading', [MOTION, '### Amendment', AMENDMENT, LOST, '### Substantive motion', CARRIED]],
    ['one motion after the other, each with its vote', [MOTION, LOST, AMENDMENT, CARRIED]],
    ['one motion after the other, each with its decision', [MOTION, 'RESOLVED – That the charges be approved.', AMENDMENT, CARRIED]],
    ['a result that names the amendment', [MOTION, AMENDMENT, 'FOR (1): Bea Sallis\nAGAINST (3): Ann Ince, Li Wen, Tom Pyke\nThe amendment was lost.', CARRIED]],
    ['an amendment that was withdrawn', [MOTION, AMENDMENT, 'Withdrawn', CARRIED]],
    ['a motion that was altered, and moved again', [MOTION, 'Altered: Sundays are free', AMENDMENT, CARRIED]],
    ['the same motion, moved again after an adjournment', [MOTION, MOTION, CARRIED]],
    ['one that nobody seconded', [MOTION, 'Moved: Bea Sallis', 'Nobody seconded this.', CARRIED]],
    ['those who are proposed in an election', [MOTION, AMENDMENT, CARRIED], 'Election of the Chair'],
    ['two motions without a vote', [MOTION, AMENDMENT, 'The debate was adjourned.']],
  ] as const) {
    it(`is clear: ${name}`, async () => {
      const own = await votesOf(lines, title);
      assert.ok(!own.codes.includes('vote-motion-unclear'), own.said.join('\n'));
      assert.ok(own.settled.every(Boolean), own.said.join('\n'));
    });
  } // prettier-ignore
});
