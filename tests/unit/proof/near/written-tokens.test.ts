import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FIGURE_PATTERNS } from '../../../../src/proof/near/figures/figure-patterns.ts';
import { writtenTokens } from '../../../../src/proof/near/written-tokens.ts';

/** A word that may have a blank in it. */
const WORD = String.raw`(?:mc[ ](?=\p{L}))?\p{L}[\p{L}\p{N}'’]*`;

const PATTERNS = [
  String.raw`(?<date>(?<!\p{L})(?:jan(?:uary)?|may) \d{1,2}(?!\d))`,
  ...FIGURE_PATTERNS,
];

/** As one expression of all finds them. */
function byOneExpression(text: string): string[] {
  const all = new RegExp([...PATTERNS, `(?<word>${WORD})`].join('|'), 'giu');
  return [...text.matchAll(all)].map(({ 0: written, index, groups = {} }) => {
    const found = Object.keys(groups).find((name) => groups[name] !== undefined);
    return `${index} ${found} ${written}`;
  });
}

function found(text: string): string[] {
  return [...writtenTokens(PATTERNS, WORD)(text)].map(({ written, offset, groups }) => {
    const name = groups && Object.keys(groups).find((key) => groups[key] !== undefined);
    return `${offset} ${name ?? 'word'} ${written}`;
  });
}

const PIECES =
  "the|for|and|one|One|oneself|twenty|five|hundred|thousand|million|pounds|pence|point|per cent|per|pct|half|and a half|Jan|january|JAN|may|mayor|GBP|gbp|bn|m|k|p|£|€|$|%|½|12|7|000|1,250|1.5|’s|'s|’|'|é|É|ß|ſix|ſ|K|ͅ|x2|2x|½%|⁄|-|,|.| |  |\n|\u00a0|\u2009|(|)|/||тест|२५|𝟙𝟚|𐐀|😀|sterling|nought|Ms|Mc|mc |McX|O’Neill|naïve|co2";

describe('words and figures of a text', () => {
  it('are found as one expression of all patterns finds them, whatever is beside what', () => {
    const pieces = PIECES.split('|');
    let state = 20_261_128;
    const next = (below: number): number => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
      return (state >> 8) % below;
    };
    for (let round = 0; round < 4000; round += 1) {
      const text = Array.from({ length: 1 + next(12) }, () => pieces[next(pieces.length)]).join('');
      assert.deepEqual(found(text), byOneExpression(text), JSON.stringify(text));
    }
  });

  it('takes no longer for a long text without any', () => {
    assert.deepEqual(found(' '.repeat(100_000)), []);
    assert.equal(found('a'.repeat(100_000)).length, 1);
  });
});
