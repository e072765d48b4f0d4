import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { typingSlipsIn } from '../../../src/source/typing-slips.ts';

const slips = (text: string): string[] =>
  typingSlipsIn(text).map(({ written, right }) => `${written.replace(/\s+/g, ' ')} → ${right}`);

describe('slips of the keyboard', () => {
  for (const [text, ...found] of [
    ['The the council agreed.', 'The the → The'],
    ['A list of of wards,\nand and more.', 'of of → of', 'and and → and'],
    ['It goes to the\n   the Board.', 'the the → the'],
    ['It costs £1O,000 and £l,200.', '£1O,000 → £10,000', '£l,200 → £1,200'],
    ['| Roof | 12,OOO | £3O |', '12,OOO → 12,000', '£3O → £30'],
    ['It was £1O.50.', '£1O.50 → £10.50'],
    ['I0,500 people', 'I0,500 → 10,500'],
  ] as const) {
    it(`are found: ${text.replaceAll('\n', ' ')}`, () => {
      assert.deepEqual(slips(text), found);
    });
  }

  for (const text of [
    'Members said that that was so, and had had time; what it is is known; it came in in May.',
    'In the The Times, Vitamin A a day, and Class A a.',
    'the, the; "the" the; the (the) board; the\n\nthe board; *the* the',
    'He said “the the council” [sic]. The the [sic] board.',
    '`the the` and [x](https://a.example/the the) https://a.example/£1O,000',
    'Tools cost £20l each, OS 10,000 maps, a £5lb bag, £10, £1,000, £2.5m, 1,000, O2 and H2O, £l and £O.',
    'Model 10,OOX, 5lO, postcode LS1 O1A, I, 200 people, and o,123.',
  ]) {
    it(`nothing is said of: ${text.replaceAll('\n', ' ')}`, () => {
      assert.deepEqual(slips(text), []);
    });
  }

  it('takes no longer than the text is long', () => {
    const text = `${'the '.repeat(50_000)}£${'O,000'.repeat(50_000)}`;
    assert.ok(slips(text).length > 0);
  });
});
