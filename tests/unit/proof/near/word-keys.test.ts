import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readSiteWording } from '../../../../src/proof/secrets/site-wording.ts';
import { tokensOf } from '../../../../src/proof/near/tokens.ts';
import { wordsIn } from '../../../../src/proof/near/word-keys.ts';

const ofTokens = (text: string): Set<string> =>
  new Set(tokensOf(text).flatMap(({ kind, key }) => (kind === 'figure' ? [] : [key])));

/** Numbers in words, which are figures with what follows them. */
const NUMBER =
  /^(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|hundred|thousand|million)$/;

describe('the words of a text, once each', () => {
  it('are those of its tokens', () => {
    const text = 'The Board asks Quenby Software, of St Anne’s Rd, for the repairs of the Weir.';
    assert.deepEqual(wordsIn(text), ofTokens(text));
  });

  for (const [what, text, missing] of [
    ['a law', 'Under the Openness of Local Government Bodies Regulations 2014.', 'openness'],
    ['a case', 'See Moseley v Haringey LBC [2014] UKSC 56.', 'haringey'],
    ['an address', 'It is at https://quenby.example/weir-house.', 'quenby'],
  ] as const) {
    it(`leave out those of ${what}`, () => {
      assert.ok(!wordsIn(text).has(missing), [...wordsIn(text)].join(' '));
    });
  }

  it('of the site itself are those of its tokens, but for numbers', async () => {
    for (const { text } of readSiteWording('Ambridge Borough Council')) {
      const whole = typeof text === 'string' ? text : await text();
      const tokens = ofTokens(whole);
      const more = [...wordsIn(whole)].filter((word) => !tokens.has(word) && !NUMBER.test(word));
      assert.deepEqual(more, []);
    }
  });

  it('are all those of the tokens, in any sentence', () => {
    const word = fc.constantFrom(
      ...[
        'the',
        'Weir',
        'Mc',
        'Donald',
        '£4,500',
        'Cllrs',
        '12 May',
        'O’Neill’s',
        'accts',
        '-',
        '.',
      ],
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (words) => {
        const text = words.join(' ');
        const found = wordsIn(text);
        for (const key of ofTokens(text)) assert.ok(found.has(key), `${key} of ${text}`);
      }),
    );
  });
});
