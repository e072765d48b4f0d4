import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { buildCouncil, type BuiltCouncil } from '../../leak-corpus/build-council.ts';
import { LEAK_WAYS } from '../../leak-corpus/leak-ways.ts';
import { LOOK_ALIKES } from '../../leak-corpus/look-alikes.ts';
import { matterOf } from '../../leak-corpus/matter.ts';
import { measureLeaks, type LeakFigures } from '../../leak-corpus/measure-leaks.ts';
import { measureLookAlikes, type LookAlikeOutcome } from '../../leak-corpus/measure-look-alikes.ts';
import { meetingDraft } from '../../leak-corpus/meeting-draft.ts';

/** One of so many ways, from all kinds of them: `npm run figures` tries all. */
const ONE_OF = 60;
const WAYS = LEAK_WAYS.filter(({ alone }, at) => alone !== true && at % ONE_OF === 0);

describe('ways in which exempt words get out', () => {
  let figures: LeakFigures;
  before(async () => {
    figures = await measureLeaks(WAYS);
  });

  for (const [at, { name, must }] of WAYS.entries()) {
    it(`${name}: ${must === 'stop' ? 'nothing is published' : 'the officer is warned'}`, () => {
      const outcome = figures.leaks[at];
      assert.equal(outcome?.way.name, name);
      assert.ok(outcome.isRight, outcome.rules.join('\n'));
    });
  }

  it('with the words of another matter, which isn’t exempt, stop nothing', () => {
    // Many ways have a twin that is written out, which is among the look-alikes.
    assert.ok(figures.twins.length > WAYS.length / 4);
    assert.deepEqual(
      figures.twins.filter(({ isRight }) => !isRight).map(({ way, rules }) => [way.name, rules]),
      [],
    );
  });
});

describe('what exempt and open reports have in common', () => {
  let outcomes: readonly LookAlikeOutcome[];
  before(async () => {
    outcomes = await measureLookAlikes(LOOK_ALIKES);
  });

  it('stops nothing where it is ordinary', () => {
    assert.ok(outcomes.length > 60);
    assert.deepEqual(
      outcomes.filter(({ stoppedBy }) => stoppedBy.length > 0),
      [],
    );
  });
});

describe('an exempt report of which an open one has five sentences', () => {
  const matter = matterOf(5);
  const sentences = [matter.plain, ...[0, 1, 2, 3].map((number) => matterOf(number).plain)];
  let built: BuiltCouncil;
  before(async () => {
    const draft = meetingDraft('meetings/cab/2025-03-03', matter);
    draft.exempt.text = sentences.map((one, at) => `${at + 1}. ${one}`).join('\n\n');
    draft.open.text += `\n\n${sentences.join('\n\n')}`;
    built = await buildCouncil([draft]);
  });

  it('is one finding with every place, and none of its words', () => {
    assert.equal(built.published, false);
    const leaks = built.diagnostics.filter(({ code }) => code === 'exempt-leaked');
    assert.equal(leaks.length, 1);
    assert.match(
      leaks[0]?.message ?? '',
      /The same is true of 4 more sentences or rows of .*matter\.md/,
    );
    assert.match(leaks[0]?.message ?? '', /bridge\.md:\d+; /);
    const said = JSON.stringify(built.diagnostics.map(({ file, message }) => [file, message]));
    for (const sentence of sentences) assert.ok(!said.includes(sentence.slice(0, 20)), sentence);
  });
});
