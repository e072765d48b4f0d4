import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { distance } from 'fastest-levenshtein';
import { stemmer } from 'stemmer';
import { vocabularyTier, packWords } from '../../../../../src/outputs/search/vocabulary.ts';
import { gunzipSync } from 'node:zlib';
import { Vocabulary, ofSlips, otherWords, others, readQuestion, withPounds } from '../questions.ts';

describe('sums, measures and tags in a question', () => {
  for (const [question, sum] of [
    ['five hundred pounds', '£500'],
    ['Two Thousand, or two thousand five hundred and thirty-one quid', 'Two Thousand, or £2531'],
    ['a million pounds', '£1000000'],
    ['one million two hundred and fifty thousand pounds sterling', '£1250000'],
    ['87 thousand pounds', '£87 thousand'],
    ['grant of 3.4 million pounds', 'grant of £3.4 million'],
    ['£500 pounds', '£500 pounds'],
    ['GBP 312,500', '£312,500'],
    ['grants of EUR 1.2m', 'grants of €1.2m'],
    // No sums.
    ['euro 2028', 'euro 2028'],
    ['the eur/gbp rate', 'the eur/gbp rate'],
    ['GBP-12', 'GBP-12'],
    ['usd12ab', 'usd12ab'],
    ['two three pounds', 'two three pounds'],
    ['one hundred poundsworth', 'one hundred poundsworth'],
    ['five ponds', 'five ponds'],
    ['someone pounds', 'someone pounds'],
  ] as const) {
    it(`“${question}” is “${sum}”`, () => {
      assert.equal(withPounds(question), sum);
    });
  }

  for (const [question, parts, notes] of [
    ['five hundred pounds', ['sum5e2'], []],
    ['87 thousand pounds', ['sum87e3'], []],
    // Pence, and money by its code.
    ['£0.75', ['75p'], []],
    ['£0.05', [], ['£0.05: ']],
    ['5p', [], ['5p: ']],
    ['50p', ['sum5x1'], []],
    ['£0.50', ['sum5x1'], []],
    ['£1.75', [], ['£1.75: ']],
    ['GBP 87,000', ['sum87e3'], []],
    ['gbp500', ['sum5e2'], []],
    ['USD 87,000', [], ['$87,000: ']],
    ['pounds', [], ['pounds: ']],
    ['pomds', ['ponds'], ['pomds: spelling ponds']],
    ['nite', ['night'], ['nite: spelling night']],
    ['<b>zebra</b>', [], ['b: ', 'zebra: ', 'b: ']],
  ] as const) {
    it(`“${question}” is read as “${parts.join()}”`, async () => {
      const asking = await readQuestion(question, ofSlips, otherWords({}, [], stemmer));
      assert.deepEqual(
        asking.parts.map(({ options }) => options[0]?.words[0]?.[0]?.word),
        parts,
      );
      assert.deepEqual(
        asking.notes.map(({ said, why, instead }) =>
          `${said}: ${[why, ...instead].join(' ')}`.trim(),
        ),
        notes.map((note) => note.trim()),
      );
    });
  }
});

describe('a section of an Act that is cited in short', () => {
  const find = others as (words: readonly string[]) => readonly { readonly words: string }[];
  for (const [word, section] of [
    ['s19', 'section 19'],
    ['s106', 'section 106'],
    ['s5a', 'section 5a'],
    ['s1234', undefined],
    ['b19', undefined],
    ['ss', undefined],
  ] as const) {
    it(`${word} is ${section ?? 'none'}`, () => {
      assert.equal(find([word])[0]?.words, section);
    });
  }
});

describe('what is cited, measured or joined is one thing, and no number or letter alone', () => {
  const WORDS =
    'section 19 s106 106 s para 3 paragraph 7 regulation 5 schedule 12a 20 mph 24 a e ss 1921 to 21 sections number metres sum0';
  const { tier: citing, files: citingFiles } = vocabularyTier('cited', [
    { id: 'cited', papers: 9, words: packWords(new Map(WORDS.split(' ').map((w) => [w, 2]))) },
  ]);
  const ofActs = new Vocabulary(
    [citing],
    (file: string) =>
      Promise.resolve(gunzipSync(citingFiles.get(file) ?? Buffer.alloc(0)).toString('utf8')),
    stemmer,
    distance,
  );
  for (const [question, parts, notes] of [
    ['s.19', ['s 19 or section 19'], []],
    ['S 19', ['s 19 or section 19'], []],
    ['sec. 19', ['section 19 or s 19'], ['sec. 19: meaning section 19']],
    ['s.106', ['s106 or s 106 or section 106'], []],
    ['s.151', [], ['s.151: ']],
    ['para 3', ['para 3 or paragraph 3'], []],
    ['Para. 7,', ['para 7 or paragraph 7'], []],
    ['regs 5', ['regulation 5'], ['regs 5: meaning regulation 5']],
    ['Sch 12A', ['schedule 12a'], ['Sch 12A: meaning schedule 12A']],
    ['sched.12A', ['schedule 12a'], ['sched.12A: meaning schedule 12A']],
    ['pt 3', ['3'], ['pt: ']],
    ['A&E', ['a e'], []],
    ['A & E', ['a e'], []],
    ['P&R', [], ['P&R: ']],
    ['24/7', ['24 7'], []],
    ['20 mph', ['20 mph'], []],
    ['20mph', ['20 mph'], ['20mph: meaning 20 mph']],
    ['20 tonnes', [], ['20 tonnes: ']],
    ['£0', ['sum0'], []],
    ['£0.00', ['sum0'], []],
  ] as const) {
    it(question, async () => {
      const asking = await readQuestion(question, ofActs, otherWords({}, [], stemmer));
      assert.deepEqual(
        asking.parts.map(({ options }) =>
          options
            .filter(({ last }) => !last)
            .map(({ words, phrase }) => phrase || words.map(([form]) => form?.word).join('+'))
            .join(' or '),
        ),
        parts,
      );
      assert.deepEqual(
        asking.notes.map(({ said, why, instead }) => `${said}: ${[why, ...instead].join(' ')}`),
        notes,
      );
    });
  }

  it('several sections are looked for together, and each', async () => {
    const { parts } = await readQuestion('ss.19-21', ofActs, otherWords({}, [], stemmer));
    const phrases = parts.map(({ options }) => options.map(({ phrase }) => phrase));
    assert.equal(phrases.length, 1);
    for (const phrase of ['section 1921', 'section 19 to 21', 'section 19', 'section 21'])
      assert.ok(phrases[0]?.includes(phrase), phrase);
  });
});
