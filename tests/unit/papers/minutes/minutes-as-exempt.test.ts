import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { holdBack } from '../../../../src/papers/standing/held-back.ts';
import { AGENDA, AGENDA_PATH, COUNCIL, loadCouncil } from '../temporary-council.ts';

const MINUTES = AGENDA_PATH.replace('agenda.md', 'minutes.md');
/** Of the meeting: minutes of one to come are held back for that. */
const DAY_AFTER = '2022-05-12';
const FIELDS = 'status: draft\npresent: [Winifred Latchford]\n';
const OPEN = 'The chair opened the meeting beside the weir.';
const BID = 'The Heronsgate Group offered less.';
const WHY = 'paragraphs: [3]\nreason: A bidder.\npublic-interest: Harm.\nreview: 2027-01-01\n---\n';

/** Minutes with this below what is open in them. */
const minutes = (passage: string, fields = FIELDS): string =>
  `---\n${fields}---\n\n## 1 Bids\n\n${OPEN}\n\n${passage}\n`;

/** What is held back of the council, and what of its minutes is looked for. */
async function heldOf(source: string, council = COUNCIL) {
  const { archive, diagnostics, meetings, withheld } = await loadCouncil(
    { 'council.yaml': council, [AGENDA_PATH]: AGENDA, [MINUTES]: source },
    { today: DAY_AFTER },
  );
  assert.ok(archive);
  const own = diagnostics.filter(({ file }) => file.endsWith('minutes.md'));
  const file = own[0]?.file ?? '';
  const path = MINUTES.replace('/minutes.md', '');
  const none = {
    ...{ committees: [], people: [], pages: [], record: [], topics: [], logos: [], links: [] },
    ...{ unexpected: [], misnamed: [], names: [] },
  };
  const folder = { committee: 'scrutiny', folder: '2022-05-11', path, minutes: MINUTES };
  const tree = {
    ...none,
    meetings: [{ ...folder, reports: [], unexpected: [], misnamed: [] }],
  };
  const input = file.slice(0, -MINUTES.length - 1);
  const { stopsAll, held } = holdBack(input, archive, { tree, meetings, pages: [] }, own);
  const texts = withheld.flatMap((one) => ('text' in one ? one.text.trim() : []));
  return { stopsAll, held: held.map(({ what }) => what), texts };
}

describe('minutes of which nothing says what of them is exempt', () => {
  for (const [what, source, isWhole] of [
    ['a passage without its fields', minutes(`:::exempt\n${BID}\n:::`), false],
    [
      'a passage with a line of hyphens and no fields',
      minutes(`::: exempt\n---\n${BID}\n:::`),
      false,
    ],
    [
      'words in the place of the fields',
      minutes(`::: exempt\n${BID}\n\n---\nThey were third.\n:::`),
      false,
    ],
    ['a passage that doesn’t end', minutes(`::: exempt\n${WHY}${BID}`), false],
    [
      'two passages, one without fields',
      minutes(`:::exempt\n${BID}\n:::\n\n::: exempt\n${WHY}Third.\n:::`),
      false,
    ],
    ['a misspelt passage', minutes(`::: exemt\n${BID}\n:::`), true],
    ['a passage with two colons', minutes(`:: exempt\n${BID}\n::`), true],
    ['a field that may say so', minutes(BID, `${FIELDS}exempt: true\n`), true],
    [
      'a field that can’t be read, and a passage',
      minutes(`:::exempt\n${BID}\n:::`, 'status: "draft\n'),
      false,
    ],
  ] as const) {
    it(`are held back alone, and it is looked for: ${what}`, async () => {
      const { stopsAll, held, texts } = await heldOf(source);
      assert.equal(stopsAll, false);
      assert.deepEqual(held, ['minutes']);
      assert.ok(
        texts.some((text) => text.includes(BID)),
        texts.join(' / '),
      );
      assert.equal(
        texts.some((text) => text.includes(OPEN)),
        isWhole,
      );
    });
  }

  it('are in no place where they can be taken as exempt if the repository is public', async () => {
    const council = COUNCIL.replace('private-repository', 'public-repository');
    const { stopsAll } = await heldOf(minutes(`:::exempt\n${BID}\n:::`), council);
    assert.equal(stopsAll, true);
  });

  it('have nothing looked for but their passages, where these say why', async () => {
    const { held, texts } = await heldOf(minutes(`::: exempt\n${WHY}${BID}\n:::`));
    assert.deepEqual(held, []);
    assert.deepEqual(texts, [BID]);
  });
});
