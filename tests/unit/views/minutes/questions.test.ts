import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { MinuteBlock } from '../../../../src/papers/minutes/minutes.ts';
import { questionsOf } from '../../../../src/views/minutes/questions.ts';
import { namedVote, resolved, someMinute } from '../../papers/minutes/some-minutes.ts';

const quoted = (words: string): MinuteBlock => ({ kind: 'text', line: 1, text: 0, quoted: words });
const amendment = (title: string): MinuteBlock => ({
  ...{ kind: 'part', line: 1, of: 'amendment', id: title },
  title,
});
const lost = namedVote(['Ann'], ['Ben'], { result: 'lost' });
const carried = namedVote(['Ann'], ['Ben'], { result: 'carried' });
const plain = namedVote(['Ann'], ['Ben']);
const withheld = { kind: 'withheld', line: 1, notice: '' } as MinuteBlock;
const altered = { kind: 'labelled', line: 1, label: 'Altered', words: '' } as MinuteBlock;

describe('what a vote was on', () => {
  type Found = readonly [of: string | undefined, words: string | undefined];
  const cases: Record<string, [blocks: readonly MinuteBlock[], found: readonly Found[]]> = {
    'is the amendment that is quoted, then the motion': [
      [quoted('Add £4m.'), amendment('Amendment'), quoted('Insert B.'), lost, plain],
      [
        ['Amendment', 'Insert B.'],
        [undefined, 'Add £4m.'],
      ],
    ],
    'is what was decided, once an amendment has changed the motion': [
      [quoted('A.'), amendment('Amendment'), quoted('Insert B.'), carried, plain, resolved('A B.')],
      [
        ['Amendment', 'Insert B.'],
        [undefined, 'A B.'],
      ],
    ],
    'is what was decided, where the motion was altered': [
      [quoted('A.'), altered, plain, resolved('A B.')],
      [[undefined, 'A B.']],
    ],
    'is each amendment’s own words': [
      [amendment('First'), quoted('One.'), lost, amendment('Second'), lost],
      [
        ['First', 'One.'],
        ['Second', undefined],
      ],
    ],
    'is the only decision, where nothing is quoted': [
      [carried, resolved('To go.')],
      [[undefined, 'To go.']],
    ],
    'is no decision where the vote was lost': [
      [lost, resolved('To stay.')],
      [[undefined, undefined]],
    ],
    'is not known of two decisions': [
      [carried, resolved('One.'), resolved('Two.')],
      [[undefined, undefined]],
    ],
    'is not known where a passage is withheld': [
      [carried, withheld, resolved('To go.')],
      [[undefined, undefined]],
    ],
  };
  for (const [name, [blocks, found]] of Object.entries(cases)) {
    it(name, () => {
      assert.deepEqual(
        questionsOf(someMinute('1', blocks)).map(({ of, words }) => [of, words]),
        found,
      );
    });
  }
});
