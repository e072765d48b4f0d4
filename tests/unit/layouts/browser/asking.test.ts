import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { distance } from 'fastest-levenshtein';
import { stemmer } from 'stemmer';
import { vocabularyTier, packWords } from '../../../../src/outputs/search/vocabulary.ts';
import { gunzipSync } from 'node:zlib';
import {
  Vocabulary,
  ofSlips,
  otherWords,
  others,
  read,
  readQuestion,
  vocabulary,
} from './questions.ts';

describe('a question is read by the words that papers have', () => {
  for (const [question, parts, notes] of [
    ['allotments', ['allotments'], []],
    ['Allotment', ['allotment'], []],
    ['alotments', ['allotments'], ['alotments: spelling allotments']],
    ['allotmnets', ['allotments'], ['allotmnets: spelling allotments']],
    ['lalotments', ['allotments'], ['lalotments: spelling allotments']],
    ['zebra', [], ['zebra:']],
    ['zebra(3)', [], ['zebra(3):']],
    ['(zebra)', [], ['zebra:']],
    // What is said in short, with its apostrophe or without it, says nothing of what is asked for.
    ["library wasn't", ['library'], []],
    ['library doesnt', ['library'], []],
    ['the library wont', ['library'], []],
    // “Up” belongs to its verb, unless it is all or the beginning of a name.
    ['council going up', ['council'], []],
    ['tax off council', ['tax', 'council'], []],
    ['off', [], ['off:']],
    ['up library', ['library'], ['up:']],
    // Of two words that mean one thing the first says what it is about: without it the other isn't looked for, and with it it is.
    ['zebra tax', [], ['zebra tax:']],
    ['zebra tax library', ['library'], ['zebra tax:']],
    ['street zebra', ['street'], ['zebra:']],
    // A word that sounds the same is meant before others of the stem of what was typed, but not one that only looks like it.
    ['licencing', ['licensing'], ['licencing: spelling licensing']],
    ['licences', ['licences'], []],
    ['stepping', ['steps'], ['stepping: meaning steps']],
    ['filing', ['filed'], ['filing: meaning filed']],
    ['maintainance', ['maintenance'], ['maintainance: spelling maintenance']],
    ['maintains', ['maintain'], []],
    // A letter that wasn't doubled is no blank that was forgotten, and an ending is no word.
    ['swiming', ['swimming'], ['swiming: spelling swimming']],
    ['pooling', ['pool'], ['pooling: meaning pool']],
    ['football', ['foot ball'], ['football: meaning foot ball']],
    // What people say is no slip for another short word, but with a letter doubled.
    ['users', [], ['users:']],
    // What a hyphen joins is looked for apart where no paper has it together; a reference isn't.
    ['library-trolleys', ['library+trolleys'], []],
    ['library-litter', ['library', 'littered'], ['litter: meaning littered']],
    ['library–and-zebra', ['library'], ['zebra:']],
    ['zebra-26', [], ['zebra-26:']],
    ['ab-of-cd', [], ['ab-of-cd:']],
    ['kidds', ['children'], ['kidds: spelling kids', 'kids: meaning children']],
    ['tax 31/02/2024', ['month202402', 'tax'], ['31/02/2024: no-day February 2024']],
    ['tax 99/99/2024', ['tax'], ['99/99/2024: no-day', '99/99/2024:']],
    ['bins', ['waste collection'], ['bins: meaning waste collection']],
    // Who finds the word finds what has it among others; that needn't be asked for.
    ['plan', ['plan or street light'], []],
    ['bin', ['waste collection'], ['bin: meaning waste collection']],
    ['pot holes', ['highway maintenance'], ['pot holes: meaning highway maintenance']],
    ['£3.4m-£9m plan', ['sum34e5', 'plan or street light'], ['£9m:']],
    // Papers have it as one word, and what is meant by it.
    ['skate park', ['skatepark or action plan'], []],
    ['skate parks', ['skatepark or action plan'], []],
    ['skate park tax', ['skatepark or action plan', 'tax'], []],
    ['skate board park', ['skateboard+park or action plan'], []],
    ['skating park', ['park'], ['skating:']],
    // A word of the same stem is another: it is said, and not taken for what is meant.
    ['refuse collection', ['collection'], ['refuse:']],
    // A word of what officers say is no slip for another.
    ['connection', [], ['connection:']],
    ['rubbish', [], ['rubbish:']],
    ['consult', ['consultation'], ['consult: meaning consultation']],
    ['paving', ['paved'], ['paving: meaning paved']],
    ['trolley waste', ['trolleys', 'waste'], []],
    ['TRO', ['traffic regulation order'], ['TRO: meaning traffic regulation order']],
    ['what does the council do for kids', ['council', 'children'], ['kids: meaning children']],
    ['the of', ['the', 'of'], []],
    ['£3,400,000', ['sum34e5'], []],
    ['£9.9m', [], ['£9.9m:']],
    ['“action plan” council', ['action plan', 'council'], []],
    ['"action trolley"', [''], ['trolley:']],
    ['B6159/A660', ['b6159+a660'], []],
    ['DC-26-0123', ['dc260123'], []],
    ['  ?! ', [], []],
    ['counciltax', ['council tax'], ['counciltax: meaning council tax']],
    ['streetlight', ['street light'], ['streetlight: meaning street light']],
    ['liberry', ['library'], ['liberry: spelling library']],
    ['fowling', ['fouling'], ['fowling: spelling fouling']],
    ['otters', [], ['otters:']],
    // No slip for “bins”, which people say: a word begins as it sounds.
    ['pins', [], ['pins:']],
    [
      'griting',
      ['highway maintenance'],
      ['griting: spelling gritting', 'gritting: meaning highway maintenance'],
    ],
    ['all0tments', ['allotments'], ['all0tments: spelling allotments']],
    ['yobs', ['antisocial behaviour'], ['yobs: meaning antisocial behaviour']],
    ['ninth of May 2022', ['month202205'], ['ninth of May 2022: meaning May 2022']],
    ['9 may 22', ['month202205'], ['9 may 2022: meaning May 2022']],
    ['the 9th of may 2022', ['month202205'], ['9th of may 2022: meaning May 2022']],
    ['26/1234', ['26+01234'], []],
    ['six', ['6'], []],
    ['ﬁfth ｐｌａｎ', ['plan or street light'], ['fifth:']],
    ['O’Library', ['library'], []],
  ] as const) {
    it(question, async () => {
      assert.deepEqual(await read(question), { parts, notes });
    });
  }
});

