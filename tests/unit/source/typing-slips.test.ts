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
    [
      '£5Om, £l.5m and £1.O5, or £O.5bn',
      '£5O → £50',
      '£l.5 → £1.5',
      '£1.O5 → £1.05',
      '£O.5 → £0.5',
    ],
    ['A rise of 1O% or l5 per cent, or 2.O%', '1O → 10', 'l5 → 15', '2.O → 2.0'],
    ['In 2O26 and 20I9, and in l998.', '2O26 → 2026', '20I9 → 2019', 'l998 → 1998'],
    [
      'On 1O May, 3Oth June and l2 July at 1O.30 am',
      '1O → 10',
      '3O → 30',
      'l2 → 12',
      '1O.30 → 10.30',
    ],
    ['of of “offices” and the the.', 'of of → of', 'the the → the'],
  ] as const) {
    it(`are found: ${text.replaceAll('\n', ' ')}`, () => {
      assert.deepEqual(slips(text), found);
    });
  }

  for (const text of [
    'Members said that that was so, and had had time; what it is is known; it came in in May.',
    'In the The Times, Vitamin A a day, and Class A a.',
    'the, the; "the" the; the (the) board; the\n\nthe board; *the* the',
    'They went to the the\u00adatre, of of\u00adfices, an an\u200bnual and a a\u0301 la carte, of of‑the‑shelf, with with(out), the the&shy;atre, brea\u00adthe the air.',
    'He said “the the council” [sic]. The the [sic] board.',
    '`the the` and [x](https://a.example/the the) https://a.example/£1O,000',
    'Tools cost £20l each, OS 10,000 maps, a £5lb bag, £10, £1,000, £2.5m, 1,000, O2 and H2O, £l and £O.',
    'O2 % of blood, H2O, a 2O plan, £1.5l bottles, flat 3O, plan AB-2O26-7, 2O26/ab, £5lb, 20l in 19 tins, 5O of them, 10% and 2026.',
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
