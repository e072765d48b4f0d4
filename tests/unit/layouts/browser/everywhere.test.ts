import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

type Part = { readonly said: string };
type Asking = { readonly parts: readonly Part[]; readonly everywhere?: readonly Part[] };
const load = (name: string) =>
  import(
    new URL(`../../../../layouts/browser/search/${name}.js`, import.meta.url).href
  ) as Promise<object>;
const { withoutEverywhere, tellingTokens } = Object.assign(
  {},
  await load('everywhere'),
  await load('other-words'),
) as {
  readonly withoutEverywhere: (asking: object, papers: number) => Asking;
  readonly tellingTokens: (tokens: readonly string[]) => string[];
};

const part = (said: string, papers: number, more: object = {}) => ({
  said,
  required: false,
  options: [{ words: [[{ word: said, papers }]], phrase: '', weight: 1 }],
  ...more,
});
const council = part('council', 9000);
const prune = part('prune', 4);
const trees = part('trees', 400);

describe('of a question, a word that half of all papers have', () => {
  for (const [what, parts, papers, left] of [
    ['is left out beside two that tell more', [council, prune, trees], 10_000, 'prune trees'],
    ['stays beside one', [council, trees], 10_000, 'council trees'],
    ['stays alone', [council], 10_000, 'council'],
    ['stays in a small archive', [part('council', 90), prune, trees], 100, 'council prune trees'],
    [
      'stays in a phrase',
      [part('council', 9000, { required: true }), prune, trees],
      10_000,
      'council prune trees',
    ],
    [
      'stays as a day',
      [part('council', 9000, { day: '2026-05-06' }), prune, trees],
      10_000,
      'council prune trees',
    ],
  ] as const) {
    it(what, () => {
      const asking = withoutEverywhere({ parts, notes: [], latest: false }, papers);
      assert.equal(asking.parts.map(({ said }) => said).join(' '), left);
      const out = asking.everywhere ?? [];
      assert.equal(out.length, parts.length - asking.parts.length);
    });
  }
});

describe('where somebody lives is no part of a question', () => {
  for (const [question, telling] of [
    ['who decides about school places in my area', 'decides school places'],
    ['parks in my area?', 'parks'],
    ['litter in our neighbourhood and what is done', 'litter'],
    ['conservation area', 'conservation area'],
    ['my area committee', 'area committee'],
    ['the area of the park', 'area park'],
    ['flooding near my house', 'flooding'],
    ['flooding near where I live', 'flooding'],
    ['floods where we live', 'floods'],
    ['trees next to our home', 'trees'],
    ['roadworks close to my flat', 'roadworks'],
    ['speeding on my street', 'speeding'],
    ['litter in our village', 'litter'],
    ['bus stops near me?', 'bus stops'],
    ['play areas round here', 'play areas'],
    ['parks nearby', 'parks'],
    ['dog fouling near my estate', 'dog fouling'],
    ['extension to my house', 'extension house'],
    ['footpath near Kindlebeck Drive', 'footpath near Kindlebeck Drive'],
    ['my house insurance', 'house insurance'],
    ['live music', 'live music'],
    ['next meeting', 'next meeting'],
    ['near me station', 'near station'],
    ['closing our street market', 'closing street market'],
  ] as const) {
    it(question, () => assert.equal(tellingTokens(question.split(' ')).join(' '), telling));
  }
});

describe('the verb of a question is no part of what is asked for', () => {
  for (const [question, telling] of [
    ['what did Ofsted say about children', 'Ofsted children'],
    ['what did the inspectors say', 'inspectors'],
    ['What does the ombudsman think of housing repairs?', 'ombudsman housing repairs?'],
    ['what has been said about arts grants', 'arts grants'],
    ['what was mentioned of bins', 'bins'],
    ['what does call-in mean', 'call-in'],
    ['what is meant by key decision', 'key decision'],
    ['what did residents believe about parking', 'residents parking'],
    ['how did residents feel about the closure', 'residents closure'],
    ['what was discussed about parking', 'parking'],
    ['what has been written about libraries', 'libraries'],
    // As nouns, as names, or as what somebody wants to do they are words as all others.
    ['have your say on parking', 'say parking'],
    ['what is the mean speed', 'mean speed'],
    ['what does a means test cover', 'means test cover'],
    ['is means testing fair', 'means testing fair'],
    ['mean speed of traffic', 'mean speed traffic'],
    ['what is the state of the roads', 'state roads'],
    ['can I speak at a planning meeting', 'speak planning meeting'],
    ['how do I comment on an application', 'comment application'],
    ['what are written questions', 'written questions'],
    ['are spoken word events funded', 'spoken word events funded'],
    ['is there a thought behind it', 'thought behind'],
    ['say', 'say'],
    ['said street', 'said street'],
  ] as const) {
    it(question, () => assert.equal(tellingTokens(question.split(' ')).join(' '), telling));
  }
});