describe('what people call a thing in two words', () => {
  for (const typed of ['pot holes', 'pot-holes', 'Pot–hole']) {
    it(`is known as “${typed}”`, async () => {
      const { parts } = await readQuestion(typed, vocabulary, others);
      const phrases = parts.flatMap(({ options }) => options.map(({ phrase }) => phrase));
      assert.ok(phrases.includes('highway maintenance'), phrases.join('; '));
    });
  }

  it('is nothing else than what was typed where nobody calls a thing so', async () => {
    const { parts } = await readQuestion('street-plan', vocabulary, others);
    const words = parts.flatMap(({ options }) => options.flatMap(({ words }) => words.flat()));
    assert.ok(words.every(({ word }) => ['street', 'plan'].includes(word)));
  });
});

describe('a slip that has the stem of what was meant', () => {
  for (const [typed, why, word] of [
    // One letter of two is left off, or the "e" behind a long vowel.
    ['inkerhil', 'spelling', 'inkerhill'],
    ['thornwel', 'spelling', 'thornwell'],
    ['controled', 'spelling', 'controlled'],
    ['moorgat', 'spelling', 'moorgate'],
    // It sounds the same.
    ['attendence', 'spelling', 'attendance'],
    // Other words are no slips.
    ['provider', 'meaning', 'provided'],
    ['breath', 'meaning', 'breathe'],
    ['human', 'meaning', 'humane'],
    ['painting', 'meaning', 'painted'],
    ['stepping', 'meaning', 'steps'],
  ] as const) {
    it(`“${typed}” ${why === 'spelling' ? 'is' : 'isn’t'} one for “${word}”`, async () => {
      const { notes } = await readQuestion(typed, ofSlips, otherWords({}, [], stemmer));
      assert.deepEqual(notes, [{ said: typed, why, instead: [word] }]);
    });
  }
});

describe('what papers write with a blank or with hyphens', () => {
  const WORDS =
    'od 26001 26 001 covid 19 pm 10 plasybrenin plas y brenin car park the plan d keystage2 key stage results 40 m2 road year 2026';
  const { tier: spaced, files: ofSpaced } = vocabularyTier('spaced', [
    { id: 'spaced', papers: 9, words: packWords(new Map(WORDS.split(' ').map((w) => [w, 2]))) },
  ]);
  const words = new Vocabulary(
    [spaced],
    (file: string) =>
      Promise.resolve(gunzipSync(ofSpaced.get(file) ?? Buffer.alloc(0)).toString('utf8')),
    stemmer,
    distance,
  );
  for (const [question, parts, notes] of [
    ['OD26-001', ['od 26001'], []],
    ['od26001', ['od 26001'], []],
    ['covid19', ['covid 19'], []],
    ['year10', ['year 10'], []],
    ['pm10', [], ['pm10: ']],
    ['od26002', [], ['od26002: ']],
    ['40m²', ['40 m2'], ['40m2: meaning 40 m2']],
    ['40 m²', ['40 m2'], []],
    ['"plas y brenin"', ['plas y brenin or plasybrenin'], []],
    ['"plas y brenin car park"', ['plas y brenin car park or plasybrenin car park'], []],
    ['"key stage 2 results"', ['keystage2 results'], []],
    ['"plan d"', ['plan d'], []],
    ['"car park"', ['car park'], []],
    ['"stage 3"', [''], ['3: ']],
  ] as const) {
    it(question, async () => {
      const asking = await readQuestion(question, words, otherWords({}, [], stemmer));
      const said = asking.parts.map(({ options }) =>
        options
          .filter(({ last }) => !last)
          .map((one) => one.phrase || one.words.map(([form]) => form?.word).join('+'))
          .join(' or '),
      );
      assert.deepEqual(said, parts);
      assert.deepEqual(
        asking.notes.map(({ said: of, why, instead }) => `${of}: ${why} ${instead.join(', ')}`.trimEnd().replace(/:$/, ': ')), // prettier-ignore
        notes,
      );
    });
  }
});
