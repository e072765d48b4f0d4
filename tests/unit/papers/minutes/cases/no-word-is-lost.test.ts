import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import fc from 'fast-check';
import { wordsOf } from '../../../../../src/papers/minutes/blocks/label-words.ts';
import { minutesOf, oneMinute, type ReadMinutesOf } from '../minutes-of.ts';
import { CASES, ITEMS, sourceOf, read } from './read-cases.ts';

before(async () => {
  for (const [name, meeting] of Object.entries(CASES)) {
    read.set(name, await minutesOf(sourceOf(name), { items: ITEMS, ...meeting }));
  }
});

/** Words of labels that are printed as something else, or say nothing. */
const LABELS = new Set(
  'item items abstain voting votes voted decision dispensations alternative options considered rejected councillors cllrs and by seconded the was declared amendment councillor to put then motion as altered topic recorded for in of interest room'.split(
    ' ',
  ),
);

describe('no word is lost', () => {
  it('of any case', () => {
    for (const name of Object.keys(CASES)) {
      const body = sourceOf(name)
        .split('\n---\n')
        .slice(1)
        .join('\n---\n')
        .replace(/::: exempt[^]*?\n:::/g, ' ');
      const printed = new Set(wordsOf((read.get(name) as ReadMinutesOf).text.replace(/-\n/g, '')));
      const lost = [...new Set(wordsOf(body))].filter(
        (word) => !printed.has(word) && !LABELS.has(word),
      );
      assert.deepEqual(
        lost.filter((word) => !/^\d{1,2}$|^january$|^[bc]$/.test(word)),
        [],
        name,
      );
    }
  });

  it('of lines in any order', async () => {
    const line = fc.constantFrom(
      'For (2): Quince, Lime', 'Against (1): Sorrel', 'Carried', 'Moved: Quince. Seconded: Lime.', 'RESOLVED – That walnut be noted.', 'Prose of hazel.',
      '> Quoted aspen.', '(a) alder', '(b) birch', '1. cedar', '- cherry', '', '', '### Amendment willow', 'Interest: Plum – of medlar. Left.', 'Reasons: rowan', 'Casting vote: Pear, for',
      'Item: deferred to the olive meeting', 'Later: 2026-01-29 – maple', 'Agianst (3): Spruce', 'Vote: show of hands', '| fir | yew |', '**bold elm**', 'Left: Damson, after beech',
    ); // prettier-ignore
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 14 }), async (lines) => {
        const { text } = await minutesOf(oneMinute(lines.join('\n')));
        const printed = new Set(wordsOf(text));
        const trees = wordsOf(lines.join('\n')).filter((word) => TREES.has(word));
        assert.deepEqual(
          trees.filter((word) => !printed.has(word)),
          [],
        );
      }),
      { numRuns: 25 },
    );
  });
});

const TREES = new Set(
  'quince lime sorrel walnut hazel aspen alder birch cedar cherry willow plum medlar rowan pear olive maple spruce fir yew elm damson beech'.split(
    ' ',
  ),
);
