import assert from 'node:assert/strict';
import { describe, it, test } from 'node:test';
import fc from 'fast-check';
import {
  bare,
  foundBy,
  isJoined,
  keysOf,
  lonePartsOf,
  plainLetters,
  sameThings,
  searchable,
  shown,
  tokensOf,
} from '../../../../layouts/browser/search/words.js';

describe('what means the same has one key in all its spellings', () => {
  for (const [key, ...spellings] of [
    [
      'sum34e5',
      '£3.4m',
      '£3,400,000',
      '£3.40m',
      '3.4 million',
      '£ 3.4 million',
      '3400000',
      '£3.4M',
    ],
    ['sum48e3', '£48k', '£48,000', '48 thousand', '48,000'],
    ['sum12e8', '£1.2bn', '£1.2 billion', '£1,200m'],
    ['sum125075x2', '£1,250.75', '1,250.75'],
    [
      'day20240514',
      '14/05/2024',
      '14.5.2024',
      '14-05-24',
      '2024-05-14',
      '14 May 2024',
      '14th of May 2024',
      'May 14, 2024',
      '14 MAY 2024',
    ],
    ['percent12x5', '12.5%', '12.5 per cent', '12.50 percent', '12.5 %'],
    ['percent7', '7%', '7.0 per cent'],
    ['month202405', 'May 2024', 'may, 2024'],
    ['years202122', '2021/22', '2021-22', '2021–22', '2021/2022'],
  ] as const) {
    for (const spelling of spellings) {
      it(`${spelling} is ${key}`, () => {
        assert.equal(sameThings(spelling)[0]?.key, key);
        assert.equal(sameThings(`of (${spelling}), as`)[0]?.key, key);
      });
    }
  }
});

describe('what only looks like an amount or a date has no key', () => {
  for (const text of [
    '1234',
    'paragraph 1.2.3',
    '31/02/2024',
    '23/01234/FUL',
    'DC-26-0123',
    'A660',
    '0',
    '£0',
    '2021/24',
    '1/2',
    'May',
    'the 14th of May',
  ]) {
    it(text, () => {
      assert.deepEqual(sameThings(text), []);
    });
  }
});

describe('two sums with a hyphen between them are two sums', () => {
  for (const [text, ...keys] of [
    ['£200,000-£250,000', 'sum2e5', 'sum25e4'],
    ['£200k-£250k', 'sum2e5', 'sum25e4'],
    ['€1.2m-€1.5m', 'eur12e5', 'eur15e5'],
    ['£200k–£250k', 'sum2e5', 'sum25e4'],
    ['£200,000 - £250,000', 'sum2e5', 'sum25e4'],
    ['of £5,000-£10,000, as', 'sum5e3', 'sum1e4'],
    // Other hyphens join no sums.
    ['£200-250 a week'],
    ['DC-26-£'],
    ['A-£500'],
    ['20,000-strong'],
    ['pre-£500'],
    ['0113-496000-12345'],
  ] as const) {
    it(text, () => {
      assert.deepEqual(
        sameThings(text).map(({ key }) => key),
        keys,
      );
    });
  }
});

test('a day has its month too', () => {
  assert.deepEqual(
    sameThings('on 14 May 2024').map(({ key }) => key),
    ['day20240514', 'month202405'],
  );
});

