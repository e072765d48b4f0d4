import assert from 'node:assert/strict';
import { it } from 'node:test';

const source = new URL('../../../../layouts/browser/search/page/places.js', import.meta.url);
const { asksForMeeting, hasWords, wordsOfPlace } = (await import(source.href)) as {
  readonly asksForMeeting: (question: string) => boolean;
  readonly hasWords: (name: string, asked: readonly string[]) => boolean;
  readonly wordsOfPlace: (question: string) => readonly string[];
};

for (const [question, isForMeeting, words] of [
  ['next meeting of the licensing committee', true, 'licensing'],
  ['When is the next climate meeting?', true, 'climate'],
  ['when does the Cabinet meet', true, 'cabinet'],
  ['next meeting', true, ''],
  ['what time is the planning committee meeting', true, 'planning'],
  ['licensing committee', false, 'licensing'],
  ['next year’s budget', false, 'next years budget'],
  ['Meeting House Lane', false, 'meeting house lane'],
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
