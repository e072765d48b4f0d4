import assert from 'node:assert/strict';
import { it } from 'node:test';
import { distance } from 'fastest-levenshtein';

const source = new URL('../../../../layouts/browser/search/page/places.js', import.meta.url);
const { asksForMeeting, hasWords, namesAsked, wordsOfPlace } = (await import(source.href)) as {
  readonly asksForMeeting: (question: string) => boolean;
  readonly hasWords: (name: string, asked: readonly string[]) => boolean;
  readonly wordsOfPlace: (question: string) => readonly string[];
  readonly namesAsked: (
    question: string,
    names: readonly string[],
    notes: readonly Note[],
    distance: (a: string, b: string) => number,
  ) => string[];
};
type Note = { readonly said: string; readonly why: string; readonly instead: readonly string[] };

for (const [question, isForMeeting, words] of [
  ['next meeting of the licensing committee', true, 'licensing'],
  ['When is the next climate meeting?', true, 'climate'],
  ['when does the Cabinet meet', true, 'cabinet'],
  ['next meeting', true, ''],
  ['what time is the planning committee meeting', true, 'planning'],
  ['licensing committee', false, 'licensing'],
  ['next year’s budget', false, 'next years budget'],
  ['Meeting House Lane', false, 'meeting house lane'],
  ['who is the chair of the planning committee?', false, 'planning'],
  ['vice-chair of licensing', false, 'licensing'],
  ['my councillors in Low Moor ward', false, 'low moor'],
  ['Thornwell’s councillors', false, 'thornwell'],
  ['membership of scrutiny', false, 'scrutiny'],
  ['councillors', false, ''],
  ['chairs for the library', false, 'library'],
] as const) {
  it(`“${question}” asks for ${isForMeeting ? 'a meeting' : 'no meeting'}, and names “${words}”`, () => {
    assert.equal(asksForMeeting(question), isForMeeting);
    assert.equal(wordsOfPlace(question).join(' '), words);
  });
}

it('a name has all words that were asked for, or isn’t meant', () => {
  assert.ok(hasWords('Scrutiny Panel (Streets and Climate)', ['climate']));
  assert.ok(!hasWords('Climate Advisory Group', ['climate', 'school']));
});

const NAMES = [
  'Ashbridge and Low Moor',
  'Thornwell',
  'Westerby',
  'Barking',
  'Hythe',
  "Fiddler's Tarn",
  'St Pauls',
  'Licensing Committee',
  'Scrutiny Panel (Streets)',
];
const missing = (said: string, why = '', ...instead: string[]): Note => ({ said, why, instead });

for (const [question, notes, names] of [
  ['thornwell', [], 'Thornwell'],
  // No paper need name it: the page does.
  ['Ashbrige', [missing('Ashbrige')], 'Ashbridge and Low Moor'],
  ['ashbrdige ward', [missing('ashbrdige')], 'Ashbridge and Low Moor'],
  ['Westarby', [missing('Westarby')], 'Westerby'],
  ['thornwel', [missing('thornwel', 'meaning', 'thornwell')], 'Thornwell'],
  ['thornwelll', [missing('thornwelll', 'spelling', 'thornwell')], 'Thornwell'],
  ['low moore', [missing('moore', 'spelling', 'moor')], 'Ashbridge and Low Moor'],
  [
    'licencing comittee',
    [missing('licencing', 'spelling', 'licensing'), missing('comittee', 'spelling', 'committee')],
    'Licensing Committee',
  ],
  [
    'next licencing comittee meeting',
    [missing('licencing'), missing('comittee')],
    'Licensing Committee',
  ],
  ['westerby schol', [missing('schol', 'spelling', 'school')], ''],
  // The sign of an owner, which may be a part of the name.
  ["Fiddler's Tarn councillors", [], "Fiddler's Tarn"],
  ['Fiddler’s Tarn', [], "Fiddler's Tarn"],
  ['Fiddlers Tarn councillor', [], "Fiddler's Tarn"],
  ["St Paul's councillors", [], 'St Pauls'],
  ["Thornwell's councillors", [], 'Thornwell'],
  ["Fiddler's councillors", [], "Fiddler's Tarn"],
  ["Barker's councillors", [], ''],
  // With other blanks.
  ['thorn well', [], 'Thornwell'],
  ['lowmoor ward', [], 'Ashbridge and Low Moor'],
  ['thorn', [], ''],
  ['thorn well moor', [], ''],
  // What papers have is no slip for a name, and nor is a short word, a kind of place or a number.
  ['parking', [], ''],
  ['parking zebra', [missing('zebra')], ''],
  ['hide', [missing('hide')], ''],
  ['comittee', [missing('comittee')], ''],
  ['zebra', [missing('zebra')], ''],
  ['2031', [missing('2031', 'no-year', '2026/27')], ''],
] as const) {
  it(`“${question}” asks for the page of “${names}”`, () => {
    assert.equal(namesAsked(question, NAMES, notes, distance).join(', '), names);
  });
}