describe('a date whose year stands at another one has that year', () => {
  const ROWS: readonly (readonly [text: string, ...days: string[]])[] = [
    ['Monday 21 February to Friday 4 March 2022', '20220221', '20220304'],
    ['21 February – 4 March 2022', '20220221', '20220304'],
    ['21 February– 4 March 2022', '20220221', '20220304'],
    ['21st Feb until the 4th of March 2022', '20220221', '20220304'],
    ['9am on 21 February until 5.30pm on 4 March 2022', '20220221', '20220304'],
    ['21 February, 28 February and 4 March 2022', '20220221', '20220228', '20220304'],
    ['3, 4 and 5 May 2022', '20220503', '20220504', '20220505'],
    ['Tuesday 3 or Wednesday 4 May 2022', '20220503', '20220504'],
    ['21-25 February 2022', '20220221', '20220225'],
    ['21–25 February 2022', '20220221', '20220225'],
    ['3/4 May 2022', '20220503', '20220504'],
    ['first to third May 2022', '20220501', '20220503'],
    ['February 21 to March 4, 2022', '20220221', '20220304'],
    ['21 December to 4 January 2022', '20211221', '20220104'],
    ['December to January 2022', '202112', '202201'],
    ['February to April 2022', '202202', '202204'],
    ['May, June and July 2022', '202205', '202206', '202207'],
    // These only stand beside a date.
    ['Item 4, 5 May 2022', '20220505'],
    ['21 December and 4 January 2022', '20220104'],
    ['the committee may, March 2022', '202203'],
    ['£3 and 5 May 2022', '20220505'],
    ['room 12 and 5 May 2022', '20220505'],
    ['paragraph 1.3 and 5 May 2022', '20220505'],
    ['A3 to 5 May 2022', '20220505'],
    ['4 March 2021 to 5 May 2022', '20210304', '20220505'],
    ['21 February to the board. 4 March 2022', '20220304'],
    ['30 February to 4 March 2022', '20220304'],
    ['DC-26-5 May 2022', '202205'],
  ];
  for (const [text, ...days] of ROWS) {
    it(text, () => {
      const keys = sameThings(text).map(({ key }) => key);
      const isOfDays = keys.some((key) => key.startsWith('day'));
      const found = keys.filter((key) => key.startsWith('day') || !isOfDays);
      assert.deepEqual(
        found.map((key) => key.replace(/^\D+/, '')),
        days,
      );
    });
  }
});

describe('words are found by their parts and as a whole', () => {
  for (const [token, keys] of [
    ['co-op', ['coop', 'co', 'op']],
    ['B6159/A660', ['b6159a660', 'b6159', 'a660']],
    ['children’s', ['childrens', 'children', 's']],
    ['Café', ['cafe']],
    ['(TRO)', ['tro']],
    ['DC-26-0123', ['dc260123', 'dc', '26', '0123']],
    ['–', []],
  ] as const) {
    it(`${token} → ${keys.join(', ')}`, () => {
      assert.deepEqual(keysOf(token), keys);
    });
  }
});

describe('texts are prepared so that each word can be found', () => {
  for (const [text, prepared] of [
    ['Garforth–Micklefield', 'Garforth– Micklefield'],
    ['wait…what', 'wait… what'],
    ['ﬂooding Traﬃc oﬀer', 'flooding Traffic offer'],
    ['ＦＵＬＬ', 'FULL'],
    ['soft­hyphen', 'softhyphen'],
    ['non‑breaking', 'non-breaking'],
    ['spaced – dash', 'spaced – dash'],
    ['children’s', "children's"],
    ['‘quoted’', '‘quoted’'],
    ['A65/B6157', 'A65/ B6157'],
    ['and/or', 'and/or'],
    ['DC-26-0123', 'DC-26-0123'],
  ] as const) {
    it(text, () => {
      assert.equal(searchable(text), prepared);
    });
  }
});

test('Pagefind has no part of one sign, and none of letters and figures', () => {
  const tokens = ['S.106', "O'Brien-Walsh", '12.5%', 'A65-B6157', 'U.K.', 'TRO', '–'];
  assert.deepEqual(tokens.map(foundBy), [
    ['s106', '106'],
    ['obrienwalsh', 'brien', 'walsh'],
    ['125', '12'],
    ['a65b6157'],
    ['uk'],
    ['tro'],
    [],
  ]);
});

test('an apostrophe is shown as it is printed', () => {
  assert.equal(shown(searchable('children’s ‘plan’')), 'children’s ‘plan’');
});

test('an excerpt puts no space where the text has none', () => {
  assert.deepEqual(
    tokensOf(searchable('The Garforth–Micklefield corridor – a dash')).map(isJoined),
    [false, true, false, false, false, false, false],
  );
});

test('preparing a text a second time changes nothing, and loses no letter', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const once = searchable(text);
      assert.equal(searchable(once), once);
      assert.equal(bare(once.normalize('NFKC')), bare(text.normalize('NFKC')));
    }),
  );
});

test('a text of any signs is read in time, and every place is in it', () => {
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.constantFrom('£', '1', '2', '0', ',', '.', '/', '-', ' ', 'm', 'May', 'k'),
      }),
      (text) => {
        for (const { index, length } of sameThings(text)) {
          assert.ok(index >= 0 && length > 0 && index + length <= text.length);
        }
      },
    ),
  );
});

