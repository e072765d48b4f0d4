import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { minutesOf } from './minutes-of.ts';

const ITEMS =
  '[{ title: Bins }, { title: Roads }, { title: Quarry depot }, { title: Work programme }]';
const DECIDED = 'RESOLVED – That the work programme be agreed.';

/** Minute 72 of item 3, and what is written below it. */
const below = (text: string): ReturnType<typeof minutesOf> =>
  minutesOf(
    `---\nstatus: draft\npresent:\n  - Ince\n---\n\n## 72 Quarry depot {3}\n\nRESOLVED – That the depot be built.\n\n${text}\n`,
    { items: ITEMS },
  );

const isOfHeadings = (said: string): boolean =>
  /^(?:heading-level|minutes-label-unclear) /.test(said);

describe('headings of minutes that aren’t written as such', () => {
  const MINUTES: Readonly<Record<string, string>> = {
    'of the third level, with the number of its item': '### 73 Work programme {4}',
    'of the third level, without a number': '### Work programme {4}',
    'of the third level, with the title of an item': '### 73 Work programme',
    'of the third level, with “(Item 4)” and a number in braces': '### 73 Programme {4}',
    'without a space': '##73 Work programme {4}',
    'without a space, and without braces': '##73 Work programme',
    'of the third level, without a space': '###73 Work programme {4}',
    indented: '  ##73 Work programme {4}',
  };
  for (const [name, heading] of Object.entries(MINUTES))
    it(`${name}: is a minute, and an error`, async () => {
      const { minutes, said } = await below(`${heading}\n\n${DECIDED}`);
      assert.equal(minutes.minutes.length, 2, said.join('\n'));
      const decided = minutes.minutes.map(({ blocks }) =>
        blocks.filter(({ kind }) => kind === 'decision'),
      );
      assert.deepEqual(
        decided.map((one) => one.length),
        [1, 1],
      );
      assert.ok(
        said.some((one) => one.startsWith('heading-level 11:')),
        said.join('\n'),
      );
    });

  const ASKED: Readonly<Record<string, string>> = {
    'of the fourth level': '#### 73 Work programme {4}',
    'a point': '- 73 Work programme {4}',
    'a point in bold': '* **73 Work programme {4}**',
    'its signs kept as text': '\\## 73 Work programme {4}',
    'signs of full width': '＃＃ 73 Work programme {4}',
    'bold alone': '**73 Work programme {4}**',
    'a number that goes on, with a title that no item has': '### 73 Programme of work',
  };
  for (const [name, heading] of Object.entries(ASKED))
    it(`${name}: is said`, async () => {
      const { said } = await below(`${heading}\n\n${DECIDED}`);
      assert.ok(
        said.some((one) => one.startsWith('minutes-label-unclear 11:')),
        said.join('\n'),
      );
    });

  const PARTS: Readonly<Record<string, string>> = {
    'a part without a number': '### Options that were considered',
    'the first of some parts': '### 1 North yard\n\nWords.\n\n### 2 South yard',
    'parts up to the number of the next minute':
      '### 71 Hob Lane\n\nWords.\n\n### 72 Elm Road\n\nWords.\n\n### 73 Mill Lane',
    'paragraphs of a minute': '### 72.1 Discussion',
    'an amendment': '### Amendment 1',
    'an application': '### 26/00073 The Elms',
    'a part whose number a later minute has':
      '### 73 Elm Road\n\nWords.\n\n## 73 Work programme {4}',
    'the same item again': '### Phases of the depot {3}',
    'a hashtag': '#BinsMatter was the name of it.',
    'a number sign': 'Lot #73 was sold.',
    'a point': '- 73 bins were bought.',
    'a minute as it should be': '## 73 Work programme {4}',
    'a year': '### 2026 programme',
  };
  for (const [name, text] of Object.entries(PARTS))
    it(`${name}: is none of those`, async () => {
      const { said } = await below(text);
      assert.deepEqual(said.filter(isOfHeadings), []);
    });
});
