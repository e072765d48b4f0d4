import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { distance } from 'fastest-levenshtein';

type Slips = {
  readonly mostApart: (word: string) => number;
  readonly lettersApart: (typed: string, word: string, ...how: unknown[]) => number | undefined;
};
const { lettersApart, mostApart } = (await import(
  new URL('../../../../layouts/browser/search/slips.js', import.meta.url).href
)) as Slips;

const isSlip = (typed: string, word: string): boolean =>
  lettersApart(typed, word, mostApart(typed), distance) !== undefined;

describe('a slip of the finger or the ear', () => {
  for (const [typed, word] of [
    // The key beside the right one, or struck with it.
    ['parkinf', 'parking'],
    ['lubrary', 'library'],
    ['coumcil', 'council'],
    ['highwqay', 'highway'],
    ['buidget', 'budget'],
    // A letter that was left out, wherever it is.
    ['lights', 'flights'],
    ['counci', 'council'],
    ['goverment', 'government'],
    // A vowel, or a consonant that sounds alike.
    ['cemetary', 'cemetery'],
    ['truely', 'truly'],
    ['voucher', 'vousher'],
    ['kouncil', 'council'],
    ['jarden', 'garden'],
    ['recykling', 'recycling'],
    ['polise', 'police'],
    ['nite', 'night'],
    ['ligts', 'lights'],
    ['liberry', 'library'],
    ['librarie', 'library'],
    ['burough', 'borough'],
    // A syllable that nobody speaks.
    ['tempory', 'temporary'],
    ['febuary', 'february'],
    ['libry', 'library'],
  ] as const)
    it(`${typed} is one for ${word}`, () => assert.ok(isSlip(typed, word)));
});

describe('another word, one letter apart', () => {
  for (const [typed, word] of [
    ['leaking', 'leaving'],
    ['bright', 'right'],
    ['slides', 'sides'],
    ['bark', 'park'],
    ['trees', 'treks'],
    ['proving', 'providing'],
    ['station', 'stationary'],
  ] as const)
    it(`${typed} is no slip for ${word}`, () => assert.equal(isSlip(typed, word), false));
});

describe('another word that has the same consonants or nearly', () => {
  for (const [typed, word] of [
    ['lice', 'like'],
    ['mice', 'mike'],
    ['face', 'fake'],
    ['nits', 'nights'],
    ['sits', 'sights'],
    ['ginley', 'ginnel'],
  ] as const)
    it(`${typed} is no slip for ${word}`, () => assert.equal(isSlip(typed, word), false));
});