/** Signs that rules look at, and those around them. */
const signs = fc.array(
  fc.oneof(
    fc.constantFrom(...'’ʼ–…/+|\\ﬁ／１\u00AD\u200B\uFEFF\u2010\u00A0é𝒳😀<>&'),
    fc.constantFrom('A65', 'B6157', 'of ', 'twenty-', 'first ', '21 ', 'May ', '2024', ' '),
    fc.string({ unit: 'binary', maxLength: 2 }),
  ),
  { maxLength: 24 },
);

test('a text is prepared as if each rule went over all of it', () => {
  const byRules = (text: string) =>
    plainLetters(text)
      .replace(/(?<=\p{L})[’ʼ](?=\p{L})/gu, "'")
      .replace(/(?<=[\p{L}\p{N}])([^\p{L}\p{N}\p{M}\s\x20-\x7E’‘ʼ])(?=[\p{L}\p{N}])/gu, '$1 ')
      .replace(/(?<![\p{L}\p{N}])[\p{L}\p{N}]+(?:[/+|\\][\p{L}\p{N}]+)+/gu, (words) =>
        /\p{L}\p{N}|\p{N}\p{L}/u.test(words) ? words.replace(/[/+|\\](?=.)/g, '$& ') : words,
      );
  fc.assert(
    fc.property(signs, (parts) => {
      const text = parts.join('');
      assert.equal(searchable(text), byRules(text));
    }),
  );
});

test('a day is where its first word is', () => {
  for (const day of ['1', '1st', 'first', 'twenty-first', 'twenty first', 'TWENTYFIRST', '31st']) {
    const text = `Moved on 12 and ${day} day of May, 2024.`;
    assert.deepEqual(
      sameThings(text).map(({ index, length }) => text.slice(index, index + length)),
      [`${day} day of May, 2024`, `${day} day of May, 2024`],
    );
  }
});

describe('letters and figures that are lowered, raised or one sign are those that people type', () => {
  for (const [text, plain] of [
    ['CO₂ and NO₂', 'CO2 and NO2'],
    ['H₂SO₄', 'H2SO4'],
    ['PM₂.₅', 'PM2.5'],
    ['NOₓ', 'NOx'],
    ['40 m² and 40m²', '40 m2 and 40m2'],
    ['3 km², 5 cm³', '3 km2, 5 cm3'],
    ['50 ㎡', '50 m2'],
    ['Part Ⅱ, № 5', 'Part II, No 5'],
    ['𝐛𝐢𝐧𝐬', 'bins'],
  ] as const) {
    it(text, () => assert.equal(plainLetters(text), plain));
  }
  for (const [text, plain] of [
    ['rates¹ rise', 'rates 1 rise'],
    ['rose in 2019¹²', 'rose in 2019 12'],
    ['£5,000³', '£5,000 3'],
    ['team² item³', 'team 2 item 3'],
    ['10⁶', '10 6'],
    ['¹ See there', '1 See there'],
  ] as const) {
    it(`the number of a note is no part of the word: ${text}`, () =>
      assert.equal(plainLetters(text), plain));
  }
  for (const text of ['CO2', '40 m2', '½ mile', '20 °C', 'a – b', 'Tŷ Gwyn']) {
    it(`what is plain stays: ${text}`, () => assert.equal(plainLetters(text), text));
  }
});

describe('letters and figures alone between hyphens', () => {
  for (const [text, ...parts] of [
    ['the Plas-y-Brenin car park', 'y'],
    ['Llanfair-yn-y-Cwm', 'y'],
    ['Key-Stage-2 and Type-2-charger', '2'],
    ['Band-D-equivalent', 'd'],
    ['Ffordd-ŷ-Môr', 'y'],
    ['a T-junction', 't'],
    ['3-4 weeks, 2026-11-5 and 1-2'],
    ['EX/26/8, O’Brien and and/or'],
    ['a-b-c'],
    ['pre- and post-war, by-law'],
    ['24/7'],
  ] as const) {
    it(`${text}: ${parts.join(' ') || 'none'}`, () => assert.deepEqual(lonePartsOf(text), parts));
  }
});
