import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { neededBy, smallLetters } from '../../../../src/language/patterns/needed-words.ts';
import { sieve } from '../../../../src/language/patterns/sieve.ts';

describe('what a pattern needs', () => {
  const piece = (one: string) => ({ piece: one });
  for (const [pattern, needed] of [
    [/\bTODO\b/, piece('todo')],
    [/TODO|FIXME/, { any: [piece('todo'), piece('fixme')] }],
    [/[Dd]elete/, piece('delete')],
    [/[£€]\d/, { any: [piece('£'), piece('€')] }],
    [/\[x{3,}\]/, { all: [piece('[xxx'), piece(']')] }],
    [/ab?c/, { all: [piece('a'), piece('c')] }],
    [/(?:ab)?c/, piece('c')],
    [/(?=\$)[^$]+(?<=x)/, { all: [piece('$'), piece('x')] }],
    [/a(?!b)(?<!c)d/, piece('ad')],
    [/a|/, { all: [] }],
    [/\p{L}\w\d.[a-z][^x](a?)\1/u, { all: [] }],
    [/\u2026\x41\t/, piece('…a\t')],
    [/é/i, { all: [] }],
    [/(?<name>ab)\k<name>/, piece('ab')],
    [/[\b]/, { all: [] }],
  ] as const) {
    it(`is ${JSON.stringify(needed)} for ${String(pattern)}`, () => {
      assert.deepEqual(neededBy(pattern), needed);
    });
  }

  it('is in small letters, whatever letters a pattern takes for them', () => {
    assert.equal(smallLetters('ſTART \u212Aing'), 'start king');
  });
});

describe('a sieve', () => {
  const all = [
    /\bTODO\b/,
    /[£€$] ?\[[^\]]{0,9}\]/u,
    /(?<=\p{L} )__(?:NAME|DATE)__|(?:king|maß)s/iu,
    /(?<!a)x{2,3}(?:y|z)?/i,
    /\{\s?(?:add|type) [^}]{1,9}\}/,
    /(?=[DdR])(?:[Dd]elete|Remove) (?:this|these)/,
    /^[ab]*$/m,
    /\p{Lu}/u,
  ].map((pattern) => ({ pattern }));
  const some = sieve(all);

  it('leaves out no pattern that finds something', () => {
    const bits = [
      'TODO',
      '£',
      '[',
      ']',
      'a ',
      '__',
      'NAME',
      'date',
      'ſ',
      '\u212A',
      'kin',
      'gs',
      'maß',
      'xx',
    ];
    const others = ['{', 'add ', '}', 'Delete', 'remove', ' this', '\n', 'İ', 'Σ', '😀'];
    const text = fc.array(fc.constantFrom(...bits, ...others), { maxLength: 12 });
    fc.assert(
      fc.property(
        fc.oneof(
          text.map((parts) => parts.join('')),
          fc.string(),
        ),
        (one) => {
          const left = new Set(some(one));
          for (const pattern of all) if (pattern.pattern.test(one)) assert.ok(left.has(pattern));
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('leaves out what the text has nothing for, text after text', () => {
    for (let round = 0; round < 300; round++) {
      assert.deepEqual(some('Delete this'), [all[5], all[6], all[7]]);
      assert.deepEqual(some(''), [all[6], all[7]]);
    }
  });
});
